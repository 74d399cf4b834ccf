import { allPassages } from '../model.ts';
import { findTyped, holdsPieces } from '../passages.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const clock = String.raw`\d{1,2}(?:[.:]\d{2})?`;
const hours = new RegExp(
  [
    String.raw`\b${clock}\s?(?:am|pm)?\s?(?:to|until|till|and|-|–)\s?${clock}\s?(?:am|pm)\b`,
    String.raw`\b(?:24|twenty-four)\s?hours? (?:a|every) day\b`,
    String.raw`\b24-hour\b`,
    String.raw`\b24/7\b`,
  ].join('|'),
  'gi',
);

export const typedHours: Rule = {
  id: 'typed-hours',
  explain: 'Opening hours are written once, in content/services or content/site.yaml.',
  *run(content) {
    for (const passage of allPassages(content)) {
      const { file, field } = passage;
      const hint = holdsPieces(passage) ? 'type <Hours service="…" />' : 'say it here without the hours';
      for (const { match, line } of findTyped(passage, hours, ['Said'])) {
        yield problem({ file, field, line }, `the hours ${quote(match[0])} are typed in the text`, hint);
      }
    }
  },
};
