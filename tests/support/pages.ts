/** Every page of the built site, for tests that look at all of them. */
import { resolve } from 'node:path';
import { pagesIn } from '../../scripts/check/site/pages-in.ts';

/** Addresses relative to the base: "rights/moving-home/". The gallery is left out: it has tests of its own. */
export const allPages = (): string[] =>
  pagesIn(resolve('dist'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => !path.startsWith('dev/'));
