import { toString } from 'mdast-util-to-string';
import { nearest } from '../../../../src/lib/nearest.ts';
import { slug } from '../../../../src/lib/slug.ts';
import { nodesOf } from '../jsx.ts';
import { linksIn } from '../links.ts';
import type { Content } from '../model.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** The parts of the site whose every address is made by a content file. */
const judged = /^\/(?:rights|words|packs|schools)\//;
const indexes = new Set(['/rights/', '/words/', '/packs/', '/schools/']);

export const linksLeadSomewhere: Rule = {
  id: 'links-lead-somewhere',
  explain: 'A link to a page of this site leads to a page that there is.',
  *run(content) {
    for (const file of content.mdxFiles) {
      for (const { url, line } of linksIn(file)) yield* judge(content, url, { file: file.path, line });
    }
  },
};

function* judge(content: Content, url: string, place: Place): Iterable<ContentProblem> {
  const path = url.replace(/[?#].*$/, '');
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme) {
    if (!['https', 'mailto', 'tel', 'sms'].includes(scheme))
      yield problem(place, `the link "${url}" starts with "${scheme}:"`, 'type an address that starts with https:');
    return;
  }
  const part = url.split('#')[1];
  if (part) yield* partMissing(content, path, part, place);
  if (path === '') return;
  if (!path.startsWith('/')) {
    yield problem(
      place,
      `the link "${url}" does not start with a slash`,
      'type the whole address on this site, for example /rights/moving-home/',
    );
    return;
  }
  if (/\.[a-z]+$/.test(path)) return;
  if (!path.endsWith('/')) {
    yield problem(place, `the link "${url}" does not end with a slash`, `type "${path}/"`);
    return;
  }
  yield* pageMissing(content, path, place);
}

/** The parts of a page that its layout makes. */
const partsOfLayouts = [
  ...['main', 'listen', 'how-it-looks', 'leaflets', 'read-it-together', 'read-next'],
  ...['say-it', 'who-can-help', 'words-you-may-hear'],
];

/** What to say when a link names a part of a page of text, and the page has no heading or piece of that name. */
function* partMissing(content: Content, path: string, part: string, place: Place): Iterable<ContentProblem> {
  const target = path === '' ? content.mdxFiles.find((file) => file.path === place.file) : content.addresses.get(path);
  if (!target?.body) return;
  const headings = nodesOf(target.body, 'heading').map((node) => slug(toString(node)));
  const named = target.pieces.flatMap(({ props }) =>
    ['id', 'title', 'ask', 'label'].flatMap((name) => {
      const value = props.get(name);
      return typeof value === 'string' ? [name === 'id' ? value : slug(value)] : [];
    }),
  );
  const parts = [...headings, ...named, ...partsOfLayouts];
  if (parts.includes(part)) return;
  const meant = nearest(part, parts);
  yield problem(
    place,
    `${path || 'this page'} has no part called "#${part}"`,
    meant
      ? `type "#${meant}"`
      : 'type the heading of the part in lower case, with hyphens, or take out # and what follows',
  );
}

/** What to say when the path is in a part that content files make, and none of them makes it. */
export function* pageMissing(content: Content, path: string, place: Place): Iterable<ContentProblem> {
  if (!judged.test(path) || indexes.has(path) || content.addresses.has(path)) return;
  const meant = nearest(path, content.addresses.keys());
  yield problem(
    place,
    `no page has the address "${path}"`,
    meant ? `type "${meant}"` : 'look for the address in content/, or take the link out',
  );
}
