import { expect, test } from 'vitest';
import { slug } from '../../../src/lib/slug.ts';

test.each([
  ['What must happen', 'what-must-happen'],
  ['If they don’t do it', 'if-they-dont-do-it'],
  ["If they don't do it", 'if-they-dont-do-it'],
  ['  16 or 17: what’s “different”?  ', 'at-16-or-17-whats-different'],
  ['A & B / C', 'a-b-c'],
  ['already-a-slug', 'already-a-slug'],
  ['…', ''],
])('"%s" can be pointed at as "%s"', (heading, id) => {
  expect(slug(heading)).toBe(id);
});
