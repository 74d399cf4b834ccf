/** Which pages have a QR code on paper, and where its drawing is. */
import { qrDrawing, qrName } from '../lib/qr.ts';
import { allPosters } from './posters.ts';
import { guides } from './rights.ts';
import { fullLink, link } from './site.ts';

/** The page that the wallet card opens. */
export const walletCardOpens = '/';

/** Every page that a code of the print shop opens, each once. */
export async function qrPaths(): Promise<string[]> {
  const rights = (await guides()).map(({ id }) => `/rights/${id}/`);
  return [...new Set([walletCardOpens, ...allPosters().map(({ opens }) => opens), ...rights])];
}

/** The drawing of the code that opens a page. */
export const qrFor = (path: string): Promise<string> => qrDrawing(fullLink(path));

/** The address of that drawing. */
export const qrLink = (path: string): string => link(`/packs/print/qr/${qrName(path)}.svg`);

/** The address of a page as it is printed and typed: without https. */
export const typedAddress = (path: string): string => fullLink(path).replace(/^https?:\/\//, '');
