import { expect, test } from 'vitest';
import { howLong } from '../../../src/lib/how-long.ts';
import { stepTitles } from '../../../src/lib/story-steps.ts';

test.each([
  [1, 'about a week'],
  [3, 'about 3 weeks'],
  [8, 'about 8 weeks'],
  [9, 'about 2 months'],
  [24, 'about 6 months'],
])('%i weeks are said as "%s"', (weeks, words) => {
  expect(howLong(weeks)).toBe(words);
});

test('the steps of a story are known by their ids, in order', () => {
  const mdx = '<Step id="start" title="Monday: the news">\n\n</Step>\n<Step id="end" title="How it ended" ends="no">';
  expect([...stepTitles(mdx)]).toEqual([
    ['start', 'Monday: the news'],
    ['end', 'How it ended'],
  ]);
});
