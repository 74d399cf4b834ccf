/** Every page of the built site, for tests that look at all of them. */
import { resolve } from 'node:path';
import { pagesIn } from '../../scripts/check/site/pages-in.ts';

/** Addresses relative to the base: "rights/moving-home/". The gallery is left out: it has tests of its own. */
export const allPages = (): string[] =>
  pagesIn(resolve('dist'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => !path.startsWith('dev/'));

/** One page of each kind, relative to the base. */
export const pageTypes: readonly string[] = [
  ...['', 'rights/', 'easy-read/', 'packs/', 'schools/', 'adults/', 'law/', 'words/', 'a-z/', 'search/', '404.html'],
  ...['', 'easy-read/', 'symbols/', 'bsl/', 'read-together/'].map((way) => `rights/moving-home/${way}`),
  ...[
    'packs/moving-home/',
    'packs/moving-home/7-to-11/',
    'packs/moving-home/hand-over/',
    'packs/moving-home/easy-read/',
    'schools/pupil-came-into-care/',
    'carers/',
  ],
  ...[
    'get-help/',
    'get-help/now/',
    'get-help/who-can-help/',
    'get-help/dates/',
    'get-help/say-it/',
    'get-help/say-it/not-moving/',
    'get-help/can-help/',
    'get-help/can-help/plan/',
    'law/moving/',
    'words/advocate/',
  ],
  ...['stories/', 'stories/asking-to-stay/', 'symbols/all/', 'about/privacy/', 'watch/', 'watch/moving-home/'],
];
