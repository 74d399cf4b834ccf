import type { Example } from '../example.ts';

const law = '<span class="short-right__law"><a href="/law/moving/#move-needs-review">the law</a>.</span>';

export const examples: Example[] = [
  {
    name: 'two lines of one law',
    props: {},
    slot: `<li>They must have a review. ${law}</li><li>A review is a meeting. ${law}</li>`,
  },
];
