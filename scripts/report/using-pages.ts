/** The published pages of the content, as `usesIn` wants them. src/data/uses.ts does the same for the site. */
import type { UsingPage } from '../../src/lib/uses.ts';
import { mdxOf, type Content } from '../check/content/model.ts';

/** Every page whose facts can be read; drafts only when they are asked for. */
export function usingPages(content: Content, withDrafts = false): UsingPage[] {
  const shown = ({ status }: { status: string }): boolean => withDrafts || status !== 'draft';
  const text = (file: { path: string } | undefined): string[] => (file ? [content.tree.get(file.path) ?? ''] : []);

  const rights = [...content.rights.values()].flatMap(({ guide, easyRead, symbols, bsl }): UsingPage[] => {
    if (!guide?.front || !shown(guide.front)) return [];
    const texts = [guide, symbols, bsl].flatMap(text);
    return [{ title: guide.front.title, path: guide.address, front: guide.front, texts, easyRead: text(easyRead) }];
  });
  const packs = [...content.packs.values()].flatMap(({ pack, easyRead, symbols, younger, handOver }): UsingPage[] => {
    if (!pack?.front || !shown(pack.front)) return [];
    const { title, rights: slugs } = pack.front;
    const toldLaw = pack.pieces.some(({ name }) => name === 'RightsAtThisChange')
      ? slugs.flatMap((slug) => content.rights.get(slug)?.guide?.front?.keyFacts ?? [])
      : [];
    const texts = [pack, symbols, handOver, ...mdxOf(content, 'every-hand-over')].flatMap(text);
    const withBold = [easyRead, younger].flatMap(text);
    return [{ title, path: pack.address, front: pack.front, texts, easyRead: withBold, toldLaw }];
  });
  const others = mdxOf(content, 'story', 'school', 'training', 'voice', 'adult', 'page').flatMap((file): UsingPage[] =>
    file.front && shown(file.front)
      ? [{ title: file.front.title, path: file.address, front: {}, texts: text(file) }]
      : [],
  );
  return [...rights, ...packs, ...others];
}
