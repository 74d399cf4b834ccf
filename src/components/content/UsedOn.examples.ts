import { link } from '../../data/site.ts';
import type { Example } from '../example.ts';

const all = [
  { title: 'Your rights', path: link('/rights/') },
  { title: 'Easy read', path: link('/easy-read/') },
  { title: 'Symbols', path: link('/symbols/') },
  { title: 'Listen', path: link('/listen/') },
  { title: 'Packs', path: link('/packs/') },
  { title: 'Words explained', path: link('/words/') },
  { title: 'For schools', path: link('/schools/') },
];

export const examples: Example[] = [
  { name: 'one page', props: { label: 'Used on', pages: all.slice(0, 1) } },
  { name: 'a few pages', props: { label: 'Used on', pages: all.slice(0, 6) }, look: true },
  { name: 'many pages, behind a summary', props: { label: 'Named on', pages: all } },
  { name: 'no page', props: { label: 'Used on', pages: [] }, hidden: true },
];
