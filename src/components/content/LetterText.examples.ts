import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'a short letter',
    props: { to: 'the social worker', subject: '[Pupil’s initials]: when is the meeting?' },
    slot: '<p>Dear [name],</p><p>When is the meeting about [initials]?</p><p>[Your name and school]</p>',
    look: true,
  },
];
