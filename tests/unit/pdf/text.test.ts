import { describe, expect, it } from 'vitest';
import { readOperations } from '../../../scripts/pdf/content-stream.ts';
import { decodeGlyphs, parseToUnicode, spaceOperand } from '../../../scripts/pdf/font-text.ts';
import { distanceFromLine, readTextRuns, type TextRun } from '../../../scripts/pdf/text-runs.ts';

const MAP = `1 begincodespacerange
<0000> <FFFF>
endcodespacerange
3 beginbfchar
<0003> <0020>
<0050> <00660069>
<0051> <D83DDE00>
endbfchar
2 beginbfrange
<0010> <0029> <0061>
<0030> <0031> [<0041> <0042>]
endbfrange`;

const font = parseToUnicode(MAP);
const glyphs = (...codes: number[]) => Uint8Array.from(codes.flatMap((code) => [code >> 8, code & 255]));

describe('what glyphs read as', () => {
  it('reads single glyphs, ranges, lists, ligatures and characters beyond the first plane', () => {
    expect(decodeGlyphs(glyphs(0x10, 0x11, 0x29, 0x03, 0x30, 0x31, 0x50, 0x51), font)).toBe('abz ABfi\u{1F600}');
  });

  it('leaves out glyphs that it does not know', () => {
    expect(decodeGlyphs(glyphs(0x10, 0x999), font)).toBe('a');
  });

  it('finds the space, with as many bytes as the font wants', () => {
    expect(spaceOperand(font)).toBe('<0003>');
    expect(
      spaceOperand(parseToUnicode('begincodespacerange <00> <FF> endcodespacerange beginbfchar <20> <0020> endbfchar')),
    ).toBe('<20>');
  });
});

const runsOf = (source: string): TextRun[] => readTextRuns(readOperations(Buffer.from(source)), () => font);
const texts = (source: string) => runsOf(source).map(({ mcid, text }) => [mcid, text]);

describe('runs of text', () => {
  it('joins glyphs on one line and parts lines, fonts and marked content', () => {
    const source = `/P <</MCID 0>>BDC BT /F1 10 Tf 1 0 0 -1 5 20 Tm <0010> Tj 6 0 Td <0011> Tj ET
      BT /F1 10 Tf 1 0 0 -1 5 35 Tm <0012> Tj /F2 10 Tf 6 0 Td <0013> Tj ET EMC
      /P <</MCID 1>>BDC BT /F1 10 Tf <0014> Tj ET EMC BT <0015> Tj ET`;
    expect(texts(source)).toEqual([
      [0, 'ab'],
      [0, 'c'],
      [0, 'd'],
      [1, 'e'],
      [undefined, 'f'],
    ]);
  });

  it('takes ActualText in place of the glyphs, once, and ends the run after its mark', () => {
    const source =
      '/P <</MCID 0>>BDC BT /F1 10 Tf <0010> Tj /Span<</ActualText (xyz)>> BDC <0050> Tj <0050> Tj EMC ET EMC';
    const [run] = runsOf(source);
    expect(run).toMatchObject({ text: 'axyz' });
    expect(source.slice(0, run?.end)).toMatch(/<0050> Tj EMC$/);
  });

  it('knows the matrices that a page is drawn with', () => {
    const [run] = runsOf('q 2 0 0 -2 10 100 cm BT /F1 12 Tf 1 0 0 -1 5 20 Tm <0010> Tj ET Q');
    expect(run).toMatchObject({ x: 20, y: 60, height: 24, direction: [1, 0] });
  });

  it('measures across the line, also when it is turned', () => {
    const [across, below] = runsOf('BT /F1 10 Tf 1 0 0 1 0 50 Tm <0010> Tj 1 0 0 1 40 35 Tm <0011> Tj ET');
    if (!across || !below) throw new Error('there are no two runs');
    expect(distanceFromLine(across, below)).toBeCloseTo(1.5);
    expect(texts('BT /F1 10 Tf 0 1 -1 0 50 0 Tm <0010> Tj 0 1 -1 0 50 40 Tm <0011> Tj ET')).toEqual([
      [undefined, 'ab'],
    ]);
  });

  it('moves by the leading', () => {
    const runs = runsOf(
      "BT /F1 10 Tf 12 TL 1 0 0 1 0 100 Tm <0010> Tj T* <0011> Tj <0012> ' 0 -8 TD <0013> Tj T* <0014> Tj ET",
    );
    expect(runs.map(({ y }) => y)).toEqual([100, 88, 76, 68, 60]);
  });
});
