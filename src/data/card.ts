/** The cards for sharing, with the words and the number of content/site.yaml. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import opentype, { type Font } from 'opentype.js';
import sharp from 'sharp';
import { cardDrawing, shapes } from '../lib/card.ts';
import type { Site } from '../schemas/site.ts';
import { scene, sceneDrawing } from './scenes.ts';

const sceneOnCard = 'home';

/** Reads a typeface of a package. Outlines are taken from WOFF: reading WOFF 2 would need one more library. */
function font(file: string): Font {
  const bytes = readFileSync(join(process.cwd(), 'node_modules/@fontsource', `${file}.woff`));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

const callOf = ({ service }: Site): string => (service.phone?.free ? 'Call free' : 'Call');

/** What the card says and shows, for people who cannot see it. */
export function cardText(site: Site): string {
  const number = site.service.phone ? ` ${callOf(site)} ${site.service.phone.shown}.` : '';
  return `${site.name}. ${site.tagline}.${number} ${scene(sceneOnCard).alt}`;
}

type ShapeName = keyof typeof shapes;

const share = (id: string, shape: ShapeName, name: string) => ({
  ...{ id, shape, name },
  ...{ width: shapes[shape].width as number, height: shapes[shape].height as number },
});

/** The pictures to share: their name as a file, their shape, and what each is for. */
export const shareSizes = [
  share('card', 'wide', 'For a link or a slide'),
  share('share-square', 'square', 'For a post'),
  share('share-tall', 'tall', 'For a story on a phone, or a screen in a waiting room'),
];

/** How wide a small picture is, which shows what a large one is like. */
export const previewWidth = 300;

/** A card as PNG, in its own size or at another width. The same facts give the same bytes. */
export async function cardImage(
  site: Site,
  shape: ShapeName = 'wide',
  width: number = shapes[shape].width,
): Promise<Uint8Array> {
  const svg = cardDrawing(
    {
      name: site.name,
      tagline: site.tagline,
      call: callOf(site),
      number: site.service.phone?.shown ?? '',
      scene: sceneDrawing(sceneOnCard),
      fonts: {
        text: font('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal'),
        number: font('lexend/files/lexend-latin-600-normal'),
      },
    },
    shapes[shape],
  );
  const height = Math.round((width * shapes[shape].height) / shapes[shape].width);
  return new Uint8Array(await sharp(Buffer.from(svg)).resize(width, height).png({ palette: true }).toBuffer());
}
