import { describe, expect, test } from 'vitest';
import { SameWords } from '../../../src/lib/search/same.ts';
import { slips, Vocabulary } from '../../../src/lib/search/spelling.ts';
import { isStopWord, stem, wordsOf } from '../../../src/lib/search/text.ts';

describe('the words of a text', () => {
  test.each([
    ["I don't want to go!", ['i', 'dont', 'want', 'to', 'go']],
    ['children’s home', ['childrens', 'home']],
    ['looked-after child', ['looked', 'after', 'child']],
    ['  16/17 ', ['16', '17']],
    ['PP+', ['pp+']],
    ['s20', ['section', '20']],
    ['s47A of it', ['section', '47a', 'of', 'it']],
    ['?!', []],
    ['', []],
  ])('%j are %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('small words are left out, telling ones are not', () => {
    expect(['the', 'my', 'dont', 'im'].every(isStopWord)).toBe(true);
    expect(['home', 'who', 'away', 'no'].some(isStopWord)).toBe(false);
  });
});

describe('a word without its ending', () => {
  test.each([
    ['moving', 'moved', 'moves', 'move'],
    ['hitting', 'hits', 'hit'],
    ['bullied', 'bullies', 'bullying', 'bully'],
    ['reviews', 'reviewing', 'review'],
    ['boxes', 'box'],
  ])('is the same in %s, %s and its sisters', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });

  test.each(['bus', 'class', 'this', 's47', 'bed', 'king'])('stays whole: %s', (word) => expect(stem(word)).toBe(word));

  test('to be sectioned is no section', () => expect(stem('sectioned')).not.toBe(stem('section')));
});

describe('words that mean one thing', () => {
  const same = new SameWords([
    ['kicked out', 'thrown out'],
    ['hit', 'punch'],
    ['punch', 'slap'],
    ['IRO', 'reviewing officer'],
  ]);
  const groups = (text: string): string[] =>
    same.unitsOf(text).flatMap(({ terms }) => terms.filter(({ group }) => group).map(({ term }) => term));

  test('are one term, also with small words between', () => {
    expect(groups('they threw me out')).toEqual([]);
    expect(groups('kicked me out')).toEqual(groups('I was thrown out'));
    expect(groups('kicked me out')).toHaveLength(1);
  });

  test('keep the words themselves, which count less than the group', () => {
    const [unit] = same.unitsOf('hitting');
    expect(unit?.terms.map(({ term }) => term)).toContain('hit');
    expect(unit?.terms[0]?.weight).toBeGreaterThan(unit?.terms[1]?.weight ?? 1);
  });

  test('are one group when they share a name', () => expect(same.groupOf('slap')).toBe(same.groupOf('hit')));

  test('are found as a whole name only', () => {
    expect(same.groupOf('reviewing officer')).toBe(same.groupOf('iro'));
    expect(same.groupOf('officer')).toBeUndefined();
    expect(same.groupOf('iro today')).toBeUndefined();
  });
});

describe('spelling', () => {
  const vocabulary = new Vocabulary(
    new Map([
      ['complaint', 4],
      ['complain', 9],
      ['advocate', 9],
      ['social', 3],
      ['worker', 3],
      ['have', 9],
    ]),
  );

  test.each([
    ['advocat', 'advocate'],
    ['advocaet', 'advocate'],
    ['advovate', 'advocate'],
    ['addvocate', 'advocate'],
    ['complane', 'complain'],
  ])('%s is mended to %s', (typed, meant) => expect(vocabulary.mend(typed)[0]?.word).toBe(meant));

  test.each(['hate', 'ab', '2024', 'xqvjkw'])('%s is left alone', (typed) =>
    expect(vocabulary.mend(typed)).toEqual([]),
  );

  test('two words written as one are parted', () => {
    expect(vocabulary.part('socialworker')).toEqual(['social', 'worker']);
    expect(vocabulary.part('socialist')).toBeUndefined();
  });

  test('a word that is begun is finished, the commonest first', () => {
    expect(vocabulary.finish('compl').map(({ word }) => word)).toEqual(['complain', 'complaint']);
    expect(vocabulary.finish('co')).toEqual([]);
  });

  test('small slips cost less than others, and none costs nothing', () => {
    expect(slips('review', 'review')).toBe(0);
    expect(slips('reveiw', 'review')).toBeLessThan(slips('revabw', 'review'));
    expect(slips('revview', 'review')).toBeLessThan(slips('revxiew', 'review'));
    expect(slips('teview', 'review')).toBeLessThan(slips('xeview', 'review'));
  });
});
