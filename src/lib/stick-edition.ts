/**
 * The stick edition: the whole site in one ZIP, for a place without internet. Its names, known to the page that offers
 * it and to the build that makes it (scripts/build/stick).
 */

/** Where the file is, inside the site. */
export const stickFile = 'help-at-hand-site.zip';

/** The checksum of the file, in the form that `sha256sum --check` reads. */
export const stickSumFile = `${stickFile}.sha256`;

/** The page about it, inside the site. */
export const stickPage = 'about/stick/';

/** What a page tells of the file, and cannot know before the file is made. */
export const stickFacts = ['edition', 'checked', 'until', 'sum'] as const;
export type StickFact = (typeof stickFacts)[number];

/** Stands in a page for such a fact until the file is made. */
export const stickMark = (fact: StickFact): string => `__STICK:${fact}__`;
