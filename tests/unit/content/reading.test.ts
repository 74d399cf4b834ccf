import { describe } from 'vitest';
import { add, allows, guide, inGuide, says } from './support.ts';

const times = (count: number, text: string): string => Array.from({ length: count }, () => text).join(' ');

describe('hard words', () => {
  const hard = 'Ask the ward to ratify, deduct, waive, void, rescind, appeal, levy, annul, quash, abate or defer it.';
  says('too many of them', inGuide(times(6, hard)), [
    guide,
    'has 15.8% hard words, most often: abate (6), annul (6), appeal (6), deduct (6), defer (6), levy (6), quash (6), ratify (6), rescind (6), void (6)',
    'a guide has at most 8%: use commoner words, or explain these in the glossary',
  ]);
  allows(
    'the same words, once the glossary explains them',
    inGuide(times(6, hard)),
    add(
      'content/words/ratify.yaml',
      'word: ratify\nmeaning: To say yes.\nalsoCalled: [deduct, waive, void, rescind, appeal]\n',
    ),
    add('content/words/levy.yaml', 'word: levy\nmeaning: To say no.\nalsoCalled: [annul, quash, abate, defer]\n'),
  );
});

describe('the reading age', () => {
  const long = 'Any other mother or sister under the yellow summer flower ever after wonders about another paper.';
  says('too old', inGuide(times(20, long)), [
    guide,
    'reads like a text for age 11.6, with the glossary words left out',
    'a guide is for readers of at most 11: make sentences shorter, and words shorter too',
  ]);
  allows(
    'the same words, once the glossary explains them',
    inGuide(times(20, long)),
    add(
      'content/words/flower.yaml',
      'word: any other mother or sister under the yellow summer flower\nmeaning: A flower.\n',
    ),
  );
});
