import { describe, expect, test } from 'vitest';
import { listedWords, wordsInList } from '../../../scripts/check/content/spelling-list.ts';
import { makeSpeller } from '../../../scripts/check/content/speller.ts';
import { add, allows, bsl, easyRead, guide, inGuide, law, problemsAfter, replace, says, symbols } from './support.ts';

const wrong = (word: string, meant?: string): [string, string] => [
  `"${word}" is not in the dictionary`,
  `${meant ? `type "${meant}"` : 'correct it'}, or add it to scripts/check/content/spelling-words.txt if it is a name or a word of care`,
];

describe('spelling', () => {
  says('in a text', inGuide('You can definately ask.'), [guide, ...wrong('definately', 'definitely')]);
  says('in a box', inGuide('<YourRight law="advocate-free">You can have a freind.</YourRight>'), [
    guide,
    ...wrong('freind', 'friend'),
  ]);
  says('in an attribute', replace(guide, 'Tell your reviewing officer today.', 'Tell your oficer today.'), [
    guide,
    ...wrong('oficer', 'officer'),
  ]);
  says('at the top of a page', replace(guide, '    - Who can you tell?', '    - Who can you tlel?'), [
    guide,
    ...wrong('tlel', 'tell'),
  ]);
  says('in a line of easy read', replace(easyRead, 'You can say no.', 'You can sya no.'), [
    easyRead,
    ...wrong('sya', 'say'),
  ]);
  says('under a symbol', replace(symbols, '>review meeting<', '>reveiw meeting<'), [
    symbols,
    ...wrong('reveiw', 'review'),
  ]);
  says('in a statement of law', replace(law, 'Your council must hold', 'Your concil must hold'), [
    law,
    ...wrong('concil', 'council'),
  ]);
  says('in how a law record was checked', replace(law, 'how: Compared with', 'how: Conpared with'), [
    law,
    ...wrong('Conpared', 'Compared'),
  ]);
  says('in the meaning of a word', replace('content/words/review.yaml', 'A meeting', 'A meetting'), [
    'content/words/review.yaml',
    ...wrong('meetting', 'meeting'),
  ]);
  says('in what a service can do', replace('content/services/night-line.yaml', 'Listen, and', 'Lissen, and'), [
    'content/services/night-line.yaml',
    ...wrong('Lissen', 'Listen'),
  ]);
  says('in the words of a picture', replace('content/symbols/you/symbol.yaml', 'alt: you', 'alt: yuo'), [
    'content/symbols/you/symbol.yaml',
    ...wrong('yuo', 'you'),
  ]);
  says(
    'American',
    inGuide('The color of the center.'),
    [guide, ...wrong('color', 'colour')],
    [guide, ...wrong('center', 'centre')],
  );
  allows('names of files and what to type into a computer, between backticks', inGuide('Type `shasum -a`.'));
  says('a name that is not in the list', inGuide('Ask ZZQX.'), [guide, ...wrong('ZZQX')]);

  allows(
    'the names of tools in a kept run',
    add(
      'content/last-run.yaml',
      'on: 2026-11-20\nminutes: 1\ntools: [{ name: html-validate, version: 1.0.0 }]\nsteps: [{ name: HTML, done: true }]\n',
    ),
  );
  allows('-ize', inGuide('An organization can realize, recognized or prioritizing.'));
  allows('either kind of apostrophe', inGuide("It isn't your carer's fault. It isn’t your carers’ fault."));
  allows(
    'names in the list, also with s',
    inGuide("Ask Ofsted. Read Ofsted's report and your EHCPs. The NHS’s doctor."),
  );
  allows('numbers, and what hangs on them', inGuide('On the 18th, in room 26A. You are 16-year-old twins.'));
  allows('addresses', replace(law, 'how: Compared with', 'how: Read on legislation.gov.uk and'));
  allows('how people ask', replace(guide, '  - do i have to move', '  - do i hafta moove'));
  allows(
    'fingers and signs in BSL',
    replace(bsl, 'Topic: MOVE HOME.', 'Topic: MOVE HOME WHOZIT. F-O-S-T-E-R C-A-R-E-R.'),
  );
  says('other words in BSL', replace(bsl, 'Who decides? Your', 'Who decydes? Your'), [
    bsl,
    ...wrong('decydes', 'decides'),
  ]);

  test('is told with the line and the field', () => {
    const places = problemsAfter(replace(guide, 'That the move will stop.', 'That the moev will stop.'));
    expect(places.map(({ line, field }) => [line, field])).toEqual([[27, 'together.doNotPromise.0']]);
  });
});

describe('the speller', () => {
  const speller = makeSpeller(['Southwark', 'wifi', 'EHCP']);

  test.each(['Southwark', "Southwark's", 'Southwark’s', 'wifi', 'Wifi', 'EHCP', 'EHCPs', 'practise', 'Organization'])(
    'knows "%s"',
    (word) => expect(speller.knows(word)).toBe(true),
  );
  test.each(['southwark', 'ehcp', 'advertize', 'surprized', 'supervizing', 'analyze', 'behavior', 'fulfill'])(
    'does not know "%s"',
    (word) => expect(speller.knows(word)).toBe(false),
  );
  test.each([
    ['behavior', 'behaviour'],
    ['Neighbors', 'Neighbours'],
    ['traveled', 'travelled'],
    ['counseling', 'counselling'],
    ['fulfill', 'fulfil'],
    ['defense', 'defence'],
    ['analyze', 'analyse'],
    ['catalog', 'catalogue'],
    ['theater', 'theatre'],
    ['gray', 'grey'],
    ['mom', 'mum'],
    ['recieve', 'receive'],
    ['LADOX', undefined],
  ])('for "%s" suggests %s', (word, meant) => expect(speller.suggest(word)).toBe(meant));
});

describe('the list of words', () => {
  test('is read line by line, without its comments', () => {
    expect(wordsInList('# Names\n\nCafcass\nadvisor # another name\n  wifi  \n')).toEqual([
      'Cafcass',
      'advisor',
      'wifi',
    ]);
  });

  test('has each word once, and none that the dictionary has', () => {
    const bare = makeSpeller([]);
    expect(listedWords).toEqual([...new Set(listedWords)]);
    expect(listedWords.filter((word) => bare.knows(word))).toEqual([]);
  });
});
