/**
 * A feed of changes as Atom (RFC 4287), so that somebody can be told by a program of their own, without giving an email
 * address. Written here: the format is a dozen elements, and the libraries for it rest on an XML writer that is not kept.
 */
export interface FeedEntry {
  /** Never changes, and is no other entry's. */
  id: string;
  title: string;
  /** A day, as 2026-11-22. */
  on: string;
  summary: string;
  link: string;
}

export interface Feed {
  title: string;
  author: string;
  /** The address of the feed itself, and of the page with the same entries. */
  self: string;
  page: string;
  entries: readonly FeedEntry[];
}

/** The feed as XML. Throws when it has no entry: a feed needs the day of its last change. */
export function atom({ title, author, self, page, entries }: Feed): string {
  const last = entries
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (last === undefined) throw new Error('A feed needs at least one entry.');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `<id>${xml(page)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${moment(last)}</updated>`,
    `<author><name>${xml(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(page)}"/>`,
    ...entries.map(entry),
    '</feed>',
    '',
  ].join('\n');
}

const entry = ({ id, title, on, summary, link }: FeedEntry): string =>
  [
    '<entry>',
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${moment(on)}</updated>`,
    `<published>${moment(on)}</published>`,
    `<link rel="alternate" type="text/html" href="${xml(link)}"/>`,
    `<summary>${xml(summary)}</summary>`,
    '</entry>',
  ].join('');

/** Atom wants a time. Ours are days: midday is that day all over Europe. */
const moment = (day: string): string => `${day}T12:00:00Z`;

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
