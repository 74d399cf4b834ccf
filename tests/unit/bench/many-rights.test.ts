import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyWithRights } from '../../../scripts/bench/many-rights.ts';
import { folderWith } from '../folder.ts';

const form = (title: string): string =>
  `---\ntitle: ${title}\nsituation: "I want it"\n---\nWords with title: inside.\n`;
const right = (slug: string): Record<string, string> =>
  Object.fromEntries(
    ['guide', 'easy-read', 'symbols', 'bsl'].map((name) => [`content/rights/${slug}/${name}.mdx`, form(slug)]),
  );
const others = ['public/a', 'scripts/a', 'src/a', 'astro.config.mjs', 'package.json', 'package-lock.json'].concat([
  'tsconfig.json',
  'LICENSE',
  'LICENSE-CONTENT.md',
  'tests/fixtures/a',
  'node_modules/astro/a',
  'node_modules/.cache/a',
]);

test('a copy of the project has as many rights as wanted, with titles of their own and caches of its own', () => {
  const project = folderWith({
    ...right('family'),
    ...right('money'),
    ...Object.fromEntries(others.map((name) => [name, 'a'])),
  });
  const folder = folderWith({});
  expect(copyWithRights(project, folder, 5)).toBe('family-5');
  expect(readdirSync(join(folder, 'content/rights')).sort()).toEqual([
    'family',
    'family-3',
    'family-5',
    'money',
    'money-4',
  ]);
  expect(readFileSync(join(folder, 'content/rights/money-4/easy-read.mdx'), 'utf8')).toBe(
    '---\ntitle: money-4\nsituation: "I want it-4"\n---\nWords with title: inside.\n',
  );
  expect(existsSync(join(folder, 'node_modules/astro/a'))).toBe(true);
  expect(existsSync(join(folder, 'node_modules/.cache'))).toBe(false);
});
