/** The card in a pack: the people and days that can stand on it, and how what somebody typed is put there. */

/** The ids that a pack may name in `card`. */
export const cardIds = [
  'me',
  'home',
  'social-worker',
  'manager',
  'personal-adviser',
  'reviewing-officer',
  'advocate',
  'school',
  'trusted',
  'move-day',
  'review-day',
] as const;

export type CardId = (typeof cardIds)[number];

export interface CardEntry {
  label: string;
  /** The symbol beside it in the versions with pictures. */
  symbol: string;
  /** True for a person who can be called. */
  hasPhone: boolean;
}

const person = (label: string, symbol: string): CardEntry => ({ label, symbol, hasPhone: true });
const other = (label: string, symbol: string): CardEntry => ({ label, symbol, hasPhone: false });

/** What stands on the card for each id. */
export const cardEntries: Readonly<Record<CardId, CardEntry>> = {
  me: other('My name', 'you'),
  home: person('The person I live with', 'home'),
  'social-worker': person('My social worker', 'social-worker'),
  manager: person("My social worker's manager", 'manager'),
  'personal-adviser': person('My personal adviser', 'personal-adviser'),
  'reviewing-officer': person('My reviewing officer', 'reviewing-officer'),
  advocate: person('My advocate', 'advocate'),
  school: person('An adult at my school', 'school'),
  trusted: person('Someone I trust', 'safe-adult'),
  'move-day': other('The day I move', 'calendar'),
  'review-day': other('My next review', 'review-meeting'),
};

/** On the card of a younger child, whose book is short: without people whom a child of that age does not call. */
export const cardForYounger = (ids: readonly CardId[]): CardId[] =>
  ids.filter((id) => id !== 'manager' && id !== 'personal-adviser');

/** A line of paper holds no more letters than this. */
export const mostLetters = 80;

/**
 * What somebody typed, as it stands on a line of the card: no line ends and no signs that cannot be seen, no spaces
 * around it, and no longer than the line. Whatever is typed, its cost is small: most of a very long text is not read.
 */
export function onTheLine(typed: string): string {
  const text = typed
    .slice(0, mostLetters * 20)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069\s]+/gu, ' ')
    .trim();
  return [...text].slice(0, mostLetters).join('').trim();
}
