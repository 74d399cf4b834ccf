/** One part of a page that is already HTML. */

/**
 * What stands between the second-level heading with this id and the next one.
 * Throws when there is no such heading: the page would silently say nothing.
 */
export function sectionOf(html: string, id: string): string {
  const [, after] = html.split(new RegExp(`<h2[^>]*\\sid="${id}"[^>]*>[\\s\\S]*?</h2>`));
  if (after === undefined) throw new Error(`There is no heading with the id "${id}" to take a part from.`);
  return after.split(/<h2[\s>]/)[0] ?? '';
}
