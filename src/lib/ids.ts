/** Splits the ids that an author typed in one attribute: `"move-needs-review, move-your-views"`. */
export function splitIds(list: string): string[] {
  return list.split(/[\s,]+/).filter(Boolean);
}
