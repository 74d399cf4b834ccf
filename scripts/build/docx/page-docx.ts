/** Makes the editable files: the sheets to fill in of each pack, and the whole of each page for schools that offers one. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { type Block, blocksOf } from '../blocks.ts';
import { offersIn } from '../offered.ts';
import { pageFacts, tidy } from '../page-facts.ts';
import { markOf, type PictureInFile, picturesOf } from '../pictures.ts';
import { idsIn } from '../print/sheets.ts';
import { partsToFillIn } from './fill-in.ts';
import { makeDocx } from './make-docx.ts';

/** What stands on a page for its readers on a screen, and at its head: an editable file has a head and a foot of its own. */
const notInFile = '.page__head, .side-box, .review-stamp, read-aloud, .call-box, [data-licence]';

interface Own {
  title?: string;
  about: readonly string[];
  blocks: Block[];
  pictures?: ReadonlyMap<string, PictureInFile>;
}

/** Writes one file. Whom to call, where the page is, when it was checked and what is allowed are taken from the page. */
async function write(dist: string, file: string, root: HTMLElement, { blocks, ...own }: Own): Promise<void> {
  const { title, foot, licence, address, date } = pageFacts(root);
  const details = { title, foot: [foot, licence].filter(Boolean), address, date, mark: markOf(dist), ...own };
  writeFileSync(join(dist, file), await makeDocx(blocks, details));
}

/** packs/<pack>/<pack>.docx. Throws when a pack has nothing to fill in. */
async function writePack(dist: string, id: string): Promise<void> {
  const html = readFileSync(join(dist, 'packs', id, 'index.html'), 'utf8');
  const root = parse(html);
  const blocks = partsToFillIn(blocksOf(html));
  if (blocks.length === 0) throw new Error(`packs/${id}/ has nothing to fill in, so no editable file can be made.`);
  const { address } = pageFacts(root);
  await write(dist, `packs/${id}/${id}.docx`, root, {
    title: `${tidy(root.querySelector('.pack__cover h1 .print-only')?.text)}: sheets to fill in`,
    about: [`These are the sheets to fill in. Your rights and the law behind them are in the whole pack: ${address}`],
    blocks,
  });
}

/** Makes the files inside `dist`. Returns how many. */
export async function makeDocxFiles(dist: string): Promise<number> {
  const packs = idsIn(dist, 'packs').filter((id) => existsSync(join(dist, 'packs', id, 'index.html')));
  for (const id of packs) await writePack(dist, id);
  const pages = offersIn(dist, 'schools', '.docx');
  for (const { file, html } of pages) {
    const root = parse(html);
    const { lead, address } = pageFacts(root);
    await write(dist, file, root, {
      about: [lead, `You can change this file. The page that it was made from, with any later change: ${address}`],
      blocks: blocksOf(html, { without: notInFile, pictures: true }),
      pictures: await picturesOf(dist, root),
    });
  }
  return packs.length + pages.length;
}
