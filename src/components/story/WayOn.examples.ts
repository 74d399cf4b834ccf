import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'choice-links' };

/* Hidden: the steps that they lead to are not in the gallery. */
export const examples: Example[] = [{ name: 'a choice', props: { to: 'tell' }, slot: 'Tell a teacher.', hidden: true }];
