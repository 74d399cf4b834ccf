/** The versions of a pack: for whom each is, where its page is, and which files hold it. */

export type VersionId = 'main' | '7-to-11' | 'easy-read' | 'symbols' | 'large-print' | 'hand-over';

export interface Version {
  id: VersionId;
  title: string;
  about: string;
  /** The symbol beside it. */
  symbol: string;
  /** Its page. Large print is a file only: it has the words of the main version. */
  path?: string;
  /** Its files, and what each is called after the name of the pack. */
  files: { file: string; words: string }[];
}

/** All versions of a pack in the order in which they are offered: by age, then by the way of reading, last the adult's. */
export function versionsOf(pack: string, { from, to }: { from: number; to: number }): Version[] {
  const page = (form = ''): string => `/packs/${pack}/${form}`;
  const file = (end: string): string => `/packs/${pack}/${pack}${end}`;
  const main = `ages ${from} to ${to}`;
  return [
    {
      id: '7-to-11',
      title: 'Ages 7 to 11',
      about: 'Big letters, pictures, and space to draw.',
      symbol: 'child',
      path: page('7-to-11/'),
      files: [{ file: file('-7-to-11.pdf'), words: 'ages 7 to 11' }],
    },
    {
      id: 'main',
      title: `Ages ${from} to ${to}`,
      about: 'The whole pack, with each right and its law.',
      symbol: 'young-person',
      path: page(),
      files: [
        { file: file('.pdf'), words: main },
        { file: file('.docx'), words: 'sheets to fill in' },
      ],
    },
    {
      id: 'easy-read',
      title: 'Easy read',
      about: 'Short sentences, each with a picture.',
      symbol: 'read',
      path: page('easy-read/'),
      files: [{ file: file('-easy-read.pdf'), words: 'easy read' }],
    },
    {
      id: 'symbols',
      title: 'Symbols',
      about: 'For somebody who reads pictures, or points at them.',
      symbol: 'picture-cards',
      path: page('symbols/'),
      files: [{ file: file('-symbols.pdf'), words: 'symbols' }],
    },
    {
      id: 'large-print',
      title: 'Large print',
      about: `The pack for ${main}, in letters of 18 point.`,
      symbol: 'look',
      files: [{ file: file('-large-print.pdf'), words: 'large print' }],
    },
    {
      id: 'hand-over',
      title: 'For the adult who gives it',
      about: 'What to say, what not to promise, and what the law says.',
      symbol: 'adult-who-helps',
      path: page('hand-over/'),
      files: [{ file: file('-hand-over.pdf'), words: 'for the adult' }],
    },
  ];
}
