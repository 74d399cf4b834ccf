import { describe, expect, test } from 'vitest';
import { key, medianSize, numbered, sheets, type Drawing } from '../../../scripts/report/symbol-sheets.ts';

const drawing = (id: string, inner = ''): Drawing => ({
  id,
  meaning: `meaning of ${id}`,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72">${inner}</svg>\n`,
});
const many = Array.from({ length: 50 }, (_, at) => drawing(`picture-${String(at).padStart(2, '0')}`));

describe('the numbers', () => {
  test('run from 1 and are the same however the drawings come', () => {
    const found = numbered(many);
    expect(found.map(({ number }) => number)).toEqual(many.map((_, at) => at + 1));
    expect(numbered(many.toReversed())).toEqual(found);
  });

  test('do not follow the alphabet, so that a neighbour gives nothing away', () => {
    expect(numbered(many).map(({ id }) => id)).not.toEqual(many.map(({ id }) => id));
  });

  test('are told with id and meaning in the key', () => {
    expect(key([{ ...drawing('court'), number: 1 }])).toBe('1\tcourt\tmeaning of court\n');
  });
});

describe('the sheets', () => {
  test('hold 48 drawings each, every one with its number and none with its name', () => {
    const found = sheets(numbered(many), 48);
    expect(found).toHaveLength(2);
    expect(found.map((sheet) => sheet.match(/viewBox="0 0 72 72"/g)?.length)).toEqual([48, 2]);
    const shown = found.flatMap((sheet) => [...sheet.matchAll(/>(\d+)<\/text>/g)].map(([, number]) => Number(number)));
    expect(shown).toEqual(many.map((_, at) => at + 1));
    expect(found.join('')).not.toMatch(/picture-|meaning/);
  });

  test('draw at the size asked for, without one drawing over another', () => {
    const [sheet] = sheets(numbered(many.slice(0, 10)), 128);
    const places = [...(sheet ?? '').matchAll(/<svg x="(\d+)" y="(\d+)" width="128" height="128"/g)];
    expect(places).toHaveLength(10);
    const [first, second, ninth] = [places[0], places[1], places[8]].map((place) => place?.slice(1).map(Number) ?? []);
    expect(second?.[0]).toBeGreaterThan((first?.[0] ?? 0) + 128);
    expect(second?.[1]).toBe(first?.[1]);
    expect(ninth?.[0]).toBe(first?.[0]);
    expect(ninth?.[1]).toBeGreaterThan((first?.[1] ?? 0) + 128);
  });

  test('are none without drawings', () => {
    expect(sheets([], 48)).toEqual([]);
  });
});

describe('the median size', () => {
  const sized = (bytes: number): Drawing => ({ id: 'x', meaning: 'x', svg: 'a'.repeat(bytes) });

  test('is the size in the middle, or halfway between the two in the middle', () => {
    expect(medianSize([sized(900), sized(100), sized(300)])).toBe(300);
    expect(medianSize([sized(900), sized(100), sized(300), sized(500)])).toBe(400);
  });

  test('counts bytes, not letters', () => {
    expect(medianSize([{ ...sized(0), svg: '£' }])).toBe(2);
  });

  test('is 0 without drawings', () => {
    expect(medianSize([])).toBe(0);
  });
});
