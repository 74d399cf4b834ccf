import { expect, test } from 'vitest';
import { sectionOf } from '../../../src/lib/section-of.ts';

const page = '<h2 id="a">A</h2><p>One</p><h3>Deep</h3><p>Two</p><h2 id="b">B</h2><p>Three</p>';

test('a part ends where the next heading of its level begins', () => {
  expect(sectionOf(page, 'a')).toBe('<p>One</p><h3>Deep</h3><p>Two</p>');
  expect(sectionOf(page, 'b')).toBe('<p>Three</p>');
});

test('a part that is not there stops the build and is named', () => {
  expect(() => sectionOf(page, 'c')).toThrow('There is no heading with the id "c" to take a part from.');
});
