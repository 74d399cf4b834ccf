/** Where the files of the print shop are, inside the site. Their names say what they are, also in a folder of downloads. */
const folder = 'packs/print';

export const posterPapers = ['A4', 'A3'] as const;
export type PosterPaper = (typeof posterPapers)[number];

export const posterFile = (id: string, paper: PosterPaper): string =>
  `${folder}/posters/help-at-hand-poster-${id}-${paper.toLowerCase()}.pdf`;

export const leafletFile = (slug: string): string => `${folder}/leaflets/help-at-hand-leaflet-${slug}-a5.pdf`;

export const cardFile = `${folder}/wallet-card/help-at-hand-wallet-card.pdf`;

/** Everything in one file, for a council. */
export const wallFile = `${folder}/help-at-hand-for-the-wall.zip`;
