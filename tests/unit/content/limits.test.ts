import { describe } from 'vitest';
import { guide, inGuide, law, replace, says } from './support.ts';

describe('limits and amounts', () => {
  says('a limit that the record does not have', inGuide('Within <TimeLimit law="complaint-answer" name="end" />.'), [
    guide,
    'the record "complaint-answer" has no time limit "end"',
    'it has: name="by", name="ask"',
  ]);
  says('no name where there are several', inGuide('Within <TimeLimit law="complaint-answer" />.'), [
    guide,
    'the record "complaint-answer" has 2 time limits, and none is named',
    'say which: name="by", name="ask"',
  ]);
  says('a record with no limits', inGuide('Within <TimeLimit law="advocate-free" />.'), [
    guide,
    'the record "advocate-free" has no time limits',
    'take the piece out, or add `limits` to the record in content/law',
  ]);
  says('the longest of a limit that cannot be stretched', inGuide('Within <TimeLimit law="review-soon" longest />.'), [
    guide,
    'the time limit of "review-soon" has no longest time',
    'take out `longest`, or add `to` to the limit in content/law',
  ]);
  says('an amount that the record does not have', inGuide('You get <Amount law="pupil-money" name="child" />.'), [
    guide,
    'the record "pupil-money" has no amount "child"',
    'it has: name="pupil"',
  ]);
  says('a record with no amounts', inGuide('You get <Amount law="review-soon" name="pupil" />.'), [
    guide,
    'the record "review-soon" has no amounts',
    'take the piece out, or add `amounts` to the record in content/law',
  ]);
  says('braces that name no limit', replace(law, 'within {by}.', 'within {end}.'), [
    law,
    '{end} has no limit and no amount in its record',
    'use one that it has: {by}',
  ]);
  says('braces for a longest time that there is not', replace(law, 'within {by}.', 'within {by:longest}.'), [
    law,
    'this limit has no longest time',
    'add `to` to the limit in content/law, or leave out `longest`',
  ]);
  says(
    'braces in a record with no limits',
    replace('content/law/advocates.yaml', 'and it is free.', 'and it is free for {by}.'),
    [
      'content/law/advocates.yaml',
      '{by} has no limit and no amount in its record',
      'add it to `limits` or `amounts` of the record',
    ],
  );
});

describe('services', () => {
  says(
    'an email that the service does not have',
    [
      replace('content/services/night-line.yaml', 'email: help@example.org\n', ''),
      inGuide('Write to <Email service="night-line" />.'),
    ],
    [
      guide,
      'the service "night-line" has no `email`',
      'take <Email> out, or add `email` to the service once it is verified',
    ],
  );
});
