/**
 * The floor: the same words as a built page, as plain HTML with a few rules of style in the page. No typeface, no
 * pictures, no script. Nothing that carries the same words can weigh much less or paint much sooner.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement, type Node } from 'node-html-parser';

/** What keeps its tag. Of all else only the words stay. */
const kept = ['h1', 'h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'table', 'tr', 'th', 'td'];
const left = ['svg', 'script', 'style', 'template', 'img', 'input', 'select', 'button'];

const style = 'body{font:1.2em/1.6 sans-serif;max-width:38em;margin:auto;padding:1em}';

function plain(node: Node): string {
  if (node.nodeType === 3) return node.rawText.replace(/\s+/g, ' ');
  const element = node as HTMLElement;
  const tag = element.rawTagName?.toLowerCase() ?? '';
  if (left.includes(tag)) return '';
  const inside = element.childNodes.map(plain).join('');
  if (!kept.includes(tag) || inside.trim() === '') return ` ${inside} `;
  const href = tag === 'a' ? ` href="${element.getAttribute('href') ?? '#'}"` : '';
  return `<${tag}${href}>${inside.trim()}</${tag}>`;
}

/** The bare page with the words of a built page. Throws when that has no `main`. */
export function barePage(html: string): string {
  const root = parse(html);
  const main = root.querySelector('main');
  if (!main) throw new Error('The page has no <main>');
  const title = root.querySelector('title')?.text ?? '';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`;
  const body = plain(main).replace(/\s+/g, ' ').trim();
  return `<!doctype html><html lang="en-GB"><head>${head}<link rel="icon" href="data:,"><style>${style}</style></head><body>${body}</body></html>`;
}

/** Writes the bare pages of some addresses ("rights/moving-home/") of a built site into a folder. */
export function writeFloor(site: string, folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), barePage(readFileSync(join(site, path, 'index.html'), 'utf8')));
  }
}
