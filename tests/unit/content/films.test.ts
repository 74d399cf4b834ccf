import { describe } from 'vitest';
import { add, allows, law, replace, says } from './support.ts';

const film = 'content/films/moving.yaml';
const seconds = 'A house and a table.\n    seconds: 10';
const telling = 'There must be a review within {review-soon:by}.';

describe('the fields of a film', () => {
  says('a field that it cannot have', replace(film, 'ground: sun', 'colour: sun\n    ground: sun'), [
    film,
    '`scenes.0.colour` is not a field that this file can have',
    'use one of: caption, narration, description, seconds, ground, place, layout, symbols, law',
  ]);
  says('a colour that there is not', replace(film, 'ground: sun', 'ground: red'), [
    film,
    '`scenes.0.ground` is "red", which cannot be used here',
    'type one of: sun, coral, read, easy-read, symbols, bsl, listen',
  ]);
  says('a motion that there is not', replace(film, 'motion: grow', 'motion: spin'), [
    film,
    '`scenes.0.symbols.0.motion` is "spin", which cannot be used here',
    'type one of: appear, grow, move-right, none',
  ]);
  says('a scene without a described picture', replace(film, '    description: A house and a table.\n', ''), [
    film,
    '`scenes.0.description` is missing',
    'type one line of text: What can be seen, for somebody who does not see it',
  ]);
  says('three lines of words', replace(film, '- You may have to move.', '- You may have to move.\n      - Soon.'), [
    film,
    '`scenes.0.caption` has more than 2 lines',
    'make it two scenes',
  ]);
  says(
    'a signed film without the second person who checked it',
    replace(
      film,
      'scenes:',
      'signed:\n  file: watch/moving/signed.webm\n  captions: watch/moving/signed.vtt\n  duration: 60\n  signer: Ada Example\n  filmedOn: 2026-11-20\n  licence: All rights reserved\nscenes:',
    ),
    [film, '`signed.checker` is missing', 'type one line of text: Who checked the signing, as they want to be named'],
  );
  says('a file beside the films', add('content/films/notes.txt', 'Later.'), [
    'content/films/notes.txt',
    'is not a file that the site reads',
    'take it away: a film is one file, content/films/<name>.yaml',
  ]);
});

describe('what a film names', () => {
  says('a symbol that there is not', replace(film, 'id: move-home', 'id: move-hom'), [
    film,
    'there is no symbol "move-hom"',
    'type "move-home", or choose one from content/symbols, or add it there first',
  ]);
  says('a law record that there is not', replace(film, 'law: [move-needs-review,', 'law: [move-need-review,'), [
    film,
    'there is no law record "move-need-review"',
    'type "move-needs-review", or write the record in content/law first, with its source',
  ]);
  says('a pack that there is not', replace(film, 'pack: moving', 'pack: movin'), [
    film,
    'there is no pack "movin"',
    'type "moving"',
  ]);
  says('a time limit that its record has not', replace(film, '{review-soon:by}', '{review-soon:every}'), [
    film,
    '{every} has no limit and no amount in its record',
    'use one that it has: {by}',
  ]);
  says('braces that name nothing', replace(film, '{help-at-hand:phone}', '{helpline:phone}'), [
    film,
    '{helpline:phone} names no time limit, number or hours',
    'type {law-id:by} for a time limit, {service-id:phone} or {service-id:hours}',
  ]);
});

describe('the times of a film', () => {
  says('less than a minute', replace(film, seconds, 'A house and a table.\n    seconds: 9.5'), [
    film,
    'lasts 59.5 seconds, and a film lasts 60 to 120',
    'add a scene, or give scenes more seconds',
  ]);
  says('more than two minutes', (tree) => tree.set(film, `${tree.get(film)}${scenesMore(5)}`), [
    film,
    'lasts 130 seconds, and a film lasts 60 to 120',
    'take out a scene: the guide tells the rest',
  ]);
  says(
    'too few seconds for the words, with the limit that is read for the braces',
    [
      replace(film, seconds, 'A house and a table.\n    seconds: 6'),
      (tree) => tree.set(film, `${tree.get(film)}${scenesMore(1)}`),
    ],
    [
      film,
      '6 seconds are too few to read "You may have to move. There must be a review within 20 working days."',
      'type 7 or more, or use fewer words',
    ],
  );
  says('more symbols than the layout has room for', replace(film, 'layout: two', 'layout: centre'), [
    film,
    '"centre" is for 1 (one, big, in the middle), and the scene has 2',
    'type two, or change the symbols',
  ]);
});

describe('the law in a film', () => {
  says('law that the scene does not name', replace(film, '\n    law: [move-needs-review, review-soon]', ''), [
    film,
    '"You may have to move. There must be a review within 20 work…" tells law, and the scene names none',
    'add the record: law: [an id from content/law]',
  ]);
  says('"must" where the record is guidance', replace(film, '[move-needs-review, review-soon]', '[wait-if-you-can]'), [
    film,
    'says "must", but "wait-if-you-can" is guidance',
    'write "should" for guidance, or name the law that is in force',
  ]);
  says('law that has not started', replace(film, 'review-soon]', 'new-duty]'), [
    film,
    'tells "new-duty", which is not yet in force',
    'leave it out until it has started',
  ]);
  allows('"should" for guidance', (tree) => {
    tree.set(
      film,
      (tree.get(film) ?? '')
        .replace(telling, 'They should wait.')
        .replace('[move-needs-review, review-soon]', '[wait-if-you-can]'),
    );
  });
  says('a check that is overdue', replace(film, '2027-05-21', '2026-11-20'), [
    film,
    'was to be checked again by 20 November 2026',
    'check it, then change `on`, `how` and `again`',
  ]);
});

describe('what is written once', () => {
  says('a time limit typed in the words', replace(film, '{review-soon:by}', '20 working days'), [
    film,
    'the time limit "20 working days" is typed in the text',
    'type {law-id:by}, with the id of the record in content/law',
  ]);
  says('a number typed in the words', replace(film, '{help-at-hand:phone}', '0800 123 4567'), [
    film,
    'the phone number "0800 123 4567" is typed in the text',
    'type {help-at-hand:phone}',
  ]);
  says('a word to avoid', replace(film, '- You may have to move.', '- Your placement may end.'), [
    film,
    '"placement" is a word to avoid',
    'say "home", or "the place where you live"',
  ]);
  says('a word that is misspelt', replace(film, 'A house and a table.', 'A houze and a table.'), [
    film,
    '"houze" is not in the dictionary',
    'type "house", or add it to scripts/check/content/spelling-words.txt if it is a name or a word of care',
  ]);
  allows('a time limit that has changed', replace(law, 'count: 20, unit: working days,', 'count: 2, unit: weeks,'));
});

/** So many more scenes of ten seconds. */
function scenesMore(count: number): string {
  const scene = `  - caption:
      - You can call.
    description: A telephone.
    seconds: ${count === 1 ? 10 : 14}
    ground: bsl
    layout: centre
    symbols: [{ id: call-free }]
`;
  return scene.repeat(count);
}
