import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkDays } from '../../../../scripts/build/stick/check-days.ts';
import { makeStick } from '../../../../scripts/build/stick/make-stick.ts';
import { stickStyles } from '../../../../scripts/build/stick/stick-site.ts';
import { validContent } from '../../../fixtures/valid-content.ts';
import { folderWith } from '../../folder.ts';

afterEach(() => vi.unstubAllEnvs());

const page = (words: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>${words}</title></head><body><main><h1>${words}</h1></main></body></html>`;
const offer =
  '<ul data-only="web"><li>__STICK:edition__</li><li>__STICK:checked__, __STICK:until__</li><li>__STICK:sum__</li></ul>';
const built = (more: Record<string, string> = {}): string =>
  folderWith({
    'index.html': page('Home'),
    'about/stick/index.html': page('On a stick').replace('</main>', `${offer}<p>How to use it.</p></main>`),
    'assets/Base.css': '@font-face{src:url(/site/assets/a.woff2)}',
    'assets/a.woff2': 'font',
    'assets/a.js': 'script',
    '404.html': page('Not here'),
    'index.html.br': 'packed',
    'packs/packs.zip': 'PK',
    'packs/move/move.pdf': '%PDF',
    'search/index.html': page('Search'),
    'dev/components/index.html': page('Gallery'),
    _headers: 'x',
    ...more,
  });

/** What is in the file, and the file itself. */
function made(dist = built()): { files: Record<string, string>; zip: Buffer; dist: string } {
  makeStick(validContent(), dist, { origin: 'https://help.example', base: '/site/' });
  const zip = readFileSync(join(dist, 'help-at-hand-site.zip'));
  const files = Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]);
  return { files: Object.fromEntries(files) as Record<string, string>, zip, dist };
}

describe('the stick edition', () => {
  test('lies in one folder, with all that opens without a server, and nothing else', () => {
    expect(Object.keys(made().files)).toEqual(
      [
        ...['LICENSE-CONTENT.md', 'READ-ME-FIRST.txt', 'about/stick/index.html', 'assets/Base.css', 'assets/a.woff2'],
        ...['assets/stick.css', 'empty.html', 'index.html', 'packs/move/move.pdf'],
      ].map((file) => `help-at-hand-site/${file}`),
    );
  });

  test('says in READ-ME-FIRST.txt how old it is, until when to use it, and how', () => {
    const readMe = made().files['help-at-hand-site/READ-ME-FIRST.txt'] ?? '';
    expect(readMe).toMatch(
      /^Edition 2026-11-2\d-[0-9a-f]{8}, checked on 2\d November 2026, to use until \d+ \w+ 20\d\d\.\r\n/,
    );
    expect(readMe).toContain('On a stick\r\n==========');
    expect(readMe).toContain('How to use it.');
  });

  test('has its checksum beside it, and on the page that offers it', () => {
    const { zip, dist } = made();
    const sum = createHash('sha256').update(zip).digest('hex');
    expect(readFileSync(join(dist, 'help-at-hand-site.zip.sha256'), 'utf8')).toBe(`${sum}  help-at-hand-site.zip\n`);
    const told = readFileSync(join(dist, 'about/stick/index.html'), 'utf8');
    expect(told).toContain(`<li>${sum}</li>`);
    expect(told).not.toContain('__STICK');
  });

  test('has the same bytes on another day and in another part of the world', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const there = made().zip;
    vi.stubEnv('TZ', 'America/New_York');
    vi.stubEnv('SITE_TODAY', '2027-01-01');
    expect(made().zip.equals(there)).toBe(true);
  });

  test('is another edition when a word of it is another one', () => {
    const edition = (dist: string): string =>
      /Edition (\S+),/.exec(made(dist).files['help-at-hand-site/READ-ME-FIRST.txt'] ?? '')?.[1] ?? '';
    expect(edition(built({ 'index.html': page('House') }))).not.toBe(edition(built()));
  });

  test('without a page about it stops, because READ-ME-FIRST.txt is made of that page', () => {
    const dist = folderWith({ 'index.html': page('Home') });
    expect(() => made(dist)).toThrow('There is no page about/stick/');
  });
});

describe('the styles of the copy', () => {
  test('have relative addresses', () => {
    expect(stickStyles('assets/a.css', 'a{src:url(/site/assets/b.woff2) url("/site/pictures/c.svg")}', '/site/')).toBe(
      'a{src:url(b.woff2) url("../pictures/c.svg")}',
    );
  });

  test('draw each page as it is without scripts, whatever the browser could do', () => {
    expect(stickStyles('a.css', '@media screen and (scripting:enabled){a{}}@media (scripting: none){b{}}', '/')).toBe(
      '@media screen and (max-width:0){a{}}@media (min-width:0){b{}}',
    );
  });

  test('with an address outside the site stop the build', () => {
    expect(() => stickStyles('assets/a.css', 'a{src:url(/b.woff2)}', '/site/')).toThrow(
      'assets/a.css has the address "/b.woff2", which is outside /site/',
    );
  });
});

describe('how old the words are', () => {
  const checked = (on: string, again: string): string =>
    `checked:\n  on: ${on}\n  how: "Read: on: 2030-01-01."\n  again: ${again}\n`;

  test('is the newest check, and the first that is due, at any depth', () => {
    const tree = new Map([
      ['content/pages/a.mdx', `---\ntitle: A\n${checked('2026-01-02', '2027-05-01')}---\n`],
      ['content/law/b.yaml', `records:\n  b:\n${checked('2026-03-04', '2027-02-03').replace(/^/gm, '    ')}`],
      ['content/pages/draft.mdx', `---\nstatus: draft\n${checked('2026-12-01', '2026-12-02')}---\n`],
    ]);
    expect(checkDays(tree)).toEqual({ day: '2026-03-04', due: '2027-02-03' });
  });

  test('is asked of content that says it', () => {
    expect(() => checkDays(new Map())).toThrow('Nothing in content/ says when it was checked.');
  });
});
