import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'taken from a guide',
    props: {},
    hidden: true,
    slot: '<h2 id="what-must-happen">What must happen</h2><p>Left out.</p><h2 id="what-you-can-do-today">Today</h2><div class="steps"><ol><li>Ask why.</li><li>Say what you want.</li></ol></div><h2 id="more">More</h2><p>Left out.</p>',
  },
];
