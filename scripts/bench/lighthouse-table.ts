/** What Lighthouse says of each page type and of its floor, turn by turn in one run. */
import { markdown } from '../report/table.ts';
import { withLighthouse, type Look } from './lighthouse.ts';
import { samplePages, withSiteAndFloor } from './sample.ts';
import { median, whole, withSpread } from './statistics.ts';

interface Looks {
  name: string;
  site: Look[];
  floor: Look[];
}

/** A score that some runs did not reach is shown with its spread. */
const scores = ({ name, site }: Looks, titles: readonly string[]): string[] => [
  name,
  ...titles.map((title) => {
    const found = site.flatMap((look) => look.scores[title] ?? []);
    return withSpread(found, whole);
  }),
  [...new Set(site.flatMap(({ lost }) => lost))].join(', ') || 'nothing',
];

const times = ({ name, site, floor }: Looks): string[] => {
  const ratio = median(site.map(({ lcp }) => lcp)) / median(floor.map(({ lcp }) => lcp));
  const of = (looks: readonly Look[], what: 'lcp' | 'tbt'): string =>
    withSpread(
      looks.map((look) => look[what]),
      whole,
    );
  return [
    name,
    of(site, 'lcp'),
    of(floor, 'lcp'),
    ratio.toFixed(2),
    withSpread(
      site.map(({ cls }) => cls),
      (value) => value.toFixed(3),
    ),
    of(site, 'tbt'),
    of(floor, 'tbt'),
  ];
};

/** Two tables in Markdown: scores, then times with their ratio to the floor. `runs` counts looks at each page. */
export async function measureWithLighthouse(runs: number): Promise<string> {
  const looks: Looks[] = samplePages.map(({ name }) => ({ name, site: [], floor: [] }));
  await withSiteAndFloor((site, floor) =>
    withLighthouse(async (lookAt) => {
      /* The first look at anything is slower than the next ones: the browser has just started. */
      await lookAt(floor, { onlyPerformance: true });
      for (let run = 0; run < runs; run++)
        for (const [place, { path, name }] of samplePages.entries()) {
          looks[place]?.floor.push(await lookAt(floor + path, { onlyPerformance: true }));
          looks[place]?.site.push(await lookAt(site + path, { onlyPerformance: run > 0 }));
          console.log(`  ${name}, run ${run + 1} of ${runs}`);
        }
    }),
  );
  const first = looks[0]?.site[0];
  const titles = Object.keys(first?.scores ?? {});
  return [
    `Lighthouse ${first?.version ?? ''}, mobile simulation, ${runs} looks at each page, turn by turn with the floor. Scores but the first are of one look.`,
    markdown({ head: ['Scores', ...titles, 'what cost a point'], rows: looks.map((one) => scores(one, titles)) }),
    markdown({
      head: ['Times, ms', 'LCP', 'LCP of the floor', 'ratio', 'CLS', 'TBT', 'TBT of the floor'],
      rows: looks.map(times),
    }),
  ].join('\n\n');
}
