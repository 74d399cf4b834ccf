/** What a page knows about itself and its PDF does not: gathered in the browser before the page is printed. */
import type { Page } from '@playwright/test';
import type { LinkText } from './fix/links.ts';

export interface PageFacts {
  title: string;
  lang: string;
  author: string;
  description: string;
  links: LinkText[];
  words: string[];
}

/** What stops a page from being printed well, in plain words. */
export interface PageProblems {
  picturesWithoutAlt: string[];
  picturesNotLoaded: string[];
  fontsNotLoaded: string[];
  /** The first words of each: Chromium takes a small one for layout, and then no gate would see it. Empty heading cells are none. */
  tablesWithoutHeaders: string[];
}

/**
 * Waits for everything that will be printed. Fonts are all loaded, also those that only page margins use;
 * pictures too, also those that a reader on a screen has not scrolled to. Tells what did not come.
 */
export function settlePage(page: Page): Promise<PageProblems> {
  return page.evaluate(async () => {
    const shown = [...document.images].filter((image) => image.checkVisibility());
    for (const image of shown) image.loading = 'eager';
    await Promise.all([
      ...[...document.fonts].map((font) => font.load().catch(() => font)),
      ...shown.map((image) => image.decode().catch(() => image)),
    ]);
    await document.fonts.ready;
    const tables = [...document.querySelectorAll('table')].filter((table) => table.checkVisibility());
    return {
      picturesWithoutAlt: shown.filter((image) => !image.hasAttribute('alt')).map((image) => image.src),
      picturesNotLoaded: shown.filter((image) => image.naturalWidth === 0).map((image) => image.src),
      fontsNotLoaded: [...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family),
      tablesWithoutHeaders: tables
        .filter((table) => [...table.querySelectorAll('th')].every((cell) => cell.innerText.trim() === ''))
        .map((table) => `"${table.innerText.replace(/\s+/g, ' ').trim().slice(0, 40)}"`),
    };
  });
}

/**
 * Points every link to another page of the site at the address where readers will find it,
 * and not at the server that the page is printed from. Links within the page stay as they are.
 */
export function pointLinksAt(page: Page, origin: string): Promise<void> {
  return page.evaluate((publicOrigin) => {
    const here = location.href.split('#')[0];
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      const isWithinPage = link.hash !== '' && link.href.split('#')[0] === here;
      if (link.origin !== location.origin || isWithinPage) continue;
      link.href = publicOrigin + link.pathname + link.search + link.hash;
    }
  }, origin);
}

/** Gathers title, language, author, description, the names of links, and all words. */
export function gatherFacts(page: Page): Promise<PageFacts> {
  return page.evaluate(() => {
    const meta = (name: string): string =>
      document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';
    const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const nameOf = (link: HTMLAnchorElement): string => {
      const pictures = [...link.querySelectorAll('img')].map(({ alt }) => alt);
      return tidy(link.getAttribute('aria-label') ?? [link.innerText, ...pictures].join(' '));
    };
    const here = location.href.split('#')[0];
    const addressesOf = ({ href, hash }: HTMLAnchorElement): string[] => {
      const isWithinPage = hash !== '' && href.split('#')[0] === here;
      return isWithinPage ? [href, hash] : [href];
    };
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.checkVisibility());
    return {
      title: document.title,
      lang: document.documentElement.lang,
      author: meta('author'),
      description: meta('description'),
      links: links.map((link) => ({ addresses: addressesOf(link), text: nameOf(link) })),
      words: document.body.innerText.split(/\s+/).filter(Boolean),
    };
  });
}
