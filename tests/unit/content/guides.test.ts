import { describe } from 'vitest';
import type { ContentTree } from '../../../scripts/check/content/tree.ts';
import { allows, bsl, guide, inGuide, replace, says } from './support.ts';

/** Takes away the paragraphs that tell no key fact. */
const shortGuide = (tree: ContentTree): void =>
  void tree.set(guide, (tree.get(guide) ?? '').replace(/\n(?:The review is|Write down|It is all right)[^\n]*/g, ''));
const words = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');

describe('guides', () => {
  says('a part that is missing', replace(guide, '## When it is different', '## When it is not'), [
    guide,
    'has no heading that starts "When it is different"',
    'add it: ## When it is different…',
  ]);
  says(
    'parts in another order',
    [
      replace(guide, '## What you can do today', '## TEMP'),
      replace(guide, '## If they do not do it', '## What you can do today'),
      replace(guide, '## TEMP', '## If they do not do it'),
    ],
    [
      guide,
      'the heading "If they do not do it" is not in its place',
      'the order is "What must happen", "What you can do today", "If they do not", "When it is different"',
    ],
  );
  allows(
    'a part that is made more exact',
    replace(guide, '## If they do not do it', '## If they do not listen to you'),
  );
  says('too few words', shortGuide, [guide, 'has 288 words', 'a guide has 350 to 800: say more of what helps']);
  says('too many words', inGuide('You can ask them to write it down. '.repeat(60)), [
    guide,
    'has 916 words',
    'a guide has 350 to 800: take out what helps least',
  ]);
  says('a sentence that is too long', inGuide(`You can ask ${words(23)}.`), [
    guide,
    '"You can ask so so so so so so so so so so so so so so so so…" has 26 words',
    'a sentence has at most 25: make it two',
  ]);
  allows('a sentence of 25 words', inGuide(`You can ask ${words(22)}.`));
  says(
    'a sentence that is too long in an attribute',
    replace(guide, 'Tell your reviewing officer today.', `Tell your reviewing officer ${words(25)}.`),
    [
      guide,
      '"Tell your reviewing officer so so so so so so so so so so s…" has 29 words',
      'a sentence has at most 25: make it two',
    ],
  );
  says(
    'a sentence that is too long in a fact',
    replace(guide, 'summary: What must happen, and what you can do today.', `summary: ${words(26)}.`),
    [
      guide,
      '"so so so so so so so so so so so so so so so so so so so so…" has 26 words',
      'a sentence has at most 25: make it two',
    ],
  );
  says(
    'a sentence that grows too long by what a piece puts there',
    inGuide(`You can ask ${words(20)} <TimeLimit law="review-soon" />.`),
    [
      guide,
      '"You can ask so so so so so so so so so so so so so so so so…" has 26 words',
      'a sentence has at most 25: make it two',
    ],
  );
  says(
    'sentences that are too long on average',
    replace('content/stories/maya/story.mdx', 'Maya asked for a review.', `Maya asked ${words(22)}. `.repeat(12)),
    [
      'content/stories/maya/story.mdx',
      'has 17.9 words in a sentence on average',
      'the average is at most 14: make the long sentences shorter',
    ],
  );
});

describe('words to avoid', () => {
  const home = 'say "home", or "the place where you live"';
  const familyTime = 'say "family time", or "seeing your family"';
  const avoided: [text: string, word: string, instead: string][] = [
    ['a kid', 'kid', 'say "child" or "young person"'],
    ['the Kids', 'Kids', 'say "child" or "young person"'],
    ['a new placement', 'placement', home],
    ['**placements**', 'placements', home],
    ['contact with your mum', 'contact with', familyTime],
    ['your contact plan', 'your contact', familyTime],
    ['a contact centre', 'contact centre', familyTime],
    ['LAC', 'LAC', 'say "in care"'],
    ['absconded', 'absconded', 'say "run away"'],
    ['respite', 'respite', 'say "a short break"'],
    ['NEET', 'NEET', 'say "not in school, college or work"'],
  ];
  for (const [text, word, instead] of avoided) {
    says(`"${text}"`, inGuide(`They may say ${text} to you.`), [guide, `"${word}" is a word to avoid`, instead]);
  }
  says('one in a fact', replace(guide, 'summary: What must happen', 'summary: Your placement, what must happen'), [
    guide,
    '"placement" is a word to avoid',
    'say "home", or "the place where you live"',
  ]);
  says('one in the meaning of a word', replace('content/words/review.yaml', 'your life and', 'your placement and'), [
    'content/words/review.yaml',
    '"placement" is a word to avoid',
    'say "home", or "the place where you live"',
  ]);
  allows(
    'one that is explained or that people say',
    inGuide('They call it a <Word id="review">placement</Word> or <Said>respite</Said>.'),
  );
  allows('"contact" that is no family time', inGuide('You can contact us. Give your contact details.'));
  allows(
    'one in a text for adults',
    replace('content/adults/carers.mdx', 'You can read', 'In a placement you can read'),
  );
  allows(
    'one in a note to the translator',
    replace(bsl, 'is the meeting set in law.', 'is the meeting about the placement.'),
  );
});
