import { describe, expect, test } from 'vitest';
import LawRecord from '../../src/components/content/LawRecord.astro';
import ServiceCard from '../../src/components/content/ServiceCard.astro';
import RouteList from '../../src/components/help-map/RouteList.astro';
import { helpGroups } from '../../src/data/help-map.ts';
import UsedOn from '../../src/components/content/UsedOn.astro';
import { lawRecord } from '../../src/data/law.ts';
import { html, render, textsOf } from './render.ts';

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ title: `Page ${index + 1}`, path: `/rights/${index + 1}/` }));

describe('the pages that use a thing', () => {
  test('stand in one sentence of links, when they are few', async () => {
    const list = await render(UsedOn, { props: { label: 'Used on', pages: pages(2) } });
    expect(textsOf(list, 'p')).toEqual(['Used on: Page 1; Page 2']);
    expect(list.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual(['/rights/1/', '/rights/2/']);
  });

  test('wait behind a summary, when they are many', async () => {
    const list = await render(UsedOn, { props: { label: 'Used on', pages: pages(7) } });
    expect(textsOf(list, 'details > summary')).toEqual(['Used on 7 pages']);
    expect(textsOf(list, 'details li a')).toEqual(pages(7).map(({ title }) => title));
  });

  test('are not there when nothing uses it', async () => {
    expect((await html(UsedOn, { props: { label: 'Used on', pages: [] } })).trim()).toBe('');
  });

  test('are kept out of the search index, which would find each thing by the titles of its pages', async () => {
    for (const count of [1, 7]) {
      const list = await render(UsedOn, { props: { label: 'Used on', pages: pages(count) } });
      expect(list.querySelector('.used-on')?.hasAttribute('data-pagefind-ignore')).toBe(true);
    }
  });
});

describe('a record of the law register', () => {
  test('ends with the pages that it was given', async () => {
    const record = lawRecord('review-20-days');
    expect(textsOf(await render(LawRecord, { props: { record, usedOn: pages(1) } }), '.used-on')).toEqual([
      'Used on: Page 1',
    ]);
    expect(await html(LawRecord, { props: { record } })).not.toMatch(/used-on|Used on/);
  });
});

describe('the card of a service', () => {
  test('names pages only on the page of all services, which hands them on to each card', async () => {
    const namedOn = new Map([['nyas', pages(1)]]);
    const all = await render(RouteList, { props: { groups: helpGroups, namedOn } });
    expect(textsOf(all, '#nyas .used-on')).toEqual(['Named on: Page 1']);
    expect(all.querySelectorAll('.used-on')).toHaveLength(1);
    expect(await html(ServiceCard, { props: { id: 'nyas' } })).not.toContain('Named on');
  });
});
