/** Finds the glossary word that a reader meets in a text. */

/** The parts of a glossary word by which it can be found. */
export interface WordNames {
  word: string;
  alsoCalled: readonly string[];
}

/** The id of the word that is spelt so: by its word or another name for it, one or several ("advocates"). */
export function findWord(spelt: string, words: Iterable<readonly [string, WordNames]>): string | undefined {
  const wanted = wordKey(spelt);
  let plural: string | undefined;
  for (const [id, { word, alsoCalled }] of words) {
    const names = [word, ...alsoCalled].map(wordKey);
    if (names.includes(wanted)) return id;
    if (names.some((name) => isPluralOf(wanted, name))) plural ??= id;
  }
  return plural;
}

/** How a word is compared: lower case, straight apostrophes, single spaces, no mark at the end. */
export function wordKey(spelt: string): string {
  return spelt
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.,:;!?]+$/, '')
    .trim();
}

function isPluralOf(many: string, one: string): boolean {
  return many === `${one}s` || many === `${one}es` || (one.endsWith('y') && many === `${one.slice(0, -1)}ies`);
}
