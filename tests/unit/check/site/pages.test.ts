import { describe, expect, test } from 'vitest';
import { HooksArePresent, LawHasItsSource } from '../../../../scripts/check/site/checks/hooks.ts';
import { PicturesAreDescribed } from '../../../../scripts/check/site/checks/pictures.ts';
import { WordsDoNotTouch } from '../../../../scripts/check/site/checks/privacy.ts';
import { HeadingsAreInOrder, TitlesAreUnique } from '../../../../scripts/check/site/checks/titles.ts';
import { page, said, site } from './pages.ts';

describe('every page has a title of its own', () => {
  const problems = (pages: Record<string, string>) => new TitlesAreUnique().run(site(pages));

  test('silent when each has', () => {
    expect(problems({ 'index.html': page({ title: 'Home' }), 'law/index.html': page({ title: 'The law' }) })).toEqual(
      [],
    );
  });

  test('tells of a page with none', () => {
    expect(problems({ 'index.html': page({ title: ' ' }) })).toEqual([{ file: 'index.html', message: 'has no title' }]);
  });

  test('tells of each page that has the title of another, and names the first', () => {
    const pages = Object.fromEntries(['a.html', 'b.html', 'c.html'].map((file) => [file, page({ title: 'Same' })]));
    expect(problems(pages)).toEqual([
      { file: 'b.html', message: 'has the same title as a.html: "Same"' },
      { file: 'c.html', message: 'has the same title as a.html: "Same"' },
    ]);
  });
});

describe('headings go down one level at a time, from one h1', () => {
  const check = new HeadingsAreInOrder();

  test.each(['', '<h2>A</h2><h3>B</h3><h2>C</h2>', '<h2>A</h2><h3>B</h3><h4>C</h4><h2>D</h2>'])(
    'silent about "%s"',
    (main) => {
      expect(said(check, { main })).toEqual([]);
    },
  );

  test.each([
    ['<h3>A</h3>', 'goes from h1 to h3 at "A"'],
    ['<h2>A</h2><h4>B</h4>', 'goes from h2 to h4 at "B"'],
    ['<h2> </h2>', 'has an empty heading (h2)'],
    ['<h1>Another</h1>', 'has 2 main headings (h1): it needs exactly 1'],
  ])('tells of "%s"', (main, message) => {
    expect(said(check, { main })).toEqual([message]);
  });

  test('tells of a page whose h1 is not in its main part, or missing', () => {
    const problems = (html: string) => check.run(site({ 'index.html': html })).map(({ message }) => message);
    expect(problems('<h1>A</h1><main id="main"></main>')).toEqual(['has no h1 inside main#main']);
    expect(problems('<main id="main"></main>')).toEqual([
      'has 0 main headings (h1): it needs exactly 1',
      'has no h1 inside main#main',
    ]);
  });
});

describe('every picture has an alt that is not a file name, and a size', () => {
  const check = new PicturesAreDescribed();
  const size = 'width="72" height="72"';

  test.each([
    `<img src="/a.svg" alt="" ${size}>`,
    `<img src="/a.svg" alt ${size}>`,
    `<img src="/a.svg" alt="A review meeting" ${size}>`,
  ])('silent about %s', (main) => {
    expect(said(check, { main })).toEqual([]);
  });

  test.each([
    [`<img src="/a.svg" ${size}>`, 'shows /a.svg without an alt'],
    [`<img src="/a.svg" alt="review.svg" ${size}>`, 'shows /a.svg with a file name as its alt: "review.svg"'],
    [`<img src="/a.svg" alt="IMG_2034" ${size}>`, 'shows /a.svg with a file name as its alt: "IMG_2034"'],
    [`<img src="/a.svg" alt="image" ${size}>`, 'shows /a.svg with a file name as its alt: "image"'],
    ['<img src="/a.svg" alt="" width="72">', 'shows /a.svg without a size'],
    ['<img src="/a.svg" alt="" height="72">', 'shows /a.svg without a size'],
  ])('tells of %s', (main, message) => {
    expect(said(check, { main })).toEqual([message]);
  });
});

describe('every page has its language, main part, free number and way out', () => {
  const check = new HooksArePresent();
  const problems = (html: string, file = 'index.html') =>
    check.run(site({ [file]: html })).map(({ message }) => message);

  test('silent when it has', () => {
    expect(problems(page())).toEqual([]);
  });

  test.each([
    ['lang="en-GB"', 'lang="en"', 'lacks the language en-GB'],
    ['<main id="main">', '<main>', 'lacks a main part'],
    ['href="https://www.bbc.co.uk/weather"', 'href="#"', 'lacks a way to leave that works without JavaScript'],
    ['data-leave', '', 'lacks a way to leave that works without JavaScript'],
    ['data-phone', '', 'lacks the free number'],
    ['tel:08005280731', '/call/', 'lacks the free number'],
    ['name="viewport"', 'name="x"', 'lacks a viewport'],
    ['name="description"', 'name="x"', 'lacks a description'],
  ])('tells of a page with %s made into "%s"', (from, to, message) => {
    expect(page()).toContain(from);
    expect(problems(page().replace(from, to))).toEqual([message]);
  });

  test('tells of a right that does not mark one of its five ways', () => {
    const ways = (links: string) => page({ main: `<nav aria-label="Ways to get this">${links}</nav>` });
    const one = '<a href="/" aria-current="page">Read</a>';
    expect(problems(ways(one), 'rights/moving-home/index.html')).toEqual([]);
    expect(problems(ways(one), 'rights/moving-home/bsl/index.html')).toEqual([]);
    const message = 'does not mark which of the five ways it is';
    expect(problems(ways('<a href="/">Read</a>'), 'rights/moving-home/index.html')).toEqual([message]);
    expect(problems(ways(one + one), 'rights/moving-home/index.html')).toEqual([message]);
    expect(problems(page(), 'rights/moving-home/easy-read/index.html')).toEqual(['does not lead to the five ways']);
  });

  test('tells of a sheet for adults that marks a way, because it is none of them', () => {
    const ways = (links: string) => page({ main: `<nav aria-label="Ways to get this">${links}</nav>` });
    const sheet = 'rights/moving-home/read-together/index.html';
    expect(problems(ways('<a href="/">Read</a>'), sheet)).toEqual([]);
    expect(problems(ways('<a href="/" aria-current="page">Read</a>'), sheet)).toEqual([
      'marks a way, but is none of them',
    ]);
    expect(problems(page(), sheet)).toEqual(['does not lead to the five ways']);
  });

  test('asks it of rights only', () => {
    expect(problems(page(), 'rights/index.html')).toEqual([]);
  });
});

describe('every statement of law leads to its source without JavaScript', () => {
  const check = new LawHasItsSource();

  test.each([
    '<p data-law="a">It must. <a href="/law/moving/#a">The law</a></p>',
    '<ul><li data-law="a">It must.</li></ul><a href="/base/law/moving/#a">The law</a>',
    '<p>No law here.</p>',
  ])('silent about %s', (main) => {
    expect(said(check, { main })).toEqual([]);
  });

  test.each([
    ['<p data-law="a">It must.</p>', 'states the law "a" (It must.…) with no link to it'],
    [
      '<p data-law="a">It must. <a href="/law/moving/">The law</a></p>',
      'states the law "a" (It must. The law…) with no link to it',
    ],
    [
      '<p data-law="a">It must. <a href="/law/moving/#ab">The law</a></p>',
      'states the law "a" (It must. The law…) with no link to it',
    ],
    [
      '<p data-law="a">It must. <a href="/words/#a">A word</a></p>',
      'states the law "a" (It must. A word…) with no link to it',
    ],
  ])('tells of %s', (main, message) => {
    expect(said(check, { main })).toEqual([message]);
  });
});

describe('no two words run together between elements', () => {
  const check = new WordsDoNotTouch();

  test.each([
    '<a href="/">Call</a> <span>free</span>',
    '<strong>Who:</strong><span>you</span>',
    '<em>one</em>, <em>two</em>',
    '<li>one</li><li>two</li>',
    '<span>one</span>\n<em class="x">two</em>',
  ])('silent about %s', (main) => {
    expect(said(check, { main })).toEqual([]);
  });

  test.each([
    ['<span>hello</span><em>world</em>', 'o</span><em>w'],
    ['<a href="/">9am</a><span class="x">5pm</span>', 'm</a><span class="x">5'],
    ['<b>é</b><q>ü</q>', 'é</b><q>ü'],
    ['<a href="/"><span>Call</span></a><strong><span>free</span></strong>', 'l</span></a><strong><span>f'],
  ])('tells of %s', (main, place) => {
    expect(said(check, { main })).toEqual([`runs two words together: ${place}`]);
  });
});
