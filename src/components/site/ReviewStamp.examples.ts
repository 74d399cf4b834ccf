import { link } from '../../data/site.ts';
import type { Example } from '../example.ts';

const checked = {
  on: '2026-11-21',
  how: 'Each statement was compared with its record in the law register.',
  again: '2027-05-21',
};

export const examples: Example[] = [
  { name: 'no sources', props: { checked } },
  {
    name: 'with the law behind it',
    props: {
      checked,
      sources: [
        { text: 'Children Act 1989, section 22(4) and (5)', href: link('/law/moving/#move-your-views') },
        {
          text: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 14(1)',
          href: link('/law/moving/#move-needs-review'),
        },
      ],
    },
    look: true,
  },
];
