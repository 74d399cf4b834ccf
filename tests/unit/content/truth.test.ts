import { describe } from 'vitest';
import { allows, bsl, easyRead, guide, inGuide, law, replace, says, symbols } from './support.ts';

const story = 'content/stories/maya/story.mdx';
describe('dates of checks', () => {
  says('a page that was to be checked again', replace(story, '2027-05-21', '2026-11-20'), [
    'content/stories/maya/story.mdx',
    'was to be checked again by 20 November 2026',
    'check it, then change `on`, `how` and `again`',
  ]);
  says('a law record that was to be checked again', replace(law, '2027-05-21', '2026-05-21'), [
    law,
    'was to be checked again by 21 May 2026',
    'check it, then change `on`, `how` and `again`',
  ]);
  says(
    'a service that was to be checked again',
    replace('content/services/night-line.yaml', '2027-05-21', '2026-11-20'),
    [
      'content/services/night-line.yaml',
      'was to be checked again by 20 November 2026',
      'check it, then change `on`, `how` and `again`',
    ],
  );
  says('Help at Hand itself, which was to be checked again', replace('content/site.yaml', '2027-05-21', '2026-11-20'), [
    'content/site.yaml',
    'was to be checked again by 20 November 2026',
    'check it, then change `on`, `how` and `again`',
  ]);
  allows('a check that is due today', replace(story, '2027-05-21', '2026-11-21'));
  allows(
    'a draft that was to be checked again',
    replace(story, '2027-05-21', '2026-11-20'),
    replace(story, 'status: live', 'status: draft'),
  );
  says('a check on a day to come', replace(story, 'on: 2026-11-21', 'on: 2026-11-22'), [
    'content/stories/maya/story.mdx',
    'says that it was checked on 22 November 2026, and that day is still to come',
    'type the day of the check',
  ]);
});

describe('checks of law', () => {
  const how = 'how: Compared with its source.';
  const found = (words: string): [string, string, string] => [
    law,
    `the check of "move-needs-review" says "${words}"`,
    'check it in a source and say where it was read, or take the record out',
  ];
  says('from memory', replace(law, how, 'how: Written from memory.'), found('memory'));
  says('not checked', replace(law, how, 'how: Its start date was not checked.'), found('not checked'));
  says('unverified', replace(law, how, 'how: Unverified.'), found('Unverified'));
  allows('checked, with what was not read', replace(law, how, 'how: Read in a summary. The Act itself was not read.'));
});

describe('key facts', () => {
  says(
    'one that the guide does not tell',
    replace(
      guide,
      '<Law id="advocate-free">You can have an <Word id="advocate">advocate</Word>, and it is free.</Law>',
      'You can have an advocate, and it is free.',
    ),
    [
      guide,
      'the key fact "advocate-free" is not told in the guide',
      'tell it: <YourRight law="advocate-free">…</YourRight> or <Law id="advocate-free">…</Law>',
    ],
  );
  says('one that easy read does not tell', replace(easyRead, ' law="advocate-free"', ''), [
    easyRead,
    'the key fact "advocate-free" is not told in easy read',
    'tell it: <Line symbol="…" law="advocate-free">, or say in `leftOut` why not',
  ]);
  says('one that symbols do not tell', replace(symbols, ' law="advocate-free"', ''), [
    symbols,
    'the key fact "advocate-free" is not told in symbols',
    'tell it: <Strip law="advocate-free">, or say in `leftOut` why not',
  ]);
  says('one that BSL does not tell', replace(bsl, 'move-needs-review, advocate-free', 'move-needs-review'), [
    bsl,
    'the key fact "advocate-free" is not told in BSL',
    'tell it: <Section … law="advocate-free">, or say in `leftOut` why not',
  ]);
  allows(
    'one that is left out, with the reason',
    replace(easyRead, ' law="advocate-free"', ''),
    replace(easyRead, '---\n\n', 'leftOut:\n  advocate-free: Told in the guide.\n---\n\n'),
  );
  says(
    'left out what is no key fact',
    replace(easyRead, '---\n\n', 'leftOut:\n  review-soon: Told in the guide.\n---\n\n'),
    [easyRead, 'leaves out "review-soon", which is no key fact here', 'take this line away'],
  );
  says('left out and told', replace(symbols, '---\n\n', 'leftOut:\n  advocate-free: Told in the guide.\n---\n\n'), [
    symbols,
    'leaves out "advocate-free" and also tells it',
    'take this line away',
  ]);
  says(
    'left out of an easy-read pack what is no key fact of its rights',
    replace('content/packs/moving/easy-read.mdx', '---\n\n', 'leftOut:\n  review-soon: Told in the guide.\n---\n\n'),
    [
      'content/packs/moving/easy-read.mdx',
      'leaves out "review-soon", which is no key fact here',
      'take this line away',
    ],
  );
  says(
    'told in the easy-read pack and not in the one in symbols',
    replace('content/packs/moving/symbols.mdx', ' law="advocate-free"', ''),
    [
      'content/packs/moving/symbols.mdx',
      'the key fact "advocate-free" is not told in symbols',
      'tell it: <Strip law="advocate-free">, or say in `leftOut` why not',
    ],
  );
  says(
    'left out of a pack in symbols what its easy read does not tell',
    replace('content/packs/moving/symbols.mdx', '---\n\n', 'leftOut:\n  review-soon: Told in the pack.\n---\n\n'),
    ['content/packs/moving/symbols.mdx', 'leaves out "review-soon", which is no key fact here', 'take this line away'],
  );
  allows(
    'one that the guide tells in its answer only',
    replace(guide, 'keyFacts: [move-needs-review,', 'keyFacts: ['),
    replace(guide, 'answerLaw: move-needs-review', 'answerLaw: advocate-free'),
  );
});

describe('must and should', () => {
  says('"must" where the record is guidance', inGuide('<YourRight law="wait-if-you-can">They must wait.</YourRight>'), [
    guide,
    'says "must", but the record "wait-if-you-can" is guidance',
    'write "should": "must" is for law',
  ]);
  says('"must" in a sentence of guidance', inGuide('And <Law id="wait-if-you-can">they **must** wait.</Law>'), [
    guide,
    'says "must", but the record "wait-if-you-can" is guidance',
    'write "should": "must" is for law',
  ]);
  allows(
    '"should" where the record is guidance',
    inGuide('<YourRight law="wait-if-you-can">They should wait.</YourRight>'),
  );
  says(
    '"must" in an answer that rests on guidance',
    replace(guide, 'answerLaw: move-needs-review', 'answerLaw: wait-if-you-can'),
    [guide, 'says "must", but the record "wait-if-you-can" is guidance', 'write "should": "must" is for law'],
  );
  says('"must" in a statement of guidance', replace(law, 'The council should wait', 'The council must wait'), [
    law,
    'says "must", but the record is guidance',
    'write "should": "must" is for law',
  ]);
});

describe('law that has not started', () => {
  says('a right that has not started', inGuide('<YourRight law="new-duty">They should do it.</YourRight>'), [
    guide,
    'tells "new-duty" as law, but it is not yet in force',
    'type <NotYet law="new-duty">…</NotYet>',
  ]);
  says('a sentence of law that has not started', inGuide('<Law id="new-duty">They should do it.</Law>'), [
    guide,
    'tells "new-duty" as law, but it is not yet in force',
    'type <NotYet law="new-duty">…</NotYet>',
  ]);
  says('a figure as a right', inGuide('<YourRight law="pupil-money">A school gets money.</YourRight>'), [
    guide,
    'tells "pupil-money" as a right, but it is a figure',
    'tell it in your own text, with its date',
  ]);
  says('NotYet for law that is in force', inGuide('<NotYet law="review-soon">It has not started.</NotYet>'), [
    guide,
    'tells "review-soon" as not yet started, but its status is "in force"',
    'type <YourRight law="review-soon">…</YourRight> or <Law id="review-soon">…</Law>',
  ]);
  says(
    'an answer that rests on law that has not started',
    replace(guide, 'answerLaw: move-needs-review', 'answerLaw: new-duty'),
    [
      guide,
      'rests the answer on "new-duty", which is not yet in force',
      'rest the answer on law that is in force, and tell this one in <NotYet>',
    ],
  );
});
