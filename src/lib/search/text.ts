/** Turns what people write into comparable words: lower case, no apostrophes, no endings. */

/** Words that say nothing about the topic. Words such as "who", "help" or "want" stay: they can tell two questions apart. */
const stopWords: ReadonlySet<string> = new Set(
  `a an the i im ive id ill me my mine we our us you your youre it its he hes she shes they theyre them their this that these those
  is am are was were be been being do does did doing dont doesnt didnt done have has had having can cant could couldnt will wont
  would wouldnt shall should shouldnt may might must to of in on at for from with by and or but if so as not just really very all any some
  there here then than too also about into him her his hers got get gets getting go going goes gonna because cos cuz coz like when what whats
  please pls plz hi hello hey ok okay thing things want wants wanted wanna need needs again still even ever lot lots bit much more
  most many other others another every everyone everything something anything nothing yeah yes maybe only though tho since until
  while during said says saying think thinks thought guess lol omg tbh wtf idk innit basically literally actually`.split(
    /\s+/,
  ),
);

/** Words that many questions have. They tell two alike questions apart, but say little by themselves. */
const weakWords: ReadonlySet<string> = new Set(
  (
    'who how why where help make makes know tell told take give one now up out people child children kids person keep keeps kept ' +
    'put puts say let lets try trying feel new old before after day days week weeks month months year years time live lives'
  ).split(' '),
);

/** Small words that can stand inside a set phrase: "threw me out". */
const fillers: ReadonlySet<string> = new Set('a an the i me my him her us you your his their them our'.split(' '));

export const isStopWord = (word: string): boolean => stopWords.has(word);
export const isWeakWord = (word: string): boolean => weakWords.has(word);
export const isFiller = (word: string): boolean => fillers.has(word);

/** The words of a text in lower case. Apostrophes vanish ("don't" is "dont"), hyphens and marks part words. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘'`´]/g, '')
    .replace(/\bs(?=\d{1,3}[a-z]?\b)/g, 'section ')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Words whose ending makes them another word: to be sectioned is no section of an Act. */
const whole: ReadonlySet<string> = new Set([
  'sectioned',
  'sectioning',
  'meeting',
  'meetings',
  'housing',
  'wedding',
  'king',
  'thing',
]);
const vowel = /[aeiouy]/;

/** Takes the ending off a word, lightly: "moving", "moved", "moves" and "move" become one. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemOf(word);
  stems.set(word, made);
  return made;
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (whole.has(word)) return withoutS(word);
  return withoutE(withoutIngOrEd(withoutS(word)));
}

function withoutS(word: string): string {
  if (/(ss|us|is)$/.test(word)) return word;
  if (/(ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/, '');
}

function withoutIngOrEd(word: string): string {
  if (/ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  const start = /^(.{3,})(?:ing|ed)$/.exec(word)?.[1];
  if (start === undefined || !vowel.test(start)) return word;
  return start.replace(/([bdgmnprt])\1$/, '$1');
}

const withoutE = (word: string): string => (word.length > 3 ? word.replace(/e$/, '') : word);
