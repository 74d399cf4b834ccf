import { statSync } from 'node:fs';
import { join } from 'node:path';
import { mostBytes, shopFolder } from '../../../build/print/sheets.ts';
import { filesIn } from '../../../files-in.ts';
import { sizeInWords } from '../../../../src/lib/size.ts';
import { stickFile } from '../../../../src/lib/stick-edition.ts';
import { readableText, type BuiltSite } from '../built-page.ts';
import { Check, type SiteProblem } from '../check.ts';

/** The whole site on a memory stick: what a slow line of an office brings in a few minutes. Long films would go over it. */
const mostOfStick = 40_000_000;

/** How many bytes a file may have. Only what is printed and the whole site have a budget. */
function mostBytesOf(file: string): number {
  if (file === stickFile) return mostOfStick;
  const part = file.startsWith(`${shopFolder}/`) ? 'shop' : (file.split('/')[0] ?? '');
  return file.endsWith('.pdf') && part in mostBytes ? mostBytes[part as keyof typeof mostBytes] : Infinity;
}

/** Every file that was made to keep can be found, weighs what its link says, and is light. */
export class FilesAreOffered extends Check {
  readonly promise = 'every file to keep has a link, with its true size, and is within its budget';

  override run(site: BuiltSite): SiteProblem[] {
    const files = filesIn(site.folder).filter((file) => /\.(csv|pdf|docx|pptx|zip|sha256)$/.test(file));
    const offered = this.offered(site);
    return files.flatMap((file) => {
      const { size } = statSync(join(site.folder, file));
      const most = mostBytesOf(file);
      const texts = offered.get(`${site.base}${file}`) ?? [];
      const untrue = texts.filter((text) => !text.includes(`, ${sizeInWords(size)})`));
      return [
        ...(texts.length === 0 ? ['has no link: no page offers it'] : []),
        ...untrue.map((text) => `has ${sizeInWords(size)}, but a link to it says "${text}"`),
        ...(size > most ? [`has ${sizeInWords(size)}, over its budget of ${sizeInWords(most)}`] : []),
      ].map((message) => ({ file, message }));
    });
  }

  /** The words of each link that offers a file, by the address of the file. */
  private offered(site: BuiltSite): Map<string, string[]> {
    const links = [...site.pages.values()].flatMap(({ root }) => root.querySelectorAll('a[download]'));
    const byAddress = Map.groupBy(links, (link) => link.getAttribute('href') ?? '');
    return new Map([...byAddress].map(([address, same]) => [address, same.map(readableText)]));
  }
}
