import { toString } from 'mdast-util-to-string';
import { passagesOf, type AnyMdxFile, type Content } from '../model.ts';
import { readText } from '../passages.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { spokenWords } from '../../../../src/lib/spoken-words.ts';

/** So many letters fit into a post in most places. */
const mostLetters = 260;
/** A calm voice says 2.2 to 2.7 words in a second. */
const slowest = 2.2;
const fastest = 2.7;

export const postsFit: Rule = {
  id: 'posts-fit',
  explain: 'A post is short enough to be posted, and a script for the radio lasts as long as it says.',
  *run(content) {
    for (const file of content.mdxFiles) {
      for (const { name, node, props, line } of file.pieces) {
        const place = { file: file.path, field: `<${name}>`, line };
        const letters = toString(node).trim().length;
        if (name === 'Post' && letters > mostLetters)
          yield problem(place, `has ${letters} letters`, `a post has at most ${mostLetters}: make it shorter`);
        const seconds = props.get('seconds');
        if (name !== 'RadioScript' || typeof seconds !== 'number') continue;
        const words = wordsSaid(content, file);
        const [fewest, most] = [Math.ceil(seconds * slowest), Math.floor(seconds * fastest)];
        if (words >= fewest && words <= most) continue;
        yield problem(
          place,
          `has ${words} words to say, numbers said digit by digit`,
          `${seconds} seconds need ${fewest} to ${most}: make it ${words < fewest ? 'longer' : 'shorter'}`,
        );
      }
    }
  },
};

/** How many words the radio script of a page has when it is read aloud. */
function wordsSaid(content: Content, file: AnyMdxFile): number {
  const number = content.services.get('help-at-hand')?.phone?.shown ?? '';
  return passagesOf(content, file)
    .filter(({ fragments }) => fragments.some(({ inside }) => inside.includes('RadioScript')))
    .reduce((sum, passage) => {
      const said = passage.fragments.map((one) => (one.inside.at(-1) === 'Phone' ? number : one.text)).join('');
      return sum + spokenWords(said || readText(passage));
    }, 0);
}
