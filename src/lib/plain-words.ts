/** The words between the symbols of a strip: they need an element of their own, so that a reader can put them aside. */

/**
 * Wraps each piece of text outside a figure in `<span class="plain">`, with its spaces. A line may then break at a
 * space inside it and nowhere else, so that a full stop never parts from the symbol before it. Where the space is the
 * last of its piece, the place to break is marked: Firefox finds none at the edge of an element.
 */
export const wrapPlainWords = (strip: string): string =>
  strip
    .trim()
    .split(/(<figure\b[\s\S]*?<\/figure>)/)
    .map((piece) => (piece === '' || piece.startsWith('<figure') ? piece : plain(piece)))
    .join('');

const plain = (words: string): string => `<span class="plain">${words}</span>${/\s$/.test(words) ? '<wbr>' : ''}`;
