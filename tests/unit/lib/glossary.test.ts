import { describe, expect, test } from 'vitest';
import { findWord } from '../../../src/lib/glossary.ts';

const words = new Map([
  ['advocate', { word: 'advocate', alsoCalled: ['advocacy worker'] }],
  ['plans', { word: 'plans', alsoCalled: [] }],
  ['plan', { word: 'plan', alsoCalled: [] }],
  ['childs-body', { word: "child's body", alsoCalled: [] }],
  ['__proto__', { word: 'proto', alsoCalled: [] }],
]);

describe('findWord', () => {
  const cases: [spelt: string, id: string | undefined][] = [
    ['advocate', 'advocate'],
    ['Advocates', 'advocate'],
    ['an advocate', undefined],
    ['advocacy  worker,', 'advocate'],
    ['plans', 'plans'],
    ['plan', 'plan'],
    ['child’s bodies', 'childs-body'],
    ['', undefined],
  ];
  for (const [spelt, id] of cases) test(`"${spelt}"`, () => expect(findWord(spelt, words)).toBe(id));
});
