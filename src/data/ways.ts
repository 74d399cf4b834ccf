/** The five ways to get a right: one word, one colour, one icon each, the same everywhere. */
import { link } from './site.ts';

export const ways = [
  { id: 'read', name: 'Read', path: '', index: '/rights/', about: 'In plain words' },
  { id: 'easy-read', name: 'Easy read', path: 'easy-read/', index: '/easy-read/', about: 'Short lines with pictures' },
  { id: 'symbols', name: 'Symbols', path: 'symbols/', index: '/symbols/', about: 'A symbol for each key word' },
  { id: 'bsl', name: 'BSL', path: 'bsl/', index: '/bsl/', about: 'British Sign Language' },
  { id: 'listen', name: 'Listen', path: '#listen', index: '/listen/', about: 'Hear it read aloud' },
] as const;

export type Way = (typeof ways)[number]['id'];

/** Where one right stands in one way. */
export const wayLink = (slug: string, way: Way): string =>
  link(`/rights/${slug}/${ways.find(({ id }) => id === way)?.path ?? ''}`);
