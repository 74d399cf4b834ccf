/** How much a first visit may fetch: bytes as sent and requests, never times. What docs/performance.md shows. */
export interface FirstViewBudget {
  /** Which pages, in a few words. */
  pages: string;
  /** Their addresses, relative to the base. */
  match: RegExp;
  withoutPictures: number;
  withPictures: number;
  /** Requests, pictures apart. */
  requests: number;
}

/** The first line that fits a page counts. */
export const firstViewBudgets: readonly FirstViewBudget[] = [
  {
    pages: 'what to do in danger',
    match: /^get-help\/now\/$/,
    withoutPictures: 30_000,
    withPictures: 30_000,
    requests: 6,
  },
  {
    pages: 'guides',
    match: /^rights\/[^/]+\/$/,
    withoutPictures: 43_000,
    withPictures: 60_000,
    requests: 8,
  },
  {
    pages: 'tools, the print shop, long tables',
    match: /^(get-help\/(dates|who-can-help)\/|packs\/print\/|symbols\/all\/|schools\/share\/self-study\/)/,
    withoutPictures: 60_000,
    withPictures: 72_000,
    requests: 12,
  },
  {
    pages: 'the pictures to share',
    match: /^about\/share\/$/,
    withoutPictures: 43_000,
    withPictures: 85_000,
    requests: 9,
  },
  {
    pages: 'home, lists, search, easy read, symbols, BSL, with a sheet for the adult',
    match: /^($|rights\/|easy-read\/|symbols\/|bsl\/|listen\/|search\/)/,
    withoutPictures: 43_000,
    withPictures: 60_000,
    requests: 10,
  },
  {
    pages: 'all others',
    match: /^/,
    withoutPictures: 45_000,
    withPictures: 68_000,
    requests: 12,
  },
];

/** The budget of the page with this address, relative to the base. */
export function firstViewBudget(path: string): FirstViewBudget {
  const found = firstViewBudgets.find(({ match }) => match.test(path));
  if (!found) throw new Error(`There is no budget for ${path}`);
  return found;
}
