/** Puts the report together from the content as it stands. */
import { findWord } from '../../src/lib/glossary.ts';
import { usesIn } from '../../src/lib/uses.ts';
import type { Content } from '../check/content/model.ts';
import type { Report } from './format.ts';
import { figuresOfRights } from './rights.ts';
import { firstChecks, totalsOf } from './totals.ts';
import { usingPages } from './using-pages.ts';

const checksShown = 10;

export function makeReport(content: Content): Report {
  const wordWritten = (written: string): string | undefined => findWord(written, content.words);
  return {
    today: content.today,
    rights: figuresOfRights(content, wordWritten),
    totals: totalsOf(content, usesIn(usingPages(content), wordWritten)),
    checks: firstChecks(content, checksShown),
  };
}
