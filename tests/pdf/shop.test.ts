/** The sheets of the print shop as they were built: opened and judged. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { address } from '../../scripts/address.ts';
import { mostBytes, sheetsIn, shopFolder } from '../../scripts/build/print/sheets.ts';
import { checkPdf } from '../../scripts/pdf/check.ts';
import { leafletFile, posterFile, wallFile } from '../../src/lib/shop-files.ts';
import type { PosterFacts } from '../../src/schemas/poster.ts';
import type { Site } from '../../src/schemas/site.ts';
import { load, paintedOn } from './reading.ts';

const sheets = sheetsIn('dist').filter(({ path }) => path.startsWith(`${shopFolder}/`));
const posters = readdirSync('content/posters').map((file) => file.replace('.yaml', ''));
const { service } = parse(readFileSync('content/site.yaml', 'utf8')) as Site;
const host = address().origin.replace(/^https?:\/\//, '');

/** In points: A4, A3 and A5. */
const papers = { a4: [595, 842], a3: [842, 1191], a5: [420, 595] } as const;

const read = (file: string): Buffer => readFileSync(`dist/${file}`);

it('there is a poster in two sizes for each file of a poster, a leaflet for each right, and the card', () => {
  const wanted = [
    ...posters.flatMap((id) => [posterFile(id, 'A4'), posterFile(id, 'A3')]),
    ...readdirSync('content/rights').map(leafletFile),
    'packs/print/wallet-card/help-at-hand-wallet-card.pdf',
  ];
  expect(sheets.map(({ file }) => file).toSorted()).toEqual(wanted.toSorted());
});

describe.each(sheets)('$file', ({ file }) => {
  it('breaks no rule of PDF/UA-1 that a machine can see, is light, and has a title', async () => {
    expect(await checkPdf(read(file))).toEqual([]);
    expect(statSync(`dist/${file}`).size).toBeLessThanOrEqual(mostBytes.shop);
    expect((await load(read(file))).getTitle()).toMatch(/\S+ \| Help at Hand$/);
  });

  it('has the paper that its name says: one side for a poster, two for what is cut or handed over', async () => {
    const pdf = await load(read(file));
    const [, named = 'a4'] = /-(a\d)\.pdf$/.exec(file) ?? [];
    for (const page of pdf.getPages()) {
      const { width, height } = page.getSize();
      expect([Math.round(width), Math.round(height)]).toEqual(papers[named as keyof typeof papers]);
    }
    expect(pdf.getPageCount()).toBe(file.includes('/posters/') ? 1 : 2);
  });

  it('says whom to call and where the site is', async () => {
    const words = (await paintedOn(read(file))).join(' ');
    expect(words).toContain(service.phone?.shown);
    expect(words.replace(/\s/g, '')).toContain(`${host}/`);
  });
});

describe('what strangers see', () => {
  const facts = (id: string): PosterFacts => parse(readFileSync(`content/posters/${id}.yaml`, 'utf8')) as PosterFacts;
  const forStrangers = posters.filter((id) => facts(id).seenBy === 'everybody').map((id) => posterFile(id, 'A4'));

  it('is most of the posters', () => {
    expect(forStrangers.length).toBeGreaterThan(2);
  });

  it.each([...forStrangers, 'packs/print/wallet-card/help-at-hand-wallet-card.pdf'])(
    '%s tells nothing about care',
    async (file) => {
      const words = (await paintedOn(read(file))).join(' ');
      expect(words).not.toMatch(/\bcare\b|council|social worker|foster|looked after/i);
    },
  );
});

it('the set for a council holds every sheet as it is on the site, the listing, and the licence', () => {
  const set = unzipSync(read(wallFile));
  for (const { file } of sheets)
    expect(set[file.slice(shopFolder.length + 1)]?.length).toBe(statSync(`dist/${file}`).size);
  expect(Object.keys(set)).toEqual(
    expect.arrayContaining(['LICENSE-CONTENT.md', 'local-offer-listing.html', 'local-offer-listing.txt']),
  );
  const text = Buffer.from(set['local-offer-listing.txt'] ?? []).toString('utf8');
  expect(text).toContain(`Phone: ${service.phone?.shown}`);
});
