import { describe } from 'vitest';
import { files, film, folder, inRecord, person, record, status } from './signed-film.ts';
import { add, allows, bsl, remove, replace, says, type Change } from './support.ts';

describe('a film with a whole record and all its files', () => {
  allows('is published', film);
  allows('may wait for its check', ...inRecord(person('checker'), ''), status('filmed'));
});

describe('the record of a film', () => {
  const missing: [field: string, line: string, hint: string][] = [
    ['small', '  small: moving-home-small.webm\n', nameOf('mp4 or .webm', 'moving-home-small.mp4')],
    ['large', '  large: moving-home.mp4\n', nameOf('mp4 or .webm', 'moving-home.mp4')],
    ['poster', '  poster: poster.jpg\n', nameOf('jpg or .png', 'poster.jpg')],
    ['captions', '  captions: captions.vtt\n', nameOf('vtt', 'captions.vtt')],
    ['chapters', '  chapters: chapters.vtt\n', nameOf('vtt', 'chapters.vtt')],
    ['transcript', '  transcript: transcript.txt\n', nameOf('txt', 'transcript.txt')],
    [
      'posterAlt',
      '  posterAlt: A person in a blue shirt in front of a pale wall\n',
      'type one line of text: What the poster shows, for somebody who cannot see it',
    ],
    [
      'seen',
      '  seen: One person signs. Beside them stand three pictures, one after the other.\n',
      'type one line of text: What the film shows besides the signing, for somebody who cannot see it',
    ],
    ['duration', '  duration: 60\n', 'put here: How long the film is, in seconds'],
    ['sound', '  sound: none\n', 'type none, or voice when somebody speaks in the film'],
    ['signer', person('signer'), 'type two lines below it, name and registration'],
    ['filmedOn', '  filmedOn: 2026-11-01\n', 'type it as year-month-day, for example 2026-11-21'],
    ['licence', '  licence: CC BY 4.0\n', 'type one line of text: How others may use the film, for example CC BY 4.0'],
    ['reviewBy', '  reviewBy: 2027-11-01\n', 'type it as year-month-day, for example 2026-11-21'],
  ];
  for (const [field, line, hint] of missing) {
    says(`without ${field}`, inRecord(line, ''), [bsl, `\`film.${field}\` is missing`, hint]);
  }
  says('without the name of the signer', inRecord('    name: A Signer\n', ''), [
    bsl,
    '`film.signer.name` is missing',
    'type one line of text: The name of the translator who signs, as it may stand on the page',
  ]);
  says('without the registration of the checker', inRecord('    registration: Register A, 2\n', ''), [
    bsl,
    '`film.checker.registration` is missing',
    'type one line of text: The register and the number in it',
  ]);
  says('checked, without who checked', inRecord(person('checker'), ''), [
    bsl,
    '`film.checker` is missing',
    'type two lines below it, name and registration, or put the status back to filmed',
  ]);
  for (const [what, from, to] of [
    ['name', 'A Checker', 'a signer'],
    ['registration', 'Register A, 2', 'register a, 1'],
  ] as const) {
    says(`checked by the signer, who has the same ${what}`, inRecord(from, to), [
      bsl,
      '`film.checker` is the signer',
      'a second translator checks the film, so type theirs',
    ]);
  }
  says(
    'with a checker, and not called checked',
    [film, status('filmed')],
    [
      bsl,
      '`film.checker` names who checked the film, but the status is filmed',
      'type checked, or take the checker out',
    ],
  );
  says(
    'of a page that says it has no film',
    [film, status('script ready')],
    [bsl, '`status` says "script ready" but there is a film', 'type filmed, or checked'],
  );
  says(
    'that is missing',
    [film, replace(bsl, record, '')],
    [
      bsl,
      '`status` says "checked" but there is no film',
      'type "script ready" until there is one, or add film and its fields',
    ],
  );
  says(
    'with no MP4 file',
    [...inRecord('moving-home.mp4', 'moving-home.webm'), as('moving-home.mp4', 'moving-home.webm')],
    [
      bsl,
      '`film.large` is WebM, and so is the small film',
      'make one of the two an MP4 file, which old phones can play',
    ],
  );
  says(
    'with one file for both',
    [...inRecord('moving-home-small.webm', 'moving-home.mp4'), remove(`${folder}/moving-home-small.webm`)],
    [bsl, '`film.small` is the large film too', 'make a smaller file for phones'],
  );
  says('with a file name that an address cannot hold', inRecord('moving-home.mp4', 'Moving home.mp4'), [
    bsl,
    '`film.large` is "Moving home.mp4", which cannot be used here',
    nameOf('mp4 or .webm', 'moving-home.mp4'),
  ]);
  says('with a look again that is not after the filming', inRecord('reviewBy: 2027-11-01', 'reviewBy: 2026-11-01'), [
    bsl,
    '`film.reviewBy` is not after the day of filming',
    'type a later date',
  ]);
  says(
    'that nobody looked at again in time',
    inRecord(
      'filmedOn: 2026-11-01\n  licence: CC BY 4.0\n  reviewBy: 2027-11-01',
      'filmedOn: 2025-11-01\n  licence: CC BY 4.0\n  reviewBy: 2026-11-20',
    ),
    [
      bsl,
      'the film was to be looked at again by 20 November 2026',
      'compare it with the guide: if it is still right, type a later day; if not, take `film` and its files away and type "script ready"',
    ],
  );
  allows('that must be looked at again today', ...inRecord('2027-11-01', '2026-11-21'));
  says('of a film from tomorrow', inRecord('filmedOn: 2026-11-01', 'filmedOn: 2026-11-22'), [
    bsl,
    'says that it was filmed on 22 November 2026, and that day is still to come',
    'type the day of filming',
  ]);
});

describe('the files of a film', () => {
  for (const name of Object.keys(files)) {
    says(
      `without ${name}`,
      [film, remove(`${folder}/${name}`)],
      [bsl, `names ${name}, and there is no such file`, `put it into ${folder}/`],
    );
  }
  for (const [name, what] of [
    ['moving-home-small.webm', 'a WebM film'],
    ['moving-home.mp4', 'an MP4 film'],
    ['poster.jpg', 'a JPEG picture'],
  ] as const) {
    says(
      `${name}, which is something else`,
      [film, add(`${folder}/${name}`, 'PK a ZIP')],
      [
        `${folder}/${name}`,
        `is not ${what}, although its name says so`,
        'save it again in that format, or give it the ending that it should have',
      ],
    );
  }
  says(
    'a transcript with nothing in it',
    [film, add(`${folder}/transcript.txt`, ' \n')],
    [
      `${folder}/transcript.txt`,
      'is not a text, although its name says so',
      'save it again in that format, or give it the ending that it should have',
    ],
  );
  says(
    'one that no record names',
    [film, add(`${folder}/old.mp4`, files['moving-home.mp4'] ?? '')],
    [
      `${folder}/old.mp4`,
      'is named in no record of a film',
      'name it in content/rights/moving-home/bsl.mdx under film, or take it away',
    ],
  );
});

/** What the check says about the name of a file. */
function nameOf(ends: string, example: string): string {
  return `use the name of a file in the folder film beside this file, in small letters and hyphens, ending in .${ends}, for example ${example}`;
}

/** The same file under another name, with the beginning of a WebM film. */
function as(from: string, to: string): Change {
  return (tree) => {
    tree.delete(`${folder}/${from}`);
    tree.set(`${folder}/${to}`, files['moving-home-small.webm'] ?? '');
  };
}
