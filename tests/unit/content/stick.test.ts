import { describe } from 'vitest';
import { remove, replace, says } from './support.ts';

const file = 'content/stick.yaml';

describe('the words of the copy on a memory stick', () => {
  says('are there', remove(file), [file, 'is missing', 'write it: it holds the words of the copy on a memory stick']);

  says('tell on each page until when it may be used', replace(file, ', to use until {until}.\nmore', '.\nmore'), [
    file,
    '`line` has no place for a fact',
    'type {until} where it should stand',
  ]);

  says('tell how else to reach a service', replace(file, 'or write to {post}', 'or write'), [
    file,
    '`write` has no place for a fact',
    'type {post} where it should stand',
  ]);

  says('tell at the start which edition it is', replace(file, 'Edition {edition}, checked', 'Checked'), [
    file,
    '`readMe` does not say how old the copy is',
    'type {edition}, {checked} and {until} where they should stand',
  ]);
});
