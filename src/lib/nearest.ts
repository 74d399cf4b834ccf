/** Finds the known name that an author most likely meant; undefined when none is near. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestScore = 0.5;
  for (const name of known) {
    const score = likeness(typed.toLowerCase(), name.toLowerCase());
    if (score > bestScore) [best, bestScore] = [name, score];
  }
  return best;
}

/** From 0 (nothing alike) to 1 (the same), by letters or by the parts between hyphens, whichever is more. */
function likeness(a: string, b: string): number {
  const byLetters = 1 - lettersToChange(a, b) / Math.max(a.length, b.length, 1);
  const partsOfA = new Set(a.split(/[-/\s]+/));
  const partsOfB = new Set(b.split(/[-/\s]+/));
  const shared = partsOfA.intersection(partsOfB).size;
  return Math.max(byLetters, shared / partsOfA.union(partsOfB).size);
}

/** How many letters must be put in, taken out, changed or swapped with the next to make one text into the other. */
export function lettersToChange(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
