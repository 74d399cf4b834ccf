import { expect, test } from 'vitest';
import { clock, lengthInWords } from '../../../src/lib/video-time.ts';

test.each([
  [0, '0:00'],
  [7.9, '0:07'],
  [65, '1:05'],
  [600, '10:00'],
])('%s seconds into a film is %s', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});

test.each([
  [45, '45 seconds'],
  [60, '1 minute'],
  [61, '1 minute 1 second'],
  [200, '3 minutes 20 seconds'],
])('%s seconds are %s', (seconds, shown) => {
  expect(lengthInWords(seconds)).toBe(shown);
});
