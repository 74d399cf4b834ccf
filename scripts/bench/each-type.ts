/** What Lighthouse says of one page of each kind, in one look each. */
import { pageTypes } from '../../tests/support/pages.ts';
import { markdown } from '../report/table.ts';
import { withLighthouse, type Look } from './lighthouse.ts';
import { withSiteAndFloor } from './sample.ts';

/** A page that is less than fast is looked at this often: one busy second costs points, and not the page. */
const looksAtMost = 3;

interface Looked {
  path: string;
  best: Look;
}

const speed = ({ scores }: Look): number => scores['Performance'] ?? 100;
const faster = (one: Look, other: Look): Look => (speed(other) > speed(one) ? other : one);

/** One row for each score: how many pages have 100, and which have less. */
export function rowsOf(looked: readonly Looked[]): string[][] {
  const titles = Object.keys(looked[0]?.best.scores ?? {});
  return titles.map((title) => {
    const less = looked.filter(({ best }) => (best.scores[title] ?? 100) < 100);
    const told = less.map(({ path, best }) => `/${path}: ${best.scores[title]} (${best.lost.join(', ')})`);
    return [title, `${looked.length - less.length} of ${looked.length}`, told.join('; ') || 'none'];
  });
}

/** A table in Markdown. A page that is less than fast is looked at again, and its fastest look counts. */
export async function measureEachType(): Promise<string> {
  const looked: Looked[] = [];
  await withSiteAndFloor((site) =>
    withLighthouse(async (lookAt) => {
      /* The page for what is not there answers 404, and Lighthouse judges only what was found. */
      for (const path of pageTypes.filter((page) => page !== '404.html')) {
        let best = await lookAt(site + path);
        for (let look = 1; look < looksAtMost && speed(best) < 100; look++)
          best = faster(best, await lookAt(site + path));
        looked.push({ path, best });
        console.log(`  /${path}: ${Object.values(best.scores).join(', ')}`);
      }
    }),
  );
  const { version = '' } = looked[0]?.best ?? {};
  return [
    `Lighthouse ${version}, mobile simulation, one page of each of ${looked.length} kinds, one look each; where one was less than fast, the fastest of ${looksAtMost}.`,
    markdown({ head: ['Score', 'pages with 100', 'pages with less'], rows: rowsOf(looked) }),
  ].join('\n\n');
}
