import { describe, expect, test } from 'vitest';
import { stickPageOf, type StickCopy } from '../../../../scripts/build/stick/stick-page.ts';

const files = ['index.html', 'a-z/index.html', 'rights/index.html', 'rights/move/index.html', 'rights/move/move.pdf'];
const copy: StickCopy = {
  origin: 'https://help.example',
  base: '/site/',
  words: {
    line: 'This is a copy.',
    more: 'What is different',
    search: 'Look it up',
    online: '(only on the website: {address})',
    call: 'or call {phone}',
    callFree: 'or call free {phone}',
    write: 'or write to {post}',
    empty: 'Empty page',
    readMe: ['Edition {edition}'],
  },
  instead: new Map([
    [
      'www.listeners.example/chat',
      [
        { words: 'or call free 0800 1', fact: '0800 1' },
        { words: 'or write to Freepost LISTEN', fact: 'Freepost LISTEN' },
      ],
    ],
  ]),
  has: (file) => [...files, 'pictures/move.svg', 'pictures/large.svg', 'assets/Base.css'].includes(file),
};

/** A page of the site in the folder of a right, with this in its main part. */
const made = (main: string, head = ''): string =>
  stickPageOf(
    'rights/move/index.html',
    `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body><main id="main">${main}</main></body></html>`,
    copy,
  );

describe('an address inside the site', () => {
  test.each([
    ['a page', '/site/rights/', '../index.html'],
    ['the first page', '/site/', '../../index.html'],
    ['a place on another page', '/site/rights/#home', '../index.html#home'],
    ['a page with words that were searched for', '/site/a-z/?q=a#m', '../../a-z/index.html#m'],
    ['the page itself', '/site/rights/move/', 'index.html'],
    ['a place on the page itself', '#top', '#top'],
    ['a call', 'tel:0800', 'tel:0800'],
    ['an email', 'mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s', (_, address, way) => {
    expect(made(`<a href="${address}">There</a>`)).toContain(`<a href="${way}">There</a>`);
  });

  test('of a file opens the file, which need not be saved', () => {
    expect(made('<a href="/site/rights/move/move.pdf" download type="application/pdf">Move</a>')).toContain(
      '<a href="move.pdf" type="application/pdf">Move</a>',
    );
  });

  test('of pictures, films and styles is relative too', () => {
    const page = made(
      '<img src="/site/pictures/move.svg" srcset="/site/pictures/move.svg 1x, /site/pictures/large.svg 2x" alt="">',
      '<link rel="stylesheet" href="/site/assets/Base.css">',
    );
    expect(page).toContain('src="../../pictures/move.svg"');
    expect(page).toContain('srcset="../../pictures/move.svg 1x, ../../pictures/large.svg 2x"');
    expect(page).toContain('href="../../assets/Base.css"');
  });

  test('that nothing answers stops the build when it is a picture, and says which', () => {
    expect(() => made('<img src="/site/pictures/none.svg" alt="">')).toThrow(
      'rights/move/index.html has the address "/site/pictures/none.svg", and there is no such file for the memory stick.',
    );
  });

  test('of what is only on the website is no link, keeps its words and says where it is', () => {
    const page = made('<a href="/site/search/">Search <b>all</b></a>');
    expect(page).toContain(
      '<span>Search <b>all</b></span> <span class="stick-address">(only on the website: help.example/site/search)</span>',
    );
  });
});

describe('a link to another website', () => {
  test('has its address beside it', () => {
    expect(made('<p><a href="https://www.law.example/acts/1/">The Act</a>.</p>')).toContain(
      '>The Act</a> <span class="stick-address">(www.law.example/acts/1)</span>.',
    );
  });

  test('has none when its words are the address', () => {
    expect(made('<p><a href="https://www.law.example/">Law: law.example</a></p>')).not.toContain('stick-address">');
  });

  test('of a service has its number and its address for post too', () => {
    expect(made('<p>Go to <a href="https://www.listeners.example/chat">Listeners</a></p>')).toContain(
      '(www.listeners.example/chat, or call free 0800 1, or write to Freepost LISTEN)',
    );
  });

  test('does not tell twice what the card of the service tells', () => {
    const card = (more: string): string =>
      made(
        `<article class="service"><p><a href="https://www.listeners.example/chat">Chat</a></p><p>${more}</p></article>`,
      );
    expect(card('Call 0800 1')).toContain('(www.listeners.example/chat, or write to Freepost LISTEN)');
    expect(card('Call 0800 1, write to Freepost LISTEN')).toContain('(www.listeners.example/chat)');
  });
});

describe('what does not work without a server or a script', () => {
  test('is not there: scripts, fetched fonts, feeds, what search engines and other sites read', () => {
    const page = made(
      '<script src="/site/assets/a.js" type="module"></script><div data-only="web"><a href="/site/x.zip">All</a></div>',
      [
        '<link rel="preload" href="/site/assets/a.woff2" as="font" crossorigin>',
        '<link rel="canonical" href="https://help.example/"><link rel="manifest" href="/site/manifest.webmanifest">',
        '<meta property="og:image" content="https://help.example/card.png">',
      ].join(''),
    );
    expect(page).not.toMatch(/script|preload|canonical|manifest|og:image|x\.zip/);
  });

  test('leaving opens a page with nothing on it', () => {
    expect(made('<a href="https://www.weather.example/" data-leave>Leave this site</a>')).toContain(
      '<a href="../../empty.html" data-leave>Leave this site</a>',
    );
  });

  test('the search box is a link to the A to Z', () => {
    expect(made('<search class="search-box"><form action="/site/search/"><input name="q"></form></search>')).toContain(
      '<p class="search-box"><a href="../../a-z/index.html">Look it up</a></p>',
    );
  });
});

test('each page says that it is a copy, before all else, and where that is explained', () => {
  expect(made('<h1>Move</h1>')).toContain(
    '<main id="main"><p class="stick-line no-print">This is a copy. <a href="../../about/stick/index.html">What is different</a></p><h1>Move</h1>',
  );
});
