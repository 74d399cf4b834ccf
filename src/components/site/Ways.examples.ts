import { ways } from '../../data/ways.ts';
import type { Example } from '../example.ts';

/** Only the first stands in the gallery: a page has one switcher. */
export const examples: Example[] = ways.map(({ id, name }, index) => ({
  name,
  props: { slug: 'moving-home', current: id },
  hidden: index > 0,
  look: index === 0,
}));
