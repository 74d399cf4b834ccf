/**
 * `npm run report:copied -- <folder>`: compares every built page with every text (.txt) in a folder, and lists runs of 8 or
 * more words that stand in both. Names of laws, reports and services are aside. The texts are not in the repository.
 * Needs a build. Stops with 1 when something is shared.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { buildContent } from '../check/content/build-content.ts';
import { factsOf } from '../check/content/model.ts';
import { readContentTree } from '../check/content/tree.ts';
import { pagesIn } from '../check/site/pages-in.ts';
import { sharedRuns, wordsOf } from './shared-runs.ts';

const [folder = process.env['COPIED_FROM']] = process.argv.slice(2);
if (!folder) {
  console.error('Name the folder with the texts to compare with: npm run report:copied -- some/folder');
  process.exit(1);
}
const content = buildContent(await readContentTree(process.cwd()), '2000-01-01');
/* A name of one word, such as a law that is called "Children" for short, is a word like others. */
const names = [
  ...[...content.law.values()].flatMap(({ source }) => [source, ...source.split(/[;,(]/)]),
  ...[...content.services.values()].flatMap(({ name, shortName = '' }) => [name, shortName]),
  ...factsOf(content, 'reports').flatMap(({ facts }) => Object.values(facts?.reports ?? {}).map(({ title }) => title)),
  ...["Children's Commissioner for England", "Children's Commissioner", 'Help at Hand', 'Department for Education'],
  ...["Director of Children's Services", "children's services", 'local authority', 'Children Act 1989'],
]
  .map((name) => name.trim())
  .filter((name) => name.includes(' '));

/** What a page says. A space after each element, so that the words of two do not run together. */
const textOf = (html: string): string =>
  parse(html.replaceAll('<', ' <'))
    .querySelector('main')
    ?.textContent.replace(/&#39;|&rsquo;/g, '’') ?? '';

const pages = new Map(
  pagesIn('dist')
    .filter((file) => !file.startsWith('dev/'))
    .map((file) => [file, wordsOf(textOf(readFileSync(join('dist', file), 'utf8')), names)] as const),
);
const documents = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file, wordsOf(readFileSync(join(folder, file), 'utf8'), names)] as const),
);
const runs = sharedRuns(pages, documents);
for (const { document, words, pages: on } of runs) {
  console.log(`${document}\n    "${words}"\n    on ${on.length} pages: ${on.slice(0, 4).join(', ')}`);
}
console.log(`\n${pages.size} pages, ${documents.size} documents, ${runs.length} shared runs of 8 words or more`);
process.exit(runs.length > 0 ? 1 : 0);
