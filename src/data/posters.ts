/** The posters of the print shop, in order. */
import { posterSchema, type PosterFacts } from '../schemas/poster.ts';
import { readFolder } from './facts.ts';

const files = import.meta.glob<string>('/content/posters/*.yaml', { query: '?raw', import: 'default', eager: true });

export type PosterEntry = PosterFacts & { id: string; path: string };

const posters: PosterEntry[] = [...readFolder(files, posterSchema)]
  .map(([id, facts]) => ({ ...facts, id, path: `/packs/print/posters/${id}/` }))
  .sort((a, b) => a.order - b.order);

/** All posters, in the order of the print shop. */
export const allPosters = (): PosterEntry[] => posters;
