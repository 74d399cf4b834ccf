/** The mark as PNG, for what cannot show SVG: home screens. */
import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { markFile } from '~/lib/mark.ts';

/** Each is a square of so many pixels. */
const files = {
  'touch-icon': 180,
  'icon-192': 192,
  'icon-512': 512,
};

export const getStaticPaths = (() => Object.keys(files).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const size = files[params['name'] as keyof typeof files];
  const png = await sharp(Buffer.from(markFile('icon-maskable')), { density: 600 })
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
