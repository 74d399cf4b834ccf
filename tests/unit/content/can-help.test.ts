import { describe } from 'vitest';
import { remove, replace, says } from './support.ts';

const file = 'content/can-help.yaml';

describe('"Can Help at Hand help me?"', () => {
  says('must be there', remove(file), [
    file,
    'is missing',
    'write it: it holds the questions of "Can Help at Hand help me?"',
  ]);

  says('starts with a question', replace(file, 'start: danger', 'start: dangers'), [
    file,
    'there is no question "dangers"',
    'type one of: danger, who',
  ]);

  says(
    'leads to what there is',
    replace(file, 'to: rights', 'to: right'),
    [file, 'leads to "right", which is no question and no answer', 'write it, or lead to another'],
    [file, 'cannot be reached', 'lead to it from a question, or take it away'],
  );

  says('never goes in a circle', replace(file, 'I am not, to: now', 'I am not, to: danger'), [
    file,
    'leads back to "danger"',
    'lead on to another question or to an answer',
  ]);

  says('has no answer that nobody gets', replace(file, 'I am in care, to: rights', 'I am in care, to: now'), [
    file,
    'cannot be reached',
    'lead to it from a question, or take it away',
  ]);

  says('opens doors that there are', replace(file, 'path: /get-help/', 'path: /get-helped/'), [
    file,
    'leads to /get-helped/, which is no page of this site',
    'type the address of a page, for example /get-help/now/',
  ]);

  says('names services that there are', replace(file, 'services: [night-line]', 'services: [nightline]'), [
    file,
    'there is no service "nightline"',
    'type "night-line", or add the service to content/services first',
  ]);

  says('rests on law that there is', replace(file, 'law: advocate-free', 'law: advocates-free'), [
    file,
    'there is no law record "advocates-free"',
    'type "advocate-free", or write the record in content/law first, with its source',
  ]);

  says('gives a choice', replace(file, '      - { say: I am not, to: now }\n', ''), [
    file,
    '`questions.who.choices` has fewer than 2 choices',
    'a question needs 2 or more',
  ]);

  says(
    'is checked again in time',
    replace(
      file,
      'on: 2026-11-21\n  how: Compared with the register.\n  again: 2027-05-21',
      'on: 2026-11-01\n  how: Compared with the register.\n  again: 2026-11-20',
    ),
    [file, 'was to be checked again by 20 November 2026', 'check it, then change `on`, `how` and `again`'],
  );
});
