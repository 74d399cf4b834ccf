/** Letters: which parts belong to which length, and how an answer ends. */

export const letterLengths = ['short', 'middle', 'full'] as const;

export type LetterLength = (typeof letterLengths)[number];

/** The names in braces in a part of a letter. */
export const braced = (says: string): string[] => [...says.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name);

/** True when a part that starts at one length stands in a letter of another. */
export const standsIn = (part: LetterLength, letter: LetterLength): boolean =>
  letterLengths.indexOf(part) <= letterLengths.indexOf(letter);

/** An answer as it stands in the letter: no spaces around it, no control letters, and a full stop when it has no end. */
export function answerInLetter(typed: string): string {
  const text = typed
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return /[\p{L}\p{N}]$/u.test(text) ? `${text}.` : text;
}

/** The address that opens an email with the letter in it, or nothing when it is too long for some programs. */
export function emailAddress(to: string, subject: string, text: string): string | undefined {
  const address = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return address.length > 1900 ? undefined : address;
}
