/** A small page with everything that the fixes are about, a server for it, and its PDF as Chromium prints it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser } from '@playwright/test';
import { launchBrowser } from '../../../scripts/browser/find.ts';

export const DATE = new Date('2026-11-21T00:00:00Z');
export const ORIGIN = 'https://rights.example.org';

export const LINK_TEXT = 'the long guide about moving to a different home';

const SQUARE =
  'data:image/svg+xml,' +
  encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>');

/** Rows high enough for the table to need a second page, whatever the font. The head is low, or Chromium would not repeat it. */
const ROWS = ['bed', 'books', 'phone', 'letters', 'money', 'clothes']
  .map((thing) => `<tr><th scope="row">My ${thing}</th><td>Ask your foster carer or your social worker</td></tr>`)
  .join('');

/** Narrow, so that every paragraph runs over several lines. */
const STYLE = `
  @page { size: 105mm 148mm; margin: 12mm; @bottom-center { content: "Page " counter(page) } }
  body { font: 14pt/1.5 sans-serif; width: 60mm; background: #eef }
  table { border-collapse: collapse } th, td { border: 1px solid } td { height: 30mm } tr { break-inside: avoid }
  .narrow { width: 3em } .faded { opacity: 0.5 } .quoted::before { content: "Said aloud" }`;

/** A page for the printer. `extra` comes last in its body. */
export const pageWith = (extra = ''): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Moving home & you</title>
<meta name="author" content="Help at Hand"><meta name="description" content="What happens when you move">
<style>${STYLE}</style></head><body>
<h1>Your rights when you move</h1>
<p>You can ask your <em>social worker</em> to read <strong>your care plan</strong> to you, as often as you need it.</p>
<p class="narrow">self-harm</p>
<p>On the 1<sup>st</sup> day</p>
<h2>What you can do</h2>
<ul><li>Ask a question, it is always all right to ask one</li><li>Say no<ul><li>Say why</li></ul></li></ul>
<p>Read <a href="/rights/moving-home/">${LINK_TEXT}</a> today, or <a href="#ask">who to ask</a>.</p>
<figure><img src="${SQUARE}" alt="A packed bag" width="60" height="60"><figcaption>What to take</figcaption></figure>
<aside><p>A word beside the text</p></aside>
<div class="faded"><p class="faded">This line is faded twice but still read</p></div>
<table id="ask"><caption>Who to ask</caption>
<thead><tr><th scope="col">Thing</th><th scope="col">Helper</th></tr></thead><tbody>${ROWS}</tbody></table>
${extra}</body></html>`;

export interface Printer {
  browser: Browser;
  /** Serves a page and gives its address. */
  serve: (html: string) => string;
  /** The page as Chromium prints it, before any fix. */
  printRaw: (html: string) => Promise<Uint8Array>;
  close: () => Promise<void>;
}

/** Starts a browser and a server on a free port. */
export async function startPrinter(): Promise<Printer> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    response
      .writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(html ?? 'There is no such page');
  });
  await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser();

  const serve = (html: string): string => {
    const path = `/page-${pages.size + 1}/`;
    pages.set(path, html);
    return `http://localhost:${port}${path}`;
  };
  const printRaw = async (html: string): Promise<Uint8Array> => {
    const page = await browser.newPage();
    try {
      await page.goto(serve(html));
      return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    } finally {
      await page.close();
    }
  };
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
  };
  return { browser, serve, printRaw, close };
}
