/** Finds a length of time that is typed as text: "20 working days", "six weeks", "a 28-day notice". */

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const tens = '(?:twenty|thirty|forty|fifty|sixty|ninety)';
const count = String.raw`(?:\d+|${tens}(?:[\s-](?:${ones}))?|${teens}|${ones})`;
const kind = '(?:(?:working|calendar|full|clear|whole|more)[\\s-])?';
const unit = '(?:school[\\s-]days?|hours?|days?|nights?|weeks?|fortnights?|months?|years?)';

/** Not a limit: an age, a moment in a story, hours of opening, and "one day" in the sense of "some day". */
const notALimit = String.raw`(?![\s-](?:olds?\b|ago\b|later\b|of age\b|a day\b|every day\b))`;

const limit = new RegExp(
  [
    String.raw`\b(?!one day\b|24-hour\b)${count}[\s-]${kind}${unit}\b${notALimit}`,
    String.raw`\bwithin (?:an?|one) ${kind}${unit}\b`,
  ].join('|'),
  'gi',
);

const age = /\b(?:aged?|over|under|turns?|turned)(?: (?:of|from|between))?(?: \d+ (?:to|and|or))?\s*$/i;

/** The pattern, and what must not stand before it. */
export const typedLimit = {
  pattern: limit,
  isAge: (before: string, match: string): boolean => / years?$/i.test(match) && age.test(before),
};
