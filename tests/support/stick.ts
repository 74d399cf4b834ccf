/** The stick edition as somebody gets it: the ZIP of the build, unpacked, with every link in it followed on paper. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { dirname as folderOf, join as joined } from 'node:path/posix';
import { unzipSync } from 'fflate';
import { parse, type HTMLElement } from 'node-html-parser';
import { stickFile } from '../../src/lib/stick-edition.ts';

export const zipFile = resolve('dist', stickFile);

/** Unpacks the ZIP into a folder of its own. Returns that folder. */
export function unpack(): string {
  if (!existsSync(zipFile)) throw new Error(`There is no ${stickFile} in dist/. Build without --pages.`);
  const folder = mkdtempSync(join(tmpdir(), 'help-at-hand-stick-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zipFile)))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

export interface Walk {
  pages: number;
  links: number;
  problems: string[];
}

/** Follows every address in every page and style sheet of the ZIP: to a file that is in it, and to the place it names. */
export function walk(): Walk {
  const files = unzipSync(readFileSync(zipFile));
  const names = Object.keys(files);
  const text = (name: string): string => Buffer.from(files[name] ?? []).toString();
  const pages = new Map(names.filter((name) => name.endsWith('.html')).map((name) => [name, parse(text(name))]));
  const ids = new Map([...pages].map(([name, root]) => [name, idsOf(root)]));
  const found: [from: string, address: string][] = [
    ...[...pages].flatMap(([name, root]) => addressesIn(root).map((address): [string, string] => [name, address])),
    ...names
      .filter((name) => name.endsWith('.css'))
      .flatMap((name) =>
        [...text(name).matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']): [string, string] => [name, url]),
      ),
  ];
  const problems = found.flatMap(([from, address]) => {
    if (/^(?:mailto|tel|sms):/.test(address)) return [];
    const [path = '', place = ''] = address.split('#');
    const to = path === '' ? from : joined(folderOf(from), path);
    if (/^[a-z]+:|^\/|^$/.test(address) || !names.includes(to)) return [`${from}: ${address} leads nowhere`];
    const known = ids.get(to);
    return place === '' || known?.has(decodeURIComponent(place)) ? [] : [`${from}: ${address} is no place there`];
  });
  return { pages: pages.size, links: found.length, problems: [...new Set(problems)] };
}

const idsOf = (root: HTMLElement): Set<string> => new Set(root.querySelectorAll('[id]').map(({ id }) => id));

/** What a page loads or leads to. A link to another website is no way on here: it has to have its address beside it. */
function addressesIn(root: HTMLElement): string[] {
  return root.querySelectorAll('[href], [src], [srcset], [poster], [action]').flatMap((element) => {
    const { href, src, srcset, poster, action } = element.attributes;
    const many = (srcset ?? '').split(',').map((one) => one.trim().split(/\s/)[0] ?? '');
    const all = [href, src, poster, action, ...many].filter((address): address is string => Boolean(address));
    return element.tagName === 'A' && tellsItsAddress(element) ? [] : all;
  });
}

/** True for a link to another website whose address can be read without opening it. */
function tellsItsAddress(link: HTMLElement): boolean {
  const [, shown] = /^https?:\/\/(?:www\.)?(.+?)\/?$/.exec(link.getAttribute('href') ?? '') ?? [];
  if (shown === undefined) return false;
  return `${link.text} ${link.nextElementSibling?.text ?? ''}`.includes(shown);
}
