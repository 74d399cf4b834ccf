/** The conditions of PDF/UA-1 that a program can test, named, with their number in the Matterhorn Protocol where there is one. */

export const RULES = {
  'not-marked': 'the file does not say that it is tagged',
  'suspect-tags': 'the file says that its tags may be wrong (Matterhorn 01-007)',
  'no-xmp': 'there is no XMP metadata (Matterhorn 06-001)',
  'no-pdfua-identifier': 'the metadata does not say that the file follows PDF/UA-1 (Matterhorn 06-002)',
  'no-metadata-title': 'the metadata has no title (Matterhorn 06-003)',
  'title-not-shown': 'a reader shows the file name and not the title (Matterhorn 07-001)',
  'no-language': 'the file does not say which language it is in (Matterhorn 11-006)',
  'no-bookmarks': 'a file of more than 4 pages has no bookmarks',
  'no-structure': 'there is no structure tree',
  'unknown-type': 'an element type is not a standard one and not mapped to one (Matterhorn 02-001)',
  'wrong-nesting': 'a part of a list or table is in the wrong place (Matterhorn 09-004, 09-005)',
  'loose-content': 'something stands straight in a list, a table or a row, outside of its items or cells',
  'heading-skipped': 'a heading skips a level, or the first is not of level 1 (Matterhorn 14-002, 14-003)',
  'picture-without-text': 'a picture has no text alternative (Matterhorn 13-004)',
  'table-without-headers': 'a table has no header cells',
  'header-without-scope': 'a header cell does not say what it heads (Matterhorn 15-003)',
  'tab-order': 'the tab order of a page does not follow the structure (Matterhorn 28-008)',
  'link-outside-tag': 'a link is not in a Link element (Matterhorn 28-011)',
  'link-without-text': 'a link has no description (Matterhorn 28-012)',
  'field-without-name': 'a form field has no name (Matterhorn 28-005)',
  'field-outside-tag': 'a form field is not in a Form element (Matterhorn 28-010)',
  'untagged-content': 'something is painted that is neither tagged nor an artifact (Matterhorn 01-005)',
  'unclaimed-content': 'tagged content belongs to no element',
  'tags-in-artifact': 'tagged content stands inside an artifact (Matterhorn 01-004)',
  'font-without-unicode': 'the letters of a font cannot be read as text (Matterhorn 10-001)',
  'font-not-embedded': 'a font is not in the file (Matterhorn 31-009)',
} as const;

export type Rule = keyof typeof RULES;

/** One rule that a file breaks, and how often. */
export interface Finding {
  rule: Rule;
  message: string;
  count: number;
}

/** How many places a message names before it stops. */
const MOST_PLACES = 5;

/** Collects what is wrong, one finding for each rule. */
export class Findings {
  #places = new Map<Rule, string[]>();

  /** `place` tells which one, in a few words; empty where the whole file is meant. */
  add(rule: Rule, place = ''): void {
    this.#places.set(rule, [...(this.#places.get(rule) ?? []), place]);
  }

  list(): Finding[] {
    return [...this.#places].map(([rule, places]) => {
      const named = [...new Set(places.filter(Boolean))];
      const shown = named.slice(0, MOST_PLACES).join(', ');
      const where = named.length > MOST_PLACES ? `${shown} and others` : shown;
      return { rule, message: where ? `${RULES[rule]}: ${where}` : RULES[rule], count: places.length };
    });
  }
}
