import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const addressesOnce: Rule = {
  id: 'addresses-once',
  explain: 'Two files cannot make one page.',
  *run({ mdxFiles }) {
    for (const [address, files] of Map.groupBy(mdxFiles, (file) => file.address)) {
      const [first, ...others] = files;
      for (const { path } of others) {
        yield problem(
          { file: path },
          `makes the address ${address}, and so does ${first?.path}`,
          'rename one of the two',
        );
      }
    }
  },
};
