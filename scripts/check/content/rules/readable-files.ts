import type { Rule } from '../rule.ts';

export const readableFiles: Rule = {
  id: 'readable-files',
  explain: 'A file that is empty, or whose YAML or MDX does not parse, cannot be published.',
  run: ({ unreadable }) => unreadable,
};
