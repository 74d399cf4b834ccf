import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { address } from '../../scripts/address.ts';

const written = parse(readFileSync('content/site.yaml', 'utf8')) as { origin: string; base: string };

describe('the address of the site', () => {
  test('is the one in content/site.yaml', () => {
    expect(address({})).toEqual({ origin: written.origin.replace(/\/$/, ''), base: written.base });
  });

  test('is the one that the build is told, where it is told one', () => {
    expect(address({ SITE_ORIGIN: 'https://example.org', BASE_PATH: '/rights/' })).toEqual({
      origin: 'https://example.org',
      base: '/rights/',
    });
  });

  test('has no slash at its end, so that a path can follow it', () => {
    expect(address({ SITE_ORIGIN: 'https://example.org//' }).origin).toBe('https://example.org');
  });

  test.each(['/', '/rights/', '/a/b/'])('may stand at %s', (base) => {
    expect(address({ BASE_PATH: base }).base).toBe(base);
  });

  test('an empty variable, as some machines pass it, counts as none', () => {
    expect(address({ SITE_ORIGIN: '', BASE_PATH: '' })).toEqual(address({}));
  });

  test.each(['rights', '/rights', 'rights/', '//'])(
    'may not stand at "%s", and the message says what to type',
    (base) => {
      expect(() => address({ BASE_PATH: base })).toThrow(
        `BASE_PATH is "${base}". Type / or a path with a slash at both ends`,
      );
    },
  );
});
