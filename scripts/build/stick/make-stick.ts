/** The step of the build that makes the stick edition beside the site, and tells the pages that offer it what it is. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dateInWords } from '../../../src/lib/dates.ts';
import { stickFacts, stickFile, stickMark, stickSumFile, type StickFact } from '../../../src/lib/stick-edition.ts';
import { serviceSchema, type Service } from '../../../src/schemas/service.ts';
import { siteSchema } from '../../../src/schemas/site.ts';
import { stickSchema, type StickWords } from '../../../src/schemas/stick.ts';
import type { ContentTree } from '../../check/content/tree.ts';
import { pagesIn } from '../../check/site/pages-in.ts';
import type { HostedSite } from '../../hosting/site.ts';
import { sameZip } from '../same-zip.ts';
import { checkDays } from './check-days.ts';
import { inWords, type Instead } from './stick-page.ts';
import { stickSite } from './stick-site.ts';

/** All that is on the stick lies in one folder, so that it does not mix with what is there. */
const folder = 'help-at-hand-site';

/**
 * Makes the ZIP and its checksum inside `dist`, and fills in the pages that offer it. All other files must be there.
 * The same site gives the same bytes. Returns how many files and bytes it has.
 */
export function makeStick(
  tree: ContentTree,
  dist: string,
  { origin, base }: Pick<HostedSite, 'origin' | 'base'>,
): { files: number; bytes: number } {
  const { day, due } = checkDays(tree);
  const [checked, until] = [dateInWords(day), dateInWords(due)];
  const words = stickSchema.parse(parse(tree.get('content/stick.yaml') ?? ''));
  const filled = (line: string): string => line.replace('{checked}', checked).replace('{until}', until);
  const { edition, files } = stickSite(dist, {
    ...{ origin, base, day, licence: 'LICENSE-CONTENT.md' },
    sheet: readFileSync('src/styles/stick.css', 'utf8'),
    words: { ...words, line: filled(words.line), readMe: words.readMe.map(filled) },
    instead: waysInstead(servicesIn(tree), words),
  });
  const zip = sameZip(
    files.map(([name, bytes]) => [`${folder}/${name}`, bytes]),
    day,
  );
  const sum = createHash('sha256').update(zip).digest('hex');
  writeFileSync(join(dist, stickFile), zip);
  writeFileSync(join(dist, stickSumFile), `${sum}  ${stickFile}\n`);
  tell(dist, { edition, checked, until, sum });
  return { files: files.length, bytes: zip.length };
}

/** The services. The content check has judged them already. */
const servicesIn = (tree: ContentTree): Service[] => [
  siteSchema.parse(parse(tree.get('content/site.yaml') ?? '')).service,
  ...[...tree]
    .filter(([path]) => path.startsWith('content/services/'))
    .map(([, text]) => serviceSchema.parse(parse(text))),
];

/** How to reach a service when its website does not open, by the address of each of its pages. */
function waysInstead(services: readonly Service[], words: StickWords): Map<string, Instead[]> {
  const ways = services.flatMap(({ phone, post, web, form, chat }): [string, Instead[]][] => {
    const call = phone?.free === true ? words.callFree : words.call;
    const instead = [
      ...(phone ? [{ words: call.replace('{phone}', phone.shown), fact: phone.shown }] : []),
      ...(post ? [{ words: words.write.replace('{post}', post), fact: post }] : []),
    ];
    return [web, form, chat].flatMap((address) => (address ? [[inWords(address), instead]] : []));
  });
  return new Map(ways);
}

/** Fills the marks in the pages that offer the file. */
function tell(dist: string, facts: Record<StickFact, string>): void {
  for (const page of pagesIn(dist)) {
    const html = readFileSync(join(dist, page), 'utf8');
    const done = stickFacts.reduce((text, fact) => text.replaceAll(stickMark(fact), facts[fact]), html);
    if (done !== html) writeFileSync(join(dist, page), done);
  }
}
