/** What there is in all, what is used, and which checks come due first. */
import { daysBetween } from '../../src/lib/dates.ts';
import type { Uses } from '../../src/lib/uses.ts';
import { checkedThings } from '../check/content/checked-things.ts';
import type { Content } from '../check/content/model.ts';

export interface Totals {
  rights: number;
  /** Rights that have all four forms. */
  complete: number;
  words: number;
  law: number;
  lawUsed: number;
  services: number;
  servicesUsed: number;
  /** Symbols that were drawn for this site. */
  ownSymbols: number;
  openMojiSymbols: number;
}

export interface DueCheck {
  file: string;
  /** The record in the file, when the file holds several. */
  record: string;
  day: string;
  days: number;
}

export function totalsOf(content: Content, uses: Uses): Totals {
  const symbols = [...content.symbols.values()];
  const own = symbols.filter(({ openmoji }) => openmoji === undefined).length;
  const rights = [...content.rights.values()];
  const used = (known: ReadonlyMap<string, unknown>, by: Uses[keyof Uses]): number =>
    [...known.keys()].filter((id) => by.has(id)).length;
  return {
    rights: rights.length,
    complete: rights.filter(({ guide, easyRead, symbols: strips, bsl }) => guide && easyRead && strips && bsl).length,
    words: content.words.size,
    law: content.law.size,
    lawUsed: used(content.law, uses.law),
    services: content.services.size,
    servicesUsed: used(content.services, uses.services),
    ownSymbols: own,
    openMojiSymbols: symbols.length - own,
  };
}

/** The checks of what is published that come due first. */
export function firstChecks(content: Content, count: number): DueCheck[] {
  return checkedThings(content)
    .filter(({ published }) => published)
    .sort((a, b) => a.again.localeCompare(b.again))
    .slice(0, count)
    .map(({ place, again }) => ({
      file: place.file,
      record: /^records\.(.+)\.checked$/.exec(place.field ?? '')?.[1] ?? '',
      day: again,
      days: daysBetween(content.today, again),
    }));
}
