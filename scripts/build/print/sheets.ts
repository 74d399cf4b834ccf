/** What is printed: every pack and every right, in each form that is for paper. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Sheet {
  /** The page that is printed, inside the site: "rights/moving-home/easy-read/". */
  path: string;
  /** The file that it becomes, inside the site: "rights/moving-home/moving-home-easy-read.pdf". */
  file: string;
  /** The most bytes that it may have. Somebody downloads it with little data. */
  mostBytes: number;
  /** True when it is printed in 18 point. */
  largePrint?: boolean;
}

/** The most bytes of a printed file, by the part of the site that it is in. */
export const mostBytes = { rights: 150_000, packs: 400_000 } as const;

/** The forms of one right or pack: what is added to the address of its page, and to the name of its file. */
const forms = {
  rights: [
    { page: '', name: '' },
    { page: 'easy-read/', name: '-easy-read' },
    { page: 'symbols/', name: '-symbols' },
  ],
  packs: [
    { page: '', name: '' },
    { page: '7-to-11/', name: '-7-to-11' },
    { page: '', name: '-large-print', largePrint: true },
    { page: 'easy-read/', name: '-easy-read' },
    { page: 'symbols/', name: '-symbols' },
    { page: 'hand-over/', name: '-hand-over' },
  ],
} as const;

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

/** Every sheet of a built site whose page is there. */
export function sheetsIn(dist: string): Sheet[] {
  const all = (['packs', 'rights'] as const).flatMap((kind) =>
    foldersIn(join(dist, kind)).flatMap((id) =>
      forms[kind].map(({ page, name, ...how }): Sheet => {
        const folder = `${kind}/${id}/`;
        return { path: `${folder}${page}`, file: `${folder}${id}${name}.pdf`, mostBytes: mostBytes[kind], ...how };
      }),
    ),
  );
  return all.filter(({ path }) => existsSync(join(dist, path, 'index.html')));
}
