import type { Example } from '../example.ts';

const list = (...lines: string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;

const side = (title: string, lines: string, marks: string): string =>
  `<div class="do ${marks}" role="group" aria-label="${title}"><p class="do__title">${title}</p>${lines}</div>`;

export const examples: Example[] = [
  {
    name: 'one line against two',
    props: {},
    slot:
      side('Do', list('Ask who will be told.'), 'ticks') +
      side('Do not', list('Tell everybody at once.', 'Promise to keep a secret.'), 'crosses'),
    look: true,
  },
  {
    name: 'long text',
    props: {},
    slot:
      side(
        'What you can say, on the day and after it',
        list('I do not know yet. I will ask today, and I will tell you tomorrow what I have found out and from whom.'),
        'ticks',
      ) +
      side(
        'What you should not promise',
        list('That the pupil will go home soon, or that the pupil will stay where the pupil lives at the moment.'),
        'crosses',
      ),
  },
];
