import { describe, expect, test } from 'vitest';
import { captionParts } from '../../../src/lib/film/captions.ts';
import { lengthInWords, lengthOf, restsAfter, sceneAt, secondsToRead, startOf } from '../../../src/lib/film/timing.ts';
import { captionsFile, chaptersFile } from '../../../src/lib/film/vtt.ts';
import { framesOf } from '../../../scripts/films/frames.ts';

const scenes = [
  { seconds: 4, lines: ['You can call.', 'It is free & <safe>.'], symbols: [1] },
  { seconds: 6.5, lines: ['Ask.'], symbols: [1, 2, 3] },
  { seconds: 5, lines: ['The end.'], symbols: [1, 2] },
];

describe('the times of a film', () => {
  test('are the sum of its scenes', () => {
    expect(lengthOf(scenes)).toBe(15_500);
    expect(startOf(scenes, 2)).toBe(10_500);
  });

  test.each([
    [0, 0, 0],
    [3_999, 0, 3_999],
    [4_000, 1, 0],
    [10_500, 2, 0],
    [15_500, 2, 5_000],
  ])('at %i ms scene %i shows, %i ms in', (time, index, within) => {
    expect(sceneAt(scenes, time)).toEqual({ index, within });
  });

  test('give a child a second to look, and one for each two and a half words', () => {
    expect(secondsToRead('')).toBe(1);
    expect(secondsToRead('one two three four five')).toBe(3);
    expect(secondsToRead('one two three four five six')).toBe(3.5);
  });

  test.each([
    [96_000, '1 minute 36 seconds'],
    [60_000, '1 minute'],
    [121_000, '2 minutes 1 second'],
    [45_400, '45 seconds'],
  ])('%i ms are %s', (milliseconds, words) => {
    expect(lengthInWords(milliseconds)).toBe(words);
  });
});

describe('the frames of a file', () => {
  const frames = framesOf(scenes);

  test('follow each other without a gap from the start to the end', () => {
    let at = 0;
    for (const { time, lasts } of frames) {
      expect(time).toBe(at);
      at += lasts;
    }
    expect(at).toBe(lengthOf(scenes));
  });

  test('start each scene with one that a player can start from', () => {
    expect(frames.filter(({ isKey }) => isKey).map(({ time }) => time)).toEqual([0, 4_000, 10_500]);
  });

  test('are many only while something moves', () => {
    const still = frames.filter(({ time }) => time >= 4_000 + restsAfter(3) && time < 10_500);
    expect(still.length).toBeLessThanOrEqual(Math.ceil((6_500 - restsAfter(3)) / 1_000));
    expect(frames.filter(({ time, lasts }) => time < restsAfter(1) && lasts > 40)).toEqual([]);
  });
});

test('the caption file has each scene with its words, at its time, safe from markup', () => {
  expect(captionsFile(scenes)).toBe(
    [
      'WEBVTT\n',
      '1\n00:00:00.000 --> 00:00:04.000\nYou can call.\nIt is free &amp; &lt;safe>.\n',
      '2\n00:00:04.000 --> 00:00:10.500\nAsk.\n',
      '3\n00:00:10.500 --> 00:00:15.500\nThe end.\n',
    ].join('\n'),
  );
  expect(chaptersFile(scenes)).toContain('1\n00:00:00.000 --> 00:00:04.000\nYou can call.\n');
});

test('a line takes its limit, its number and its hours from where they are written once', () => {
  const facts = {
    law: (id: string) => (id === 'soon' ? { limits: { by: { count: 1, unit: 'weeks' as const } } } : undefined),
    service: (id: string) =>
      id === 'us'
        ? { phone: { number: '0800', shown: '08 00', free: true, relay: true }, hours: '9am to 5pm' }
        : undefined,
  };
  expect(captionParts('Within {soon:by}: {us:phone}, {us:hours}', facts)).toEqual([
    { text: 'Within ' },
    { text: '1 week' },
    { text: ': ' },
    { text: '08 00', phone: 'us' },
    { text: ', ' },
    { text: '9am to 5pm' },
  ]);
});
