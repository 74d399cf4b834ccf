import { expect, test } from 'vitest';
import { atom, type Feed } from '../../../src/lib/atom.ts';

const feed: Feed = {
  title: 'What changed',
  author: 'Help & Hand',
  self: 'https://example.org/changes.xml',
  page: 'https://example.org/changes/',
  entries: [
    {
      id: 'https://example.org/changes/#a',
      title: 'A < B',
      on: '2026-04-29',
      summary: 'It is "new".',
      link: 'https://example.org/a/',
    },
    {
      id: 'https://example.org/changes/#b',
      title: 'B',
      on: '2026-11-22',
      summary: 'New.',
      link: 'https://example.org/b/',
    },
  ],
};

test('a feed is dated by its newest entry, whatever their order', () => {
  expect(atom(feed)).toContain('<updated>2026-11-22T12:00:00Z</updated>\n<author>');
});

test('marks that mean something in XML are written as themselves', () => {
  const text = atom(feed);
  expect(text).toContain('<name>Help &amp; Hand</name>');
  expect(text).toContain('<title>A &lt; B</title>');
  expect(text).toContain('<summary>It is &quot;new&quot;.</summary>');
});

test('a feed with nothing in it is refused', () => {
  expect(() => atom({ ...feed, entries: [] })).toThrow('A feed needs at least one entry.');
});
