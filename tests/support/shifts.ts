/** What has moved on a page by itself since it was opened, and by how much, as browsers score it. */
import type { Page } from '@playwright/test';

export const shiftsOn = (page: Page): Promise<{ value: number; moved: string }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        type Shift = PerformanceEntry & { value: number; sources: { node?: Node }[] };
        const nameOf = ({ node }: { node?: Node }): string =>
          node instanceof Element ? node.outerHTML.slice(0, 60) : '';
        const shifts: { value: number; moved: string }[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[])
            shifts.push({ value, moved: sources.map(nameOf).join(' ') });
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifts)));
      }),
  );
