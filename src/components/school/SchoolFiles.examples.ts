import type { Example } from '../example.ts';

export const examples: Example[] = [{ name: 'the files of a checklist', props: { page: 'pupil-came-into-care' } }];
