/** The storyboards with everything that their films show, read by plain Node from content/. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilmFacts } from '../../src/schemas/film.ts';
import { buildContent } from '../check/content/build-content.ts';
import { filmFacts } from '../check/content/film-facts.ts';
import { factsOf, type Content } from '../check/content/model.ts';
import { readContentTree } from '../check/content/tree.ts';

/** Raise it when the same storyboard looks different than before: the files of all films are then made again. */
const renderer = 1;

export interface Storyboard {
  id: string;
  film: FilmFacts;
  /** A short mark of everything that the film shows. It stands in its files. */
  stamp: string;
}

/** The published storyboards of the project in `root`. Those that the content check refuses are left out. */
export async function storyboards(root: string): Promise<Storyboard[]> {
  const content = buildContent(await readContentTree(root), '');
  return factsOf(content, 'film').flatMap(({ id, facts }) =>
    facts && facts.status !== 'draft' ? [{ id, film: facts, stamp: stampOf(facts, content, root) }] : [],
  );
}

/** The words as they are read, the order and the times of the scenes, and the drawings themselves. */
function stampOf({ title, scenes }: FilmFacts, content: Content, root: string): string {
  const { read } = filmFacts(content);
  const shown = scenes.map(({ caption, seconds, ground, place, layout, symbols }) => ({
    words: caption.map(read),
    drawings: symbols.map(({ id }) => drawing(id, content, root)),
    ...{ seconds, ground, place, layout, symbols },
  }));
  const hash = createHash('sha256').update(JSON.stringify({ renderer, title, shown }));
  return `storyboard ${hash.digest('hex').slice(0, 16)}`;
}

function drawing(id: string, { symbols, tree }: Content, root: string): string {
  const { openmoji } = symbols.get(id) ?? {};
  if (!openmoji) return tree.get(`content/symbols/${id}/symbol.svg`) ?? '';
  return readFileSync(join(root, 'node_modules/openmoji/color/svg', `${openmoji}.svg`), 'utf8');
}
