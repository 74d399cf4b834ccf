import { expect, test } from 'vitest';
import { sharedRuns, wordsOf } from '../../../scripts/report/shared-runs.ts';

const shared = (page: string, document: string, names: string[] = []): string[] =>
  sharedRuns(
    new Map([['a/index.html', wordsOf(page, names)]]),
    new Map([['report.txt', wordsOf(document, names)]]),
  ).map(({ words }) => words);

const document = 'The team listens to each child, asks what is wrong, and speaks up for those who need it.';

test('8 words in a row are found, whatever the marks and the letters', () => {
  expect(shared('We know: "Listens to each CHILD - asks what is wrong." Then', document)).toEqual([
    'listens to each child asks what is wrong',
  ]);
});

test('a longer run is told once, as long as it goes', () => {
  expect(shared(document, document)).toEqual([
    'the team listens to each child asks what is wrong and speaks up for those who need it',
  ]);
});

test('7 words in a row are chance', () => {
  expect(shared('It listens to each child, asks what is good.', document)).toEqual([]);
});

test('the words of a name do not count', () => {
  const law = 'Care Planning, Placement and Case Review (England) Regulations 2010';
  const both = `This is in the ${law} too.`;
  expect(shared(both, both, [law])).toEqual([]);
  expect(shared(both, both)).toHaveLength(1);
});

test('each page that shares a run is named', () => {
  const words = wordsOf(document, []);
  const [run] = sharedRuns(
    new Map([
      ['a', words],
      ['b', words],
    ]),
    new Map([['report.txt', words]]),
  );
  expect(run?.pages).toEqual(['a', 'b']);
});
