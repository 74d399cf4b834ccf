/** In which documents a term stands, and how much it tells there. */

/** The documents that a part of a question is in, each with how well it is met: from 0 to 1. */
export type Matches = ReadonlyMap<number, number>;

export class Postings {
  private readonly lists = new Map<string, Map<number, number>>();

  /** Says that a term stands in a document. Of two places the better counts. */
  add(term: string, doc: number, weight: number): void {
    const list = this.lists.get(term);
    if (list) list.set(doc, Math.max(weight, list.get(doc) ?? 0));
    else this.lists.set(term, new Map([[doc, weight]]));
  }

  /** The documents with any of these terms. Terms that stand together add up, to no more than 1. */
  matching(terms: ReadonlyMap<string, number>): Matches {
    const found = new Map<number, number>();
    for (const [term, strength] of terms) {
      for (const [doc, weight] of this.lists.get(term) ?? []) {
        found.set(doc, Math.min(1, (found.get(doc) ?? 0) + strength * weight));
      }
    }
    return found;
  }
}
