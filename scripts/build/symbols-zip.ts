/** Packs every symbol of the set into one file that schools and others can keep: SVG, PNG, a list, and the licence. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import sharp from 'sharp';
import { csv } from '../../src/lib/csv.ts';
import { parse } from 'yaml';
import { symbolSchema, type SymbolFacts } from '../../src/schemas/symbol.ts';

export type SymbolInSet = SymbolFacts & { id: string; svg: Uint8Array };

/** Where the file stands in the site. */
export const symbolsZip = 'symbols/help-at-hand-symbols.zip';

/** PNGs are for Word and boards made of pictures: square, sharp on paper at 4 cm, on white so that a dark page shows them. */
const pngSide = 512;

/* The same day in every build, so that the same symbols give the same bytes. ZIP has no time zone: it keeps local time. */
const mtime = new Date(2026, 0, 1, 12);

/** The symbols of content/, with their drawings as the site shows them. */
export function symbolsInSet(content: ReadonlyMap<string, string>, dist: string): SymbolInSet[] {
  const symbols = [...content].flatMap(([path, text]) => {
    const id = /^content\/symbols\/([^/]+)\/symbol\.yaml$/.exec(path)?.[1];
    if (id === undefined) return [];
    return [{ ...symbolSchema.parse(parse(text)), id, svg: readFileSync(join(dist, 'pictures', `${id}.svg`)) }];
  });
  if (symbols.length === 0) throw new Error('There are no symbols in content/symbols to pack.');
  return symbols.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The files of the set. The name of the site is the credit for what it drew. */
export async function filesOfSet(symbols: SymbolInSet[]): Promise<Zippable> {
  const pngs = await pngsOf(symbols);
  return {
    'LICENCE.txt': [strToU8(licenceText(symbols)), { mtime }],
    'symbols.csv': [strToU8(csvOf(symbols)), { mtime }],
    ...Object.fromEntries(symbols.map(({ id, svg }) => [`svg/${id}.svg`, [svg, { mtime }]])),
    ...Object.fromEntries(symbols.map(({ id }, index) => [`png/${id}.png`, [pngs[index], { mtime, level: 0 }]])),
  } as Zippable;
}

/** Writes the file into `dist`. Returns how many symbols are in it. */
export async function buildSymbolsZip(content: ReadonlyMap<string, string>, dist: string): Promise<number> {
  const symbols = symbolsInSet(content, dist);
  const file = join(dist, symbolsZip);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zipSync(await filesOfSet(symbols), { level: 9 }));
  return symbols.length;
}

/** As many at a time as there are processors. */
async function pngsOf(symbols: SymbolInSet[]): Promise<Uint8Array[]> {
  const made: Uint8Array[] = [];
  const waiting = [...symbols.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) made[next[0]] = await pngOf(next[1].svg);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}

const pngOf = (svg: Uint8Array): Promise<Uint8Array> =>
  sharp(svg, { density: 72 * 8 })
    .resize(pngSide, pngSide, { fit: 'contain', background: '#ffffff' })
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 64, effort: 4 })
    .toBuffer();

/** The list, for a spreadsheet. */
export const csvOf = (symbols: SymbolFactsWithId[]): string =>
  csv([
    ['id', 'meaning', 'description', 'alt', 'tags', 'drawn by', 'licence'],
    ...symbols.map(({ id, meaning, description, alt, tags, drawnBy, licence }) => [
      ...[id, meaning, description, alt, tags.join('; '), drawnBy, licence],
    ]),
  ]);

type SymbolFactsWithId = SymbolFacts & { id: string };

/** Who is to be named, and what may be done. */
export function licenceText(symbols: SymbolFactsWithId[]): string {
  const by = (name: string): number => symbols.filter(({ drawnBy }) => drawnBy === name).length;
  const names = [...new Set(symbols.map(({ drawnBy }) => drawnBy))].sort();
  const licences = [...new Set(symbols.map(({ licence }) => licence))].sort();
  return [
    'Help at Hand symbols',
    '',
    `${symbols.length} symbols, each with one meaning. symbols.csv says what each one means and who drew it.`,
    'svg/ holds the drawings without a ground. png/ holds the same on white, 512 by 512 pixels.',
    '',
    `Licence of every symbol: Creative Commons Attribution-ShareAlike 4.0 International (${licences.join(', ')}).`,
    'https://creativecommons.org/licenses/by-sa/4.0/legalcode',
    '',
    'You may copy, change and share the symbols, also for money, if you do three things:',
    '1. Name who drew them, and the licence. This line is enough:',
    '',
    `   Symbols: ${names.join(' and ')}, ${licences.join(', ')}, https://creativecommons.org/licenses/by-sa/4.0/`,
    '',
    '2. If you change a symbol, say that you did.',
    '3. Share a changed symbol under the same licence.',
    '',
    ...names.map((name) => `${name} drew ${by(name)}.${name === 'OpenMoji' ? ' https://openmoji.org' : ''}`),
    '',
  ].join('\n');
}
