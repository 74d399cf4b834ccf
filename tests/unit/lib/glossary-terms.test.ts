import { describe, expect, test } from 'vitest';
import { termReplacer } from '../../../src/lib/glossary-terms.ts';

const replaceTerms = termReplacer([
  { word: 'social worker', alsoCalled: ["child's social worker"] },
  { word: 'duty', alsoCalled: [] },
  { word: 'duty social worker', alsoCalled: [] },
  { word: "children's home", alsoCalled: [] },
  { word: 'EHC plan', alsoCalled: ['EHCP'] },
]);

describe('the words of the glossary in a text', () => {
  test.each([
    ['Ask your social worker.', 'Ask your X.'],
    ['Social workers have duties.', 'X have X.'],
    ['The duty social worker is on duty.', 'The X is on X.'],
    ['Your social worker’s manager, in a children’s home', 'Your X manager, in a X'],
    ['A child’s social-worker; an EHCP, two EHC  plans', 'A X; an X, two X'],
    ['An antisocial worker has no dutyfree shop.', 'An antisocial worker has no dutyfree shop.'],
  ])('%s', (text, expected) => {
    expect(replaceTerms(text, 'X')).toBe(expected);
  });

  test('are left as they are when the glossary is empty', () => {
    expect(termReplacer([])('Ask your social worker.', 'X')).toBe('Ask your social worker.');
  });
});
