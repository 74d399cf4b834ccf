import { describe, expect, test } from 'vitest';
import { breaths, spoken } from '../../../src/lib/spoken.ts';

describe('a voice says', () => {
  const cases: [name: string, written: string, said: string][] = [
    ['plain words as they are', 'You can say no.', 'You can say no.'],
    ['text over several lines as one', '  You can\n   say no. ', 'You can say no.'],
    ['a phone number digit by digit, in its groups', 'Call 0800 528 0731.', 'Call 0 8 0 0, 5 2 8, 0 7 3 1.'],
    ['a short phone number digit by digit', 'Call 0800 1111 or 116 000.', 'Call 0 8 0 0, 1 1 1 1 or 1 1 6, 0 0 0.'],
    ['a relay number with all its groups', 'dial 18001 0800 528 0731', 'dial 1 8 0 0 1, 0 8 0 0, 5 2 8, 0 7 3 1'],
    ['a number to text digit by digit', 'text SHOUT to 85258', 'text Shout to 8 5 2 5 8'],
    ['999, 111 and 101 digit by digit', 'Call 999, 111 or 101.', 'Call 9 9 9, 1 1 1 or 1 0 1.'],
    ['an amount as a number', '£12,000 or £111.50 or 1,999', '£12,000 or £111.50 or 1,999'],
    [
      'ages, years and time limits as numbers',
      'At 16, in 2026, within 20 working days',
      'At 16, in 2026, within 20 working days',
    ],
    ['a span as words', 'Are you 16–17? From 2025 – 26', 'Are you 16 to 17? From 2025 to 26'],
    ['hours', 'Monday to Friday, 9am to 5pm', 'Monday to Friday, 9 AM to 5 PM'],
    ['hours with minutes', 'from 9.30am to 12.15pm.', 'from 9:30 AM to 12:15 PM.'],
    ['an email address', 'Email help.team@example.gov.uk.', 'Email help dot team at example dot gov dot U K.'],
    ['the address of a site', 'Go to GOV.UK or example.org.', 'Go to gov dot U K or example dot org.'],
    ['sign language in full', 'Do you use BSL?', 'Do you use British Sign Language?'],
    ['its letters where it was just said in full', 'British Sign Language (BSL)', 'British Sign Language (B S L)'],
    ['a plan by its words', 'your EHC plan', 'your education, health and care plan'],
    ['letters one by one', 'The NHS and your IRO', 'The N H S and your I R O'],
    ['capitals that are a word as a word', 'NYAS, CAMHS and the SENCO', 'Nyas, Cams and the Senco'],
  ];
  test.each(cases)('%s', (_, written, said) => expect(spoken(written)).toBe(said));
});

describe('a long sentence', () => {
  const part = 'You can tell your social worker, your carer, your teacher, or your reviewing officer; ';
  const long = `${part.repeat(3)}all of them must listen.`;

  test('of up to 160 characters stays whole', () => {
    const just = 'Yes, no. '.repeat(20).slice(0, 160);
    expect(just).toHaveLength(160);
    expect(breaths(just)).toEqual([just]);
  });

  test('is cut at its commas into pieces as long as they can be', () => {
    const pieces = breaths(long);
    expect(pieces.map((piece) => piece.trim().slice(-8))).toEqual(['teacher,', ' listen.']);
    for (const piece of pieces) expect(piece.trim().length).toBeLessThanOrEqual(160);
  });

  test('loses no word and says none twice', () => expect(breaths(long).join('')).toBe(long));

  test('without a comma stays whole', () => {
    const plain = 'You can say this to anyone who works with you '.repeat(5);
    expect(breaths(plain)).toEqual([plain]);
  });

  test('is not cut inside an amount', () => {
    const amounts = 'It pays up to £2,630 and at most £12,630 in one year and it may pay more '.repeat(4);
    expect(breaths(amounts)).toHaveLength(1);
  });
});
