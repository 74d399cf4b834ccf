import { describe } from 'vitest';
import { bsl, easyRead, guide, law, replace, says } from './support.ts';

const word = 'content/words/advocate.yaml';
const service = 'content/services/night-line.yaml';
const symbol = 'content/symbols/you/symbol.yaml';
const scene = 'content/scenes/road/scene.yaml';

describe('facts that the schemas refuse', () => {
  says(
    'an address for security that no program can open',
    replace('content/site.yaml', 'leaveTo:', 'securityContact: the office\nleaveTo:'),
    [
      'content/site.yaml',
      '`securityContact` is "the office", which cannot be used here',
      'type an address that starts with mailto: or https:, for example mailto:security@example.org',
    ],
  );
  says('a law record with no source', replace(law, '    source: The Made-up Act 2010, section 1\n', ''), [
    law,
    '`records.move-needs-review.source` is missing',
    'type one line of text: The Act, regulation or guidance, with section or paragraph',
  ]);
  says(
    'a guide with no check',
    replace(guide, `checked:\n  on: 2026-11-21\n  how: Compared with its source.\n  again: 2027-05-21\n`, ''),
    [
      guide,
      '`checked` is missing',
      'type three lines below it, on, how and again (when it was checked, how, and when to check again)',
    ],
  );
  says(
    'hours of Help at Hand that nobody can count with',
    replace('content/site.yaml', 'Monday to Friday, 9am to 5pm', 'On weekdays'),
    [
      'content/site.yaml',
      '`service.hours` cannot be read, so nobody can be told if it is open now',
      'type them like "Monday to Friday, 9am to 5pm"',
    ],
  );
  says('a check that is not complete', replace(guide, '  again: 2027-05-21\n', ''), [
    guide,
    '`checked.again` is missing',
    'type it as year-month-day, for example 2026-11-21',
  ]);
  says(
    'a check that is only a date',
    replace(
      guide,
      `checked:\n  on: 2026-11-21\n  how: Compared with its source.\n  again: 2027-05-21\n`,
      'checked: 2026-11-21\n',
    ),
    [
      guide,
      '`checked` is "2026-11-21", not a group of fields',
      'type each field on its own line below it, two spaces in',
    ],
  );
  says('a date that is none', replace(guide, 'on: 2026-11-21', 'on: 2026-11-31'), [
    guide,
    '`checked.on` is not a date',
    'type it as year-month-day, for example 2026-11-21',
  ]);
  says('a check again that is not later', replace(guide, 'again: 2027-05-21', 'again: 2026-11-21'), [
    guide,
    '`checked` has "again" on or before "on"',
    'type a later date',
  ]);
  says(
    'a field that is misspelt',
    replace('content/stories/maya/story.mdx', "title: Maya's story", "tilte: Maya's story"),
    ['content/stories/maya/story.mdx', '`tilte` is not a field that this file can have', 'did you mean "title"?'],
  );
  says('a field that nobody knows', replace(word, 'symbol: advocate', 'symbol: advocate\nzzz: 1'), [
    'content/words/advocate.yaml',
    '`zzz` is not a field that this file can have',
    'use one of: word, meaning, alsoCalled, symbol, seeAlso',
  ]);
  says('a field that is misspelt, far down', replace(law, 'count: 20', 'conut: 20'), [
    law,
    '`records.review-soon.limits.by.conut` is not a field that this file can have',
    'did you mean "count"?',
  ]);
  says('a status of law that there is not', replace(law, 'status: guidance', 'status: memory'), [
    law,
    '`records.wait-if-you-can.status` is "memory", which cannot be used here',
    'type one of: in force, not yet in force, guidance, figure',
  ]);
  says('a status of a page that there is not', replace(guide, 'status: live', 'status: ready'), [
    guide,
    '`status` is "ready", which cannot be used here',
    'type live, draft or archived',
  ]);
  says('a number where a text must be', replace(guide, 'title: Being told to move', 'title: 2026'), [
    guide,
    '`title` is 2026, not text',
    'put it in quotes',
  ]);
  says(
    'a text where a list must be',
    replace('content/packs/moving/pack.mdx', 'services: [help-at-hand]', 'services: help-at-hand'),
    [
      'content/packs/moving/pack.mdx',
      '`services` is "help-at-hand", not a list',
      'start each item on its own line with "- ", or put them in brackets: [one, two]',
    ],
  );
  says(
    'a list with nothing in it',
    replace('content/packs/moving/pack.mdx', 'services: [help-at-hand]', 'services: []'),
    ['content/packs/moving/pack.mdx', '`services` is empty', 'add at least one'],
  );
  says('a number that is too small', replace('content/packs/moving/pack.mdx', 'order: 1', 'order: 0'), [
    'content/packs/moving/pack.mdx',
    '`order` is 0, which is too small',
    'type 1 or more',
  ]);
  says('a right with no key facts', replace(guide, 'keyFacts: [move-needs-review, advocate-free]', 'keyFacts: []'), [
    guide,
    '`keyFacts` is empty',
    'a right needs at least one law id, so that it has a source',
  ]);
  says('a right with one neighbour', replace(guide, 'related: [advocates, reviews]', 'related: [advocates]'), [
    guide,
    '`related` needs 2 to 5 neighbours',
    'put here: Other rights to read next',
  ]);
  says(
    'a story that does not say it is made up',
    replace('content/stories/maya/story.mdx', 'madeUp: true', 'madeUp: false'),
    [
      'content/stories/maya/story.mdx',
      '`madeUp` is false, which cannot be used here',
      'type true: every person in a story is made up, and the page says so',
    ],
  );
  says('a glossary meaning that is too long', replace(word, 'A person who', `${'A person '.repeat(10)}who`), [
    'content/words/advocate.yaml',
    '`meaning` has more than 25 words',
    'make it shorter',
  ]);
  says('a symbol with no text', replace(symbol, 'alt: you\n', ''), [
    'content/symbols/you/symbol.yaml',
    '`alt` is missing',
    'type one line of text: What a screen reader says where no word stands beside the picture',
  ]);
  says('a scene with no text', replace(scene, 'alt: A road goes over hills to a house.\n', ''), [
    scene,
    '`alt` is missing',
    'type one line of text: What a screen reader says in place of the picture',
  ]);
  says('a scene with no licence', replace(scene, 'licence: CC BY-SA 4.0\n', ''), [
    scene,
    '`licence` is missing',
    'type CC BY-SA 4.0',
  ]);
  says('a symbol with no licence', replace(symbol, 'licence: CC BY-SA 4.0\n', ''), [
    'content/symbols/you/symbol.yaml',
    '`licence` is missing',
    'type CC BY-SA 4.0',
  ]);
  says('a symbol with a licence that is not allowed', replace(symbol, 'CC BY-SA 4.0', 'All rights reserved'), [
    'content/symbols/you/symbol.yaml',
    '`licence` is missing or not allowed',
    'type CC BY-SA 4.0',
  ]);
  says(
    'a service that can only be reached by voice',
    [replace(service, 'email: help@example.org\n', ''), replace(service, 'free: true', 'free: true\n  relay: false')],
    [
      'content/services/night-line.yaml',
      '`phone` is the only way to reach this service',
      'add one that needs no voice (email, form, chat, textMessage, bsl, post, or relay: true)',
    ],
  );
  says('a phone number with spaces', replace(service, '"116999"', '"116 999"'), [
    'content/services/night-line.yaml',
    '`phone.number` is "116 999", which cannot be used here',
    'type the digits only, in quotes, for example "08005280731"',
  ]);
  says(
    'an address on the web that is none',
    replace(law, 'https://www.legislation.gov.uk/made-up', 'legislation.gov.uk'),
    [
      law,
      '`records.move-needs-review.url` is not a web address',
      'type it in full, for example https://www.gov.uk/page',
    ],
  );
  says(
    'a title in easy words that is too long',
    replace(easyRead, 'title: Being told to move', 'title: Being told to move home when you do not want to'),
    [easyRead, '`title` has more than 8 words', 'make it shorter'],
  );
  says('a BSL page that says there is a film', replace(bsl, 'status: script ready', 'status: filmed'), [
    bsl,
    '`status` says "filmed" but there is no film',
    'type "script ready" until there is one, or add film and its fields',
  ]);
});
