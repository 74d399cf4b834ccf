/** Slips of the finger: every single-letter typo of words that matter most, each with the topics that it must still find. */

/** A key word, and the ids of the topics that it may lead to. */
export const keyWords: readonly (readonly [word: string, ...topics: string[]])[] = [
  ['advocate', 'advocates'],
  ['asylum', 'asylum'],
  ['siblings', 'brothers-and-sisters'],
  ['brother', 'brothers-and-sisters', 'where-you-live'],
  ['complaint', 'complaints'],
  ['ombudsman', 'complaints'],
  ['custody', 'custody'],
  ['remand', 'custody'],
  ['disabled', 'disabled-children'],
  ['contact', 'family-time', 'get-help'],
  ['bullied', 'feeling-safe'],
  ['restraint', 'feeling-safe', 'secure-care'],
  ['runaway', 'going-missing'],
  ['missing', 'going-missing'],
  ['dentist', 'health'],
  ['medical', 'health'],
  ['homeless', 'homeless-16-17'],
  ['hospital', 'hospital'],
  ['sectioned', 'hospital'],
  ['religion', 'identity-and-culture'],
  ['interpreter', 'identity-and-culture', 'asylum'],
  ['transgender', 'identity-and-culture'],
  ['anxiety', 'mental-health'],
  ['depressed', 'mental-health'],
  ['savings', 'money', 'money-after-care'],
  ['placement', 'moving-home', 'where-you-live'],
  ['moving', 'moving-home'],
  ['excluded', 'no-school-place'],
  ['suspended', 'no-school-place'],
  ['privacy', 'privacy-and-belongings'],
  ['belongings', 'privacy-and-belongings'],
  ['boarding', 'residential-school'],
  ['review', 'review-meetings'],
  ['homework', 'school'],
  ['locked', 'secure-care', 'custody'],
  ['dyslexia', 'special-needs-support'],
  ['tribunal', 'special-needs-support'],
  ['apprenticeship', 'work-and-study'],
  ['university', 'work-and-study'],
  ['records', 'your-records'],
];

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys on the left and on the right of a key. */
const besides = (letter: string): string[] =>
  rows.flatMap((row) => {
    const at = row.indexOf(letter);
    return at < 0 ? [] : [row.charAt(at - 1), row.charAt(at + 1)].filter(Boolean);
  });

/** A letter left out, doubled, swapped with the next, or the key beside it; the word itself is left out. */
export function typosOf(word: string): string[] {
  const typos = [...word].flatMap((letter, at) => {
    const [before, after, next] = [word.slice(0, at), word.slice(at + 1), word.charAt(at + 1)];
    return [
      before + after,
      before + letter + letter + after,
      ...(next ? [before + next + letter + after.slice(1)] : []),
      ...besides(letter).map((other) => before + other + after),
    ];
  });
  return [...new Set(typos)].filter((typo) => typo !== word);
}
