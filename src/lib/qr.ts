/** QR codes, drawn when the site is built. */
import QRCode from 'qrcode';

/**
 * A QR code as a whole SVG file, black on white: error level M, which survives a fold or a stain,
 * and the quiet edge of 4 that the standard asks for.
 */
export const qrDrawing = (address: string): Promise<string> =>
  QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });

/** The name of the file for a page: "/rights/moving-home/" is "rights-moving-home", the home page is "home". */
export const qrName = (path: string): string => path.split('/').filter(Boolean).join('-') || 'home';
