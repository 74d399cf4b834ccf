/** Every film has its files, and they show what its storyboard tells now. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyboards } from './storyboards.ts';

/** The forms that a film is made in. WebM for browsers, MP4 for phones and classroom screens that know no other. */
export const forms = ['webm', 'mp4'] as const;

/** Where the file of a film lies. It is copied into the site as it is. */
export const filmFile = (id: string, form: (typeof forms)[number]): string => `public/watch/${id}/${id}.${form}`;

/** What is wrong with the files of the project in `root`, one line each. */
export async function filmProblems(root: string): Promise<string[]> {
  const films = await storyboards(root);
  const stale = films.flatMap(({ id, stamp }) =>
    forms.flatMap((form) => {
      const file = filmFile(id, form);
      if (!existsSync(join(root, file))) return [`${file} is missing: it was never made from content/films/${id}.yaml`];
      if (readFileSync(join(root, file)).includes(stamp)) return [];
      return [`${file} is old: content/films/${id}.yaml, or something that it shows, has changed since it was made`];
    }),
  );
  const known = new Set(films.map(({ id }) => id));
  const folder = join(root, 'public/watch');
  const left = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((id) => !known.has(id))
    .map((id) => `public/watch/${id} belongs to no film: take it away`);
  return [...stale, ...left];
}
