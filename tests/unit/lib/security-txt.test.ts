import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/lib/security-txt.ts';

const facts = {
  contact: 'mailto:team@example.org',
  until: '2027-05-21',
  canonical: 'https://example.org/.well-known/security.txt',
};

test('says where to write, until when that is known, and where the file stands', () => {
  expect(securityTxt({ ...facts, isService: false })).toBe(
    'Contact: mailto:team@example.org\nExpires: 2027-05-21T23:59:59Z\nPreferred-Languages: en\nCanonical: https://example.org/.well-known/security.txt\n',
  );
});

test('says so when the address is that of the advice service', () => {
  const [first] = securityTxt({ ...facts, isService: true }).split('\n');
  expect(first).toContain('No address for security alone is known');
});
