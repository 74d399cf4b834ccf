/** What changed in the law or on this site, newest first. */
import { atom } from '../lib/atom.ts';
import { changesSchema, type Change } from '../schemas/changes.ts';
import { readFacts } from './facts.ts';
import { lawLink, lawRecord } from './law.ts';
import { fullLink, link, site } from './site.ts';

const [[path, text] = ['content/changes.yaml', '']] = Object.entries(
  import.meta.glob<string>('/content/changes.yaml', { query: '?raw', import: 'default', eager: true }),
);

export const changes: { id: string; change: Change }[] = Object.entries(
  readFacts(path, text, changesSchema).changes,
).map(([id, change]) => ({ id, change }));

/** Where a change is explained: its law, or the page that changed. */
export const changeLink = (change: Change): string =>
  change.about === 'law' ? lawLink(lawRecord(change.law)) : link(change.path);

export const changesPage = '/about/changes/';
export const changesFeedPath = '/about/changes.xml';

/** The changes as a feed. */
export function changesFeed(): string {
  const page = fullLink(changesPage);
  return atom({
    title: `${site.name}: what changed`,
    author: site.name,
    self: fullLink(changesFeedPath),
    page,
    entries: changes.map(({ id, change }) => ({
      id: `${page}#${id}`,
      title: change.title,
      on: change.on,
      summary: change.says,
      link: `${page}#${id}`,
    })),
  });
}
