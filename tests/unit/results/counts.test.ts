import { expect, test } from 'vitest';
import { countsOf } from '../../../scripts/results/counts.ts';

test('the numbers of vitest are read from its report', () => {
  expect(countsOf({ numPassedTests: 12, numFailedTests: 1, numPendingTests: 2, testResults: [] })).toEqual({
    passed: 12,
    failed: 1,
    skipped: 2,
  });
});

test('a browser test that passed only when it was tried again counts as failed', () => {
  expect(countsOf({ suites: [], stats: { expected: 40, unexpected: 1, flaky: 1, skipped: 3 } })).toEqual({
    passed: 40,
    failed: 2,
    skipped: 3,
  });
});

test('a report of no runner is refused', () => {
  expect(() => countsOf({ passed: 3 })).toThrow();
});
