import { nearest } from '../../../../src/lib/nearest.ts';
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
  if (path === '' || /^[a-z]+:/.test(url)) return;
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
