/** What a piece is: its attributes, what may stand in it and where it may stand. */

/** What an attribute holds. A "?" after it means that it may be left out. */
export type PropType =
  | 'law'
  | 'laws'
  | 'limit name'
  | 'amount name'
  | 'word'
  | 'service'
  | 'symbol'
  | 'symbols'
  | 'law topic'
  | 'id'
  | 'text'
  | 'number'
  | 'flag'
  | 'address'
  | 'ending'
  | 'danger';

export interface Piece {
  props: Readonly<Record<string, PropType | `${PropType}?`>>;
  /** What may stand between its opening and its closing tag. */
  content: 'needed' | 'none' | 'allowed';
  /** The piece that it must stand in. */
  inside?: string;
  /** True for a box, which cannot stand inside a sentence. */
  box?: boolean;
  /** How it is typed, for hints. */
  example: string;
}
