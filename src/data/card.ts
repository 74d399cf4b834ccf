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

/** The pictures to share: their name as a file, and what each is for. */
export const shareSizes = [
  { id: 'card', shape: 'wide', name: 'For a link or a slide' },
  { id: 'share-square', shape: 'square', name: 'For a post' },
  { id: 'share-tall', shape: 'tall', name: 'For a story on a phone, or a screen in a waiting room' },
].map((one) => ({ ...one, ...sizeOf(one.shape as keyof typeof shapes) }));

function sizeOf(shape: keyof typeof shapes): { width: number; height: number } {
  const { width, height } = shapes[shape];
  return { width, height };
}

/** A card as PNG. The same facts give the same bytes. */
export async function cardImage(site: Site, shape: keyof typeof shapes = 'wide'): Promise<Uint8Array> {
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
  const { width, height } = shapes[shape];
  return new Uint8Array(await sharp(Buffer.from(svg)).resize(width, height).png({ palette: true }).toBuffer());
}
