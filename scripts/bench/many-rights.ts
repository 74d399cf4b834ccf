/** A copy of the project with as many rights as wanted: the real ones, and copies of them under other names. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const copied = [
  ...['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['LICENSE', 'LICENSE-CONTENT.md', 'tests/fixtures'],
];
const forms = ['guide', 'easy-read', 'symbols', 'bsl'];

/** Links to each package, so that caches in `node_modules` are the copy's own. */
function linkPackages(project: string, folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(project, 'node_modules')))
    if (!['.astro', '.cache', '.vite'].includes(name))
      symlinkSync(join(project, 'node_modules', name), join(folder, 'node_modules', name));
}

/** What has to differ between two rights: the title of each form, and what a reader says to find it. */
const renamed = (text: string, place: number): string =>
  text.replace(/^(title|situation): (.*?)(["']?)$/gm, `$1: $2-${place}$3`);

/** Makes the copy in an empty folder. The first rights are the real ones; returns the slug of the last. */
export function copyWithRights(project: string, folder: string, count: number): string {
  for (const name of copied) cpSync(join(project, name), join(folder, name), { recursive: true });
  linkPackages(project, folder);
  const rights = join(folder, 'content/rights');
  const real = readdirSync(rights).sort();
  let last = real.at(-1) ?? '';
  for (let place = real.length + 1; place <= count; place++) {
    const from = real[(place - 1) % real.length] ?? '';
    last = `${from}-${place}`;
    mkdirSync(join(rights, last));
    for (const form of forms) {
      const text = readFileSync(join(rights, from, `${form}.mdx`), 'utf8');
      writeFileSync(join(rights, last, `${form}.mdx`), renamed(text, place));
    }
  }
  return last;
}
