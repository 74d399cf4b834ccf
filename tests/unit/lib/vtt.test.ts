import { describe, expect, test } from 'vitest';
import { parseVtt } from '../../../src/lib/vtt.ts';

const cues = (text: string) => parseVtt(text).cues.map(({ start, end, lines }) => [start, end, ...lines]);

describe('reading captions', () => {
  test('times, with and without hours, and lines', () => {
    expect(
      cues('WEBVTT\n\n00:01.500 --> 00:04.000\nYour home.\nWho decides?\n\n01:00:00.000 --> 01:00:02.250\nEnd.\n'),
    ).toEqual([
      [1.5, 4, 'Your home.', 'Who decides?'],
      [3600, 3602.25, 'End.'],
    ]);
  });

  test('what programs add: a title, names, notes, places on the picture, and ends of lines of Windows', () => {
    const text =
      'WEBVTT A film\r\n\r\nNOTE made by\r\nsomebody\r\n\r\n1\r\n00:00.000 --> 00:02.000 line:10%\r\nOne.\r\n';
    expect(parseVtt(text)).toEqual({ cues: [{ start: 0, end: 2, lines: ['One.'], line: 7 }], problems: [] });
  });

  test('says where a mistake is, and still reads the rest', () => {
    const { cues: read, problems } = parseVtt(
      'WEBVTT\n\n00:01 --> 00:02\nOne.\n\n00:03.000 --> 00:04.000\nTwo.\n\nSTYLE\n::cue { color: red }\n',
    );
    expect(read.map(({ lines }) => lines)).toEqual([['Two.']]);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [3, '"00:01 --> 00:02" is not a time from and to'],
      [10, '"::cue { color: red }" is not a time from and to'],
    ]);
  });

  test.each(['', '\n', 'WEBVTTX\n\n', '1\n00:00:01,000 --> 00:00:02,000\nOne.'])('%j is no such file', (text) => {
    expect(parseVtt(text).problems.map(({ message }) => message)).toEqual(['does not begin with WEBVTT']);
  });
});
