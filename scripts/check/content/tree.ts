/** The content as it lies on the disk: path, then text. Everything else in the check works on this. */
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Paths such as "content/rights/moving-home/guide.mdx", each with the text of the file. Of a film or a photograph only
 * the first bytes, a letter for each: they tell what kind of file it is.
 */
export type ContentTree = Map<string, string>;

/** A system lets a program open only so many files at a time. */
const openAtOnce = 64;

/** Reads every file below `content/` of the project in `root`. Bytes that are not UTF-8 become U+FFFD. */
export async function readContentTree(root: string): Promise<ContentTree> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const tree: ContentTree = new Map();
  for (let from = 0; from < paths.length; from += openAtOnce) {
    const some = paths.slice(from, from + openAtOnce);
    const texts = await Promise.all(some.map(read));
    for (const [place, path] of some.entries()) tree.set(inProject(root, path), texts[place] ?? '');
  }
  return tree;
}

const read = (path: string): Promise<string> => (/\.(mp4|webm|jpg|png)$/.test(path) ? readStart(path) : readText(path));

async function readStart(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(12), 0, 12, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readText(path: string): Promise<string> {
  return textOf(await readFile(path));
}

/** The text in the bytes of a file, without a byte order mark and with the line ends of this project. */
export function textOf(bytes: Buffer): string {
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}

function inProject(root: string, path: string): string {
  return path.slice(join(root, '/').length).split(/[\\/]/).join('/');
}
