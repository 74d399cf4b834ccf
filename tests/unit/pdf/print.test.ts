import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkPdf } from '../../../scripts/pdf/check.ts';
import { readContentHolders } from '../../../scripts/pdf/content-holder.ts';
import { asDict, dictAt, listAt, textAt } from '../../../scripts/pdf/pdf-values.ts';
import { printPdf } from '../../../scripts/pdf/print.ts';
import { readTaggedText } from '../../../scripts/pdf/reading-order.ts';
import { DATE, LINK_TEXT, ORIGIN, pageWith, type Printer, startPrinter } from './support.ts';

// The first run on a machine may have to unpack a browser.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let printer: Printer;
let folder: string;

beforeAll(async () => {
  printer = await startPrinter();
  folder = await mkdtemp(join(tmpdir(), 'print-test-'));
});
afterAll(async () => {
  await printer.close();
  await rm(folder, { recursive: true });
});

const options = { origin: ORIGIN, date: DATE };

async function print(html: string, more: { title?: string; largePrint?: boolean } = {}) {
  const file = join(folder, 'packs', 'moving.pdf');
  const printed = await printPdf(printer.browser, printer.serve(html), file, { ...options, ...more });
  const bytes = await readFile(file);
  return { printed, bytes, pdf: await PDFDocument.load(bytes, { updateMetadata: false }) };
}

describe('printing a page', () => {
  it('writes a file that passes the gate', async () => {
    const { printed, bytes } = await print(pageWith());
    expect(await checkPdf(bytes)).toEqual([]);
    expect(printed.size).toBe(bytes.length);
  });

  it('takes title, language, author and description from the page', async () => {
    const { pdf } = await print(pageWith());
    expect(pdf.getTitle()).toBe('Moving home & you');
    expect(pdf.getAuthor()).toBe('Help at Hand');
    expect(pdf.getSubject()).toBe('What happens when you move');
    expect(textAt(pdf.catalog, 'Lang')).toBe('en-GB');
  });

  it('takes another title where one is given', async () => {
    const { pdf } = await print(pageWith(), { title: 'Moving home pack' });
    expect(pdf.getTitle()).toBe('Moving home pack');
  });

  it('leads to the public address, with the words of the page as names of links', async () => {
    const named = '<p><a href="/help/?a=1#now" aria-label="Get help today">Help</a></p>';
    const { pdf } = await print(pageWith(named));
    const links = pdf.getPages().flatMap(({ node }) =>
      listAt(node, 'Annots').map((member) => {
        const annotation = asDict(node, member) ?? node;
        const action = dictAt(annotation, 'A');
        return [action && textAt(action, 'URI'), textAt(annotation, 'Contents')];
      }),
    );
    expect(links).toContainEqual([`${ORIGIN}/rights/moving-home/`, LINK_TEXT]);
    expect(links).toContainEqual([`${ORIGIN}/help/?a=1#now`, 'Get help today']);
    expect(links).toContainEqual([undefined, 'who to ask']);
  });

  it('knows the words of the page, and leaves a word whole that breaks at its hyphen', async () => {
    const { bytes } = await print(pageWith());
    expect((await readTaggedText(bytes)).split('\n')).toContain('self-harm');
  });

  const linesOf = async (body: string): Promise<string[]> => {
    const { bytes } = await print(pageWith(body));
    return (await readTaggedText(bytes)).split('\n');
  };

  it('parts boxes that stand side by side, and keeps one word in two styles', async () => {
    const boxes = '<p style="display: flex; gap: 1em"><span>move you</span><span>fast</span></p>';
    const styles = '<p>un<em>like</em>ly (<em>not</em>), <b>D</b>ŵr</p>';
    const lines = await linesOf(boxes + styles);
    expect(lines).toContain('move you fast');
    expect(lines).toContain('unlikely (not), Dŵr');
  });

  it('keeps the words of a row heading that goes on over the end of a page', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const table = `<table><tr><th scope="row">${words.join('<br>')}</th><td>Answer</td></tr></table>`;
    expect(await linesOf(table)).toContain(words.join(' '));
  });

  it('prints the page as it was built, whatever its scripts do', async () => {
    expect(await linesOf('<p id="p">As built</p><script>document.body.textContent = "Changed"</script>')).toContain(
      'As built',
    );
  });

  const footOf = async (body: string, more: { largePrint?: boolean } = {}): Promise<string[]> => {
    const { pdf } = await print(pageWith(body), more);
    const sheets = readContentHolders(pdf).filter(({ kind }) => kind === 'page');
    return sheets.map(({ runs }) =>
      runs
        .filter(({ mcid }) => mcid === undefined)
        .map(({ text }) => text)
        .join(' '),
    );
  };
  const telling =
    '<p><a href="tel:1" data-phone>Call free 0800 1</a></p><p class="print-address">Help: https://x.org/move/</p>' +
    '<div class="review-stamp"><p>Checked on 1 May 2026. Again by 1 May 2027.</p></div>';

  it('puts the number, the address and the check on the foot of every sheet', async () => {
    const feet = await footOf(telling);
    expect(feet.length).toBeGreaterThan(1);
    for (const foot of feet) {
      expect(foot).toContain('Call free 0800 1. Help: x.org/move/');
      expect(foot).toContain('Checked on 1 May 2026. Again by 1 May 2027.');
    }
  });

  it('tells no address on a cover', async () => {
    const [cover, next] = await footOf(`<div class="pack__cover"></div>${telling}`);
    expect(cover).toContain('Call free 0800 1');
    expect(cover).not.toContain('x.org');
    expect(next).toContain('x.org');
  });

  it('asks the style sheet for large print, says so in the title, and keeps its foot short', async () => {
    const style = '<style>[data-print="large-print"] p { font-size: 40pt }</style>';
    const { pdf } = await print(pageWith(style), { largePrint: true });
    expect(pdf.getTitle()).toBe('Moving home & you: large print');
    expect(readContentHolders(pdf).some(({ runs }) => runs.some(({ height }) => height > 39))).toBe(true);
    const [foot] = await footOf(telling, { largePrint: true });
    expect(foot).toContain('Checked on 1 May 2026');
    expect(foot).not.toContain('x.org');
  });

  it('gives the same file for the same page and date', async () => {
    const [first, second] = [await print(pageWith()), await print(pageWith())];
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });
});

describe('a page that cannot be printed', () => {
  const refused = async (html: string): Promise<string> => {
    const url = printer.serve(html);
    const file = join(folder, 'refused.pdf');
    const error = await printPdf(printer.browser, url, file, options).then(
      () => new Error('it was printed'),
      (reason: Error) => reason,
    );
    expect(existsSync(file)).toBe(false);
    expect(error.message).toContain(url);
    return error.message;
  };

  it('has a picture without alt', async () => {
    expect(await refused(pageWith('<img src="/bag.svg">'))).toContain('pictures without an alt attribute');
  });

  it('has a drawing without a name', async () => {
    const drawing = '<svg role="img" width="9" height="9"><rect width="9" height="9"/></svg>';
    expect(await refused(pageWith(drawing))).toContain('1 of its pictures have no text alternative');
  });

  it('has a picture that does not load', async () => {
    expect(await refused(pageWith('<img src="/not-there.png" alt="A bag">'))).toMatch(
      /did not load: .*\/not-there\.png/,
    );
  });

  it('has a font that does not load', async () => {
    const style = '<style>@font-face { font-family: Missing; src: url(/missing.woff2) }</style>';
    expect(await refused(pageWith(style))).toContain('fonts that did not load: Missing');
  });

  it('has a table without heading cells, be it ever so small', async () => {
    expect(await refused(pageWith('<table><tr><td>Monday</td><td>A visit</td></tr></table>'))).toContain(
      'tables without a heading cell (th): "Monday A visit"',
    );
  });

  it('has a table whose heading cells are empty', async () => {
    const table = '<table><tr><th></th><th> </th></tr><tr><td>Tuesday</td><td>A review</td></tr></table>';
    expect(await refused(pageWith(table))).toContain('tables without a heading cell (th): "Tuesday A review"');
  });

  it('skips a heading level', async () => {
    expect(await refused(pageWith('<h4>Too deep</h4>'))).toMatch(/heading-skipped, 1 times: .*H2 then H4/);
  });

  it('has no language', async () => {
    expect(await refused(pageWith().replace(' lang="en-GB"', ''))).toContain('no-language');
  });

  it('is not there', async () => {
    const missing = new URL('/nothing/', printer.serve('')).href;
    await expect(printPdf(printer.browser, missing, join(folder, 'none.pdf'), options)).rejects.toThrow('answers 404');
  });

  it('is not served', async () => {
    await expect(printPdf(printer.browser, 'file:///page.html', join(folder, 'none.pdf'), options)).rejects.toThrow(
      'must begin with http',
    );
  });
});
