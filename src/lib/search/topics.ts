/** What the search knows: one entry for each topic, as it travels to the reader in one small file. */

/** right: one result with its five ways. Words are told inside the topics that name them, and stand alone after them. */
export type TopicKind = 'right' | 'pack' | 'school' | 'adult' | 'help' | 'page' | 'law' | 'word' | 'service';

export interface Topic {
  kind: TopicKind;
  /** Its address without the base path. */
  path: string;
  title: string;
  /** How a reader says it: "I am being told to move". */
  situation?: string;
  /** What it says; its first sentence is shown. */
  answer: string;
  /** What it is about, in one line, when that is not the answer. */
  about?: string;
  /** How people ask for it. */
  asked?: string[];
  /** Other names (of a glossary word or a service). */
  names?: string[];
  /** The paths of the glossary words that it explains. */
  words?: string[];
  /** The words of its pages that few other pages have, as one text. */
  more?: string;
  /** It can be had in easy read. A right always can. */
  easyRead?: true;
}

/** Words of danger, and the calm line that stands above the results. */
export interface DangerLine {
  words: string[];
  /** Phrases with these words in them that are no danger: "my tooth hurts". */
  not?: string[];
  say: string;
  link: string;
  path: string;
}

export interface SearchIndex {
  topics: Topic[];
  /** Groups of words that mean one thing. */
  same: string[][];
  /** Ordinary words that the pages do not use: none is taken for a slip. */
  plain: string[];
  /** Words, each with other ways to write it: text-speak, and by ear. */
  written: Record<string, string[]>;
  danger: DangerLine[];
}

/** The first sentence of an answer. */
export const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
