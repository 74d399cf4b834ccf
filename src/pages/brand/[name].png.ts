/** The mark as PNG, for what cannot show SVG: home screens, and the card that others see when a page is shared. */
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { markFile } from '~/lib/mark.ts';

const files = {
  'touch-icon': { look: 'icon-maskable', width: 180, height: 180 },
  'icon-192': { look: 'icon-maskable', width: 192, height: 192 },
  'icon-512': { look: 'icon-maskable', width: 512, height: 512 },
  card: { look: 'mark-reversed', width: 1200, height: 630 },
};

export const getStaticPaths = (() => Object.keys(files).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { look, width, height } = files[params['name'] as keyof typeof files];
  const png = await sharp(Buffer.from(markFile(look)), { density: 600 })
    .resize(width, height, { fit: 'contain', background: '#1f1a3d' })
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
