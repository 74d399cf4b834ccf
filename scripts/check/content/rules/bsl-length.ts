import { mdxOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const shortestFilm = 45;
const longestSection = 130;

export const bslLength: Rule = {
  id: 'bsl-length',
  explain: 'A BSL script is long enough to say something, in sections short enough to follow.',
  *run(content) {
    for (const file of mdxOf(content, 'bsl')) {
      if (!file.body) continue;
      const sections = file.pieces.filter(({ name }) => name === 'Section');
      const seconds = sections.map(({ props }) => Number(props.get('seconds')) || 0);
      const total = seconds.reduce((sum, one) => sum + one, 0);
      if (total < shortestFilm)
        yield problem(
          { file: file.path },
          `lasts ${total} seconds`,
          `a BSL script lasts at least ${shortestFilm} seconds in all`,
        );
      for (const [index, { line, props }] of sections.entries()) {
        const long = seconds[index] ?? 0;
        if (long <= longestSection) continue;
        const title = String(props.get('title'));
        yield problem(
          { file: file.path, line },
          `the section "${title}" lasts ${long} seconds`,
          `a section lasts at most ${longestSection}: make it two`,
        );
      }
    }
  },
};
