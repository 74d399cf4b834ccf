import { describe, expect, test } from 'vitest';
import BslStatus from '../../src/components/bsl/BslStatus.astro';
import PointAt from '../../src/components/bsl/PointAt.astro';
import Section from '../../src/components/bsl/Section.astro';
import HardWord from '../../src/components/easy-read/HardWord.astro';
import Line from '../../src/components/easy-read/Line.astro';
import Part from '../../src/components/easy-read/Part.astro';
import Picture from '../../src/components/primitives/Picture.astro';
import S from '../../src/components/symbols/S.astro';
import Strip from '../../src/components/symbols/Strip.astro';
import { symbol } from '../../src/data/symbols.ts';
import { html, render, textOf } from './render.ts';

describe('a line of easy read', () => {
  test('is found by its mark, and shows its words beside a picture that stays silent', async () => {
    const line = await render(Line, { props: { symbol: 'say-no' }, slot: 'You can say no.' });
    expect(line.querySelector('li[data-easy-read-line]')).not.toBeNull();
    expect(line.querySelector('img')?.getAttribute('src')).toBe('/pictures/say-no.svg');
    expect(line.querySelector('img')?.getAttribute('alt')).toBe('');
    expect(textOf(line)).toBe('You can say no.');
  });

  test('carries the law that it tells, and nothing where it tells none', async () => {
    const law = async (given: string | undefined) => {
      const props = given === undefined ? { symbol: 'ask' } : { symbol: 'ask', law: given };
      return (await render(Line, { props, slot: 'Ask.' })).querySelector('li')?.getAttribute('data-law');
    };
    expect(await law('move-your-views')).toBe('move-your-views');
    expect(await law('move-your-views, move-needs-review')).toBe('move-your-views');
    expect(await law(undefined)).toBeUndefined();
  });

  test('with a picture that nobody drew stops the build, and the message names it', async () => {
    await expect(html(Line, { props: { symbol: 'no-such-symbol' }, slot: 'You.' })).rejects.toThrow(
      'there is no symbol called "no-such-symbol"',
    );
  });
});

describe('a hard word', () => {
  test.each([
    ['advocate', '/words/advocate/'],
    ['Review', '/words/review/'],
    ['reviewing officer', '/words/independent-reviewing-officer/'],
    ['children’s home', '/words/childrens-home/'],
  ])('"%s" leads to its meaning', async (word, address) => {
    const link = (await render(HardWord, { slot: word })).querySelector('a');
    expect(link?.getAttribute('href')).toBe(address);
    expect(textOf(link)).toBe(word);
  });

  test('that is not in the glossary stops the build, and the message says which', async () => {
    await expect(html(HardWord, { slot: 'abscond' })).rejects.toMatchObject({
      message: '"abscond" is bold but is not in the glossary',
      hint: 'Add it to content/words, or take the bold away.',
    });
  });
});

describe('a part of an easy-read page', () => {
  test('is named by its heading, which a link can point at', async () => {
    const part = await render(Part, { props: { title: 'What you can do' }, slot: '<li>You can ask.</li>' });
    expect(textOf(part.querySelector('h2#what-you-can-do'))).toBe('What you can do');
    expect(part.querySelector('section')?.getAttribute('aria-labelledby')).toBe('what-you-can-do');
    expect(part.querySelector('ul[role="list"] > li')).not.toBeNull();
  });
});

describe('a symbol', () => {
  test('is a figure with its id and its word, and a picture that stays silent', async () => {
    const figure = (await render(S, { props: { id: 'review-meeting' }, slot: 'review meeting' })).querySelector(
      'figure',
    );
    expect(figure?.getAttribute('data-symbol')).toBe('review-meeting');
    expect(textOf(figure)).toBe('review meeting');
    expect(figure?.querySelector('img')?.getAttribute('alt')).toBe('');
  });

  test('is read as a part of its sentence, not as a figure', async () => {
    expect((await render(S, { props: { id: 'ask' }, slot: 'ask' })).querySelector('figure')?.getAttribute('role')).toBe(
      'none',
    );
  });
});

describe('a strip of symbols', () => {
  test('is one item of the list, with the law that it tells', async () => {
    const strip = await render(Strip, { props: { law: 'move-needs-review' }, slot: 'First, a review.' });
    expect(textOf(strip.querySelector('li[data-law="move-needs-review"]'))).toBe('First, a review.');
    expect(await html(Strip, { slot: 'You.' })).not.toContain('data-law');
  });
});

describe('a picture', () => {
  test('says what it shows only when no word stands beside it', async () => {
    const alt = async (alone: boolean) =>
      (await render(Picture, { props: { id: 'review-meeting', alone } })).querySelector('img')?.getAttribute('alt');
    expect(await alone(alt)).toEqual(['', symbol('review-meeting').alt]);
  });

  test('keeps its place while it loads', async () => {
    const image = (await render(Picture, { props: { id: 'ask', size: 144 } })).querySelector('img');
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['144', '144']);
  });
});

/** What a picture says beside a word, and alone. */
const alone = async (alt: (alone: boolean) => Promise<string | undefined>) => [await alt(false), await alt(true)];

describe('a page in BSL', () => {
  test.each([
    ['script ready', /no film .* yet/],
    ['filmed', /not yet checked/],
    ['checked', /second translator checked it/],
  ])('whose film is "%s" says so, and nothing else', async (status, words) => {
    const line = textOf(await render(BslStatus, { props: { status } }));
    expect(line).toMatch(words);
    expect(line.match(/British Sign Language \(BSL\)/g)).toHaveLength(1);
  });

  test('says in words which picture to point at', async () => {
    expect(textOf(await render(PointAt, { props: { symbol: 'review-meeting' } }))).toBe(
      `Picture to point at: ${symbol('review-meeting').meaning}`,
    );
  });

  test('has sections that are named by their headings, and carry their law', async () => {
    const props = { title: 'Who decides', seconds: 60, law: 'move-needs-review, move-your-views' };
    const section = (await render(Section, { props, slot: '<p>Topic: MOVE.</p>' })).querySelector('section');
    expect(section?.getAttribute('aria-labelledby')).toBe('who-decides');
    expect(section?.getAttribute('data-law')).toBe('move-needs-review');
    expect(textOf(section)).toBe('Who decides About 60 seconds Topic: MOVE.');
  });
});
