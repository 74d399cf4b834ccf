import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two strips',
    props: {},
    slot:
      '<li class="strip"><span class="plain">You can say </span><figure class="symbol" data-symbol="no" role="none"><img class="picture" src="/pictures/no.svg" alt="" width="96" height="96"> <span>no</span></figure><span class="plain">.</span></li>' +
      '<li class="strip"><span class="plain">You can </span><figure class="symbol" data-symbol="ask" role="none"><img class="picture" src="/pictures/ask.svg" alt="" width="96" height="96"> <span>ask</span></figure><span class="plain"> why.</span></li>',
    look: true,
  },
];
