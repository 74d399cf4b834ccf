/** What a check over the built pages is. One class, one promise to the reader. */
import type { BuiltPage, BuiltSite } from './built-page.ts';

export type SiteProblem = { file: string; message: string };

export abstract class Check {
  /** What the check promises, as a short sentence. */
  abstract readonly promise: string;

  /** All problems of the site. */
  abstract run(site: BuiltSite): SiteProblem[];
}

/** A check that looks at one page at a time, as most do. */
export abstract class PageCheck extends Check {
  override run(site: BuiltSite): SiteProblem[] {
    return [...site.pages.values()].flatMap((page) =>
      this.inPage(page, site).map((message) => ({ file: page.file, message })),
    );
  }

  /** The problems of one page, each as the end of a sentence that starts with its file. */
  protected abstract inPage(page: BuiltPage, site: BuiltSite): string[];
}
