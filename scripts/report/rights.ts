/** One line of figures for each right. */
import { daysBetween } from '../../src/lib/dates.ts';
import { termReplacer } from '../../src/lib/glossary-terms.ts';
import { hardWordsIn } from '../../src/lib/hard-words.ts';
import { measureReading, type Reading } from '../../src/lib/reading.ts';
import { idsNamedOn, type WordWritten } from '../../src/lib/uses.ts';
import { sentencesOf, wordsInBody } from '../check/content/guide-text.ts';
import { lawIdsTold } from '../check/content/law-told.ts';
import type { AnyMdxFile, Content, MdxFile, Right } from '../check/content/model.ts';
import { namesIn } from '../check/content/names.ts';
import { usingPages } from './using-pages.ts';

export interface RightFigures extends Reading {
  slug: string;
  /** Words in the guide; undefined when there is none. */
  words: number | undefined;
  /** The share of hard words, from 0 to 1. */
  hard: number;
  /** How many law records its forms name. */
  law: number;
  /** Days until the page or one of its law records must be checked again; undefined when nothing is dated. */
  daysToCheck: number | undefined;
  easyReadLines: number | undefined;
  symbolStrips: number | undefined;
  bslSeconds: number | undefined;
  keyFacts: number;
  /** How many key facts all four forms tell. */
  toldInAll: number;
}

/** The figures of every right, drafts too, by its folder. */
export function figuresOfRights(content: Content, wordWritten: WordWritten): RightFigures[] {
  const replaceTerms = termReplacer(content.words.values());
  const names = namesIn(content);
  const byPath = new Map(usingPages(content, true).map((page) => [page.path, page]));

  return [...content.rights.values()].map((right) => {
    const { slug, guide, easyRead, symbols, bsl } = right;
    const sentences = guide ? sentencesOf(content, guide) : [];
    const page = byPath.get(`/rights/${slug}/`);
    const law = page ? idsNamedOn(page, wordWritten).law : [];
    const keyFacts = guide?.front?.keyFacts ?? [];
    return {
      slug,
      words: guide && wordsInBody(content, guide),
      ...measureReading(sentences, replaceTerms),
      hard: hardWordsIn(sentences, replaceTerms, names).share,
      law: law.length,
      daysToCheck: daysToCheck(content, guide?.front?.checked.again, law),
      easyReadLines: easyRead && piecesNamed(easyRead, 'Line'),
      symbolStrips: symbols && piecesNamed(symbols, 'Strip'),
      bslSeconds: bsl && secondsOf(bsl),
      keyFacts: keyFacts.length,
      toldInAll: toldInAll(right, keyFacts),
    };
  });
}

/** A form that leaves a fact out with a reason does not tell it. The guide also tells what its answer rests on. */
function toldInAll({ guide, easyRead, symbols, bsl }: Right, keyFacts: readonly string[]): number {
  const told = [guide, easyRead, symbols, bsl].map((form) =>
    form ? lawIdsTold(form as AnyMdxFile) : new Set<string>(),
  );
  if (guide?.front) told[0]?.add(guide.front.answerLaw);
  return keyFacts.filter((id) => told.every((ids) => ids.has(id))).length;
}

function daysToCheck(content: Content, ofPage: string | undefined, law: readonly string[]): number | undefined {
  const days = [ofPage, ...law.map((id) => content.law.get(id)?.checked.again)].filter((day) => day !== undefined);
  const first = days.sort()[0];
  return first === undefined ? undefined : daysBetween(content.today, first);
}

const piecesNamed = ({ pieces }: Pick<MdxFile, 'pieces'>, wanted: string): number =>
  pieces.filter(({ name }) => name === wanted).length;

const secondsOf = ({ pieces }: Pick<MdxFile, 'pieces'>): number =>
  pieces.reduce((sum, { props }) => sum + Number(props.get('seconds') ?? 0), 0);
