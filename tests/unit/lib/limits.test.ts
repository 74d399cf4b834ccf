import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../src/lib/errors.ts';
import { amountWords, fillStatement, limitWords } from '../../../src/lib/limits.ts';

describe('limitWords', () => {
  test('says how long, one or several', () => {
    expect(limitWords({ count: 20, unit: 'working days' })).toBe('20 working days');
    expect(limitWords({ count: 1, unit: 'working days' })).toBe('1 working day');
    expect(limitWords({ count: 1, unit: 'weeks' })).toBe('1 week');
    expect(limitWords({ count: 72, unit: 'hours' })).toBe('72 hours');
    expect(limitWords({ count: 1, unit: 'school days' })).toBe('1 school day');
  });

  test('says the longest that it may be stretched to', () => {
    expect(limitWords({ count: 10, unit: 'working days', to: 20 }, { longest: true })).toBe('20 working days');
    expect(limitWords({ count: 10, unit: 'working days', to: 20 })).toBe('10 working days');
  });

  test('refuses the longest of a limit that cannot be stretched', () => {
    expect(() => limitWords({ count: 10, unit: 'days' }, { longest: true })).toThrow('this limit has no longest time');
  });
});

describe('amountWords', () => {
  test('never shows an amount without its year', () => {
    expect(amountWords({ pounds: 2630, year: 'April 2025 to March 2026' })).toBe('£2,630 (April 2025 to March 2026)');
    expect(amountWords({ pounds: 3, year: '2026' })).toBe('£3 (2026)');
    expect(amountWords({ pounds: 77.5, year: '2026' })).toBe('£77.50 (2026)');
  });
});

describe('fillStatement', () => {
  const record = {
    limits: { by: { count: 10, unit: 'working days', to: 20 }, 'to-ask': { count: 1, unit: 'months' } },
    amounts: { pupil: { pounds: 2630, year: '2026' } },
  } as const;

  test('puts limits and amounts in their places', () => {
    expect(fillStatement('Within {by}, or {by:longest}. Ask within {to-ask}. You get {pupil}.', record)).toBe(
      'Within 10 working days, or 20 working days. Ask within 1 month. You get £2,630 (2026).',
    );
  });

  test('leaves a text with no braces as it is', () => {
    expect(fillStatement('You can ask.', {})).toBe('You can ask.');
  });

  test('says which names there are when one is not known', () => {
    const fill = () => fillStatement('Within {end}.', record);
    expect(fill).toThrow(ContentError);
    expect(fill).toThrow(
      expect.objectContaining({
        message: '{end} has no limit and no amount in its record',
        hint: 'use one that it has: {by}, {to-ask}, {pupil}',
      }),
    );
  });

  test('refuses names that every object has, odd forms, and empty braces', () => {
    for (const text of ['{constructor}', '{toString}', '{by:shortest}', '{pupil:longest}', '{}', '{to-ask:longest}']) {
      expect(() => fillStatement(text, record), text).toThrow(ContentError);
    }
  });
});
