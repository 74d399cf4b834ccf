import { grounds, layouts } from '../../schemas/film.ts';
import type { Example } from '../example.ts';

const cast = [
  { id: 'you', motion: 'appear', disc: false },
  { id: 'question', motion: 'grow', disc: true },
  { id: 'home', motion: 'move-right', disc: false },
  { id: 'letter', motion: 'none', disc: true },
];

/** Every layout, each on another ground. */
export const examples: Example[] = Object.entries(layouts).map(([layout, { most }], index) => ({
  name: layout,
  props: {
    scene: {
      layout,
      ground: grounds[index % grounds.length],
      place: 'hills',
      symbols: cast.slice(0, most),
      description: `An example of the layout ${layout}.`,
    },
  },
}));
