/** Finds runs of words that a page shares with a document, so that nothing is copied by accident. */

/** So many words in a row are no chance any more. */
export const longestByChance = 7;

export interface SharedRun {
  document: string;
  words: string;
  /** The pages that have it. */
  pages: string[];
}

/** A text as its words, small and without marks. A name that both may use counts as one word. */
export function wordsOf(text: string, names: readonly string[]): string[] {
  const plain = (part: string): string =>
    ` ${(
      part
        .toLowerCase()
        .replace(/['’]/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ')} `;
  const short = [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((done, name) => (plain(name).trim() ? done.replaceAll(plain(name), ' [name] ') : done), plain(text));
  return short.trim().split(' ').filter(Boolean);
}

/** Every run of words, as long as it goes, that stands in a page and in a document. Runs of names alone are left out. */
export function sharedRuns(
  pages: ReadonlyMap<string, readonly string[]>,
  documents: ReadonlyMap<string, readonly string[]>,
): SharedRun[] {
  const found = new Map<string, SharedRun>();
  const length = longestByChance + 1;
  for (const [document, theirs] of documents) {
    const known = new Set(theirs.map((_, at) => theirs.slice(at, at + length).join(' ')));
    for (const [page, ours] of pages) {
      for (const words of runsIn(ours, known, length)) {
        const run = found.get(`${document}: ${words}`) ?? { document, words, pages: [] };
        if (!run.pages.includes(page)) run.pages.push(page);
        found.set(`${document}: ${words}`, run);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.words.length - a.words.length);
}

/** The longest runs of a text whose every window of `length` words is known. */
function runsIn(words: readonly string[], known: ReadonlySet<string>, length: number): string[] {
  const runs: string[] = [];
  let start = -1;
  for (let at = 0; at <= words.length; at++) {
    const window = words.slice(at, at + length);
    const shared = window.length === length && known.has(window.join(' '));
    if (shared && start === -1) start = at;
    if (shared || start === -1) continue;
    const run = words.slice(start, at - 1 + length);
    if (run.filter((word) => word !== '[name]').length >= length) runs.push(run.join(' '));
    start = -1;
  }
  return runs;
}
