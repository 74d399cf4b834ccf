import { expect, test } from 'vitest';
import { judgeAudit } from '../../../../scripts/check/vulnerabilities/audit.ts';

const weak = (name: string) => ({
  [name]: { name, severity: 'high', via: ['other', { title: 'Never ends', url: 'https://example.org/1' }] },
});

test('a known weak place fails, and it is said if the package reaches readers', () => {
  const { said, failed } = judgeAudit(JSON.stringify({ vulnerabilities: { ...weak('fflate'), ...weak('vitest') } }));
  expect(failed).toBe(true);
  expect(said.split('\n')).toEqual([
    'fflate (high; REACHES READERS): Never ends https://example.org/1',
    'vitest (high; builds or tests): Never ends https://example.org/1',
    '2 known weak places. docs/operations.md says what to do.',
  ]);
});

test('none is said to be none', () => {
  expect(judgeAudit(JSON.stringify({ vulnerabilities: {} }))).toEqual({
    said: 'No weak place is known in any package.',
    failed: false,
  });
});

test.each([
  ['', 'no answer'],
  ['no JSON', 'no answer'],
  ['{"message":"405 Method Not Allowed"}', '405 Method Not Allowed'],
  ['{"error":{"code":"ENOTFOUND"}}', 'no answer'],
])('without an answer from the registry (%s) the check is skipped, and says so', (output, why) => {
  expect(judgeAudit(output)).toEqual({
    said: `SKIPPED: known weak places were not checked, because the registry did not tell (${why}).`,
    failed: false,
  });
});
