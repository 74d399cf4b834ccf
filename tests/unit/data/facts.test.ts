import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { findFact, readFacts, readFolder } from '../../../src/data/facts.ts';
import { ContentError } from '../../../src/lib/errors.ts';

const schema = z.strictObject({
  word: z.string({ error: 'is missing: type one word' }),
  tags: z.array(z.string()).default([]),
});

describe('one file of facts', () => {
  test('is read by its schema, with what the schema fills in', () => {
    expect(readFacts('/content/words/advocate.yaml', 'word: advocate', schema)).toEqual({ word: 'advocate', tags: [] });
  });

  test('that does not fit stops the build, and the error names the file, the field and what to do', () => {
    const read = () => readFacts('/content/words/advocate.yaml', 'tags: [a, 1]\nword: advocate', schema);
    expect(read).toThrow(ContentError);
    expect(read).toThrow(
      expect.objectContaining({
        file: 'content/words/advocate.yaml',
        field: 'tags.1',
        hint: 'Run npm run check:content for the full list.',
      }),
    );
    expect(() => readFacts('content/words/x.yaml', 'tags: []', schema)).toThrow('is missing: type one word');
  });
});

describe('a folder of facts', () => {
  test('is found by the names of its files, in order', () => {
    const facts = readFolder(
      { '/content/words/review.yaml': 'word: b', '/content/words/advocate.yaml': 'word: a' },
      schema,
    );
    expect([...facts]).toEqual([
      ['advocate', { word: 'a', tags: [] }],
      ['review', { word: 'b', tags: [] }],
    ]);
  });

  test('of symbols is found by the names of their folders', () => {
    expect([...readFolder({ '/content/symbols/move-home/symbol.yaml': 'word: move' }, schema).keys()]).toEqual([
      'move-home',
    ]);
  });
});

describe('a fact that is asked for by id', () => {
  test('is given', () => {
    expect(findFact(new Map([['review', 1]]), 'review', 'word')).toBe(1);
  });

  test('is given also when it is empty', () => {
    expect(findFact(new Map([['none', 0]]), 'none', 'number')).toBe(0);
  });

  test('and is not there stops the build, and the message names it', () => {
    expect(() => findFact(new Map(), 'revue', 'word')).toThrow(
      expect.objectContaining({ name: 'ContentError', message: 'there is no word called "revue"' }),
    );
  });
});
