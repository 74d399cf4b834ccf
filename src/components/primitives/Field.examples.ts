import type { Example } from '../example.ts';

const button = '<button class="button" type="submit">Search</button>';

export const examples: Example[] = [
  { name: 'at rest', props: { id: 'field-rest', name: 'a', label: 'What do you want to know?' }, look: true },
  {
    name: 'with a button',
    props: { id: 'field-button', name: 'b', label: 'What do you want to know?', type: 'search' },
    slot: button,
    look: true,
  },
  {
    name: 'wrong',
    props: {
      id: 'field-wrong',
      name: 'c',
      label: 'What do you want to know?',
      error: 'Type a word or a question first.',
      wrong: true,
    },
    slot: button,
    look: true,
  },
];
