import { describe } from 'vitest';
import { allows, replace, says } from './support.ts';

const letter = 'content/letters/not-moving.yaml';

describe('a letter', () => {
  allows(
    'may ask with pictures',
    replace(letter, 'ask: Why do you want to stay?', 'ask: How is it?\n    faces: [you, advocate]'),
  );

  says(
    'says what it asks',
    replace(letter, '  - says: I want to stay because {why}\n', '  - says: I want to stay.\n'),
    [letter, 'asks for {why}, which the letter never says', 'say each answer in one part of the letter'],
  );

  says('says each answer once', replace(letter, 'checked:', '  - says: Again, because {why}\nchecked:'), [
    letter,
    '{why} is said 2 times',
    'say each answer in one part of the letter',
  ]);

  says(
    'asks for what it says',
    replace(letter, 'I do not want to move.\n    law', 'I do not want to move to {place}\n    law'),
    [letter, 'holds {place}, which nothing asks for', 'ask for it under `asks`, or take it out'],
  );

  says('puts an answer last', replace(letter, 'because {why}', 'because {why} and that is all.'), [
    letter,
    'goes on after the answer',
    'put the answer last: nobody knows how it will end',
  ]);

  says(
    'has one answer in a part',
    [
      replace(letter, 'because {why}', 'because {why} {who}'),
      replace(letter, 'parts:', '  - { id: who, ask: Who are you? }\nparts:'),
    ],
    [letter, 'holds two answers', 'make it two parts, so that each can be left out'],
  );

  says('rests on law that there is', replace(letter, 'law: move-needs-review', 'law: move-needs-reviews'), [
    letter,
    'there is no law record "move-needs-reviews"',
    'type "move-needs-review", or write the record in content/law first, with its source',
  ]);

  says(
    'says "must" only for law',
    replace(letter, 'I do not want to move.\n    law: move-needs-review', 'You must wait.\n    law: wait-if-you-can'),
    [letter, 'says "must", and "wait-if-you-can" is guidance', 'say "should"'],
  );

  says('rests on no law that has not started', replace(letter, 'law: move-needs-review', 'law: new-duty'), [
    letter,
    'rests on "new-duty", which is not yet in force',
    'take it out until it is in force',
  ]);

  says(
    'has pictures that there are',
    replace(letter, 'ask: Why do you want to stay?', 'ask: How is it?\n    faces: [you, advocat]'),
    [
      letter,
      'there is no symbol "advocat"',
      'type "advocate", or choose one from content/symbols, or add it there first',
    ],
  );

  says(
    'is checked again in time',
    replace(
      letter,
      'on: 2026-11-21\n  how: Compared with the register.\n  again: 2027-05-21',
      'on: 2026-11-01\n  how: Compared with the register.\n  again: 2026-11-20',
    ),
    [letter, 'was to be checked again by 20 November 2026', 'check it, then change `on`, `how` and `again`'],
  );

  says('has two parts or more', replace(letter, '  - says: I do not want to move.\n    law: move-needs-review\n', ''), [
    letter,
    '`parts` has one part',
    'a letter says two things or more',
  ]);
});
