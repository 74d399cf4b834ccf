import { describe, expect, test } from 'vitest';
import { LinkTextSaysWhere } from '../../../../scripts/check/site/checks/link-text.ts';
import { LinksReachTheirTarget } from '../../../../scripts/check/site/checks/links.ts';
import { folderWith } from '../../folder.ts';
import { page, said, site } from './pages.ts';

describe('every link reaches its page, file and place', () => {
  /** What is said about a page with this in it, on a site that has one more page and some files. */
  const problems = (main: string, base = '/'): string[] => {
    const folder = folderWith({
      'rights/index.html': '',
      'pictures/ask.svg': '',
      'packs/a.pdf': '',
      'empty/x.txt': '',
    });
    const pages = {
      'index.html': page({ main }),
      'rights/index.html': page({ main: '<h2 id="home">Home</h2><h2 id="café">Café</h2>' }),
    };
    return new LinksReachTheirTarget().run(site(pages, { folder, base })).map(({ message }) => message);
  };

  test.each([
    ['a page', '<a href="/rights/">Rights</a>'],
    ['a page with words to search', '<a href="/rights/?q=move">Rights</a>'],
    ['a place on a page', '<a href="/rights/#home">Home</a>'],
    ['a place with a letter that is not plain', '<a href="/rights/#caf%C3%A9">Café</a>'],
    ['a place on this page', '<a href="#main">Main</a>'],
    ['a file', '<a href="/packs/a.pdf">Pack</a>'],
    ['a picture', '<img src="/pictures/ask.svg" alt="">'],
    [
      'another site, an email, a phone',
      '<a href="https://x.org/">X</a><a href="mailto:a@x.org">A</a><a href="tel:1">1</a><a href="sms:1">1</a>',
    ],
  ])('silent about %s', (_, main) => {
    expect(problems(main)).toEqual([]);
  });

  test.each([
    [
      'a page that is not there',
      '<a href="/nothing/">X</a>',
      'links to "/nothing/", but there is no such page or file',
    ],
    [
      'a file that is not there',
      '<a href="/packs/b.pdf">X</a>',
      'links to "/packs/b.pdf", but there is no such page or file',
    ],
    [
      'a picture that is not there',
      '<img src="/pictures/no.svg" alt="">',
      'links to "/pictures/no.svg", but there is no such page or file',
    ],
    [
      'a script that is not there',
      '<script src="/no.js"></script>',
      'links to "/no.js", but there is no such page or file',
    ],
    [
      'a place that is not there',
      '<a href="/rights/#away">X</a>',
      'links to "/rights/#away", but rights/index.html has no place called "away"',
    ],
    [
      'a place that is not on this page',
      '<a href="#away">X</a>',
      'links to "#away", but index.html has no place called "away"',
    ],
    [
      'a place that no address can name',
      '<a href="#100%">X</a>',
      'links to "#100%", but index.html has no place called "100%"',
    ],
    ['a page without its last slash', '<a href="/rights">X</a>', 'links to "/rights" without a slash at the end'],
    ['a path that starts nowhere', '<a href="rights/">X</a>', 'links to "rights/", which is outside the base path /'],
    ['nothing', '<a href="">X</a>', 'links to "", which is outside the base path /'],
  ])('tells of %s', (_, main, message) => {
    expect(problems(main)).toEqual([message]);
  });

  test('a link that forgot the base path is told', () => {
    expect(problems('<a href="/site/rights/#home">X</a><a href="/rights/">X</a>', '/site/')).toEqual([
      'links to "/rights/", which is outside the base path /site/',
    ]);
  });

  test('says in which file', () => {
    const pages = { 'law/index.html': page({ main: '<a href="#away">X</a>' }) };
    expect(new LinksReachTheirTarget().run(site(pages)).map(({ file }) => file)).toEqual(['law/index.html']);
  });
});

describe('every link says in words where it goes', () => {
  const check = new LinkTextSaysWhere();

  test.each([
    ['<a href="/x/">Being told to move</a>'],
    ['<a href="/x/"><img alt="Home page" src="/a.svg"></a>'],
    ['<a href="/x/" aria-label="Home page">⌂</a>'],
    ['<a href="/x/">Here for you: what the service does</a>'],
    ['<a href="/a.pdf" download type="application/pdf">Moving home pack (PDF, 162 kB)</a>'],
    ['<a href="/a.webm" download type="video/webm">Moving home, film (WebM, 640 kB)</a>'],
    ['<a href="/a.zip" download type="application/zip">All of it (ZIP, 1.4 MB)</a>'],
    ['<a id="place">no link</a>'],
  ])('silent about %s', (main) => {
    expect(said(check, { main })).toEqual([]);
  });

  test.each([
    ['<a href="/x/"></a>', 'has a link to "/x/" with no words'],
    ['<a href="/x/"><img alt="" src="/a.svg"></a>', 'has a link to "/x/" with no words'],
    ['<a href="/x/">Click here</a>', 'has a link that only says "Click here": say where it goes'],
    ['<a href="/x/"> read <b>more</b>.</a>', 'has a link that only says "read more.": say where it goes'],
    ['<a href="/x/" aria-label="More">Rights</a>', 'has a link that only says "More": say where it goes'],
    [
      '<a href="/a.pdf" download type="application/pdf">Moving home pack</a>',
      'offers a file as "Moving home pack": say its format and size, for example (PDF, 162 kB)',
    ],
    [
      '<a href="/a.pdf" download type="application/pdf">Pack (PDF, __SIZE:a.pdf__)</a>',
      'offers a file as "Pack (PDF, __SIZE:a.pdf__)": say its format and size, for example (PDF, 162 kB)',
    ],
    ['<a href="/a.pdf" download>Pack (PDF, 162 kB)</a>', 'offers "Pack (PDF, 162 kB)" without a type'],
  ])('tells of %s', (main, message) => {
    expect(said(check, { main })).toEqual([message]);
  });
});
