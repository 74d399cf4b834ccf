/** The uses of the real content. The entries come straight from the files, so that no build is needed before. */
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { buildContent } from '../../../scripts/check/content/build-content.ts';
import type { MdxKind } from '../../../scripts/check/content/kinds.ts';
import { mdxOf } from '../../../scripts/check/content/model.ts';
import { readContentTree } from '../../../scripts/check/content/tree.ts';
import { usingPages } from '../../../scripts/report/using-pages.ts';
import { lawTopics } from '../../../src/data/law.ts';
import { allServices } from '../../../src/data/services.ts';
import { uses } from '../../../src/data/uses.ts';
import { allGlossaryWords, wordWritten } from '../../../src/data/words.ts';
import { usesIn } from '../../../src/lib/uses.ts';

const content = buildContent(await readContentTree(join(import.meta.dirname, '../../..')), '2026-11-22');

vi.mock('astro:content', () => {
  const kinds: Record<string, MdxKind> = {
    ...{ guides: 'guide', easyRead: 'easy-read', symbolPages: 'symbols', bsl: 'bsl', packs: 'pack' },
    ...{
      packsEasyRead: 'pack-easy-read',
      packsInSymbols: 'pack-symbols',
      packsYounger: 'pack-7-to-11',
      packsHandOver: 'pack-hand-over',
      everyHandOver: 'every-hand-over',
      schools: 'school',
      training: 'training',
      voice: 'voice',
      adults: 'adult',
      stories: 'story',
      pages: 'page',
    },
  };
  const entries = (collection: string) =>
    mdxOf(content, kinds[collection] ?? 'page').map(({ id, path, front: data }) => ({
      id,
      data,
      body: content.tree.get(path),
    }));
  return {
    getCollection: (collection: string, keep: (entry: unknown) => boolean = () => true) =>
      Promise.resolve(entries(collection).filter(keep)),
    getEntry: (collection: string, id: string) => Promise.resolve(entries(collection).find((entry) => entry.id === id)),
  };
});

const { law, words, services } = await uses();
const live = [...content.rights.values()].flatMap(({ slug, guide }) =>
  guide?.front && guide.front.status !== 'draft' ? [{ slug, front: guide.front }] : [],
);

describe('the rights of the site', () => {
  test.each(live)(
    '$slug stands at each of its key facts, words and services, once, with its title',
    ({ slug, front }) => {
      const link = { title: front.title, path: `/rights/${slug}/` };
      const { answerLaw, keyFacts } = front;
      for (const id of [answerLaw, ...keyFacts])
        expect(law.get(id)?.filter(({ path }) => path === link.path)).toEqual([link]);
      for (const id of front.words) expect(words.get(id)).toContainEqual(link);
      for (const id of front.services) expect(services.get(id)).toContainEqual(link);
    },
  );

  test('come first at each law record, then packs, stories, schools and other pages', () => {
    const kind = ({ path }: { path: string }) =>
      /^\/(rights|packs(?!\/print)|stories|schools)\/./.exec(path)?.[1] ?? 'other';
    const order = ['rights', 'packs', 'stories', 'schools', 'other'];
    for (const links of law.values()) {
      const places = links.map((link) => order.indexOf(kind(link)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});

describe('the uses', () => {
  test('name only records, words and services that there are', () => {
    const known = (list: { id: string }[]) => new Set(list.map(({ id }) => id));
    const unknown = (ids: Iterable<string>, list: { id: string }[]) => [...new Set(ids).difference(known(list))];
    expect(
      unknown(
        law.keys(),
        lawTopics().flatMap(({ records }) => records),
      ),
    ).toEqual([]);
    expect(unknown(words.keys(), allGlossaryWords())).toEqual([]);
    expect(unknown(services.keys(), allServices())).toEqual([]);
  });

  test('lead to pages that there are', () => {
    const paths = [law, words, services].flatMap((byId) => [...byId.values()].flat().map(({ path }) => path));
    expect([...new Set(paths)].filter((path) => path !== '/' && !content.addresses.has(path))).toEqual([]);
    expect(paths).not.toContain('/not-found/');
  });

  test('of a law are those that the report counts', () => {
    const reported = usesIn(usingPages(content), (written) => wordWritten(written)?.id);
    expect([...reported.law.keys()].toSorted()).toEqual([...law.keys()].toSorted());
  });

  test('hold the key facts that a pack shows', () => {
    const pack = [...content.packs.values()].find(({ pack }) =>
      pack?.pieces.some(({ name }) => name === 'RightsAtThisChange'),
    );
    const [slug = ''] = pack?.pack?.front?.rights ?? [];
    const facts = content.rights.get(slug)?.guide?.front?.keyFacts ?? [];
    expect(facts.length).toBeGreaterThan(0);
    for (const id of facts) expect(law.get(id)?.map(({ path }) => path)).toContain(`/packs/${pack?.id ?? ''}/`);
  });
});
