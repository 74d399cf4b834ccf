import { kindOf } from '../kinds.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** What a drawing may not hold, because it is put into pages many times over and must stand for itself. */
const refused: { pattern: RegExp; what: string; hint: string }[] = [
  { pattern: /<text\b/gi, what: 'text', hint: 'draw without letters: the word stands beside the picture' },
  { pattern: /<script\b|\son[a-z]+\s*=/gi, what: 'a script', hint: 'take it out' },
  { pattern: /<style\b|\sstyle\s*=/gi, what: 'a style', hint: 'use attributes such as fill="#fff" instead' },
  { pattern: /\sid\s*=/gi, what: 'an id', hint: 'take it out: a page may show the drawing many times' },
  {
    pattern: /<(?:image|use|foreignObject|a)\b|\b(?:xlink:)?href\s*=|url\(\s*["']?(?!#)|<!ENTITY/gi,
    what: 'something from elsewhere',
    hint: 'draw it in the file itself',
  },
];

export const safeDrawings: Rule = {
  id: 'safe-drawings',
  explain: 'A drawing is lines and colours only.',
  *run({ tree }) {
    for (const [file, text] of tree) {
      if (kindOf(file).kind !== 'drawing') continue;
      if (!/<svg\b[^>]*\bviewBox=/.test(text))
        yield problem(
          { file },
          'is not a drawing with a viewBox',
          `save it as SVG, with viewBox="${file.startsWith('content/symbols/') ? '0 0 72 72' : '0 0 width height'}"`,
        );
      if (!text.trimEnd().endsWith('</svg>'))
        yield problem(
          { file },
          'the drawing breaks off before its end',
          'save it again: the last thing in it is </svg>',
        );
      for (const { pattern, what, hint } of refused) {
        const found = [...text.matchAll(pattern)][0];
        if (found)
          yield problem(
            { file, line: text.slice(0, found.index).split('\n').length },
            `the drawing holds ${what}`,
            hint,
          );
      }
    }
  },
};
