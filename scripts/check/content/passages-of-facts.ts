/** The passages that stand in facts: the answer and summary of a page, the meaning of a word. */
import type { AnyFactsFile, AnyMdxFile } from './model.ts';
import type { FieldPath } from './parse-yaml.ts';
import type { Fragment, Passage } from './passages.ts';

/** The facts that readers read. Ids, dates and the ways that people ask are not among them. */
const readFacts = new Set([
  'title',
  'situation',
  'answer',
  'summary',
  'coverTitle',
  'together',
  'leftOut',
  'meaning',
  'groups',
  'about',
  'subject',
  'asks',
  'parts',
  'questions',
  'answers',
  'canDo',
  'cannotDo',
  'inPerson',
  'whoYouAre',
  'whatIsWrong',
  'scenes',
  'headline',
  'lines',
  'pictures',
  'box',
  'opensTo',
  'says',
  'conflicts',
  'missing',
  'reports',
  'changes',
  'wanted',
  'people',
]);

/** Ids inside them. */
const notRead = new Set([
  ...['id', 'law', 'limit', 'length', 'faces', 'to', 'path', 'verdict', 'services'],
  ...['ground', 'place', 'layout', 'symbols', 'symbol', 'motion'],
  ...['by', 'when', 'url', 'file', 'on'],
]);

export function passagesOfFacts(file: AnyMdxFile | AnyFactsFile, forChildren: boolean): Passage[] {
  return Object.entries(file.raw ?? {}).flatMap(([name, value]) =>
    readFacts.has(name)
      ? textsIn(value, [name])
          .filter(({ path }) => !path.some((step) => notRead.has(String(step))))
          .map(({ text, path }) => passageOfFact(file, text, path, forChildren))
      : [],
  );
}

/** One fact as a passage. */
export function passageOfFact(
  file: AnyMdxFile | AnyFactsFile,
  text: string,
  path: FieldPath,
  forChildren: boolean,
): Passage {
  const line = file.lineOf(path);
  return {
    file: file.path,
    field: path.join('.'),
    role: 'fact',
    forChildren: forChildren && path[0] !== 'leftOut',
    fragments: file.kind === 'film' ? splitAtBraces(text, line) : [{ text, typed: true, inside: [], line }],
  };
}

/** What stands in braces in the words of a film is put there by a law record or a service. */
const splitAtBraces = (text: string, line: number): Fragment[] =>
  text.split(/(\{[^{}]*\})/).map((part) => ({ text: part, typed: !part.startsWith('{'), inside: [], line }));

/** Every text in some facts, with the path of its field. */
export function textsIn(value: unknown, path: FieldPath): { text: string; path: FieldPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
