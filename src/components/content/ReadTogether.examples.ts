import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'one line each',
    props: {
      say: ['What you know, and what nobody knows yet.'],
      doNotPromise: ['That the move will be stopped.'],
      ask: ['What happens first?', 'What would you like to say?', 'Who could help you say it?'],
    },
    look: true,
  },
  {
    name: 'long text',
    props: {
      say: [
        'It is all right to feel angry, sad, glad or nothing at all, and each of these can change from one hour to the next without anybody being wrong.',
        'You can ask the same question as often as you need.',
      ],
      doNotPromise: ['A date that has not been agreed.', 'A home or a school that has not been agreed.'],
      ask: ['Who will you ask?', 'When will you ask them?', 'What will you do if they do not answer?'],
    },
  },
];
