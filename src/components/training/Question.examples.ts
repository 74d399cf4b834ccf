import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'two choices',
    props: { ask: 'Is a pupil who lives with foster carers in care?' },
    slot: '<div class="question__choice"><label class="choice"><input type="radio" name="choice" data-right /> <span>Yes</span></label></div><details class="question__answer"><summary>The answer, and why</summary><div data-reason><p>Yes.</p></div></details>',
  },
];
