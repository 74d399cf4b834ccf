/** The words between the symbols of a strip: they need an element of their own, so that a reader can put them aside. */

const plain = (words: string): string => (words === '' ? '' : `<span class="plain">${words}</span>`);

/**
 * Wraps each piece of text outside a figure in `<span class="plain">`, with its spaces, so that a line can break there.
 * What touches a figure without a space, such as the full stop after it, goes into `<div class="held-together">` with it:
 * a browser may break a line on either side of a figure, whatever the text beside it says.
 */
export const wrapPlainWords = (strip: string): string =>
  strip
    .trim()
    .split(/([^\s<>]*<figure\b[\s\S]*?<\/figure>[^\s<>]*)/)
    .map((piece, at) => (at % 2 === 0 ? plain(piece) : heldTogether(piece)))
    .join('');

/** A figure as it is, or with the words that touch it in one element. */
function heldTogether(piece: string): string {
  const from = piece.indexOf('<');
  const to = piece.lastIndexOf('>') + 1;
  const [before, figure, after] = [piece.slice(0, from), piece.slice(from, to), piece.slice(to)];
  if (before === '' && after === '') return figure;
  return `<div class="held-together">${plain(before)}${figure}${plain(after)}</div>`;
}
