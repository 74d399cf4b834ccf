/** The pictures of a built page, for files that cannot show SVG. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { parse as parseYaml } from 'yaml';
import { symbolSchema } from '../../src/schemas/symbol.ts';

export interface PictureInFile {
  png: Uint8Array;
  /** What it shows. */
  alt: string;
}

/** The mark, as each file has it at its head or foot. */
export const markOf = (dist: string): PictureInFile => ({
  png: readFileSync(join(dist, 'brand/icon-192.png')),
  alt: 'The mark of Help at Hand: an open hand with five fingers',
});

/** The symbols on a page as PNG on a ground, by their address, each with what it shows. */
export async function picturesOf(
  dist: string,
  root: HTMLElement,
  background = '#ffffff',
): Promise<Map<string, PictureInFile>> {
  const addresses = new Set(
    root.querySelectorAll('main img[src*="/pictures/"]').map((image) => image.getAttribute('src') ?? ''),
  );
  const pictures = await Promise.all(
    [...addresses].map(async (address): Promise<[string, PictureInFile]> => {
      const id = /([^/]+)\.svg$/.exec(address)?.[1] ?? '';
      const facts = symbolSchema.parse(parseYaml(readFileSync(join('content/symbols', id, 'symbol.yaml'), 'utf8')));
      const svg = readFileSync(join(dist, 'pictures', `${id}.svg`));
      const png = await sharp(svg, { density: 300 })
        .resize(320, 320, { fit: 'contain', background })
        .flatten({ background })
        .png({ palette: true, colours: 64 })
        .toBuffer();
      return [address, { png, alt: facts.alt }];
    }),
  );
  return new Map(pictures);
}
