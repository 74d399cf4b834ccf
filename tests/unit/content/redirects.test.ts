import { describe } from 'vitest';
import { add, allows, remove, replace, says } from './support.ts';

const file = 'content/redirects.yaml';
const entry = (from: string, to: string): string =>
  `  - from: ${from}\n    to: ${to}\n    since: 2026-11-01\n    why: It got another name.\n`;
const moved = (...entries: [from: string, to: string][]) =>
  add(file, `redirects:\n${entries.map(([from, to]) => entry(from, to)).join('')}`);

describe('addresses that moved', () => {
  says('must be listed, even when there are none', remove(file), [
    file,
    'is missing',
    'write it: it holds the addresses that moved',
  ]);
  allows('none at all', add(file, 'redirects: []\n'));
  allows(
    'pages, parts of pages, files, and pages that no content file makes',
    moved(
      ['/moving/', '/rights/moving-home/'],
      ['/easy/', '/rights/moving-home/easy-read/#help'],
      ['/old.pdf', '/packs/moving/moving.pdf'],
      ['/find/', '/search/'],
    ),
  );
  says('a page at the old address', moved(['/rights/reviews/', '/rights/moving-home/']), [
    file,
    'there is a page at the old address "/rights/reviews/", and nobody could get to it',
    'take the entry out, or give the page another address',
  ]);
  says('a new address without a page', moved(['/moving/', '/rights/moving-hom/']), [
    file,
    'no page has the address "/rights/moving-hom/"',
    'type "/rights/moving-home/"',
  ]);
  says('the same old address twice', moved(['/moving/', '/rights/moving-home/'], ['/moving/', '/rights/reviews/']), [
    file,
    '"/moving/" stands twice',
    'keep one of the two',
  ]);
  says(
    'an address that moved again: readers are sent on once',
    moved(['/a/', '/b/'], ['/b/', '/c/#part'], ['/c/', '/rights/moving-home/']),
    [file, '"/b/" moved too', 'type "/rights/moving-home/"'],
    [file, '"/c/" moved too', 'type "/rights/moving-home/"'],
  );
  says('a circle', moved(['/a/', '/b/'], ['/b/', '/a/']), ...circle('/a/', '/b/'));
  says('an address that leads to itself', moved(['/a/', '/a/']), ...circle('/a/'));
  says(
    'a draft',
    [replace('content/adults/carers.mdx', 'status: live', 'status: draft'), moved(['/for-carers/', '/carers/'])],
    [file, 'leads to /carers/, which is a draft', 'make the page live, or type another address'],
  );
});

function circle(...addresses: string[]): [string, string, string][] {
  return addresses.map((address) => [file, `"${address}" leads round in a circle`, 'type an address that has a page']);
}

describe('how they are typed', () => {
  const old =
    'use lower-case letters, numbers, hyphens and slashes: a slash at both ends, for example /rights/old-name/';
  for (const from of [
    'old',
    '/old',
    '/Old/',
    '/old name/',
    '/old/?a=1',
    '/old/#part',
    '/../',
    '/$1/',
    'https://example.org/',
  ]) {
    says(`the old address ${from}`, moved([`"${from}"`, '/rights/moving-home/']), [
      file,
      `\`redirects.0.from\` is "${from}", which cannot be used here`,
      old,
    ]);
  }
  const target =
    'use an address on this site with a slash at both ends, for example /rights/moving-home/ or /law/#figures';
  for (const to of ['/rights', 'https://example.org/', '//example.org/', '/rights/?a=1']) {
    says(`the new address ${to}`, moved(['/old/', `"${to}"`]), [
      file,
      `\`redirects.0.to\` is "${to}", which cannot be used here`,
      target,
    ]);
  }
  says('without a reason', replace(file, '    why: The guide got a plainer name.\n', ''), [
    file,
    '`redirects.0.why` is missing',
    'type one line of text: Why it moved, in a few words',
  ]);
});
