import { describe } from 'vitest';
import { add, allows, replace, says } from './support.ts';

const poster = 'content/posters/corridor.yaml';

describe('a poster', () => {
  allows(
    'may have a picture for each line in the place of a scene',
    replace(poster, '  - says: You can ask for help.', '  - { symbol: you, says: You can ask for help. }'),
    replace(poster, 'scene: road\n', ''),
  );

  allows(
    'may say whom it is for where only they see it',
    replace(poster, 'seenBy: everybody', 'seenBy: those it is for'),
    replace(poster, 'You can ask for help.', 'Are you in care? You can ask for help.'),
  );

  says(
    'that everybody sees tells nobody who is in care',
    replace(poster, 'You can ask for help.', 'Are you in care? You can ask for help.'),
    [
      poster,
      'says "in care", and everybody sees it',
      'take it out, so that nobody is singled out, or type seenBy: those it is for',
    ],
  );

  says('opens a page that there is', replace(poster, 'opens: /rights/moving-home/', 'opens: /rights/moving/'), [
    poster,
    'opens /rights/moving/, which is no page of this site',
    'type the address of a page, for example /rights/advocates/',
  ]);

  says(
    'shows symbols that there are',
    replace(poster, '  - says: You can ask', '  - symbol: yous\n    says: You can ask'),
    [poster, 'there is no symbol "yous"', 'type "you", or choose one from content/symbols, or add it there first'],
  );

  says('shows a scene that there is', replace(poster, 'scene: road', 'scene: roads'), [
    poster,
    'there is no scene "roads"',
    'type "road", or choose one from content/scenes, or add it there first',
  ]);

  says('rests on law that there is', replace(poster, '[move-needs-review]', '[move-needs-reviews]'), [
    poster,
    'there is no law record "move-needs-reviews"',
    'type "move-needs-review", or write the record in content/law first, with its source',
  ]);

  says(
    'says "must" only for law',
    [
      replace(poster, '[move-needs-review]', '[wait-if-you-can]'),
      replace(poster, 'You can ask for help.', 'Somebody must wait.'),
    ],
    [
      poster,
      'says "must", but names no law that is in force',
      'write "should" for guidance, or name the law that is in force',
    ],
  );

  says('rests on no law that has not started', replace(poster, '[move-needs-review]', '[new-duty]'), [
    poster,
    'rests on "new-duty", which is not yet in force',
    'take it out until it has started',
  ]);

  says('has something to look at', replace(poster, 'scene: road\n', ''), [
    poster,
    '`scene` is missing',
    'name a scene, 5 pictures or a box, or give each line a symbol',
  ]);

  says(
    'has one thing in the middle',
    replace(poster, 'scene: road', 'scene: road\nbox:\n  title: Who is here\n  labels: [Name]'),
    [poster, '`scene` has more than one thing in the middle', 'keep one of scene, pictures and box'],
  );

  says('has five fingers', replace(poster, 'scene: road', 'pictures:\n  - { symbol: you, says: You }'), [
    poster,
    '`pictures` is not 5 pictures',
    'a hand has 5 fingers',
  ]);

  says('says who sees it', replace(poster, 'seenBy: everybody', 'seenBy: pupils'), [
    poster,
    '`seenBy` is "pupils", which cannot be used here',
    'type one of: everybody, those it is for',
  ]);

  says('lies in its folder', add('content/posters/corridor.svg', '<svg/>'), [
    'content/posters/corridor.svg',
    'is not a file that the site reads',
    'take it away: a poster is one file, content/posters/<name>.yaml',
  ]);
});
