import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { recordingOf } from '../../../src/data/recordings.ts';

const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
mkdirSync(join(folder, 'recordings'));
writeFileSync(join(folder, 'recordings', 'moving-home.mp3'), new Uint8Array(76_400));
afterAll(() => rmSync(folder, { recursive: true }));

const recording = {
  file: 'moving-home.mp3',
  duration: 250,
  voice: 'the voice of a foster carer',
  recordedOn: '2026-11-21',
};

describe('the recording of a guide', () => {
  test('is nothing where there is none', () => expect(recordingOf({})).toBeUndefined());

  test('has its address and the size of its file', () => {
    expect(recordingOf({ recording }, folder)).toEqual({
      duration: 250,
      voice: 'the voice of a foster carer',
      recordedOn: '2026-11-21',
      href: '/recordings/moving-home.mp3',
      size: '76 kB',
    });
  });

  test('that is not there stops the build, and the message names it', () => {
    expect(() => recordingOf({ recording: { ...recording, file: 'no-such.mp3' } }, folder)).toThrow(
      'there is no recording public/recordings/no-such.mp3',
    );
  });
});
