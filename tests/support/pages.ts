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
  ...['packs/print/', 'packs/print/posters/deaf/', 'packs/print/leaflets/moving-home/'],
  ...['packs/print/wallet-card/', 'packs/print/local-offer/'],
  ...['packs/moving-home/7-to-11/', 'packs/moving-home/hand-over/'],
  ...['packs/moving-home/', 'packs/moving-home/easy-read/', 'schools/pupil-came-into-care/', 'carers/'],
  ...['social-workers/before-a-move/', 'advocates/summary-sheet/', 'custody-staff/'],
  ...['schools/escalation/', 'schools/escalation-letters/'],
  ...[
    'get-help/',
    'get-help/now/',
    'get-help/card/',
    'get-help/what-happens/',
    'get-help/did-they-do-it/',
    'get-help/who-can-help/',
    'get-help/who-can-help/table/',
    'get-help/who-can-help/in-care/',
    'get-help/dates/',
    'get-help/say-it/',
    'get-help/say-it/not-moving/',
    'get-help/can-help/',
    'get-help/can-help/plan/',
    'law/moving/',
    'words/advocate/',
  ],
  ...['', 'self-study/', 'staff-meeting/', 'self-audit/', 'my-views/', 'my-views/easy-read/', 'my-views/symbols/'].map(
    (page) => `schools/share/${page}`,
  ),
  ...[
    'stories/',
    'stories/asking-to-stay/',
    'stories/asking-to-stay/easy-read/',
    'about/figures/',
    'about/changes/',
    'about/share/',
    'symbols/all/',
    'about/privacy/',
    'watch/',
    'watch/moving-home/',
  ],
];
