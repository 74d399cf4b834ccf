import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'a foster carer reads',
    props: {
      href: '/recordings/example.mp3',
      size: '1.2 MB',
      duration: 250,
      voice: 'the voice of a foster carer',
      recordedOn: '2026-11-21',
    },
    /* The gallery shows the Listen bar too, and both carry the address #listen. */
    hidden: true,
  },
];
