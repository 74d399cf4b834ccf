/** Holes in the check that the drill found (docs/fault-drills.md), each with what is said now. */
import { describe } from 'vitest';
import { validContent } from '../../fixtures/valid-content.ts';
import { add, allows, guide, inGuide, law, replace, says, symbols } from './support.ts';

const carers = 'You can read a right together: [being told to move](/rights/moving-home/).';
const map = 'content/help-map.yaml';

describe('files that no parser should see', () => {
  says('a file that is far too big', add('content/words/big.yaml', `${'# more\n'.repeat(20_000)}`), [
    'content/words/big.yaml',
    'is too big: it has more than 100,000 letters',
    'look for what was pasted into it by mistake and take it out, or split the file',
  ]);
  says('the marks of a merge', add('content/words/merged.yaml', 'word: review\n<<<<<<< HEAD\nmeaning: A\n'), [
    'content/words/merged.yaml',
    'holds the marks of a merge that was not finished',
    'keep one of the two versions, and take out the lines that start with <<<<<<<, ======= and >>>>>>>',
  ]);
  says('a reference of YAML', add('content/words/alias.yaml', 'word: &a review\nmeaning: *a\n'), [
    'content/words/alias.yaml',
    'holds a reference of YAML, "*a"',
    'type the text again here, or put quotes around it if it is words: "*a"',
  ]);
  for (const depth of [40, 5000]) {
    says(
      `lists in lists, ${depth} deep`,
      add('content/words/deep.yaml', `word: ${'['.repeat(depth)}${']'.repeat(depth)}`),
      [
        'content/words/deep.yaml',
        'holds lists or groups too deep in one another: more than 24',
        'look for a row of brackets that was typed or pasted by mistake, and take it out',
      ],
    );
  }
});

describe('addresses that run or that are not ours', () => {
  says('a link that runs a script', inGuide('[See your rights](javascript:alert)'), [
    guide,
    'the link "javascript:alert" starts with "javascript:"',
    'type an address that starts with https:',
  ]);
  says('a picture of another site', inGuide('![A hand](https://example.org/hand.png)'), [
    guide,
    'the picture https://example.org/hand.png is not on this site',
    'put it into public/ and type its address here, starting with a slash',
  ]);
  says('a part of the page that is not there', inGuide('[What you can do today](#what-you-can-do-tody)'), [
    guide,
    'this page has no part called "#what-you-can-do-tody"',
    'type "#what-you-can-do-today"',
  ]);
  allows('a part of the page that is there', inGuide('[What you can do today](#what-you-can-do-today)'));
});

describe('"must" without a law', () => {
  says('in a text', inGuide('Your council must give you a bike.'), [
    guide,
    'says "council must" and names no law',
    'put the sentence in <Law id="…"> or <YourRight law="…">, or say what they should do',
  ]);
  says('on a strip', replace(symbols, '<Strip>They should ask', '<Strip>They must ask'), [
    symbols,
    'says "They must" and names no law',
    'add the record: <Strip law="…">, or say what they should do',
  ]);
  allows('of nobody', inGuide('Look at what must happen, and when.'));
});

describe('facts', () => {
  says(
    'a number that is shown in other digits than it is called by',
    replace('content/services/night-line.yaml', '116 999', '116 998'),
    [
      'content/services/night-line.yaml',
      '`phone.shown` has other digits than `number`, so people would read one number and call another',
      'type the same digits',
    ],
  );
  says(
    'a phone number in a note about law',
    replace(law, 'Your council must hold', 'Ring 0800 528 0731. Your council must hold'),
    [law, 'the phone number "0800 528 0731" is typed in the text', 'say it here without the number or address'],
  );
  says('a page with no text', replace('content/adults/carers.mdx', carers, ''), [
    'content/adults/carers.mdx',
    'has facts and no text',
    'write the text below the second line ---, or take the file away',
  ]);
  says('a picture that is not there, in the map of help', replace(map, 'picture: ', 'picture: no-'), [
    map,
    'there is no symbol "no-you"',
    'choose one from content/symbols, or add it there first',
  ]);
  says(
    'two films with one title',
    add('content/films/again.yaml', validContent().get('content/films/moving.yaml') ?? ''),
    [
      'content/films/again.yaml',
      'the title "moving home" is also the title of content/films/moving.yaml',
      'give one of the two another title, or take one away',
    ],
  );
  says('a drawing that breaks off', replace('content/scenes/road/scene.svg', '</svg>', ''), [
    'content/scenes/road/scene.svg',
    'the drawing breaks off before its end',
    'save it again: the last thing in it is </svg>',
  ]);
});
