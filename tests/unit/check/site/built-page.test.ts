import { describe, expect, test } from 'vitest';
import { readableText, readPage, readSite } from '../../../../scripts/check/site/built-page.ts';
import { pagesIn } from '../../../../scripts/check/site/pages-in.ts';
import { folderWith } from '../../folder.ts';

describe('a built page', () => {
  test.each([
    ['index.html', '/'],
    ['404.html', '/404.html'],
    ['rights/moving-home/index.html', '/rights/moving-home/'],
    ['rights/my-index.html', '/rights/my-index.html'],
  ])('%s stands at %s', (file, address) => {
    expect(readPage(file, '').address).toBe(address);
  });

  test('knows the places on it', () => {
    expect(readPage('index.html', '<main id="main"><h2 id="who">Who</h2><p>No</p></main>').ids).toEqual(
      new Set(['main', 'who']),
    );
  });
});

describe('the words of an element', () => {
  const textOf = (html: string): string => readableText(readPage('x.html', `<a>${html}</a>`).root);

  test('are its text and the alt of its pictures', () => {
    expect(textOf(' Call\n <b>free</b> <img alt="a phone"> ')).toBe('Call free a phone');
  });

  test('are read as they are shown', () => {
    expect(textOf('Rights &amp; words &ndash; 10&nbsp;days')).toBe('Rights & words – 10 days');
  });

  test('are its label where it has one', () => {
    const link = readPage('x.html', '<a aria-label="Home page">X</a>').root.querySelector('a');
    expect(link && readableText(link)).toBe('Home page');
  });
});

describe('a built site', () => {
  test('is read from its folder: every page, and nothing else', () => {
    const folder = folderWith({
      'index.html': '<h1>Home</h1>',
      'rights/index.html': '<h1>Rights</h1>',
      'robots.txt': '',
    });
    expect(pagesIn(folder)).toEqual(['index.html', 'rights/index.html']);
    const { pages, base } = readSite(folder, '/base/');
    expect([...pages.keys()]).toEqual(['/', '/rights/']);
    expect(pages.get('/rights/')?.root.querySelector('h1')?.text).toBe('Rights');
    expect(base).toBe('/base/');
  });
});
