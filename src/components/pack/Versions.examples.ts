import type { Example } from '../example.ts';

const pack = {
  id: 'moving-home',
  data: { title: 'Moving home: your pack', coverTitle: 'Moving home', ages: { from: 12, to: 17 } },
};

export const examples: Example[] = [
  { name: 'on the list of packs', props: { pack } },
  { name: 'on the page of one version', props: { pack, open: '7-to-11' } },
];
