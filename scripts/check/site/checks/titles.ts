import type { BuiltPage, BuiltSite } from '../built-page.ts';
import { Check, PageCheck, type SiteProblem } from '../check.ts';

/** Every page has a title of its own. */
export class TitlesAreUnique extends Check {
  readonly promise = 'every page has a title of its own';

  override run(site: BuiltSite): SiteProblem[] {
    const seen = new Map<string, string>();
    return [...site.pages.values()].flatMap(({ file, root }) => {
      const title = root.querySelector('title')?.text.trim() ?? '';
      if (title === '') return [{ file, message: 'has no title' }];
      const first = seen.get(title);
      seen.set(title, first ?? file);
      return first ? [{ file, message: `has the same title as ${first}: "${title}"` }] : [];
    });
  }
}

/** One h1 inside main#main, no level skipped on the way down, no empty heading. */
export class HeadingsAreInOrder extends PageCheck {
  readonly promise = 'headings go down one level at a time, from one h1';

  protected override inPage({ root }: BuiltPage): string[] {
    const ones = root.querySelectorAll('h1');
    const problems = ones.length === 1 ? [] : [`has ${ones.length} main headings (h1): it needs exactly 1`];
    if (!root.querySelector('main#main h1')) problems.push('has no h1 inside main#main');
    let last = 0;
    for (const heading of root.querySelectorAll('main h1, main h2, main h3, main h4, main h5, main h6')) {
      const level = Number(heading.tagName.slice(1));
      const text = heading.text.trim();
      if (text === '') problems.push(`has an empty heading (h${level})`);
      if (level > last + 1) problems.push(`goes from h${last} to h${level} at "${text}"`);
      last = level;
    }
    return problems;
  }
}
