/** The sizes of what can be saved: in the page as marks, until the build has made every file and fills them in. */
import { sizeInWords } from '../size.ts';
import type { PartName } from './list.ts';

/** `room`: the bytes that are stored, unpacked. `load`: the bytes that are sent, packed. */
export type Sizes = Readonly<Record<PartName, { room: number; load: number }>>;

/** Stands in a page for one size. */
export const sizeMark = (part: PartName, kind: 'room' | 'load'): string => `__SAVED:${part}:${kind}__`;

/** Fills in the marks of a page. */
export const fillSizeMarks = (html: string, sizes: Sizes): string =>
  html.replace(/__SAVED:(site|films|files):(room|load)__/g, (_, part: PartName, kind: 'room' | 'load') =>
    sizeInWords(sizes[part][kind]),
  );
