import { describe } from 'vitest';
import { allows, bsl, replace, says } from './support.ts';

const section = 'the section "Who decides"';
const words = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');
const more = (text: string) => replace(bsl, 'It is free.', `It is free. ${text}`);

describe('the sections of a BSL script', () => {
  says('one that is too short', replace(bsl, 'seconds={60}', 'seconds={59}'), [
    bsl,
    `${section} lasts 59 seconds`,
    'a section lasts at least 60: join it to another, or say more',
  ]);
  says('one that is too long', replace(bsl, 'seconds={60}', 'seconds={121}'), [
    bsl,
    `${section} lasts 121 seconds`,
    'a section lasts at most 120: make it two',
  ]);
  says('one with more words than its seconds can hold', more(words(100)), [
    bsl,
    `${section} has 170 words for 60 seconds`,
    'type seconds={85} or more, so that it can be signed calmly',
  ]);
  says('one with more words than any section can hold', more(words(200)), [
    bsl,
    `${section} has 270 words for 60 seconds`,
    'make it two sections: nobody can sign that calmly',
  ]);
  says('one with too few words for its seconds', replace(bsl, 'seconds={60}', 'seconds={100}'), [
    bsl,
    `${section} has 70 words for 100 seconds`,
    'type fewer seconds, or say more',
  ]);
  allows(
    'notes, which nobody signs, do not count as words',
    replace(bsl, 'is the meeting set in law.', `is the meeting set in law. ${'It is a meeting. '.repeat(60)}`),
  );
  says('one that does not begin with its topic', replace(bsl, 'Topic: MOVE HOME.', 'MOVE HOME.'), [
    bsl,
    `${section} does not begin with its topic`,
    'begin with "Topic:" and what it is about, in capitals',
  ]);
  says('one with no picture', replace(bsl, '<PointAt symbol="review-meeting" />\n\n', ''), [
    bsl,
    `${section} has no picture to point at`,
    'add <PointAt symbol="…" />',
  ]);
  says(
    'one with no note',
    replace(bsl, '<TranslatorNote>"Review" here is the meeting set in law.</TranslatorNote>\n', ''),
    [
      bsl,
      `${section} has no note for the translator`,
      'add <TranslatorNote>…</TranslatorNote>: what could be signed wrongly?',
    ],
  );
});

describe('a whole BSL script', () => {
  const again = (seconds: number, times: number) =>
    replace(
      bsl,
      '</Section>\n',
      `</Section>\n${Array.from({ length: times }, (_, index) => `\n<Section title="More ${index}" seconds={${seconds}}>\n\nTopic: MORE. ${words(70)}.\n\n<PointAt symbol="you" />\n\n<TranslatorNote>Calm.</TranslatorNote>\n\n</Section>\n`).join('')}`,
    );
  allows('of 6 minutes', again(60, 5));
  says('of more than 6 minutes', again(61, 5), [
    bsl,
    'lasts 365 seconds',
    'a film lasts at most 360: keep what matters most',
  ]);
  says('that spells no name', replace(bsl, 'Your council (C-O-U-N-C-I-L, then the sign).', 'Your parents.'), [
    bsl,
    'has no name to fingerspell',
    'spell each name and each word of care the first time, for example A-D-V-O-C-A-T-E',
  ]);
  says('that says a word of nearly every film and does not spell it', more('An advocate can help.'), [
    bsl,
    'says "advocate" and never spells it',
    'spell it the first time: advocate (A-D-V-O-C-A-T-E, then the sign)',
  ]);
});
