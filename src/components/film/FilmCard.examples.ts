import { film } from '~/data/films.ts';
import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'film-cards' };

export const examples: Example[] = [
  { name: 'a film', props: { film: film('coming-into-care') } },
  {
    name: 'long text',
    props: {
      film: {
        ...film('leaving-care'),
        title: 'A very long name of a film that has to break over several lines',
        summary: 'A very long line that says in full what the film tells, so that it breaks and pushes nothing out.',
      },
    },
  },
];
