/** What a build costs with more and more rights, and after one edit. Pages only: what is printed has a cache of its own. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../files-in.ts';
import { markdown } from '../report/table.ts';
import { copyWithRights } from './many-rights.ts';
import { runMeasured, type Cost } from './run-measured.ts';
import { kilobytes, oneDigit, whole } from './statistics.ts';

/** The counts that are measured when none are asked for. The larger ones take long: `npm run bench -- builds 2000 5000`. */
export const usualCounts: readonly number[] = [34, 500];

const build = ['scripts/build/main.ts', '--pages'];

/** Bytes of the files in a folder whose names fit. */
const bytesIn = (folder: string, fits: RegExp): number =>
  filesIn(folder)
    .filter((file) => fits.test(file))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

interface Step {
  name: string;
  seconds: number;
}

/** The steps that the build told of: "[3 of 8] Making the pages …", then a line that ends in "14.7 s". */
export const stepsIn = (output: string): Step[] =>
  [...output.matchAll(/^\[\d+ of \d+\] (.+) …\n.*?([\d.]+) s$/gm)].map(([, name = '', seconds]) => ({
    name,
    seconds: Number(seconds),
  }));

interface Built {
  rights: number;
  pages: number;
  first: Cost;
  again: Cost;
  /** Of all the words of the site (Pagefind), and what the search page loads to find topics. */
  index: number;
}

async function buildWith(rights: number): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'rights-'));
  try {
    const last = copyWithRights(process.cwd(), folder, rights);
    const first = await runMeasured(process.execPath, build, folder);
    const guide = join(folder, `content/rights/${last}/guide.mdx`);
    /* As many words as before: the check counts them. */
    writeFileSync(guide, readFileSync(guide, 'utf8').replace(' can ', ' may '));
    const again = await runMeasured(process.execPath, build, folder);
    const pages = Number(/(\d+) pages, [\d.]+ s/.exec(first.output)?.[1]);
    return {
      rights,
      pages,
      first,
      again,
      index: bytesIn(join(folder, 'dist/pagefind'), /\.pf_(index|fragment|meta)$/),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const row = ({ rights, pages, first, again, index }: Built): string[] => [
  whole(rights),
  whole(pages),
  whole(first.seconds),
  whole(first.cpu),
  oneDigit((first.cpu * 1000) / pages),
  first.memory ? oneDigit(first.memory / 1e9) : 'not known',
  whole(again.seconds),
  whole(again.cpu),
  kilobytes(index),
];

/** Two tables in Markdown: what builds cost, and the steps of each. */
function tables(built: readonly Built[]): string {
  const head = [
    ...['rights', 'pages', 'build, s', 'processor, s', 'processor per page, ms', 'memory of the largest process, GB'],
    ...['after one edit, s', 'its processor, s', 'search index, kB'],
  ];
  const steps = built.map(({ first }) => stepsIn(first.output));
  return [
    markdown({ head, rows: built.map(row) }),
    markdown({
      head: ['Steps, s', ...built.map(({ rights }) => `${whole(rights)} rights`)],
      rows: (steps[0] ?? []).map(({ name }, place) => [
        name,
        ...steps.map((one) => oneDigit(one[place]?.seconds ?? 0)),
      ]),
    }),
  ].join('\n\n');
}

/** Measures one count after the other. `keep` gets the tables so far after each, since the large ones may take hours. */
export async function measureBuilds(counts: readonly number[], keep: (text: string) => void): Promise<void> {
  const built: Built[] = [];
  for (const count of counts) {
    built.push(await buildWith(count));
    keep(tables(built));
  }
}
