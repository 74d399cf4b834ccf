import { describe } from 'vitest';
import { add, allows, easyRead, guide, inGuide, replace, says, symbols } from './support.ts';
import { validContent } from '../../fixtures/valid-content.ts';

describe('ids that facts name', () => {
  says('a law record in keyFacts', replace(guide, 'keyFacts: [move-needs-review', 'keyFacts: [move-need-review'), [
    guide,
    'there is no law record "move-need-review"',
    'type "move-needs-review", or write the record in content/law first, with its source',
  ]);
  says('a law record in answerLaw', replace(guide, 'answerLaw: move-needs-review', 'answerLaw: zzz'), [
    guide,
    'there is no law record "zzz"',
    'write the record in content/law first, with its source',
  ]);
  says('a glossary word', replace(guide, 'words: [review, advocate]', 'words: [reviews, advocate]'), [
    guide,
    'there is no glossary word "reviews"',
    'type "review", or add the word to content/words first',
  ]);
  says('a service', replace(guide, 'services: [help-at-hand, night-line]', 'services: [help-at-hand, nightline]'), [
    guide,
    'there is no service "nightline"',
    'type "night-line", or add the service to content/services first',
  ]);
  says('a symbol', replace(guide, 'picture: move-home', 'picture: moving-home'), [
    guide,
    'there is no symbol "moving-home"',
    'type "move-home", or choose one from content/symbols, or add it there first',
  ]);
  says('a scene', replace('content/packs/moving/pack.mdx', 'cover: road', 'cover: roads'), [
    'content/packs/moving/pack.mdx',
    'there is no scene "roads"',
    'type "road", or choose one from content/scenes, or add it there first',
  ]);
  says('a right', replace(guide, 'related: [advocates, reviews]', 'related: [advocates, review]'), [
    guide,
    'there is no right "review"',
    'type "reviews", or type the name of a folder in content/rights',
  ]);
  says('a right of a pack', replace('content/packs/moving/pack.mdx', 'rights: [moving-home]', 'rights: [moving-hom]'), [
    'content/packs/moving/pack.mdx',
    'there is no right "moving-hom"',
    'type "moving-home", or type the name of a folder in content/rights',
  ]);
  says('a symbol of a word', replace('content/words/advocate.yaml', 'symbol: advocate', 'symbol: advocat'), [
    'content/words/advocate.yaml',
    'there is no symbol "advocat"',
    'type "advocate", or choose one from content/symbols, or add it there first',
  ]);
  says('a word to look at', replace('content/words/review.yaml', 'seeAlso: [advocate]', 'seeAlso: [advocates]'), [
    'content/words/review.yaml',
    'there is no glossary word "advocates"',
    'type "advocate", or add the word to content/words first',
  ]);
  allows(
    'Help at Hand itself, which is in content/site.yaml',
    replace(guide, 'services: [help-at-hand, night-line]', 'services: [help-at-hand]'),
  );
});

describe('ids that pieces name', () => {
  says('a law record of a right', inGuide('<Law id="wait-if-you-cann">They should wait.</Law>'), [
    guide,
    'there is no law record "wait-if-you-cann"',
    'type "wait-if-you-can", or write the record in content/law first, with its source',
  ]);
  says(
    'a law record among several',
    replace(easyRead, 'law="move-needs-review"', 'law="move-needs-review, advocate-fre"'),
    [
      easyRead,
      'there is no law record "advocate-fre"',
      'type "advocate-free", or write the record in content/law first, with its source',
    ],
  );
  says('a glossary word', inGuide('A <Word id="advocat">advocate</Word> can help.'), [
    guide,
    'there is no glossary word "advocat"',
    'type "advocate", or add the word to content/words first',
  ]);
  says('a service', inGuide('Ask <Service id="zzz" /> for help.'), [
    guide,
    'there is no service "zzz"',
    'add the service to content/services first',
  ]);
  says('a symbol', replace(symbols, '<S id="call-free">', '<S id="call">'), [
    symbols,
    'there is no symbol "call"',
    'choose one from content/symbols, or add it there first',
  ]);
  says('a law topic', replace('content/pages/get-help.mdx', 'topic="moving"', 'topic="movin"'), [
    'content/pages/get-help.mdx',
    'there is no law topic "movin"',
    'type "moving", or type the name of a file in content/law, without .yaml',
  ]);
});

describe('names that stand for one thing', () => {
  says('a law id in two topics', add('content/law/more.yaml', validContent().get('content/law/advocates.yaml') ?? ''), [
    'content/law/more.yaml',
    'the law id "advocate-free" is also in content/law/advocates.yaml',
    'give one of the two another id, or take one away',
  ]);
  says('one title on two live pages', replace('content/pages/get-help.mdx', 'title: Get help', 'title: For Carers'), [
    'content/pages/get-help.mdx',
    'the title "For Carers" is also the title of content/adults/carers.mdx',
    'give one of the two another title',
  ]);
  says(
    'one title on two easy-read pages',
    replace(easyRead, 'title: Being told to move', 'title: Someone on your side'),
    [
      'content/rights/advocates/easy-read.mdx',
      'the title "Someone on your side" is also the title of content/rights/moving-home/easy-read.mdx',
      'give one of the two another title',
    ],
  );
  allows(
    'one title on a live page and a draft',
    replace('content/pages/get-help.mdx', 'title: Get help', 'title: For carers'),
    replace('content/pages/get-help.mdx', 'status: live', 'status: draft'),
  );
  says(
    'one word in two places of the glossary',
    replace('content/words/review.yaml', 'seeAlso', 'alsoCalled: [Advocacy Worker]\nseeAlso'),
    [
      'content/words/review.yaml',
      'the word "Advocacy Worker" is also in content/words/advocate.yaml',
      'keep it in one of the two',
    ],
  );
  says('one meaning of two symbols', replace('content/symbols/you/symbol.yaml', 'meaning: you', 'meaning: Call free'), [
    'content/symbols/call-free/symbol.yaml',
    'the meaning "call free" is also the meaning of content/symbols/you/symbol.yaml',
    'give one of the two another meaning, or keep only one',
  ]);
  says(
    'one address of two files',
    add(
      'content/adults/get-help.mdx',
      validContent().get('content/adults/carers.mdx')?.replace('For carers', 'For parents') ?? '',
    ),
    [
      'content/adults/get-help.mdx',
      'makes the address /get-help/, and so does content/pages/get-help.mdx',
      'rename one of the two',
    ],
  );
});
