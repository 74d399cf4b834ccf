/** Makes an office file the same on every day: what the library makes up at random or from the clock is replaced. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The list of what is in the file stands first, as office programs want it. */
const first = '[Content_Types].xml';

const byName = (one: string, other: string): number =>
  one === first ? -1 : other === first ? 1 : one < other ? -1 : 1;

/** `date` is the day that the file says it was made. */
export function sameBytes(file: Uint8Array, date: Date): Uint8Array {
  const parts = unzipSync(file);
  const names = new Map<string, string>();
  const steadyName = (random: string): string => {
    const known = names.get(random) ?? `rIdN${names.size + 1}`;
    names.set(random, known);
    return known;
  };
  let pictures = 0;
  const steady = (text: string): string =>
    text
      .replace(/(<wp:docPr id=")\d+/g, (_, start: string) => `${start}${(pictures += 1)}`)
      .replace(/\brId[\w-]{12,}/g, steadyName)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date.toISOString()}`);
  // A ZIP holds the time of the clock on the wall, without a zone.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
  const sorted: Zippable = {};
  for (const name of Object.keys(parts).sort(byName)) {
    const content = parts[name] ?? new Uint8Array();
    sorted[name] = /\.(?:xml|rels)$/.test(name) ? strToU8(steady(strFromU8(content))) : content;
  }
  return zipSync(sorted, { level: 9, mtime });
}
