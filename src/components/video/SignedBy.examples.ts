import type { Example } from '../example.ts';

const film = {
  signer: { name: 'A made-up signer', registration: 'made-up register, number 1' },
  filmedOn: '2026-11-01',
  reviewBy: '2027-11-01',
  licence: 'CC BY 4.0',
};

/** Nobody: these names and registers do not exist. */
export const examples: Example[] = [
  { name: 'made up: filmed', props: film },
  {
    name: 'made up: checked',
    props: { ...film, checker: { name: 'A made-up checker', registration: 'made-up register, number 2' } },
  },
];
