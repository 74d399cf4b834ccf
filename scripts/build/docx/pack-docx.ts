/** Makes the editable file of each pack from its page: packs/<pack>/<pack>.docx. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { blocksOf } from '../blocks.ts';
import { idsIn } from '../print/sheets.ts';
import { partsToFillIn } from './fill-in.ts';
import { makeDocx } from './make-docx.ts';

const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();

/** Makes the files inside `dist`. Returns how many. Throws when a pack has nothing to fill in. */
export async function makePackDocx(dist: string): Promise<number> {
  const packs = idsIn(dist, 'packs').filter((id) => existsSync(join(dist, 'packs', id, 'index.html')));
  const png = readFileSync(join(dist, 'brand/icon-192.png'));
  for (const id of packs) {
    const html = readFileSync(join(dist, 'packs', id, 'index.html'), 'utf8');
    const root = parse(html);
    const textOf = (selector: string): string => tidy(root.querySelector(selector)?.text);
    const blocks = partsToFillIn(blocksOf(html));
    if (blocks.length === 0) throw new Error(`packs/${id}/ has nothing to fill in, so no editable file can be made.`);
    const day = root.querySelector('.review-stamp time')?.getAttribute('datetime') ?? '';
    const address = textOf('.print-address').replace(/^.*?(?=https?:)/, '');
    const docx = await makeDocx(blocks, {
      title: `${textOf('.pack__cover h1 .print-only')}: sheets to fill in`,
      about: `These are the sheets to fill in. Your rights and the law behind them are in the whole pack: ${address}`,
      foot: `${textOf('[data-phone]')}. ${textOf('.review-stamp p')}`,
      mark: { png, alt: 'The mark of Help at Hand: an open hand with five fingers' },
      date: new Date(`${day}T00:00:00Z`),
    });
    writeFileSync(join(dist, 'packs', id, `${id}.docx`), docx);
  }
  return packs.length;
}
