import type { Example } from '../example.ts';

const line = (words: string): string =>
  `<li class="line"><img class="picture" src="/pictures/you.svg" alt="" width="144" height="144"><div class="line__words"><p>${words}</p></div></li>`;

export const examples: Example[] = [
  { name: 'two lines', props: { title: 'What you can do' }, slot: line('You can say no.') + line('You can ask why.') },
];
