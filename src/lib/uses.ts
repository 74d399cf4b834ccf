/**
 * Both ways: a page names law records, words and services; here each of these learns which pages name it.
 * What a page lists without naming it (every service, every time limit) is no use.
 */
import { splitIds } from './ids.ts';

/** The ids of one page or of one text. */
export type NamedIds = {
  law: string[];
  words: string[];
  services: string[];
};

/** A page that readers can open, with all the texts that belong to it: a right has its guide and its other forms. */
export interface UsingPage {
  title: string;
  path: string;
  /** The facts at the top of its file that hold ids. */
  front: Readonly<
    Partial<Record<'answerLaw' | 'keyFacts' | 'words' | 'services', string | readonly string[] | undefined>>
  >;
  /** Its texts, as MDX. */
  texts: readonly string[];
  /** Those of its texts in which a bold word is a glossary word. */
  easyRead?: readonly string[];
  /** Law that it tells without naming it: `<RightsAtThisChange />` in a pack tells the key facts of its rights. */
  toldLaw?: readonly string[];
}

export interface PageLink {
  title: string;
  path: string;
}

/** For each id, the pages that use it, each once, in the order of the pages. */
export type Uses = Record<keyof NamedIds, ReadonlyMap<string, readonly PageLink[]>>;

/** Gives the id of a glossary word by the way that it is written. */
export type WordWritten = (written: string) => string | undefined;

const piece = /<([A-Z][A-Za-z]*)((?:\s+[a-zA-Z]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*\/?>/g;
const attribute = /([a-zA-Z]+)=(?:"([^"]*)"|'([^']*)')/g;
const comment = /\{\/\*[\s\S]*?\*\/\}/g;

/** What the `id` of a piece names. `law` and `service` name the same in every piece. */
const idOf: Readonly<Record<string, keyof NamedIds>> = {
  Law: 'law',
  Word: 'words',
  Service: 'services',
  ServiceCard: 'services',
};

/** The ids that the pieces of an MDX text name. */
export function idsNamedIn(mdx: string): NamedIds {
  const named: NamedIds = { law: [], words: [], services: [] };
  for (const [, name = '', attributes = ''] of mdx.replace(comment, '').matchAll(piece)) {
    for (const [, key = '', double, single] of attributes.matchAll(attribute)) {
      const kind = key === 'law' ? 'law' : key === 'service' ? 'services' : key === 'id' ? idOf[name] : undefined;
      if (kind) named[kind].push(...splitIds(double ?? single ?? ''));
    }
  }
  return named;
}

/** The ids that a page names anywhere, once each. */
export function idsNamedOn(page: UsingPage, wordWritten: WordWritten): NamedIds {
  const { front, texts, easyRead = [], toldLaw = [] } = page;
  const named = [...texts, ...easyRead].map(idsNamedIn);
  const bold = easyRead.flatMap(boldIn).flatMap((written) => wordWritten(written) ?? []);
  return {
    law: once(front.answerLaw, front.keyFacts, toldLaw, ...named.map(({ law }) => law)),
    words: once(front.words, bold, ...named.map(({ words }) => words)),
    services: once(front.services, ...named.map(({ services }) => services)),
  };
}

/** Turns round what the pages name. */
export function usesIn(pages: readonly UsingPage[], wordWritten: WordWritten): Uses {
  const uses = { law: new Map(), words: new Map(), services: new Map() } satisfies Record<
    keyof NamedIds,
    Map<string, PageLink[]>
  >;
  for (const page of pages) {
    const named = idsNamedOn(page, wordWritten);
    for (const kind of ['law', 'words', 'services'] as const) {
      for (const id of named[kind]) {
        const links: Map<string, PageLink[]> = uses[kind];
        links.set(id, [...(links.get(id) ?? []), { title: page.title, path: page.path }]);
      }
    }
  }
  return uses;
}

/** The words in bold. */
export const boldIn = (mdx: string): string[] => [...mdx.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = '']) => bold);

const once = (...lists: (string | readonly string[] | undefined)[]): string[] => [
  ...new Set(lists.flatMap((ids) => ids ?? [])),
];
