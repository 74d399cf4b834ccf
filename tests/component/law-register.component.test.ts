import { describe, expect, test } from 'vitest';
import LawBehind from '../../src/components/content/LawBehind.astro';
import LawRecord from '../../src/components/content/LawRecord.astro';
import { lawRecord, lawTopics } from '../../src/data/law.ts';
import { dateInWords } from '../../src/lib/dates.ts';
import { render, textOf, textsOf } from './render.ts';

describe('a record of the register', () => {
  test('can be linked to by its id, and shows its source, its address and when it was checked', async () => {
    const record = lawRecord('review-20-days');
    const article = await render(LawRecord, { props: { record } });
    expect(article.querySelector('article')?.id).toBe('review-20-days');
    expect(article.querySelector(`a[href="${record.url}"]`)).not.toBeNull();
    expect(textOf(article)).toContain(record.source);
    expect(textOf(article)).toContain(`Checked: ${dateInWords(record.checked.on)}.`);
    expect(textOf(article)).toContain(`Check again by ${dateInWords(record.checked.again)}.`);
  });

  test.each([
    ['review-20-days', 'Status: Law, in force'],
    ['move-freeze', 'Status: Official guidance'],
    ['staying-close-2026', 'Status: Law that has not started yet'],
    ['fig-lac-2025', 'Status: A figure, with its date'],
  ])('%s says "%s"', async (id, status) => {
    expect(textsOf(await render(LawRecord, { props: { record: lawRecord(id) } }), 'li')).toContain(status);
  });

  test('leaves no place open in its words, whichever it is', async () => {
    const records = lawTopics().flatMap((topic) => topic.records);
    const texts = await Promise.all(
      records.map(async (record) => ({ id: record.id, text: textOf(await render(LawRecord, { props: { record } })) })),
    );
    expect(texts.filter(({ text }) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });
});

describe('the law behind a page', () => {
  test('lists each law once, and says which is guidance and which has not started', async () => {
    const mdx = '<Line law="move-freeze">…</Line><Strip law="staying-close-2026, move-freeze">…</Strip>';
    const list = await render(LawBehind, { props: { mdx } });
    expect(textsOf(list, 'li')).toEqual([
      `${lawRecord('move-freeze').source} (guidance)`,
      `${lawRecord('staying-close-2026').source} (not yet in force)`,
    ]);
    expect(list.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      '/law/moving/#move-freeze',
      '/law/leaving-housing/#staying-close-2026',
    ]);
  });
});
