/** Shows which sentence is being read, without changing the page. A place is the pieces of text of a sentence. */

/** Marks one sentence, or none where there is no place. Browsers without highlights mark nothing. */
export function mark(place: Range[]): void {
  CSS.highlights?.set('read-aloud', new Highlight(...place));
}

/** How far the top of a sentence, with the pictures over or beside its words, is below what the bars cover. */
function belowBars(place: Range[]): number {
  const tops = place.map((range) => {
    const picture = range.startContainer.parentElement?.closest('figure, .line');
    return (picture ?? range).getBoundingClientRect().top;
  });
  /* The style sheet knows how much the bars cover. */
  return Math.min(...tops) - (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0);
}

/** True where the whole sentence is on the screen and under no bar. */
export const isSeen = (place: Range[]): boolean =>
  belowBars(place) >= -8 && (place.at(-1)?.getBoundingClientRect().bottom ?? Infinity) <= innerHeight;

/** Brings a sentence to the top of what can be seen, at once: nothing on this site glides. */
export function bring(place: Range[]): void {
  if (!isSeen(place)) scrollBy(0, belowBars(place));
}
