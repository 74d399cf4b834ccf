import { describe, expect, test } from 'vitest';
import Amount from '../../src/components/content/Amount.astro';
import TimeLimit from '../../src/components/content/TimeLimit.astro';
import TimeLimits from '../../src/components/content/TimeLimits.astro';
import { lawLink, lawRecord, lawTopics } from '../../src/data/law.ts';
import { amountWords, limitWords } from '../../src/lib/limits.ts';
import { limitOf } from './limit-of.ts';
import { html, render, textOf, textsOf } from './render.ts';

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
