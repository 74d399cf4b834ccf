/** Which pieces may be used in which kind of file. */
import type { MdxKind } from './kinds.ts';
import { vocabulary } from './vocabulary.ts';

const small = ['TimeLimit', 'Phone', 'TextTo', 'Email', 'Service'];
const easyReadPieces = ['Part', 'Line', ...small, 'Amount', 'Hours', 'Word', 'Said'];
const symbolsPieces = ['Strip', 'S', ...small];
const bslPieces = ['Section', 'PointAt', 'TranslatorNote', ...small, 'Said'];
const trainingPieces = ['Question', 'Choice', 'Reason', 'Certificate', 'Slide', 'Notes', 'Audit'];
const storyPieces = ['Step', 'Choose', 'WayOn', 'HowLong'];
const onlyYounger = ['Tell', 'Feelings', 'Ticks', 'Tick', 'DrawHere', 'PeopleCard'];
const youngerPieces = [...onlyYounger, 'WriteIn', 'Say', 'PageBreak', 'Hours', 'Word', ...small];
const onlyInOneForm = new Set([
  ...['Part', 'Line', 'Strip', 'S', 'Section', 'PointAt', 'TranslatorNote', 'Ask'],
  ...trainingPieces,
  ...storyPieces,
  ...onlyYounger,
]);
const textPieces = Object.keys(vocabulary).filter((name) => !onlyInOneForm.has(name));
/** A guide, a pack or a story has its Listen bar in its own place. */
const listenedElsewhere = textPieces.filter((name) => name !== 'Listen');

const piecesByForm: Partial<Record<MdxKind, readonly string[]>> = {
  'easy-read': easyReadPieces,
  'pack-easy-read': easyReadPieces,
  'story-easy-read': [...easyReadPieces, 'HowLong'],
  story: [...listenedElsewhere, ...storyPieces],
  'pack-7-to-11': youngerPieces,
  symbols: symbolsPieces,
  'pack-symbols': ['Part', ...symbolsPieces],
  bsl: bslPieces,
  training: [...listenedElsewhere, ...trainingPieces],
  voice: ['Ask', 'Checklist', 'Law', 'WriteIn', ...symbolsPieces, 'Hours'],
};

/** The pieces that may be used in a kind of file. */
export function piecesFor(kind: MdxKind): readonly string[] {
  return piecesByForm[kind] ?? (kind === 'page' || kind === 'adult' ? textPieces : listenedElsewhere);
}
