/** Which files the pages under schools/share/ offer. A page says by its links what is to be made from it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface OfferedFile {
  /** The page, inside the site: "schools/share/assembly/". */
  path: string;
  /** The file, inside the site: "schools/share/assembly/assembly.docx". */
  file: string;
  html: string;
}

/** The files with one ending, in order. A built site without that part has none. */
export function offeredByShare(dist: string, ending: 'pdf' | 'docx' | 'pptx'): OfferedFile[] {
  const folder = join(dist, 'schools/share');
  if (!existsSync(folder)) return [];
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .sort();
  return pages.flatMap((page) => {
    const path = `schools/share/${page.slice(0, -'index.html'.length)}`;
    const html = readFileSync(join(folder, page), 'utf8');
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)" download/g)].map(([, href = '']) => href);
    const own = links.find((href) => href.endsWith(`.${ending}`) && href.includes(`/${path}`));
    return own ? [{ path, file: `${path}${own.slice(own.lastIndexOf('/') + 1)}`, html }] : [];
  });
}
