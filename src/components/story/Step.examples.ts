import type { Example } from '../example.ts';

const choices =
  '<p>Ravi goes to his room.</p><div class="choose"><p class="choose__ask"><strong>What would you do?</strong></p><ul class="choice-links" role="list"><li><a class="choice-link" href="#step-tell">Tell a teacher.</a></li></ul></div>';

export const examples: Example[] = [
  { name: 'with a choice', props: { id: 'tell', title: 'Monday' }, slot: choices },
  { name: 'the end', props: { id: 'end', title: 'How it ended', ends: 'partly' }, slot: '<p>He can stay.</p>' },
];
