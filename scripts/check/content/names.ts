/** Names: of services, of the site, and those in the spelling list. No reader finds a name hard for its letters. */
import type { Content } from './model.ts';
import { listedWords } from './spelling-list.ts';

/** Every word with a capital that is a name, or a part of one. */
export function namesIn({ services, site }: Content): ReadonlySet<string> {
  const named = [...services.values()].flatMap(({ name, shortName = '' }) => [name, shortName]);
  const words = [...named, site?.commissioner.name ?? '', ...listedWords].flatMap((name) => name.split(/[^\p{L}'’]+/u));
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)));
}
