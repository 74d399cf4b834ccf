import { describe } from 'vitest';
import { allows, replace, says } from './support.ts';

const school = 'content/schools/first-day.mdx';
const inSchool = (text: string) =>
  replace(school, 'A pupil in a new placement', `${text}\n\nA pupil in a new placement`);
const checklist = (...items: string[]) =>
  inSchool(`<Checklist>\n\n${items.map((item) => `- ${item}`).join('\n')}\n\n</Checklist>`);

const law = '<Law id="move-needs-review">The council must hold a review.</Law>';
const guidance = '<Law id="wait-if-you-can">The council should wait with a move.</Law>';

describe('a list for schools', () => {
  allows(
    'says of each line if it is law, guidance or a tip',
    checklist(`**Must.** ${law}`, `**Should (the council).** ${guidance}`, '**Tip.** Call the carers.'),
  );
  allows(
    'may hold questions, when none of its lines says what it is',
    checklist('Who may collect the pupil?', 'When?'),
  );
  says('"Must" without a source', inSchool('- **Must.** Call the council.'), [
    school,
    '"Must. Call the council." says "Must", but names no record that is in force',
    'add <Law id="…"> with a record that is in force, or say "Should" or "Tip"',
  ]);
  says('"Must" that rests on guidance', inSchool(`- **Must (the council).** ${guidance}`), [
    school,
    '"Must (the council). The council should wait with a move." says "Must", but names no record that is in force',
    'add <Law id="…"> with a record that is in force, or say "Should" or "Tip"',
  ]);
  says('"Should" that rests on law', inSchool(`- **Should.** ${law}`), [
    school,
    '"Should. The council must hold a review." says "Should", but names no record that is guidance',
    'add <Law id="…"> with a record that is guidance, or say "Must" for law, "Tip" for our own advice',
  ]);
  says(
    'one line of a checklist that does not say what it is',
    checklist('**Tip.** Call the carers.', 'See the pupil.'),
    [
      school,
      '"See the pupil." does not say what it is, and others in the checklist do',
      'begin it with **Must.**, **Should.** or **Tip.**',
    ],
  );
  says(
    'a list on /schools/ that there is not',
    replace(school, 'rights: [moving-home]', 'part: today\nrights: [moving-home]'),
    [school, '`part` is "today", which cannot be used here', 'type one of: now, stuck, guide'],
  );
  says('a page that was to be checked again', replace(school, '2027-05-21', '2026-11-20'), [
    school,
    'was to be checked again by 20 November 2026',
    'check it, then change `on`, `how` and `again`',
  ]);
});
