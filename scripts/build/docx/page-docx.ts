/** Makes the editable files: the sheets to fill in of each pack, and the whole of each page for schools that offers one. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { type Block, blocksOf } from '../blocks.ts';
import { offersIn } from '../offered.ts';
import { partsToFillIn } from './fill-in.ts';
import { makeDocx } from './make-docx.ts';

const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();

interface Own {
  title: string;
  about: (address: string) => string[];
  blocks: Block[];
}

/** Writes one file. Whom to call, where the page is, when it was checked and what is allowed are taken from the page. */
async function write(dist: string, file: string, root: HTMLElement, { title, about, blocks }: Own): Promise<void> {
  const textOf = (selector: string): string => tidy(root.querySelector(selector)?.text);
  const day = root.querySelector('.review-stamp time')?.getAttribute('datetime') ?? '';
  const address = textOf('.print-address').replace(/^.*?(?=https?:)/, '');
  const docx = await makeDocx(blocks, {
    title,
    about: about(address),
    foot: [`${textOf('[data-phone]')}. ${textOf('.review-stamp p')}`, textOf('[data-licence]')].filter(Boolean),
    address,
    mark: {
      png: readFileSync(join(dist, 'brand/icon-192.png')),
      alt: 'The mark of Help at Hand: an open hand with five fingers',
    },
    date: new Date(`${day}T00:00:00Z`),
  });
  writeFileSync(join(dist, file), docx);
}

/** packs/<pack>/<pack>.docx. Throws when a pack has nothing to fill in. */
async function writePack(dist: string, id: string): Promise<void> {
  const html = readFileSync(join(dist, 'packs', id, 'index.html'), 'utf8');
  const root = parse(html);
  const blocks = partsToFillIn(blocksOf(html));
  if (blocks.length === 0) throw new Error(`packs/${id}/ has nothing to fill in, so no editable file can be made.`);
  await write(dist, `packs/${id}/${id}.docx`, root, {
    title: `${tidy(root.querySelector('.pack__cover h1 .print-only')?.text)}: sheets to fill in`,
    about: (address) => [
      `These are the sheets to fill in. Your rights and the law behind them are in the whole pack: ${address}`,
    ],
    blocks,
  });
}

/** Makes the files inside `dist`. Returns how many. */
export async function makeDocxFiles(dist: string): Promise<number> {
  const packs = readdirSync(join(dist, 'packs')).filter((id) => existsSync(join(dist, 'packs', id, 'index.html')));
  for (const id of packs) await writePack(dist, id);
  const pages = offersIn(dist, 'schools', '.docx');
  for (const { file, html } of pages) {
    const root = parse(html);
    await write(dist, file, root, {
      title: tidy(root.querySelector('h1')?.text),
      about: (address) => [
        tidy(root.querySelector('.lead')?.text),
        `You can change this file. The page that it was made from, with any later change: ${address}`,
      ],
      blocks: blocksOf(html, '.page__head, [data-licence]'),
    });
  }
  return packs.length + pages.length;
}
