import { describe, expect, test } from 'vitest';
import { lawOnce } from '../../../src/lib/law-once.ts';

const law = (id: string): string => `<span class="short-right__law"><a href="#${id}">${id}</a></span>`;
const line = (words: string, id: string): string => `<li data-law="${id}">${words} ${law(id)}</li>`;

describe('the law of lines in a row', () => {
  test('stands once, after the last line that rests on it', () => {
    expect(lawOnce(line('One.', 'a') + line('Two.', 'a') + line('Three.', 'b'))).toBe(
      `<li data-law="a">One. </li>${line('Two.', 'a')}${line('Three.', 'b')}`,
    );
  });

  test('stands again when another law comes between', () => {
    const lines = line('One.', 'a') + line('Two.', 'b') + line('Three.', 'a');
    expect(lawOnce(lines)).toBe(lines);
  });

  test('stays with a line that is alone', () => {
    expect(lawOnce(line('One.', 'a'))).toBe(line('One.', 'a'));
    expect(lawOnce('')).toBe('');
  });
});
