/** Fills in the sizes of files in the pages that offer them: "(PDF, 162 kB)". */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sizeInWords } from '../../src/lib/size.ts';
import { pagesIn } from '../check/site/pages-in.ts';

/** Stands in a page for the size of a file until the file is there. */
export const sizeMark = /__SIZE:([^_]+(?:_[^_]+)*)__/g;

/**
 * Replaces each mark in each page. Throws when a page offers a file that was not made. Returns how many were filled.
 * `later` are files that are made from the filled pages: their marks stay for the next time.
 */
export function fillSizes(dist: string, later: readonly string[] = []): number {
  let filled = 0;
  for (const file of pagesIn(dist)) {
    const html = readFileSync(join(dist, file), 'utf8');
    const done = html.replace(sizeMark, (mark, path: string) => {
      if (later.includes(path)) return mark;
      filled += 1;
      try {
        return sizeInWords(statSync(join(dist, path)).size);
      } catch {
        throw new Error(`${file} offers ${path}, but the build did not make that file.`);
      }
    });
    if (done !== html) writeFileSync(join(dist, file), done);
  }
  return filled;
}
