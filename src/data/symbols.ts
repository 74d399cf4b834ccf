/** Pictures and their one meaning, with their drawings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { optimize } from 'svgo';
import { symbolSchema, type SymbolFacts } from '../schemas/symbol.ts';
import { findFact, readFolder } from './facts.ts';
import { link } from './site.ts';

const files = import.meta.glob<string>('/content/symbols/*/symbol.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawings = import.meta.glob<string>('/content/symbols/*/symbol.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const symbols = readFolder(files, symbolSchema);

export type SymbolEntry = SymbolFacts & { id: string };

/** All pictures, in order of id. */
export const allSymbols = (): SymbolEntry[] => [...symbols].map(([id, facts]) => ({ ...facts, id }));

/** One picture by id. Stops the build when there is none. */
export const symbol = (id: string): SymbolEntry => ({ ...findFact(symbols, id, 'symbol'), id });

/** The address of the drawing. */
export const pictureLink = (id: string): string => link(`/pictures/${symbol(id).id}.svg`);

/** The drawing as small SVG text: ours from content, theirs from the OpenMoji package. */
export function drawing(entry: SymbolEntry): string {
  const source = entry.openmoji
    ? readFileSync(join(process.cwd(), 'node_modules/openmoji/color/svg', `${entry.openmoji}.svg`), 'utf8')
    : findFact(new Map(Object.entries(drawings)), `/content/symbols/${entry.id}/symbol.svg`, 'drawing');
  return optimize(source, { multipass: true, plugins: ['preset-default', 'removeDimensions'] }).data;
}
