/** Every check over the built pages. A new check is a class in checks/ and a line here. */
import type { Check } from './check.ts';
import { FirstViewIsSmall, PagesAreLight } from './checks/budgets.ts';
import { FilesAreOffered } from './checks/files.ts';
import { HooksArePresent, LawHasItsSource } from './checks/hooks.ts';
import { LinkTextSaysWhere } from './checks/link-text.ts';
import { LinksReachTheirTarget } from './checks/links.ts';
import { PicturesAreDescribed } from './checks/pictures.ts';
import { NothingFromElsewhere, WordsDoNotTouch } from './checks/privacy.ts';
import { RedirectsReachTheirTarget } from './checks/redirects.ts';
import { HeadingsAreInOrder, TitlesAreUnique } from './checks/titles.ts';

export const siteChecks = (): Record<string, Check[]> => ({
  links: [new LinksReachTheirTarget(), new LinkTextSaysWhere(), new RedirectsReachTheirTarget()],
  titles: [new TitlesAreUnique()],
  headings: [new HeadingsAreInOrder()],
  pictures: [new PicturesAreDescribed()],
  hooks: [new HooksArePresent(), new LawHasItsSource()],
  privacy: [new NothingFromElsewhere(), new WordsDoNotTouch()],
  files: [new FilesAreOffered()],
  budgets: [new PagesAreLight(), new FirstViewIsSmall()],
});
