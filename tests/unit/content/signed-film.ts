/** A signed film in valid content: its record, its files, and ways to change one thing in them. */
import { bsl, replace, right, type Change } from './support.ts';

export const folder = `${right}/film`;
const people = { signer: ['A Signer', 'Register A, 1'], checker: ['A Checker', 'Register A, 2'] } as const;
export const person = (who: keyof typeof people): string =>
  `  ${who}:\n    name: ${people[who][0]}\n    registration: ${people[who][1]}\n`;

export const record = `film:
  small: moving-home-small.webm
  large: moving-home.mp4
  poster: poster.jpg
  posterAlt: A person in a blue shirt in front of a pale wall
  captions: captions.vtt
  chapters: chapters.vtt
  transcript: transcript.txt
  seen: One person signs. Beside them stand three pictures, one after the other.
  duration: 60
  sound: none
${person('signer')}${person('checker')}  filmedOn: 2026-11-01
  licence: CC BY 4.0
  reviewBy: 2027-11-01
`;

export const files: Record<string, string> = {
  'moving-home-small.webm': '\x1aE\xdf\xa3 small',
  'moving-home.mp4': '\0\0\0\x20ftypisom',
  'poster.jpg': '\xff\xd8\xff\xe0 picture',
  'captions.vtt':
    'WEBVTT\n\n00:01.000 --> 00:04.000\nYour home. Who decides?\n\n00:04.000 --> 00:09.500\nYour council.\n',
  'chapters.vtt': 'WEBVTT\n\n00:00.000 --> 01:00.000\nWho decides\n',
  'transcript.txt': 'Your home. Who decides? Your council.\n',
};

/** A film that was signed and checked, with all its files. */
export const film: Change = (tree) => {
  for (const [name, text] of Object.entries(files)) tree.set(`${folder}/${name}`, text);
  replace(bsl, 'status: script ready\n', `status: checked\n${record}`)(tree);
};
export const inRecord = (from: string, to: string): Change[] => [film, replace(bsl, from, to)];
export const status = (to: string): Change => replace(bsl, 'status: checked', `status: ${to}`);
