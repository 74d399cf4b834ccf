import { allLetters } from '../../data/letters.ts';
import type { Example } from '../example.ts';

const which = (id: string) => ({ letter: allLetters().find((letter) => letter.id === id) });

export const examples: Example[] = [
  { name: 'with the law behind it', props: which('not-moving') },
  { name: 'with faces to choose from', props: which('my-meeting'), hidden: true },
  { name: 'to Help at Hand', props: which('help-at-hand'), hidden: true },
];
