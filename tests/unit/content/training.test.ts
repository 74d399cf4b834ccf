import { describe } from 'vitest';
import { allows, replace, says } from './support.ts';

const study = 'content/training/self-study.mdx';
const voice = 'content/voice/plain.mdx';
const slide = '- Ask for the date\n\n<Notes>\n\nSay it slowly.\n\n</Notes>';
const question = '<Choice>A move.</Choice>\n<Choice right>A review.</Choice>';

describe('a question of self-study', () => {
  allows('with choices, one of them right, and a reason with its law');

  says('with one choice', replace(study, '<Choice>A move.</Choice>\n', ''), [
    study,
    'the question has 1 of the choices that it needs',
    'write two or more <Choice>',
  ]);

  says('with no right choice', replace(study, question, question.replace(' right', '')), [
    study,
    'the question has 0 right choices',
    'type <Choice right> for one, and only for one',
  ]);

  says('with two right choices', replace(study, question, question.replace('<Choice>', '<Choice right>')), [
    study,
    'the question has 2 right choices',
    'type <Choice right> for one, and only for one',
  ]);

  says('with two reasons', replace(study, '</Reason>', '</Reason>\n\n<Reason>Because.</Reason>'), [
    study,
    'the question has 2 reasons',
    'write one <Reason> after the choices',
  ]);

  says(
    'whose law stands outside the reason',
    [
      replace(study, 'A review. <Law id="move-needs-review">A council must hold a review first.</Law>', 'A review.'),
      replace(study, 'A move.</Choice>', '<Law id="move-needs-review">A move.</Law></Choice>'),
    ],
    [study, 'the reason rests on no law or guidance', 'put <Law id="…">…</Law> into its <Reason>'],
  );

  says(
    'that says must where the reason is guidance',
    replace(study, 'A review. <Law id="move-needs-review">', 'A review. <Law id="wait-if-you-can">'),
    [study, 'says "must", but the record "wait-if-you-can" is guidance', 'write "should": "must" is for law'],
  );
});

describe('a line of an audit', () => {
  says('that does not say how strong it is', replace(study, '**Tip.** Ask', 'Ask'), [
    study,
    'the line does not say how strong it is',
    'begin it with **Must.**, **Should.** or **Tip.**',
  ]);

  says('that says must for guidance', replace(study, '**Should.** <Law', '**Must.** <Law'), [
    study,
    'the line says "Must" but has no source for it',
    'give it a <Law> that is in force, or write **Tip.**',
  ]);

  says('that says should for law', replace(study, '**Must.** <Law', '**Should.** <Law'), [
    study,
    'the line says "Should" but has no source for it',
    'give it a <Law> that is guidance, or write **Tip.**',
  ]);

  says(
    'that is no list',
    replace(
      study,
      '- **Must.** <Law id="move-needs-review">There is a review before a move.</Law>\n- **Should.** <Law id="wait-if-you-can">The council waits.</Law>\n- **Tip.** Ask for the date.',
      'Ask.',
    ),
    [study, '<Audit> holds no list', 'start each line with "- ", with an empty line before the first'],
  );
});

describe('a slide', () => {
  says('without notes', replace(study, '<Notes>\n\nSay it slowly.\n\n</Notes>', ''), [
    study,
    'the slide has 0 notes',
    'end it with one <Notes>, for the speaker',
  ]);

  says('with too many lines', replace(study, '- Ask for the date\n\n<', `${'- Ask\n'.repeat(6)}\n<`), [
    study,
    'the slide has 6 lines',
    'write a list of 1 to 5 lines before the notes',
  ]);

  says(
    'that is missing where a PPTX is asked for',
    replace(study, `<Slide title="A review first" picture="review-meeting">\n\n${slide}\n\n</Slide>`, ''),
    [study, 'asks for a PPTX but has no slides', 'write <Slide> pieces'],
  );
});

describe('the files of a page', () => {
  says('are of a kind that the build makes', replace(voice, 'files: [pdf]', 'files: [doc]'), [
    voice,
    '`files.0` is "doc", which cannot be used here',
    'type one or more of: pdf, docx, pptx',
  ]);
});

describe('a sheet for the views of a pupil', () => {
  says('is read as children read', replace(voice, 'What do you like?', 'What does the kid like?'), [
    voice,
    '"kid" is a word to avoid',
    'say "child" or "young person"',
  ]);
});
