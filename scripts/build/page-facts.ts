/** What every file that is made from a page says of itself, taken from the page. */
import type { HTMLElement } from 'node-html-parser';

export const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();

export interface PageFacts {
  title: string;
  /** The sentence under the title. */
  lead: string;
  /** Where the page is, whole: "https://…". */
  address: string;
  /** Whom to call, and when the page was checked. */
  foot: string;
  licence: string;
  /** The day on which the page was checked: a file has no other day, so that two builds give the same bytes. */
  date: Date;
}

/** Reads them from a built page. */
export function pageFacts(root: HTMLElement): PageFacts {
  const textOf = (selector: string): string => tidy(root.querySelector(selector)?.text);
  const day = root.querySelector('.review-stamp time')?.getAttribute('datetime') ?? '';
  return {
    title: textOf('h1'),
    lead: textOf('.lead'),
    address: textOf('.print-address').replace(/^.*?(?=https?:)/, ''),
    foot: `${textOf('[data-phone]')}. ${textOf('.review-stamp p')}`,
    licence: textOf('[data-licence]'),
    date: new Date(`${day}T00:00:00Z`),
  };
}
