import { describe, expect, test } from 'vitest';
import { resultsOf, sayCount, type Filters } from '../../../src/lib/search/results.ts';
import { TopicSearch } from '../../../src/lib/search/search.ts';
import { lawTopic } from '../../../src/lib/search/law-topics.ts';
import { tellingWords } from '../../../src/lib/search/telling.ts';
import { fromWire, toWire } from '../../../src/lib/search/wire.ts';
import { firstSentence, type SearchIndex } from '../../../src/lib/search/topics.ts';

const index: SearchIndex = {
  topics: [
    {
      ...{
        kind: 'right',
        path: '/rights/moving-home/',
        title: 'Being told to move',
        situation: 'I am being told to move',
      },
      ...{
        answer: 'Your council must hold a review. An emergency is different.',
        asked: ['how much notice do I get'],
        words: ['/words/iro/'],
      },
    },
    {
      ...{ kind: 'right', path: '/rights/safe/', title: 'Feeling safe', situation: 'Someone hurts me' },
      ...{ answer: 'Tell an adult.', asked: ['my carer hits me', 'who do I tell about abuse'] },
    },
    {
      kind: 'pack',
      path: '/packs/moving-home/',
      title: 'Moving home: your pack',
      answer: 'To keep.',
      asked: ['a pack to print'],
      easyRead: true,
    },
    {
      kind: 'school',
      path: '/schools/first-day/',
      title: 'A pupil came into care',
      answer: 'What to do when a pupil moves in.',
    },
    {
      kind: 'word',
      path: '/words/iro/',
      title: 'reviewing officer',
      names: ['IRO'],
      answer: 'The person who runs your review.',
    },
    { kind: 'word', path: '/words/notice/', title: 'notice period', answer: 'The time before a move.' },
    {
      kind: 'service',
      path: '/get-help/who-can-help/#childline',
      title: 'Childline',
      answer: 'For every child. It is free.',
    },
  ],
  same: [
    ['hit', 'punch', 'smack'],
    ['move', 'relocate'],
  ],
  plain: ['kitchen'],
  written: { someone: ['sum1'], see: ['c'], 'dont know': ['dont no'] },
  danger: [
    {
      words: ['hits me', 'hit me'],
      not: ['hit me up'],
      say: 'You can get help.',
      link: 'Help now',
      path: '/get-help/now/#hurt',
    },
  ],
};
const search = new TopicSearch(index);
const paths = (question: string, filters: Filters = {}): string[] =>
  resultsOf(search.find(question), filters).map(({ path }) => path);

describe('a question', () => {
  test('finds the topic that answers it, by its own words or by others that mean the same', () => {
    expect(paths('they are relocating me')[0]).toBe('/rights/moving-home/');
    expect(paths('dad punches me')[0]).toBe('/rights/safe/');
    expect(paths('How much NOTICE?')[0]).toBe('/rights/moving-home/');
  });

  test('finds nothing when nothing fits, and stands when it is empty or only small words', () => {
    expect(paths('xqvjkw')).toEqual([]);
    expect(paths('')).toEqual([]);
    expect(paths('?!')).toEqual([]);
    expect(() => paths('the of my')).not.toThrow();
  });

  test('is mended, and says how', () => {
    const { meant, hits } = search.find('how much notcie');
    expect(meant).toBe('how much notice');
    expect(hits[0]?.topic.path).toBe('/rights/moving-home/');
    expect(search.find('how much notice').meant).toBeUndefined();
  });

  test('that is still being written is finished without a word about spelling', () => {
    const { meant, hits } = search.find('who do i tell about abu', { typing: true });
    expect(meant).toBeUndefined();
    expect(hits[0]?.topic.path).toBe('/rights/safe/');
  });

  test('is read as it is meant: text-speak, words written as two, and by ear', () => {
    expect(paths('i dont no hoo 2 tell about abyuse')[0]).toBe('/rights/safe/');
    expect(search.find('sum1 hitts me').danger).toBeDefined();
    expect(paths('re locate')[0]).toBe('/rights/moving-home/');
  });

  test('of an ordinary word is not taken for a slip', () => {
    expect(search.find('abuse in the kitchen').meant).toBeUndefined();
  });

  test('with words of danger shows the calm line, also when they are misspelt', () => {
    expect(search.find('my carer HITS me').danger?.path).toBe('/get-help/now/#hurt');
    expect(search.find('he punches me').danger).toBeUndefined();
    expect(search.find('a hit song').danger).toBeUndefined();
    expect(search.find('hit me up later').danger).toBeUndefined();
  });
});

describe('the results', () => {
  test('of a word tell its meaning inside the topic that explains it', () => {
    const [first] = resultsOf(search.find('what does IRO mean'), {});
    expect(first?.path).toBe('/rights/moving-home/');
    expect(first?.word).toEqual({
      name: 'reviewing officer',
      meaning: 'The person who runs your review.',
      path: '/words/iro/',
    });
  });

  test('of a word that no topic explains start with it', () =>
    expect(paths('notice period')[0]).toBe('/words/notice/'));

  test('of a service start with its card', () =>
    expect(paths('childline')[0]).toBe('/get-help/who-can-help/#childline'));

  test('have one sentence and, for a right, five ways', () => {
    const [right] = resultsOf(search.find('told to move'), {});
    expect(right?.answer).toBe('Your council must hold a review.');
    expect(right?.ways?.map(({ path }) => path)).toEqual(
      ['', 'easy-read/', 'symbols/', 'bsl/', '#listen'].map((end) => `/rights/moving-home/${end}`),
    );
  });

  test('lead to the way that was chosen, and leave out what has no such way', () => {
    expect(paths('moving home', { way: 'easy-read' })).toEqual(
      expect.arrayContaining(['/rights/moving-home/easy-read/', '/packs/moving-home/easy-read/']),
    );
    expect(paths('move', { way: 'symbols' })).toEqual(['/rights/moving-home/symbols/']);
  });

  test('leave out pages for adults when a child asks, and lift them for an adult', () => {
    expect(paths('pupil moves', { who: 'child' })).not.toContain('/schools/first-day/');
    expect(paths('pupil moves', { who: 'adult' })[0]).toBe('/schools/first-day/');
  });

  test('are counted in words', () => {
    expect(sayCount(0, 'x')).toBe('Nothing found for “x”. Here are some pages to start from.');
    expect(sayCount(1, 'x')).toBe('1 result for “x”.');
    expect(sayCount(3, `${'a word '.repeat(11)}more`)).toBe(`3 results for “${'a word '.repeat(11)}…”.`);
    expect(sayCount(2, 'x')).toBe('2 results for “x”.');
  });
});

describe('the index', () => {
  test('takes the first sentence of an answer', () => {
    expect(firstSentence('Ask today. Then wait.')).toBe('Ask today.');
    expect(firstSentence('No end')).toBe('No end');
    expect(firstSentence('Is it 3.5 days? Yes.')).toBe('Is it 3.5 days?');
  });

  test('keeps the words that stand in few texts', () => {
    const texts = ['braids and braids with the council', 'the council', 'council halal'];
    const [first] = tellingWords(texts.map((text) => ({ text, known: '', most: 5 })));
    expect(first?.split(' ')).toContain('braids');
    expect(first?.split(' ')).not.toContain('the');
  });

  test('does not send what is known of a topic anyway, and no more than is wanted', () => {
    const [first] = tellingWords([{ text: 'braids oil comb shampoo', known: 'Braiding', most: 2 }]);
    expect(first).toBe('comb oil');
  });

  test('arrives as it was sent, but for what nobody looks at', () => {
    const { topics, ...words } = fromWire(toWire(index));
    expect(words).toEqual({ same: index.same, plain: index.plain, written: index.written, danger: index.danger });
    expect(topics.map(({ path }) => path)).toEqual(index.topics.map(({ path }) => path));
    expect(topics[0]).toMatchObject({ answer: 'Your council must hold a review.', asked: ['how notice'] });
    expect(topics[2]?.easyRead).toBe(true);
  });

  test('finds the law by its name and its section', () => {
    const sources = ['Children Act 1989, section 22(4) and (5)', 'Housing Act 1996, sections 189 and 190'];
    expect(lawTopic({ id: 'home', title: 'A home', sources })).toMatchObject({
      ...{ kind: 'law', path: '/law/home/', title: 'The law: A home' },
      names: ['Children Act 1989 Housing 1996 section 22 189'],
    });
  });
});
