/** Makes the slides (PPTX) of each page for schools that offers them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { offersIn } from '../offered.ts';
import { pageFacts } from '../page-facts.ts';
import { markOf, picturesOf } from '../pictures.ts';
import { makePptx, slideGround } from './make-pptx.ts';
import { slidesOf } from './slides-of.ts';

/** Makes the files inside `dist`. Returns how many. Throws when a page offers slides and has none. */
export async function makeSlideFiles(dist: string): Promise<number> {
  const pages = offersIn(dist, 'schools', '.pptx');
  for (const { file, html } of pages) {
    const root = parse(html);
    const { title, lead, address, licence, date } = pageFacts(root);
    const slides = slidesOf(root, await picturesOf(dist, root, slideGround));
    const about = `${lead} The page that this file comes from, with its sources: ${address}`;
    writeFileSync(join(dist, file), await makePptx(slides, { title, about, licence, date, mark: markOf(dist) }));
  }
  return pages.length;
}
