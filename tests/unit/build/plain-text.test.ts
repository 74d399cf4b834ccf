import { describe, expect, test } from 'vitest';
import { plainText } from '../../../scripts/build/plain-text.ts';

/** The lines of a page with this in its main part. */
const lines = (main: string): string[] =>
  plainText(`<nav>Menu</nav><main>${main}</main><footer>Foot</footer>`).split('\r\n').slice(0, -1);

describe('the plain text of a page', () => {
  test('holds what is in its main part and nothing around it', () => {
    expect(lines('<p>You can ask.</p>')).toEqual(['You can ask.']);
  });

  test('underlines its first two levels of heading, and parts what belongs together', () => {
    expect(lines('<h1>Moving</h1><p>One.</p><h2>What to ask</h2><p>Two.</p><h3>Today</h3><p>Three.</p>')).toEqual([
      ...['Moving', '======', '', 'One.', ''],
      ...['What to ask', '-----------', '', 'Two.', ''],
      ...['Today', '', 'Three.'],
    ]);
  });

  test('marks the items of each kind of list', () => {
    const list = '<ul><li>A</li><li>B</li></ul><ol><li>First</li><li>Second</li></ol>';
    const checklist = '<div class="checklist"><ul><li>My bag</li></ul></div>';
    const drawn = '<ol role="list"><li>A strip</li></ol>';
    expect(lines(list + checklist + drawn)).toEqual([
      ...['- A', '- B', '', '1. First', '2. Second', ''],
      ...['[ ] My bag', '', '- A strip'],
    ]);
  });

  test('reads a strip of symbols as one sentence', () => {
    const symbol = '<figure class="symbol"><img src="/you.svg" alt=""> <span>you</span></figure>';
    expect(lines(`<ol role="list"><li>They must ask ${symbol}.</li></ol>`)).toEqual(['- They must ask you.']);
  });

  test('names the column of each cell', () => {
    const table =
      '<table><thead><tr><th>What</th><th>When</th></tr></thead><tbody><tr><td>A visit</td><td>In a week</td></tr><tr><td>A plan</td><td>Later</td></tr></tbody></table>';
    expect(lines(table)).toEqual(['What: A visit', 'When: In a week', '', 'What: A plan', 'When: Later']);
  });

  test('keeps room to write in', () => {
    const room =
      '<div class="write-in"><p class="write-in__label">My name</p><span class="write-in__line" aria-hidden="true"></span></div>';
    expect(lines(room)).toEqual(['My name', '____________________']);
  });

  test('leaves out what only a screen uses, and what is drawn', () => {
    const hidden = '<p class="no-print">Download</p><span class="print-only">Cover</span><svg><text>x</text></svg>';
    expect(lines(`${hidden}<p>Kept.</p>`)).toEqual(['Kept.']);
  });

  test('of a page without a main part stops the build', () => {
    expect(() => plainText('<p>Lost</p>')).toThrow('The page has no main part.');
  });
});
