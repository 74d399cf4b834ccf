import { describe } from 'vitest';
import { add, allows, easyRead, remove, replace, says, symbols } from './support.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');

describe('easy read', () => {
  const line = '<Line symbol="you">You can say no.</Line>\n';
  says('too few lines', replace(easyRead, line, ''), [
    easyRead,
    'has 7 lines',
    'easy read has 8 to 16: add what is missing',
  ]);
  says('too many lines', replace(easyRead, line, line.repeat(10)), [
    easyRead,
    'has 17 lines',
    'easy read has 8 to 16: keep what matters most',
  ]);
  says('a sentence that is too long', replace(easyRead, 'You can say no.', `You can say ${words(13)}.`), [
    easyRead,
    '"You can say so so so so so so so so so so so so so." has 16 words',
    'a sentence in easy read has at most 15: make it two',
  ]);
  says(
    'sentences that are too long on average',
    replace(easyRead, line, `<Line symbol="you">${`You can say ${words(12)}. `.repeat(40)}</Line>\n`),
    [easyRead, 'has 13.1 words in a sentence on average', 'easy read has at most 12: make the long sentences shorter'],
  );
  says('a short form', replace(easyRead, 'You can say no.', 'You can’t say no.'), [
    easyRead,
    '"can’t" is a short form',
    'type it as two words, for example "cannot" or "it is"',
  ]);
  says('a short form with a straight mark', replace(easyRead, 'You can say no.', "It's all right to say no."), [
    easyRead,
    '"It\'s" is a short form',
    'type it as two words, for example "cannot" or "it is"',
  ]);
  allows("an owner's mark", replace(easyRead, 'You can say no.', "You can say no to your carer's plan."));
  says(
    'a short form in the title',
    replace(easyRead, 'title: Being told to move', "title: If you don't want to move"),
    [easyRead, '"don\'t" is a short form', 'type it as two words, for example "cannot" or "it is"'],
  );
  says('an acronym', replace(easyRead, 'You can say no.', 'You can say no to the IRO.'), [
    easyRead,
    '"IRO" is an acronym',
    'say it in full, in easy words',
  ]);
  says('a bold word that is not in the glossary', replace(easyRead, 'You can say no.', 'You can say **no**.'), [
    easyRead,
    'the bold word "no" is not in the glossary',
    'add it to content/words, or take the ** away',
  ]);
  says(
    'a bold word that is nearly in the glossary',
    replace(easyRead, 'have an **advocate**', 'have an **advocating**'),
    [
      easyRead,
      'the bold word "advocating" is not in the glossary',
      'did you mean "advocate"? Else add the word to content/words',
    ],
  );
  allows(
    'a bold word in its plural or by its other name',
    replace(easyRead, 'You can say no.', 'Ask **advocates** or an **Advocacy worker**.'),
  );
  says('a last line with no number', replace(easyRead, ': <Phone service="help-at-hand" />. It', '. It'), [
    easyRead,
    'the last line has no phone number',
    'end with who to ask: <Line symbol="call-free">You can call Help at Hand: <Phone service="help-at-hand" />.</Line>',
  ]);
  says(
    'a sentence outside a line',
    replace(easyRead, '<Part title="What you can do">\n', '<Part title="What you can do">\n\nYou can ask.\n'),
    [
      easyRead,
      '"You can ask." stands outside every <Line>',
      'put it in a line with its picture: <Line symbol="…">…</Line>',
    ],
  );
});

describe('symbols', () => {
  const strip = '<Strip>They should ask <S id="you">you</S>.</Strip>\n';
  says('too few strips', replace(symbols, strip, ''), [symbols, 'has 5 strips', 'a symbols page has 6 to 12 strips']);
  says('too many strips', replace(symbols, strip, strip.repeat(8)), [
    symbols,
    'has 13 strips',
    'a symbols page has 6 to 12 strips',
  ]);
  says('a pack with too few strips', replace('content/packs/moving/symbols.mdx', strip, ''), [
    'content/packs/moving/symbols.mdx',
    'has 14 strips',
    'a pack in symbols has 15 to 28 strips',
  ]);
  says('a pack with too many strips', replace('content/packs/moving/symbols.mdx', strip, strip.repeat(15)), [
    'content/packs/moving/symbols.mdx',
    'has 29 strips',
    'a pack in symbols has 15 to 28 strips',
  ]);
  says('a strip with no symbol', replace(symbols, strip, '<Strip>They should ask you.</Strip>\n'), [
    symbols,
    'the strip "They should ask you." has no symbol',
    'put the key word in a symbol: <S id="…">word</S>',
  ]);
  says(
    'a strip with too many symbols',
    replace(symbols, strip, `<Strip>${'<S id="you">you</S> '.repeat(6)}</Strip>\n`),
    [
      symbols,
      'the strip "you you you you you you" has 6 symbols',
      'keep the 5 that matter most; the other words stand plain',
    ],
  );
  says(
    'a strip with two sentences',
    replace(symbols, strip, '<Strip>They should <S id="you">ask</S>. They should wait.</Strip>\n'),
    [
      symbols,
      'the strip "They should ask. They should wait." has more than one sentence',
      'make each sentence a strip of its own',
    ],
  );
  says('a strip over two lines', replace(symbols, strip, '<Strip>They should\nask <S id="you">you</S>.</Strip>\n'), [
    symbols,
    'the strip "They should ask you." is spread over lines',
    'write it on one line',
  ]);
  says('a sentence outside a strip', replace(symbols, strip, `${strip}\nYou can ask.\n\n`), [
    symbols,
    '"You can ask." stands outside every <Strip>',
    'put it in a strip: <Strip>…</Strip>',
  ]);
});

describe('drawings', () => {
  const svg = 'content/symbols/review-meeting/symbol.svg';
  const draw = (text: string) => replace(svg, '</svg>', `${text}</svg>`);
  says('a symbol with no drawing', remove(svg), [
    'content/symbols/review-meeting/symbol.yaml',
    'has no drawing',
    'add symbol.svg beside it, or type its OpenMoji code in `openmoji`',
  ]);
  says('a symbol with two drawings', add('content/symbols/you/symbol.svg', '<svg viewBox="0 0 72 72"></svg>'), [
    'content/symbols/you/symbol.yaml',
    'has two drawings',
    'take away symbol.svg, or the line `openmoji`',
  ]);
  says('text', draw('<text>Hi</text>'), [
    'content/symbols/review-meeting/symbol.svg',
    'the drawing holds text',
    'draw without letters: the word stands beside the picture',
  ]);
  says('a script', draw('<script>x()</script>'), [
    'content/symbols/review-meeting/symbol.svg',
    'the drawing holds a script',
    'take it out',
  ]);
  says('a script in an attribute', draw('<path onclick="x()"/>'), [
    'content/symbols/review-meeting/symbol.svg',
    'the drawing holds a script',
    'take it out',
  ]);
  says('a style', draw('<style>p{}</style>'), [
    'content/symbols/review-meeting/symbol.svg',
    'the drawing holds a style',
    'use attributes such as fill="#fff" instead',
  ]);
  says('a style in an attribute', draw('<path style="fill:red"/>'), [
    'content/symbols/review-meeting/symbol.svg',
    'the drawing holds a style',
    'use attributes such as fill="#fff" instead',
  ]);
  says('an id', draw('<path id="a"/>'), [
    'content/symbols/review-meeting/symbol.svg',
    'the drawing holds an id',
    'take it out: a page may show the drawing many times',
  ]);
  says('a picture from elsewhere', draw('<image href="https://example.org/a.png"/>'), [
    'content/symbols/review-meeting/symbol.svg',
    'the drawing holds something from elsewhere',
    'draw it in the file itself',
  ]);
  says('a colour from elsewhere', draw('<path fill="url(https://example.org/a.svg)"/>'), [
    'content/symbols/review-meeting/symbol.svg',
    'the drawing holds something from elsewhere',
    'draw it in the file itself',
  ]);
  says('no viewBox', replace(svg, ' viewBox="0 0 72 72"', ''), [
    'content/symbols/review-meeting/symbol.svg',
    'is not a drawing with a viewBox',
    'save it as SVG, with viewBox="0 0 72 72"',
  ]);
  says('no viewBox in a scene', replace('content/scenes/road/scene.svg', ' viewBox="0 0 296 420"', ''), [
    'content/scenes/road/scene.svg',
    'is not a drawing with a viewBox',
    'save it as SVG, with viewBox="0 0 width height"',
  ]);
});

describe('the pack for 7 to 11', () => {
  const younger = 'content/packs/moving/7-to-11.mdx';
  const told = '<Tell symbol="advocate" law="advocate-free">';
  says('a key fact of easy read that it does not tell', replace(younger, told, '<Tell symbol="advocate">'), [
    younger,
    'the key fact "advocate-free" is not told in the version for 7 to 11',
    'tell it: <Tell symbol="…" law="advocate-free">, or say in `leftOut` why not',
  ]);
  allows(
    'one that it leaves out with a reason',
    replace(younger, told, '<Tell symbol="advocate">'),
    replace(younger, 'summary:', 'leftOut: { advocate-free: Told in the pack. }\nsummary:'),
  );
  allows(
    'key facts of its own, where it is about something else',
    replace(younger, told, '<Tell symbol="advocate">'),
    replace(younger, 'summary:', 'keyFacts: [move-needs-review]\nsummary:'),
  );
  says('a sentence that is too long', replace(younger, 'It is free.', `It is ${words(26)}.`), [
    younger,
    `"It is ${words(18)}…" has 28 words`,
    'a sentence has at most 25: make it two',
  ]);
  says('a feeling that has no symbol', replace(younger, 'of="you, move-home"', 'of="you, moove-home"'), [
    younger,
    'there is no symbol "moove-home"',
    'type "move-home", or choose one from content/symbols, or add it there first',
  ]);
  says('a piece that belongs to other files', replace(younger, '<PeopleCard />', '<ContactCard />'), [
    younger,
    '<ContactCard> cannot be used in this kind of file',
    'use one of: Tell, Feelings, Ticks, Tick, DrawHere, PeopleCard, WriteIn, Say, PageBreak, Hours, Word, TimeLimit, Phone, TextTo, Email, Service',
  ]);
});
