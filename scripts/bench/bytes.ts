/** The bytes of a first view, by kind, of this site and of its floor. */
import { launchBrowser } from '../browser/find.ts';
import { firstViewBudget } from '../check/site/first-view-budgets.ts';
import { markdown } from '../report/table.ts';
import { bytesOf, firstView, kinds, withoutPictures, type Fetched } from './first-view.ts';
import { samplePages, withSiteAndFloor } from './sample.ts';
import { kilobytes } from './statistics.ts';

const shown = kinds.filter((kind) => kind !== 'other');

function row(name: string, path: string, fetched: readonly Fetched[], bare: readonly Fetched[]): string[] {
  const most = firstViewBudget(path);
  const all = bytesOf(fetched, withoutPictures);
  return [
    name,
    ...shown.map((kind) => kilobytes(bytesOf(fetched, [kind]))),
    `${kilobytes(all)} of ${kilobytes(most.withoutPictures)}`,
    `${kilobytes(bytesOf(fetched))} of ${kilobytes(most.withPictures)}`,
    `${fetched.filter(({ kind }) => kind !== 'pictures').length} of ${most.requests}`,
    kilobytes(bytesOf(bare)),
  ];
}

/** A table in Markdown. Bytes do not depend on the machine, so one visit for each page is enough. */
export async function measureBytes(): Promise<string> {
  const rows: string[][] = [];
  const browser = await launchBrowser();
  try {
    await withSiteAndFloor(async (site, floor) => {
      for (const screen of ['phone', 'wide'] as const)
        for (const { name, path } of samplePages) {
          const fetched = await firstView(browser, site + path, screen);
          const bare = await firstView(browser, floor + path, screen);
          rows.push(row(`${name}, ${screen}`, path, fetched, bare));
        }
    });
  } finally {
    await browser.close();
  }
  const head = ['First view, kB', ...shown, 'without pictures', 'with pictures', 'requests', 'floor'];
  return markdown({ head, rows });
}
