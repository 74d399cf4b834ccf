import { expect, test } from 'vitest';
import { RedirectsReachTheirTarget } from '../../../../scripts/check/site/checks/redirects.ts';
import { folderWith } from '../../folder.ts';
import { page, site } from './pages.ts';

/** What is said about these lines, on a site below /base/ with one page that has one place, and one file. */
const problems = (...lines: string[]): string[] => {
  const folder = folderWith({ _redirects: lines.map((line) => `${line} 301\n`).join(''), 'packs/a.pdf': '' });
  const pages = { 'rights/index.html': page({ main: '<h2 id="home">Home</h2>' }) };
  return new RedirectsReachTheirTarget().run(site(pages, { folder, base: '/base/' })).map(({ message }) => message);
};

test('is silent when all old addresses lead somewhere, and when there are none', () => {
  expect(problems()).toEqual([]);
  expect(problems('/base/old/ /base/rights/#home', '/base/old.pdf /base/packs/a.pdf')).toEqual([]);
});

test.each([
  ['/base/old/ /base/right/', 'sends readers to "/base/right/", but there is no such page or file'],
  ['/base/old/ /base/packs/', 'sends readers to "/base/packs/", but there is no such page or file'],
  ['/base/old/ /base/packs/b.pdf', 'sends readers to "/base/packs/b.pdf", but there is no such page or file'],
  ['/base/old/ /base/rights/#house', 'sends readers to "/base/rights/#house", but that page has no such place'],
  ['/base/rights/ /base/packs/a.pdf', 'sends readers from "/base/rights/", which is there and could not be reached'],
  [
    '/base/packs/a.pdf /base/rights/',
    'sends readers from "/base/packs/a.pdf", which is there and could not be reached',
  ],
])('tells that "%s" is wrong', (line, message) => {
  expect(problems(line)).toEqual([message]);
});
