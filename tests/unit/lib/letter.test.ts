import { describe, expect, test } from 'vitest';
import { answerInLetter, braced, emailAddress, standsIn } from '../../../src/lib/letter.ts';

describe('an answer in a letter', () => {
  test.each([
    ['my friends are here', 'my friends are here.'],
    ['Why?', 'Why?'],
    ['  spaces  ', 'spaces.'],
    ['   ', ''],
    ['one\n\n\n\n\ntwo', 'one\n\ntwo.'],
    ['a\u0000b\u0007c\td', 'a b c d.'],
    ['أريد البقاء', 'أريد البقاء.'],
    ['👋🏽', '👋🏽'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('%j', (typed, expected) => expect(answerInLetter(typed)).toBe(expected));

  test('a very long one is kept whole', () => {
    expect(answerInLetter('word '.repeat(20_000))).toHaveLength(100_000);
  });
});

test('a short part stands in every letter, a full one only in the full letter', () => {
  expect([standsIn('short', 'short'), standsIn('short', 'full'), standsIn('middle', 'middle')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([standsIn('middle', 'short'), standsIn('full', 'middle')]).toEqual([false, false]);
});

test('finds the names in braces', () => {
  expect(braced('I want {what} on {which-day}')).toEqual(['what', 'which-day']);
  expect(braced('Nothing {} {No} here')).toEqual([]);
});

describe('an email address with a letter in it', () => {
  test('escapes what would mean something in an address', () => {
    expect(emailAddress('', 'A & B?', 'one\ntwo #3 + 4%')).toBe(
      'mailto:?subject=A%20%26%20B%3F&body=one%0D%0Atwo%20%233%20%2B%204%25',
    );
  });
  test('is left out when it would be too long', () => {
    expect(emailAddress('', 'A', 'word '.repeat(500))).toBeUndefined();
  });
});
