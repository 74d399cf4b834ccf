import { describe, expect, test } from 'vitest';
import { siteChecks } from '../../../../scripts/check/site/all-checks.ts';
import { Check } from '../../../../scripts/check/site/check.ts';
import { folderWith } from '../../folder.ts';
import { page, site } from './pages.ts';

const written = import.meta.glob<Record<string, unknown>>('../../../../scripts/check/site/checks/*.ts', {
  eager: true,
});
const classes = Object.values(written)
  .flatMap((file) => Object.values(file))
  .filter((exported) => typeof exported === 'function' && exported.prototype instanceof Check);
const checks = Object.values(siteChecks()).flat();

describe('the checks of the built pages', () => {
  test('are all run: each class in checks/ is in the list once', () => {
    expect(checks.map((check) => check.constructor).toSorted(byName)).toEqual(classes.toSorted(byName));
    expect(classes.length).toBeGreaterThan(5);
  });

  test('each promise something of their own', () => {
    const promises = checks.map(({ promise }) => promise);
    expect(promises).toEqual([...new Set(promises)]);
  });

  test('are silent on a site with no problems', () => {
    const folder = folderWith({
      'rights/moving-home/index.html': '',
      'assets/site.css': 'a{color:red}',
      'assets/site.js': 'export {}',
      'pictures/ask.svg': '<svg/>',
    });
    const pages = {
      'index.html': page({
        title: 'Home',
        head: '<link rel="stylesheet" href="/assets/site.css"><script type="module" src="/assets/site.js"></script>',
        main: '<h2 id="rights">Rights</h2><p><a href="/rights/moving-home/#what">Being told to move</a>, <a href="#rights">rights</a></p><img src="/pictures/ask.svg" alt="" width="9" height="9">',
      }),
      'rights/moving-home/index.html': page({
        title: 'Moving home',
        main: '<nav aria-label="Ways to get this"><a href="/" aria-current="page">Read</a></nav><p id="what" data-law="x">It must. <a href="/law/moving/#x">The law</a></p>',
      }),
      'law/moving/index.html': page({ title: 'The law', main: '<h2 id="x">Record</h2>' }),
    };
    expect(checks.flatMap((check) => check.run(site(pages, { folder })))).toEqual([]);
  });
});

function byName(a: unknown, b: unknown): number {
  return String(a).localeCompare(String(b));
}
