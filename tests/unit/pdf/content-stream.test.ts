import { describe, expect, it } from 'vitest';
import { objectsInside, readOperations } from '../../../scripts/pdf/content-stream.ts';
import { dictionaryEntries, markProperties, shownStrings } from '../../../scripts/pdf/operands.ts';

const read = (source: string) => readOperations(Buffer.from(source, 'latin1'));
const short = (source: string) => read(source).map(({ operator, operands }) => [operator, ...operands]);
const only = (source: string) => {
  const [operation] = read(source);
  if (!operation) throw new Error('there is no operation');
  return operation;
};

describe('reading operations', () => {
  it('keeps operands with their operator', () => {
    expect(short('q 1 0 0 -1 8.5 -.25 cm\nBT /F4 12 Tf ET Q')).toEqual([
      ['q'],
      ['cm', '1', '0', '0', '-1', '8.5', '-.25'],
      ['BT'],
      ['Tf', '/F4', '12'],
      ['ET'],
      ['Q'],
    ]);
  });

  it('tells where each operation stands, from its first operand on', () => {
    const source = 'q\n  1 w % thin\n(a) Tj';
    expect(read(source).map(({ start, end }) => source.slice(start, end))).toEqual(['q', '1 w', '(a) Tj']);
  });

  it.each([
    ['escaped brackets', '(a \\) b \\( c) Tj', '(a \\) b \\( c)'],
    ['nested brackets', '(a (b (c)) d) Tj', '(a (b (c)) d)'],
    ['an escaped backslash at the end', '(a\\\\) Tj', '(a\\\\)'],
    ['a percent sign, which begins no comment there', '(50% off) Tj', '(50% off)'],
    ['brackets of other kinds', '(]>>) Tj', '(]>>)'],
    ['hexadecimal', '<00 2a> Tj', '<00 2a>'],
  ])('reads a string with %s', (_, source, operand) => {
    expect(short(source)).toEqual([['Tj', operand]]);
  });

  it('reads arrays with strings inside', () => {
    expect(short('[(a]) -20 <0041> [1 2]] TJ')).toEqual([['TJ', '[(a]) -20 <0041> [1 2]]']]);
  });

  it('reads dictionaries with dictionaries, strings and hexadecimal inside', () => {
    const properties = '<</MCID 3 /A <</B (>>)>> /C <41>>>';
    expect(short(`/P ${properties}BDC`)).toEqual([['BDC', '/P', properties]]);
  });

  it('parts tokens that touch', () => {
    expect(short('/F4 12 Tf[(a)]TJ(b)Tj/X1 Do')).toEqual([
      ['Tf', '/F4', '12'],
      ['TJ', '[(a)]'],
      ['Tj', '(b)'],
      ['Do', '/X1'],
    ]);
  });

  it('leaves comments out', () => {
    expect(short('% (a) Tj\nq % Q\rQ')).toEqual([['q'], ['Q']]);
  });

  it('reads an operator made of signs, and one with a star', () => {
    expect(short('(a) \' 1 2 (b) " f* true false null x')).toEqual([
      ["'", '(a)'],
      ['"', '1', '2', '(b)'],
      ['f*'],
      ['x', 'true', 'false', 'null'],
    ]);
  });

  it('takes an inline image as one operation', () => {
    expect(short('q BI /W 1 /H 1 ID \x00\xff(< EI Q')).toEqual([['q'], ['BI', '/W', '1', '/H', '1'], ['Q']]);
  });

  it('is not misled by image data that reads like the end of the image', () => {
    const source = 'BI /W 9 ID ab EI \x01\x02\x03 cd EI\nQ';
    expect(short(source)).toEqual([['BI', '/W', '9'], ['Q']]);
    expect(read(source)[0]).toMatchObject({ start: 0, end: source.length - 2 });
  });

  it.each(['(never closed', '<</A 1', '[1 2', '<41', 'BI /W 1 ID abc', ')', '>>', ''])(
    'ends on damaged input: %s',
    (source) => {
      expect(() => read(source)).not.toThrow();
    },
  );
});

describe('reading operands', () => {
  it('lists what is inside an array or a dictionary', () => {
    expect(objectsInside('[(a) -2 /N]')).toEqual(['(a)', '-2', '/N']);
    expect(dictionaryEntries('<</MCID 3/Lang (en)>>')).toEqual(
      new Map([
        ['MCID', '3'],
        ['Lang', '(en)'],
      ]),
    );
  });

  it('finds the number and the text of marked content', () => {
    expect(markProperties(only('/P <</MCID 12 >>BDC'))).toEqual({ mcid: 12 });
    expect(markProperties(only('/Span <</ActualText (ff) >> BDC'))).toEqual({ actualText: 'ff' });
    expect(markProperties(only('/Span <</ActualText <FEFF00660069> >> BDC'))).toEqual({ actualText: 'fi' });
    expect(markProperties(only('/Artifact BMC'))).toEqual({});
    expect(markProperties(only('/P <</Note (/MCID 7)>> BDC'))).toEqual({});
  });

  it('gives the bytes that are shown', () => {
    expect(shownStrings(only('(a\\051\\n) Tj'))).toEqual([Uint8Array.of(0x61, 0x29, 0x0a)]);
    expect(shownStrings(only('[<0001> -20 (b)] TJ'))).toEqual([Uint8Array.of(0, 1), Uint8Array.of(0x62)]);
    expect(shownStrings(only('1 2 (c) "'))).toEqual([Uint8Array.of(0x63)]);
  });
});
