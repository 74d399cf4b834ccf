import { linksIn } from '../links.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const vague = new Set([
  'here',
  'click here',
  'click',
  'more',
  'read more',
  'find out more',
  'learn more',
  'see more',
  'this page',
  'this link',
  'this',
  'link',
  'page',
]);
const bareAddress = /^(?:https?:\/\/|www\.|\/)\S*$|^\S+\.(?:uk|org|com|net)(?:\/\S*)?$/i;

export const linkText: Rule = {
  id: 'link-text',
  explain: 'The words of a link say where it goes, also when they are heard alone.',
  *run({ mdxFiles }) {
    for (const file of mdxFiles) {
      for (const { text, url, line } of linksIn(file)) {
        if (/^(?:mailto|tel|sms):/.test(url)) continue;
        const words = text
          .trim()
          .toLowerCase()
          .replace(/[.,:;!?>→]+$/, '')
          .trim();
        if (words && !vague.has(words) && !bareAddress.test(words)) continue;
        yield problem(
          { file: file.path, line },
          words ? `the link text ${quote(text)} does not say where the link goes` : `the link to "${url}" has no text`,
          'name the page in the link, for example [Ask for an advocate](/rights/advocates/)',
        );
      }
    }
  },
};
