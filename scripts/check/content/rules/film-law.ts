import { filmFacts } from '../film-facts.ts';
import { factsOf } from '../model.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Words by which a line tells what the law or the guidance says. */
const tellsLaw =
  /\b(?:must|the law|no law|(?:have|has|had) (?:a |the )?rights? to|should (?:normally|always)|guidance)\b/i;
const must = /\bmust\b/i;

export const filmLaw: Rule = {
  id: 'film-law',
  explain: 'A film that says what must happen names the law, and "must" is for law that is in force.',
  *run(content) {
    const { read } = filmFacts(content);
    for (const file of factsOf(content, 'film')) {
      for (const [index, { caption, narration = '', law }] of (file.facts?.scenes ?? []).entries()) {
        const words = caption.map(read).join(' ');
        const text = `${words} ${read(narration)}`;
        const path = ['scenes', index, 'caption'];
        const place = { file: file.path, field: path.join('.'), line: file.lineOf(path) };
        if (tellsLaw.test(text) && law.length === 0) {
          yield problem(
            place,
            `${quote(words)} tells law, and the scene names none`,
            'add the record: law: [an id from content/law]',
          );
        }
        const inForce = law.some((id) => content.law.get(id)?.status === 'in force');
        const known = law.every((id) => content.law.has(id));
        if (must.test(text) && law.length > 0 && known && !inForce) {
          yield problem(
            place,
            `says "must", but ${law.map((id) => `"${id}" is ${content.law.get(id)?.status}`).join(' and ')}`,
            'write "should" for guidance, or name the law that is in force',
          );
        }
        for (const id of law) {
          if (content.law.get(id)?.status !== 'not yet in force') continue;
          yield problem(place, `tells "${id}", which is not yet in force`, 'leave it out until it has started');
        }
      }
    }
  },
};
