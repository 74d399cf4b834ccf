import { wordsInBody } from '../guide-text.ts';
import { mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const fewest = 350;
const most = 800;

export const guideLength: Rule = {
  id: 'guide-length',
  explain: 'A guide is long enough to help and short enough to read.',
  *run(content) {
    for (const file of mdxOf(content, 'guide')) {
      if (!file.body) continue;
      const words = wordsInBody(content, file);
      if (words < fewest)
        yield problem(
          { file: file.path },
          `has ${words} words`,
          `a guide has ${fewest} to ${most}: say more of what helps`,
        );
      if (words > most)
        yield problem(
          { file: file.path },
          `has ${words} words`,
          `a guide has ${fewest} to ${most}: take out what helps least`,
        );
    }
  },
};
