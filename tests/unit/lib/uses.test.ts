import { describe, expect, test } from 'vitest';
import { propsOf, vocabulary } from '../../../scripts/check/content/vocabulary.ts';
import { idsNamedIn, idsNamedOn, usesIn, type UsingPage } from '../../../src/lib/uses.ts';

const words = new Map([['reviews', 'review']]);
const wordWritten = (written: string): string | undefined => words.get(written);

const moving: UsingPage = {
  title: 'Being told to move',
  path: '/rights/moving-home/',
  front: { answerLaw: 'answer', keyFacts: ['answer', 'views'], words: ['advocate'], services: ['childline'] },
  texts: [
    '<YourRight law="notice" ifNot="Tell them > now.">In <TimeLimit law="views" name="by" />.</YourRight> Ask <Word id="council">it</Word>.',
    '<Strip law="views, freeze">Call <S id="call-free">call</S>.</Strip>',
  ],
  easyRead: ['<Line symbol="you" law="answer">They hold **reviews**. You can say **no**.</Line>'],
};
const pack: UsingPage = {
  title: 'Moving pack',
  path: '/packs/moving/',
  front: { services: ['childline'] },
  texts: ['<RightsAtThisChange /> Call <Phone service="nyas" />. **reviews**'],
  toldLaw: ['answer'],
};

describe('the ids that a text names', () => {
  test('are those of its pieces, also across lines and in either kind of quotes', () => {
    expect(
      idsNamedIn('<Section\n  title="Who"\n  seconds={60}\n  law=\'a, b\'\n>\n<Service id="c" /></Section>'),
    ).toEqual({
      law: ['a', 'b'],
      words: [],
      services: ['c'],
    });
  });

  test('are none of a comment, nor of a picture', () => {
    expect(idsNamedIn('{/* <Law id="a">x</Law> */} <S id="b">b</S> <PointAt symbol="c" />')).toEqual({
      law: [],
      words: [],
      services: [],
    });
  });

  const kinds = { law: 'law', laws: 'law', word: 'words', service: 'services' } as const;
  const named = Object.keys(vocabulary).flatMap((name) =>
    propsOf(name).flatMap(({ name: prop, type }) =>
      type in kinds ? [{ name, prop, type: type as keyof typeof kinds }] : [],
    ),
  );
  test.each(named)('are found in $prop of <$name>', ({ name, prop, type }) => {
    expect(idsNamedIn(`<${name} ${prop}="some-id" />`)[kinds[type]]).toEqual(['some-id']);
  });
});

describe('the ids that a page names', () => {
  test('come from its facts, its texts and its bold words, once each', () => {
    expect(idsNamedOn(moving, wordWritten)).toEqual({
      law: ['answer', 'views', 'notice', 'freeze'],
      words: ['advocate', 'review', 'council'],
      services: ['childline'],
    });
  });

  test('hold law that is told without being named, and no bold word outside easy read', () => {
    expect(idsNamedOn(pack, wordWritten)).toEqual({ law: ['answer'], words: [], services: ['childline', 'nyas'] });
  });
});

describe('both ways', () => {
  const pages = [moving, pack];
  const uses = usesIn(pages, wordWritten);
  const link = ({ title, path }: UsingPage) => ({ title, path });

  test('each id knows its pages, in their order', () => {
    expect(uses.law.get('answer')).toEqual([link(moving), link(pack)]);
    expect(uses.law.get('notice')).toEqual([link(moving)]);
    expect(uses.words.get('review')).toEqual([link(moving)]);
    expect(uses.services.get('childline')).toEqual([link(moving), link(pack)]);
    expect(uses.services.get('nyas')).toEqual([link(pack)]);
    expect(uses.law.has('nobody-tells-this')).toBe(false);
  });

  test('what a page names lists the page, and what lists a page is named by it', () => {
    const fromPages = pages.flatMap((page) =>
      Object.entries(idsNamedOn(page, wordWritten)).flatMap(([kind, ids]) =>
        ids.map((id) => `${kind} ${id} ${page.path}`),
      ),
    );
    const fromIds = Object.entries(uses).flatMap(([kind, byId]) =>
      [...byId].flatMap(([id, links]) => links.map(({ path }) => `${kind} ${id} ${path}`)),
    );
    expect(fromIds.toSorted()).toEqual(fromPages.toSorted());
  });
});
