/** Makes the files to change of the pages under schools/share/: editable text (DOCX) and slides (PPTX). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import sharp from 'sharp';
import { parse as parseYaml } from 'yaml';
import { symbolSchema } from '../../../src/schemas/symbol.ts';
import { blocksOf } from '../blocks.ts';
import { makeDocx, type PictureInFile } from '../docx/make-docx.ts';
import { makePptx, slideGround } from '../pptx/make-pptx.ts';
import { slidesOf } from '../pptx/slides-of.ts';
import { offeredByShare } from './offered.ts';

const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** What stands on a page for its readers on a screen, and at its head: an editable file has a head of its own. */
const notInFile = '.page__head, .side, .side-box, .review-stamp, [data-read-aloud], read-aloud, .call-box';

function factsOf(root: HTMLElement): { title: string; about: string; foot: string; date: Date; licence: string } {
  const textOf = (selector: string): string => tidy(root.querySelector(selector)?.text);
  const day = root.querySelector('.review-stamp time')?.getAttribute('datetime') ?? '';
  const address = textOf('.print-address').replace(/^.*?(?=https?:)/, '');
  return {
    title: textOf('h1'),
    about: `${textOf('.lead')} The page that this file comes from, with its sources: ${address}`,
    foot: `${textOf('[data-phone]')}. ${textOf('.review-stamp p')}`,
    licence: textOf('[data-licence]'),
    date: new Date(`${day}T00:00:00Z`),
  };
}

/** The pictures of a page as PNG on a ground, by their address, each with what it shows. */
async function picturesOf(
  dist: string,
  root: HTMLElement,
  background = '#ffffff',
): Promise<Map<string, PictureInFile>> {
  const addresses = new Set(root.querySelectorAll('main img').map((image) => image.getAttribute('src') ?? ''));
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

/** Makes every file that a page offers. Returns how many. Throws when a page offers slides and has none. */
export async function makeShareFiles(dist: string): Promise<number> {
  const texts = offeredByShare(dist, 'docx');
  const slides = offeredByShare(dist, 'pptx');
  const mark = {
    png: readFileSync(join(dist, 'brand/icon-192.png')),
    alt: 'The mark of Help at Hand: an open hand with five fingers',
  };
  for (const { file, html } of texts) {
    const root = parse(html);
    const facts = factsOf(root);
    const pictures = await picturesOf(dist, root);
    for (const element of root.querySelectorAll(`main :is(${notInFile})`)) element.remove();
    const blocks = blocksOf(root.toString(), { pictures: true });
    writeFileSync(join(dist, file), await makeDocx(blocks, { ...facts, mark, pictures }));
  }
  for (const { file, html } of slides) {
    const root = parse(html);
    const facts = factsOf(root);
    writeFileSync(
      join(dist, file),
      await makePptx(slidesOf(root, await picturesOf(dist, root, slideGround)), { ...facts, mark }),
    );
  }
  return texts.length + slides.length;
}
