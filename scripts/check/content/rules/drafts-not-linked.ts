import { linksIn } from '../links.ts';
import { statusOf, type AnyMdxFile, type Content } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

export const draftsNotLinked: Rule = {
  id: 'drafts-not-linked',
  explain: 'A draft is not built, so nothing that is live may lead to it.',
  *run(content) {
    for (const file of content.mdxFiles) {
      if (statusOf(content, file) !== 'live') continue;
      for (const { url, line, field } of waysOut(file)) {
        const target = content.addresses.get(url.replace(/[?#].*$/, ''));
        if (!target || statusOf(content, target) !== 'draft') continue;
        yield problem(
          { file: file.path, field, line },
          `leads to ${url}, which is a draft`,
          `take it out, or make ${draftFile(content, target)} live`,
        );
      }
    }
  },
};

/** Every way from a page to another: the links in its text, and the rights that its facts name. */
function waysOut(file: AnyMdxFile): { url: string; line: number; field?: string }[] {
  const fromFacts = (['related', 'rights'] as const).flatMap((field) => {
    const slugs: unknown = (file.front as Record<string, unknown> | undefined)?.[field];
    if (!Array.isArray(slugs)) return [];
    return slugs.map((slug, index) => ({ url: `/rights/${slug}/`, line: file.lineOf([field, index]), field }));
  });
  return [...linksIn(file), ...fromFacts];
}

/** The file whose status makes it a draft. */
function draftFile(content: Content, { kind, id, path }: AnyMdxFile): string {
  if (kind === 'pack-easy-read' || kind === 'pack-symbols') return content.packs.get(id)?.pack?.path ?? path;
  if (kind === 'story-easy-read') return path.replace('easy-read.mdx', 'story.mdx');
  return content.rights.get(id)?.guide?.path ?? path;
}
