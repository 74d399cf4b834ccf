/** What a voice should say for a piece of text: numbers, times, addresses and short forms as people say them. */

/** Capitals that are said as a word: those of 5 letters or more with a vowel, and these. Others are said letter by letter. */
const saidAsWord = /^(?:(?=.*[AEIOU])[A-Z]{5,}|CEOP|ISA|NICE|NYAS|PALS|PEP|SEND)$/;

/** Short forms that are said in another way than they are written. */
const sayFor: Readonly<Record<string, string>> = {
  BSL: 'British Sign Language',
  CAMHS: 'Cams',
  EHC: 'education, health and care',
};

const apart = (letters: string): string => [...letters].join(' ');

/** "0800 528 0731" as "0 8 0 0, 5 2 8, 0 7 3 1": a short rest between the groups. An amount stays as it is. */
const number = (found: string): string => (/[£.,]/.test(found) ? found : found.split(' ').map(apart).join(', '));

/** "help@example.org.uk" as "help at example dot org dot U K". */
const address = (found: string): string =>
  found.toLowerCase().replace('@', ' at ').replaceAll('.', ' dot ').replace(/\buk$/, 'U K');

/** "9am" as "9 AM", "9.30am" as "9:30 AM". */
const time = (_: string, hour: string, minute: string | undefined, half: string): string =>
  `${minute ? `${hour}:${minute}` : hour} ${half.toUpperCase()}M`;

const capitals = (word: string): string =>
  saidAsWord.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : apart(word);

/** The text as a voice should say it, on one line. No look-behind, which older phones cannot read. */
export const spoken = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\w@-]+(?:\.[\w@-]+)*\.(?:uk|org|com|net)\b/gi, address)
    .replace(
      /£[\d,.]+|\d+(?:[.,]\d+)+|\b(?:(?:18001 )?0\d{2,4}(?: \d{3,4}){1,2}|116 ?\d{3}|\d{5,6}|999|111|101)\b/g,
      number,
    )
    .replace(/\b(\d{1,2})(?:\.(\d\d))?([ap])m\b/g, time)
    .replace(/(\d) ?– ?(?=\d)/g, '$1 to ')
    .replace(/\(?\b(?:BSL|EHC|CAMHS)\b/g, (short) => sayFor[short] ?? short)
    .replace(/\b(?![AP]M\b)[A-Z]{2,}\b/g, capitals);

/**
 * Cuts a sentence of more than 160 characters at its commas, semicolons and colons, because some voices stall on long
 * ones. A piece is as long as it can be. Put together again the pieces are the sentence.
 */
export const breaths = (sentence: string): string[] =>
  sentence.match(/.{1,160}$|.{1,158}[,;:] |.+?(?:[,;:] |$)/g) ?? [];
