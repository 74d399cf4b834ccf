import { expect, test } from '../support/test.ts';

const namespace = 'http://www.w3.org/2005/Atom';

test('the feed of changes is whole Atom: named, dated, signed, each entry once, newest first like the page', async ({
  page,
}) => {
  const response = await page.request.get('about/changes.xml');
  expect(response.headers()['content-type']).toContain('xml');
  const text = await response.text();
  await page.goto('about:blank');
  const found = await page.evaluate((xml) => {
    const { documentElement: feed } = new DOMParser().parseFromString(xml, 'application/xml');
    const of = (element: Element, name: string): string[] =>
      [...element.children].filter(({ localName }) => localName === name).map((child) => child.textContent.trim());
    const links = [...feed.children].filter(({ localName }) => localName === 'link');
    return {
      name: feed.localName,
      namespace: feed.namespaceURI,
      once: ['id', 'title', 'updated', 'author'].map((name) => of(feed, name).length),
      rels: links.map((link) => link.getAttribute('rel')),
      entries: [...feed.children]
        .filter(({ localName }) => localName === 'entry')
        .map((entry) => ({
          id: of(entry, 'id')[0] ?? '',
          whole: ['id', 'title', 'updated', 'summary'].every((name) => of(entry, name).filter(Boolean).length === 1),
          updated: of(entry, 'updated')[0] ?? '',
          title: of(entry, 'title')[0] ?? '',
        })),
    };
  }, text);
  expect(found).toMatchObject({ name: 'feed', namespace, once: [1, 1, 1, 1], rels: ['self', 'alternate'] });
  expect(found.entries.every(({ whole }) => whole)).toBe(true);
  expect(new Set(found.entries.map(({ id }) => id)).size).toBe(found.entries.length);
  const dates = found.entries.map(({ updated }) => updated);
  expect(dates.every((date) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date))).toBe(true);
  expect(dates).toEqual([...dates].sort().reverse());

  await page.goto('about/changes/');
  expect(await page.locator('main h2[id]').allInnerTexts()).toEqual(found.entries.map(({ title }) => title));
});

test('every page tells programs where the feed is', async ({ page }) => {
  await page.goto('rights/moving-home/');
  const feed = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  expect((await page.request.get((await feed.getAttribute('href')) ?? '')).ok()).toBe(true);
});
