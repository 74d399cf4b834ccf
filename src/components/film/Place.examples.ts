import { grounds, places } from '../../schemas/film.ts';
import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'div', name: `stage ground-${grounds[1]}` };

export const examples: Example[] = places.map((place) => ({ name: place, props: { place } }));
