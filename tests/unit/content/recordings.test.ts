import { describe } from 'vitest';
import { allows, guide, replace, says, type Change } from './support.ts';

const all = {
  file: 'moving-home.mp3',
  duration: '250',
  voice: 'the voice of a foster carer',
  recordedOn: '2026-11-21',
};

/** A guide with a recording that has these facts. */
const recorded = (facts: Record<string, string>): Change => {
  const lines = Object.entries(facts).map(([name, value]) => `  ${name}: ${value}\n`);
  return replace(guide, 'checked:\n', `recording:\n${lines.join('')}checked:\n`);
};
const without = (name: keyof typeof all): Change =>
  recorded(Object.fromEntries(Object.entries(all).filter(([key]) => key !== name)));

describe('a recording of a guide', () => {
  allows('with all its facts', recorded(all));
  says('without its file', without('file'), [
    guide,
    '`recording.file` is missing',
    'put here: The name of the file in public/recordings, for example moving-home.mp3',
  ]);
  says('without its length', without('duration'), [
    guide,
    '`recording.duration` is missing',
    'put here: How long it lasts, in seconds',
  ]);
  says('without who reads', without('voice'), [
    guide,
    '`recording.voice` is missing',
    'type one line of text: Who reads, as a role and not as a name, for example "the voice of a foster carer"',
  ]);
  says('without the day', without('recordedOn'), [
    guide,
    '`recording.recordedOn` is missing',
    'type it as year-month-day, for example 2026-11-21',
  ]);
  says('with a name in the place of a role', recorded({ ...all, voice: 'Sam Jones' }), [
    guide,
    '`recording.voice` is "Sam Jones", which cannot be used here',
    'type a role and no name, for example "the voice of a foster carer"',
  ]);
  says('in a form that old phones cannot play', recorded({ ...all, file: 'moving-home.opus' }), [
    guide,
    '`recording.file` is "moving-home.opus", which cannot be used here',
    'type the name of a file, for example moving-home.mp3',
  ]);
});
