/** How old the words of the site are: the day of the newest check, and the day when the first check is due. */
import type { ContentTree } from '../../check/content/tree.ts';

/**
 * Looks at each `checked` in the content, drafts left out. Reads lines and not facts, because the content check has
 * judged the facts already and this takes no time. Throws when there is none.
 */
export function checkDays(tree: ContentTree): { day: string; due: string } {
  const blocks = [...tree]
    .filter(([path, text]) => /\.(?:mdx|yaml)$/.test(path) && !/^status: draft$/m.test(text))
    .flatMap(([, text]) => [...text.matchAll(/^( *)checked:\n(?:\1 +.*\n?)+/gm)].map(([block]) => block));
  const daysOf = (name: string): string[] =>
    blocks.flatMap((block) => new RegExp(`^ +${name}: ["']?(\\d{4}-\\d{2}-\\d{2})`, 'm').exec(block)?.[1] ?? []).sort();
  const [day, due] = [daysOf('on').at(-1), daysOf('again')[0]];
  if (day === undefined || due === undefined) throw new Error('Nothing in content/ says when it was checked.');
  return { day, due };
}
