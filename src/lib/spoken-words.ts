/** How many words a voice says: each digit of a phone number is a word. */
export function spokenWords(text: string): number {
  return text
    .split(/[\s-]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .reduce((sum, part) => sum + (/^\d{3,}\W*$/.test(part) ? part.replace(/\D/g, '').length : 1), 0);
}
