/** The whole site as a folder of files that opens from a memory stick. Takes a built site, and changes nothing in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basename, extname } from 'node:path/posix';
import { filesIn } from '../../files-in.ts';
import { stickPage } from '../../../src/lib/stick-edition.ts';
import { plainText } from '../plain-text.ts';
import { emptyPage, stickPageOf, stickSheet, type StickCopy } from './stick-page.ts';
import { fileAt, wayTo } from './way-to.ts';

/**
 * What a copy can use. Scripts are not among it: a browser loads no module from a file. Nor is a ZIP: all that is in one
 * lies beside it, and closed networks often refuse an archive in an archive.
 */
const kept = new Set(
  ['html', 'css', 'svg', 'png', 'jpg', 'woff2', 'pdf', 'docx', 'pptx', 'csv', 'txt', 'mp4', 'webm', 'vtt'].map(
    (ending) => `.${ending}`,
  ),
);
const withoutUse = /^(?:404\.html|robots\.txt|search\/|offline\/|dev\/|pagefind\/|\.well-known\/)/;

/** The files of a built site that go on the stick, in order. */
export const filesForStick = (dist: string): string[] =>
  filesIn(dist).filter((file) => kept.has(extname(file)) && !withoutUse.test(file));

/** A style sheet that draws pages as they are without scripts, whatever the browser says. */
export const drawnWithoutScripts = (css: string): string =>
  css.replaceAll(/\(scripting:\s*enabled\)/g, '(max-width:0)').replaceAll(/\(scripting:\s*none\)/g, '(min-width:0)');

/** A style sheet of the copy: its addresses are relative, and it draws pages as they are without scripts. */
export const stickStyles = (file: string, css: string, base: string): string =>
  drawnWithoutScripts(
    css.replace(/url\((["']?)(\/[^)"']*)\1\)/g, (_, quote: string, address: string) => {
      const to = fileAt(address, base);
      if (to === undefined) throw new Error(`${file} has the address "${address}", which is outside ${base}`);
      return `url(${quote}${wayTo(file, to)}${quote})`;
    }),
  );

export interface StickSite {
  /** The day of the newest check, and a name for these very files: "2026-11-22-1a2b3c4d". */
  edition: string;
  /** Name and content of each file. */
  files: [name: string, content: Uint8Array][];
}

/**
 * Everything in the copy. The same site gives the same files. `day` is that of the newest check of its words, `sheet`
 * the styles that only the copy has, `licence` the file with the licence of the words.
 */
export function stickSite(
  dist: string,
  { day, sheet, licence, ...copy }: Omit<StickCopy, 'has'> & { day: string; sheet: string; licence: string },
): StickSite {
  const names = new Set(filesForStick(dist));
  const whole: StickCopy = { ...copy, has: (file) => names.has(file) };
  const made = [...names].map((file): [string, Uint8Array] => {
    const content = readFileSync(join(dist, file));
    if (file.endsWith('.html')) return [file, Buffer.from(stickPageOf(file, content.toString(), whole))];
    if (file.endsWith('.css')) return [file, Buffer.from(stickStyles(file, content.toString(), copy.base))];
    return [file, content];
  });
  const files: StickSite['files'] = [
    ...made,
    [emptyPage, Buffer.from(emptyHtml(copy.words.empty))],
    [stickSheet, Buffer.from(sheet)],
  ];
  const edition = `${day}-${fingerprint(files)}`;
  const about = made.find(([name]) => name === `${stickPage}index.html`)?.[1];
  if (about === undefined) throw new Error(`There is no page ${stickPage}: READ-ME-FIRST.txt is made of it.`);
  const first = copy.words.readMe.map((line) => `${line.replace('{edition}', edition)}\r\n`).join('\r\n');
  files.push(
    ['READ-ME-FIRST.txt', Buffer.from(`${first}\r\n${plainText(about.toString())}`)],
    [basename(licence), readFileSync(licence)],
  );
  return { edition, files };
}

const emptyHtml = (title: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body></body></html>\n`;

function fingerprint(files: StickSite['files']): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 8);
}
