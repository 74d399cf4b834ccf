import { describe } from 'vitest';
import { add, allows, remove, replace, says } from './support.ts';

const file = 'content/stories/maya/story.mdx';
const toTeacher = '<WayOn to="teacher">Tell a teacher.</WayOn>\n';
const goOn = '<WayOn to="end">See how it ended.</WayOn>';

describe('a story in steps', () => {
  says('has two forms', remove('content/stories/maya/easy-read.mdx'), [
    'content/stories/maya/easy-read.mdx',
    'is missing',
    'add it: content/stories/maya needs story.mdx, easy-read.mdx',
  ]);

  says('has no other files', add('content/stories/maya/symbols.mdx', 'x'), [
    'content/stories/maya/symbols.mdx',
    'is not a file that the site reads',
    'take it away: a story is a folder with story.mdx, easy-read.mdx and nothing else',
  ]);

  says(
    'leads to steps that there are',
    replace(file, '<WayOn to="teacher">', '<WayOn to="teachers">'),
    [file, 'leads to "teachers", which is no step', 'type "teacher"'],
    [file, 'the step "teacher" cannot be reached', 'lead to it with a <WayOn>, or take it away'],
  );

  says(
    'has no step that nobody gets to, and no question with one answer',
    replace(file, toTeacher, ''),
    [file, 'the step "start" asks, but has one choice', 'add another choice, or take `ask` away'],
    [file, 'the step "teacher" cannot be reached', 'lead to it with a <WayOn>, or take it away'],
  );

  says('never goes in a circle', replace(file, goOn, '<WayOn to="start">Go back.</WayOn>'), [
    file,
    'leads back to "start"',
    'lead on to another step',
  ]);

  says('has no dead end', replace(file, ' ends="partly"', ''), [
    file,
    'the step "end" leads nowhere',
    'add a <Choose>, or type ends="yes", ends="partly" or ends="no"',
  ]);

  says('ends in one of three ways', replace(file, 'ends="partly"', 'ends="well"'), [
    file,
    '<Step> has a `ends` that cannot be used',
    'type ends="yes", ends="partly" or ends="no": did the child get what they wanted?',
  ]);

  says('does not go on after its end', replace(file, 'title="At school"', 'title="At school" ends="no"'), [
    file,
    'the step "teacher" is an end and has choices',
    'take away `ends`, or take away the choices',
  ]);

  says(
    'asks before it offers choices',
    replace(file, ' ask="What would you do?"', ''),
    [file, 'asks the reader nothing', 'add a <Choose ask="What would you do?">'],
    [file, 'the step "start" has choices and no question', 'type <Choose ask="What would you do?">'],
  );

  says(
    'has one question in a step',
    replace(file, goOn, `${goOn}\n\n</Choose>\n\n<Choose>\n\n${goOn}`),
    [file, 'the step "teacher" has 2 <Choose>', 'put all choices into one'],
    [file, 'the step "teacher" has choices and no question', 'type <Choose ask="What would you do?">'],
  );

  says(
    'has each id once',
    replace(
      file,
      '<Step id="end" title="How it ended" ends="partly">',
      '<Step id="end" title="One end" ends="no">\n\nNo.\n\n</Step>\n\n<Step id="end" title="How it ended" ends="partly">',
    ),
    [file, 'there are two steps "end"', 'give one of them another id'],
  );

  says(
    'has ids that an address can hold',
    [replace(file, '<Step id="teacher"', '<Step id="the teacher"'), replace(file, 'to="teacher"', 'to="the teacher"')],
    [file, 'the step "the teacher" has an id that cannot be used', 'type small letters, numbers and hyphens'],
  );

  says('stands in steps', replace(file, '<Step id="end"', 'Then summer came.\n\n<Step id="end"'), [
    file,
    '"Then summer came." stands outside every <Step>',
    'put it into a <Step>',
  ]);

  says('says who did what', replace(file, '  - who: A teacher\n    did: listened\n', ''), [
    file,
    '`people` has fewer than 2 people',
    'say who did what',
  ]);

  allows('may end without what was wanted', replace(file, 'ends="partly"', 'ends="no"'));
});
