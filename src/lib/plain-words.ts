/** The words between the symbols of a strip: they need an element of their own, so that a reader can put them aside. */

/**
 * Wraps each piece of text outside a figure in `<span class="plain">`. Its outer spaces stay outside, because they
 * part it from the words under the symbols. A piece that starts with a mark, such as a full stop, is `plain--mark`
 * too: a mark must not start a line.
 */
export const wrapPlainWords = (strip: string): string =>
  strip
    .split(/(<figure\b[\s\S]*?<\/figure>)/)
    .map((piece) => (piece.startsWith('<figure') ? piece : piece.replace(/\S(?:[\s\S]*\S)?/, wrap)))
    .join('');

const wrap = (words: string): string =>
  `<span class="plain${/^[.,:;?!]/.test(words) ? ' plain--mark' : ''}">${words}</span>`;
