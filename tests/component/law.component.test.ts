import { describe, expect, test } from 'vitest';
import Amount from '../../src/components/content/Amount.astro';
import Law from '../../src/components/content/Law.astro';
import LawBehind from '../../src/components/content/LawBehind.astro';
import LawRecord from '../../src/components/content/LawRecord.astro';
import NotYet from '../../src/components/content/NotYet.astro';
import RightsAtThisChange from '../../src/components/content/RightsAtThisChange.astro';
import TimeLimit from '../../src/components/content/TimeLimit.astro';
import TimeLimits from '../../src/components/content/TimeLimits.astro';
import YourRight from '../../src/components/content/YourRight.astro';
import { lawLink, lawRecord, lawTopics } from '../../src/data/law.ts';
import { amountWords, fillStatement, limitWords } from '../../src/lib/limits.ts';
import { dateInWords } from '../../src/lib/dates.ts';
import { html, render, textOf, textsOf } from './render.ts';

/** The limit called `name` of a record, which must have it. */
function limitOf(id: string, name: string) {
  const limit = lawRecord(id).limits?.[name];
  if (!limit)
    throw new Error(`content/law: ${id} has no limit "${name}" any more. Choose another record for this test.`);
  return limit;
}

describe('a statement of law in a box', () => {
  test('leads to its law, and says who must do it and by when, all from the register', async () => {
    const record = lawRecord('review-20-days');
    const box = await render(YourRight, { props: { law: 'review-20-days' } });
    const link = box.querySelector('a');
    expect(link?.getAttribute('href')).toBe(lawLink(record));
    expect(link?.getAttribute('href')).toBe('/law/reviews/#review-20-days');
    expect(textsOf(box, 'li')).toEqual([
      `Who must do it: ${record.owedBy}`,
      `By when: ${limitWords(limitOf('review-20-days', 'by'))}, counted from ${limitOf('review-20-days', 'by').from}`,
      `The law: ${record.source}`,
    ]);
  });

  test('carries its law id, so that tests and machines find it', async () => {
    const box = await render(YourRight, { props: { law: 'move-needs-review' } });
    expect(box.querySelector('.your-right')?.getAttribute('data-law')).toBe('move-needs-review');
  });

  test('shows the words of the author, and not those of the record', async () => {
    const box = await render(YourRight, { props: { law: 'move-needs-review' }, slot: '<p>They must meet first.</p>' });
    expect(textOf(box.querySelector('.your-right__text'))).toBe('They must meet first.');
  });

  test('without words of its own shows the record, with its limits filled in', async () => {
    const record = lawRecord('complain-stage-1');
    const box = await render(YourRight, { props: { law: 'complain-stage-1' } });
    expect(textOf(box.querySelector('.your-right__text'))).toBe(fillStatement(record.statement, record));
    expect(textOf(box.querySelector('.your-right__text'))).not.toContain('{');
  });

  test('says what to do if it is not done, when the author wrote that', async () => {
    const box = await render(YourRight, { props: { law: 'move-needs-review', ifNot: 'Tell your reviewing officer.' } });
    expect(textsOf(box, 'li')).toContain('If they do not: Tell your reviewing officer.');
    expect(await html(YourRight, { props: { law: 'move-needs-review' } })).not.toContain('If they do not');
  });

  test('leaves out who and when where the register does not say', async () => {
    const box = await render(YourRight, { props: { law: 'move-challenge' } });
    expect(textsOf(box, 'li strong')).toEqual(['The law:']);
  });

  test('guidance is told as what should happen, never as what must', async () => {
    const box = await render(YourRight, { props: { law: 'move-freeze' }, slot: '<p>They wait.</p>' });
    expect(textOf(box.querySelector('.your-right__label'))).toBe('What should happen. Official guidance says so.');
    expect(textsOf(box, 'li strong')).toEqual(['Who should do it:', 'The guidance:']);
    expect(textOf(box)).not.toMatch(/\bmust\b|the law|your right/i);
  });

  test('a law that nobody wrote into the register stops the build, and the message names it', async () => {
    await expect(html(YourRight, { props: { law: 'no-such-law' } })).rejects.toThrow(
      'there is no law record called "no-such-law"',
    );
  });
});

describe('law inside a sentence', () => {
  test('ends with a link to the record that says which law it is', async () => {
    const sentence = await render(Law, { props: { id: 'move-emergency' }, slot: 'They must move you.' });
    expect(textOf(sentence)).toBe(`They must move you. (the law: ${lawRecord('move-emergency').source})`);
    expect(sentence.querySelector('[data-law="move-emergency"] a')?.getAttribute('href')).toBe(
      '/law/moving/#move-emergency',
    );
  });

  test.each([
    ['move-freeze', 'the guidance'],
    ['staying-close-2026', 'not the law yet'],
    ['fig-lac-2025', 'source'],
    ['svc-contact', 'source'],
  ])('%s is called "%s", because it is no law in force', async (id, kind) => {
    const sentence = await render(Law, { props: { id }, slot: 'This is so.' });
    expect(textOf(sentence)).toBe(`This is so. (${kind}: ${lawRecord(id).source})`);
  });
});

describe('law that has not started', () => {
  test('says that it is not the law yet, and never that it is a right', async () => {
    const box = await render(NotYet, {
      props: { law: 'staying-close-2026' },
      slot: '<p>Parliament has passed a law.</p>',
    });
    expect(textOf(box.querySelector('.your-right__label'))).toBe('Not the law yet');
    expect(textOf(box)).not.toMatch(/your right|the law says so/i);
    expect(textsOf(box, 'li')).toEqual([`Where this comes from: ${lawRecord('staying-close-2026').source}`]);
    expect(box.querySelector('a')?.getAttribute('href')).toBe('/law/leaving-housing/#staying-close-2026');
  });
});

describe('a time limit', () => {
  const everyLimit = lawTopics()
    .flatMap(({ records }) => records)
    .flatMap(({ id, limits = {} }) => Object.entries(limits).map(([name, limit]) => ({ id, name, limit })));

  test('is told in the words of the register, whichever it is', async () => {
    const told = await Promise.all(
      everyLimit.map(async ({ id, name }) => [id, name, textOf(await render(TimeLimit, { props: { law: id, name } }))]),
    );
    expect(told).toEqual(everyLimit.map(({ id, name, limit }) => [id, name, limitWords(limit)]));
    expect(told.length).toBeGreaterThan(20);
  });

  test('is told as it is to be read', async () => {
    expect(textOf(await render(TimeLimit, { props: { law: 'review-20-days' } }))).toBe('20 working days');
    expect(textOf(await render(TimeLimit, { props: { law: 'complain-stage-1', longest: true } }))).toBe(
      '20 working days',
    );
    expect(textOf(await render(TimeLimit, { props: { law: 'complain-one-year' } }))).toBe('1 year');
  });

  test('needs no name when the record has only one limit, and else is the one called "by"', async () => {
    const settled = limitOf('review-long-term-foster', 'settled');
    expect(textOf(await render(TimeLimit, { props: { law: 'review-long-term-foster' } }))).toBe(limitWords(settled));
    const by = limitOf('review-3-then-6-months', 'by');
    expect(textOf(await render(TimeLimit, { props: { law: 'review-3-then-6-months' } }))).toBe(limitWords(by));
  });

  test('that the record does not have stops the build, and the hint names those that it has', async () => {
    await expect(html(TimeLimit, { props: { law: 'review-3-then-6-months', name: 'soon' } })).rejects.toMatchObject({
      message: 'the law record "review-3-then-6-months" has no time limit called "soon"',
      hint: 'It has: by, after.',
    });
  });
});

describe('the table of time limits', () => {
  const complaints = lawTopics()
    .filter(({ id }) => id === 'complaints')
    .flatMap(({ records }) => records)
    .flatMap((record) => Object.values(record.limits ?? {}).map((limit) => ({ record, limit })))
    .filter(({ limit }) => limit.from !== undefined);

  test('has one row for each limit that says when it starts: how long, from when, and which law', async () => {
    const rows = (await render(TimeLimits, { props: { topic: 'complaints' } })).querySelectorAll('tbody tr');
    const told = rows.map((row) => [
      ...textsOf(row, 'th, td').slice(0, 2),
      row.querySelector('a')?.getAttribute('href'),
    ]);
    const words = ({ limit }: (typeof complaints)[number]): string =>
      limitWords(limit) + (limit.to === undefined ? '' : `, at most ${limitWords(limit, { longest: true })}`);
    expect(told).toEqual(complaints.map((row) => [words(row), row.limit.from, lawLink(row.record)]));
    expect(told.length).toBeGreaterThan(5);
  });

  test('says in each row what the row is about, and can be scrolled with keys', async () => {
    const table = await render(TimeLimits, { props: { topic: 'complaints' } });
    expect(table.querySelectorAll('tbody tr').every((row) => row.querySelector('th[scope="row"]'))).toBe(true);
    expect(table.querySelectorAll('thead th').every((cell) => cell.getAttribute('scope') === 'col')).toBe(true);
    expect(table.querySelector('[tabindex="0"][role="group"]')?.getAttribute('aria-label')).toMatch(/^Time limits: /);
  });

  test('of a topic with no limits is not there', async () => {
    expect((await html(TimeLimits, { props: { topic: 'figures' } })).trim()).toBe('');
  });
});

describe('an amount of money', () => {
  test('is never shown without its year', async () => {
    const amount = lawRecord('edu-pupil-premium-amount').amounts?.['pupil'];
    const words = textOf(await render(Amount, { props: { law: 'edu-pupil-premium-amount', name: 'pupil' } }));
    expect(amount).toBeDefined();
    expect(words).toBe(amount && amountWords(amount));
    expect(words).toContain(amount?.year);
  });

  test('that the record does not have stops the build, and the message names both', async () => {
    await expect(html(Amount, { props: { law: 'review-20-days', name: 'pupil' } })).rejects.toThrow(
      'the law record "review-20-days" has no amount called "pupil"',
    );
  });
});

describe('the rights at a change', () => {
  const lawOf = async (given: Parameters<typeof render>[1]) =>
    (await render(RightsAtThisChange, given)).querySelectorAll('[data-law]').map((box) => box.getAttribute('data-law'));

  test('are the key facts that the page was given, law and guidance only', async () => {
    const facts = ['move-needs-review', 'staying-close-2026', 'move-freeze', 'fig-lac-2025'];
    expect(await lawOf({ props: { facts } })).toEqual(['move-needs-review', 'move-freeze']);
  });

  test('come from the pack when the author names none', async () => {
    expect(await lawOf({ locals: { keyFacts: ['move-your-views'] } })).toEqual(['move-your-views']);
  });
});

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
