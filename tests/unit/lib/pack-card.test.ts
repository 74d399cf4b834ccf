import { describe, expect, test } from 'vitest';
import { cardEntries, cardForYounger, cardIds, mostLetters, onTheLine } from '../../../src/lib/pack-card.ts';
import { versionsOf } from '../../../src/lib/pack-versions.ts';

describe('what somebody typed, on a line of the card', () => {
  test.each([
    ['is as it was typed', "Ms O'Brien-Łukasz", "Ms O'Brien-Łukasz"],
    ['has no spaces around it, and one between words', '  Ms \t Example\n', 'Ms Example'],
    ['is nothing when it is only spaces', ' \u00A0\u2003 ', ''],
    ['keeps the letters of every language', 'مرحبا', 'مرحبا'],
    ['keeps markup as the letters that it is', '<b>Ash</b>', '<b>Ash</b>'],
    ['has no signs that turn the direction of the rest', 'Ash\u202Edlrow', 'Ash dlrow'],
    ['has no control letters', 'A\u0000sh\u0007', 'A sh'],
  ])('%s', (_, typed, shown) => {
    expect(onTheLine(typed)).toBe(shown);
  });

  test('is no longer than the line, and no letter is cut in half', () => {
    expect([...onTheLine('🦽'.repeat(100_000))]).toEqual(Array.from({ length: mostLetters }, () => '🦽'));
  });
});

describe('the card', () => {
  test('has words and a symbol for each id', () => {
    for (const id of cardIds) expect(cardEntries[id].label && cardEntries[id].symbol, id).toBeTruthy();
  });

  test('of a younger child leaves out whom that child does not call', () => {
    expect(cardForYounger(['me', 'manager', 'personal-adviser', 'trusted'])).toEqual(['me', 'trusted']);
  });
});

test('each version of a pack has a page or is a file, and large print is only a file', () => {
  const versions = versionsOf('moving-home', { from: 12, to: 17 });
  expect(versions.map(({ title }) => title)).toContain('Ages 12 to 17');
  for (const { path, files } of versions) expect(files.length).toBeGreaterThan(path === undefined ? 0 : -1);
  expect(versions.filter(({ path }) => path === undefined).map(({ id }) => id)).toEqual(['large-print']);
  const files = versions.flatMap((version) => version.files.map(({ file }) => file));
  expect(new Set(files).size).toBe(files.length);
});
