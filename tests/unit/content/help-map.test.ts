import { describe } from 'vitest';
import { allows, remove, replace, says } from './support.ts';

const map = 'content/help-map.yaml';
const service = 'content/services/night-line.yaml';

describe('the map of who can help', () => {
  says('must be there', remove(map), [
    map,
    'is missing',
    'write it: it holds the groups and choices of "Who can help"',
  ]);

  says('has the group of each service', replace(service, 'group: near', 'group: nearer'), [
    service,
    'there is no "nearer" in content/help-map.yaml',
    'type one of: near',
  ]);

  says('has every choice that a service names', replace(service, 'what: [school, home]', 'what: [schools]'), [
    service,
    'there is no "schools" in content/help-map.yaml',
    'type one of: school, home',
  ]);

  says(
    'has the choices that Help at Hand itself names',
    replace('content/site.yaml', 'who: [in-care, left-care]', 'who: [everyone]'),
    ['content/site.yaml', 'there is no "everyone" in content/help-map.yaml', 'type one of: in-care, left-care'],
  );

  says(
    'has no choice that helps nobody',
    replace(map, 'title: I have left care }', 'title: I have left care }\n  - { id: away, title: I live far away }'),
    [map, 'no service has `who: away`', 'add it to a service, or take it away'],
  );

  says(
    'gives each choice a page of its own',
    [
      replace(map, '{ id: home, title: My home }', '{ id: in-care, title: My home }'),
      replace(service, 'what: [school, home]', 'what: [school, in-care]'),
      replace('content/site.yaml', 'what: [school, home]', 'what: [school, in-care]'),
    ],
    [map, 'the id "in-care" is taken: each choice has a page of its own', 'choose another id'],
  );

  says(
    'is a choice, so it has two or more',
    [
      replace(map, '  - { id: home, title: My home }\n', ''),
      replace(service, 'what: [school, home]', 'what: [school]'),
      replace('content/site.yaml', 'what: [school, home]', 'what: [school]'),
    ],
    [map, '`whatIsWrong` has fewer than 2 choices', 'a choice needs 2 or more'],
  );
});

describe('what a service can and cannot do', () => {
  says('is both told', replace(service, 'cannotDo: Decide where you live\n', ''), [
    service,
    '`cannotDo` is missing',
    'type one line of text: What it cannot do',
  ]);

  says('is told with whom it helps', replace(service, 'who: [in-care, left-care]', 'who: []'), [
    service,
    '`who` is empty',
    'name at least one id from `whoYouAre` in content/help-map.yaml',
  ]);

  says('is no promise without law', replace(service, 'canDo: Listen, and', 'canDo: Must listen, and'), [
    service,
    'says "must", but `law` names no record that is in force',
    'write "should", or name the law',
  ]);

  allows(
    'may say "must" with law that is in force',
    replace(service, 'canDo: Listen, and', 'canDo: Must listen, and'),
    replace(service, 'group: near', 'group: near\nlaw: [move-needs-review]'),
  );

  says('rests on law that there is', replace(service, 'group: near', 'group: near\nlaw: [move-needs-reviews]'), [
    service,
    'there is no law record "move-needs-reviews"',
    'type "move-needs-review", or write the record in content/law first, with its source',
  ]);

  says('is in words for a child', replace(service, 'canDo: Listen, and', 'canDo: Listen to kids, and'), [
    service,
    '"kids" is a word to avoid',
    'say "child" or "young person"',
  ]);
});
