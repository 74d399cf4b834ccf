/** What is printed: every pack and every right, in each form that is for paper, what schools can keep, and the print shop. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardFile, leafletFile, posterFile, posterPapers } from '../../../src/lib/shop-files.ts';
import type { Paper } from '../../pdf/paper.ts';
import { offersIn } from '../offered.ts';

export interface Sheet extends Paper {
  /** The page that is printed, inside the site: "rights/moving-home/easy-read/". */
  path: string;
  /** The file that it becomes, inside the site: "rights/moving-home/moving-home-easy-read.pdf". */
  file: string;
  /** The most bytes that it may have. Somebody downloads it with little data. */
  mostBytes: number;
}

/** The most bytes of a printed file, by the part of the site that it is in. */
export const mostBytes = { rights: 150_000, packs: 400_000, schools: 200_000, shop: 150_000 } as const;

/** Stands among the packs and is none. */
export const shopFolder = 'packs/print';

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

/** The ids of the packs or rights of a built site. */
export const idsIn = (dist: string, kind: 'packs' | 'rights'): string[] =>
  foldersIn(join(dist, kind)).filter((id) => `${kind}/${id}` !== shopFolder);

/** The sheets of the print shop: a poster for each paper, a leaflet for each right, the wallet card. */
function shopSheets(dist: string): Sheet[] {
  const light = { mostBytes: mostBytes.shop };
  const inShop = (folder: string): string[] => foldersIn(join(dist, shopFolder, folder));
  return [
    ...inShop('posters').flatMap((id) =>
      posterPapers.map((paper): Sheet => {
        const sheet = { path: `${shopFolder}/posters/${id}/`, file: posterFile(id, paper), ...light };
        return paper === 'A4' ? sheet : { ...sheet, size: paper };
      }),
    ),
    ...inShop('leaflets').map((slug) => ({
      path: `${shopFolder}/leaflets/${slug}/`,
      file: leafletFile(slug),
      ...light,
    })),
    { path: `${shopFolder}/wallet-card/`, file: cardFile, ...light },
  ];
}

/** Every sheet of a built site whose page is there. A page for schools is printed when it offers its file. */
export function sheetsIn(dist: string): Sheet[] {
  const all = (['packs', 'rights'] as const).flatMap((kind) =>
    idsIn(dist, kind).flatMap((id) =>
      forms[kind].map(({ page, name, ...how }): Sheet => {
        const folder = `${kind}/${id}/`;
        return { path: `${folder}${page}`, file: `${folder}${id}${name}.pdf`, mostBytes: mostBytes[kind], ...how };
      }),
    ),
  );
  const forSchools = offersIn(dist, 'schools', '.pdf').map(({ path, file }): Sheet => ({
    path,
    file,
    mostBytes: mostBytes.schools,
  }));
  return [
    ...[...all, ...shopSheets(dist)].filter(({ path }) => existsSync(join(dist, path, 'index.html'))),
    ...forSchools,
  ];
}
