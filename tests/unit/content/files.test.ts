import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../scripts/check/content/check.ts';
import { rules } from '../../../scripts/check/content/rules.ts';
import { today, validContent } from '../../fixtures/valid-content.ts';
import { add, allows, bsl, guide, law, remove, replace, right, says } from './support.ts';

describe('valid content', () => {
  allows('has no problems');

  test('every rule has its own id and says why it is there', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { explain } of rules) expect(explain).toMatch(/^["\p{Lu}].+\.$/u);
  });

  test('the check never throws, whatever stands in a file', { timeout: 30_000 }, () => {
    for (const junk of [
      '',
      '---',
      '---\n---',
      '- a',
      'x: [',
      '{',
      '<',
      '"',
      'null',
      '7',
      '---\nnull\n---\n\n<S>',
      '---\na: 1\n---\n\n<constructor /> <toString /> <></>',
    ]) {
      for (const part of [/./, /law|guide/, /words|easy-read|site/]) {
        const tree = validContent();
        for (const path of tree.keys()) if (part.test(path)) tree.set(path, junk);
        const problems = checkContent(tree, { today });
        expect(problems.filter(({ file }) => file === 'scripts/check/content')).toEqual([]);
        expect(problems.length).toBeGreaterThan(0);
      }
    }
  });

  test('the check never throws on an empty tree', () => {
    expect(checkContent(new Map(), { today })).toHaveLength(11);
  });

  test('the check never throws when the day is no date', () => {
    expect(checkContent(validContent(), { today: 'today' })[0]?.message).toBe(
      'the rule "check-dates" stopped: "today" is not a date',
    );
  });
});

describe('files that cannot be read', () => {
  says('an empty file', add('content/words/review.yaml', ' \n'), [
    'content/words/review.yaml',
    'is empty',
    'write it, or take the file away',
  ]);
  says('letters that are no UTF-8', replace('content/stories/maya/story.mdx', 'Maya asked', 'Maya\uFFFD asked'), [
    'content/stories/maya/story.mdx',
    'holds letters that cannot be read',
    'save the file as UTF-8 text and type these letters again',
  ]);
  says('YAML that does not parse', replace(law, 'title: Moving home', 'title: "Moving home'), [
    law,
    'is not valid YAML: a quote, a bracket or a comma is missing',
    'look on this line and above it for a text or a list that is not closed',
  ]);
  says(
    'a field that stands twice',
    replace('content/words/advocate.yaml', 'symbol: advocate', 'symbol: advocate\nsymbol: you'),
    [
      'content/words/advocate.yaml',
      'is not valid YAML: one name stands twice in the same place',
      'keep one of the two',
    ],
  );
  says('a text with a colon and no quotes', replace(guide, 'title: Being told', 'title: Moving: being told'), [
    guide,
    'is not valid YAML: a text holds ": " and has no quotes around it',
    'put quotes around the text, for example title: "Your plan: what it is"',
  ]);
  says('a tag that is not closed', replace(guide, '</Steps>', ''), [
    guide,
    'does not parse: Expected a closing tag for `<Steps>`',
    'close the piece: on the same line, or with an empty line after its opening tag and before its closing tag',
  ]);
  says('a brace in the text', replace(guide, 'The review is a meeting', 'The { review is a meeting'), [
    guide,
    'does not parse: Unexpected end of file in expression',
    'take the { and } out of the text',
  ]);
  says('a smaller-than sign in the text', replace(guide, 'The review is a meeting', 'The <16 review is a meeting'), [
    guide,
    'does not parse: Unexpected character `1` (U+0031) before name',
    'write "less than" instead of <',
  ]);
  says('an HTML comment', replace(guide, 'The review is a meeting', '<!-- todo --> The review is a meeting'), [
    guide,
    'does not parse: Unexpected character `!` (U+0021) before name',
    'take the comment out, or write it as {/* comment */}',
  ]);
  says('no facts at the top', replace('content/adults/carers.mdx', '---\n', ''), [
    'content/adults/carers.mdx',
    'has no facts at its top',
    'start the file with a line ---, then title: and the other facts, then a line ---',
  ]);
});

describe('files where they belong', () => {
  says('a file that does not belong in a right', add(`${right}/notes.mdx`, 'Notes'), [
    'content/rights/moving-home/notes.mdx',
    'is not a file that the site reads',
    'take it away: a right has guide.mdx, easy-read.mdx, symbols.mdx, bsl.mdx, the folder film and nothing else',
  ]);
  says('a file that does not belong to a film', add(`${right}/film/raw.mov`, 'film'), [
    'content/rights/moving-home/film/raw.mov',
    'is not a file that the site reads',
    'take it away: a film has .mp4 or .webm, .jpg or .png, .vtt and .txt',
  ]);
  says('a file that does not belong in a pack', add('content/packs/moving/notes.mdx', 'Notes'), [
    'content/packs/moving/notes.mdx',
    'is not a file that the site reads',
    'take it away: a pack has pack.mdx, 7-to-11.mdx, easy-read.mdx, symbols.mdx, hand-over.mdx and nothing else',
  ]);
  says('a file that does not belong in a symbol', add('content/symbols/you/you.png', 'x'), [
    'content/symbols/you/you.png',
    'is not a file that the site reads',
    'take it away: a symbol has symbol.yaml, symbol.svg and nothing else',
  ]);
  says('a file that does not belong in a scene', add('content/scenes/road/road.png', 'x'), [
    'content/scenes/road/road.png',
    'is not a file that the site reads',
    'take it away: a scene has scene.yaml, scene.svg and nothing else',
  ]);
  says('a scene with no drawing', remove('content/scenes/road/scene.svg'), [
    'content/scenes/road/scene.svg',
    'is missing',
    'add it: content/scenes/road needs scene.yaml, scene.svg',
  ]);
  says('a file with a kind that nobody knows', add('content/words/review.yml', 'word: review'), [
    'content/words/review.yml',
    'is not a file that the site reads',
    'move it to the folder of its kind, or take it away',
  ]);
  says('a form that is missing', remove(bsl), [
    bsl,
    'is missing',
    'add it: content/rights/moving-home needs guide.mdx, easy-read.mdx, symbols.mdx, bsl.mdx',
  ]);
  says('a pack in symbols that is missing', remove('content/packs/moving/symbols.mdx'), [
    'content/packs/moving/symbols.mdx',
    'is missing',
    'add it: content/packs/moving needs pack.mdx, 7-to-11.mdx, easy-read.mdx, symbols.mdx, hand-over.mdx',
  ]);
  says('an easy-read pack that is missing', remove('content/packs/moving/easy-read.mdx'), [
    'content/packs/moving/easy-read.mdx',
    'is missing',
    'add it: content/packs/moving needs pack.mdx, 7-to-11.mdx, easy-read.mdx, symbols.mdx, hand-over.mdx',
  ]);
});
