/** The words between the symbols of a strip: they need an element of their own, so that a reader can put them aside. */

/**
 * Wraps each piece of text outside a figure in `<span class="plain">`, with its spaces. A line may then break at a
 * space inside it and nowhere else, so that a full stop never parts from the symbol before it.
 */
export const wrapPlainWords = (strip: string): string =>
  strip
    .trim()
    .split(/(<figure\b[\s\S]*?<\/figure>)/)
    .map((piece) => (piece === '' || piece.startsWith('<figure') ? piece : `<span class="plain">${piece}</span>`))
    .join('');
