import { describe, expect, test } from 'vitest';
import { NothingFromElsewhere } from '../../../../scripts/check/site/checks/privacy.ts';
import { said } from './pages.ts';

describe('no page loads anything from another site, and none has inline scripts or styles', () => {
  const check = new NothingFromElsewhere();

  test.each([
    ['a link to another site, which loads nothing', { main: '<a href="https://x.org/">X</a>' }],
    ['its own address', { head: '<link rel="canonical" href="https://example.org/">' }],
    [
      'its own files',
      {
        head: '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>',
        main: '<img src="/a.svg" srcset="/b.svg 2x">',
      },
    ],
  ])('silent about %s', (_, parts) => {
    expect(said(check, parts)).toEqual([]);
  });

  test.each([
    ['a script', { head: '<script src="https://x.org/a.js"></script>' }, 'loads https://x.org/a.js from another site'],
    ['a picture', { main: '<img src="//x.org/a.png">' }, 'loads //x.org/a.png from another site'],
    [
      'a picture for sharp screens',
      { main: '<img src="/a.svg" srcset="/a.svg 1x, https://x.org/b.svg 2x">' },
      'loads https://x.org/b.svg from another site',
    ],
    [
      'a still of a film',
      { main: '<video poster="https://x.org/a.webp"></video>' },
      'loads https://x.org/a.webp from another site',
    ],
    [
      'a style sheet',
      { head: '<link rel="stylesheet" href="https://x.org/a.css">' },
      'loads https://x.org/a.css from another site',
    ],
    [
      'a font',
      { head: '<link rel="preload" href="https://x.org/a.woff2">' },
      'loads https://x.org/a.woff2 from another site',
    ],
    [
      'an icon',
      { head: '<link rel="icon" href="https://x.org/a.ico">' },
      'loads https://x.org/a.ico from another site',
    ],
    [
      'a module',
      { head: '<link rel="modulepreload" href="https://x.org/a.js">' },
      'loads https://x.org/a.js from another site',
    ],
    [
      'an address book',
      { head: '<link rel="preconnect" href="https://x.org">' },
      'loads https://x.org from another site',
    ],
    [
      'a form that sends elsewhere',
      { main: '<form action="https://x.org/"></form>' },
      'loads https://x.org/ from another site',
    ],
    ['a frame', { main: '<iframe title="x"></iframe>' }, 'uses <iframe>'],
    ['an object', { main: '<object></object>' }, 'uses <object>'],
    ['an inline script', { main: '<script>alert(1)</script>' }, 'has an inline script'],
    ['a script in an attribute', { main: '<button onclick="go()">Go</button>' }, 'has an inline script on button'],
    ['a style sheet in the page', { head: '<style>a{}</style>' }, 'has inline styles on style'],
    ['a style in an attribute', { main: '<p style="color:red">A</p>' }, 'has inline styles on p'],
  ])('tells of %s', (_, parts, message) => {
    expect(said(check, parts)).toEqual([message]);
  });
});
