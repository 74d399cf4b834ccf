/** A small built site with no problems. Each test breaks one thing in it and looks at what a check says. */
import { readPage, type BuiltSite } from '../../../../scripts/check/site/built-page.ts';
import type { Check } from '../../../../scripts/check/site/check.ts';

export type Parts = { title?: string; head?: string; main?: string; html?: string };

/** A page that every check is silent on. `main` stands after its h1. */
export const page = ({
  title = 'A page',
  head = '',
  main = '',
  html = '<html lang="en-GB">',
}: Parts = {}): string => `<!doctype html>
${html}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<meta name="description" content="What it gives you">${head}</head>
<body><a data-leave href="https://www.bbc.co.uk/weather">Leave this site</a> <a data-phone href="tel:08005280731">Call free</a>
<main id="main"><h1>A page</h1>${main}</main></body></html>`;

/** A site of these pages (file to HTML), read as the checks read it. */
export const site = (pages: Record<string, string>, { folder = '', base = '/' } = {}): BuiltSite => ({
  folder,
  base,
  pages: new Map(
    Object.entries(pages)
      .map(([file, html]) => readPage(file, html))
      .map((read) => [read.address, read]),
  ),
});

/** What a check says about one page, without the file name. */
export const said = (check: Check, parts: Parts, file = 'index.html'): string[] =>
  check.run(site({ [file]: page(parts) })).map(({ message }) => message);
