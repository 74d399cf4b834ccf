/** What each path in the content is: its kind, its id and the address that it makes. */
import { factsSchemas, frontSchemas, type FactsByKind, type FrontByKind } from './schemas-by-kind.ts';

export type MdxKind = keyof FrontByKind;
export type FactsKind = keyof FactsByKind;
export type FileKind = MdxKind | FactsKind | 'drawing' | 'signed film file' | 'unknown';

interface Kind {
  kind: FileKind;
  /** The first group is the id. */
  path: RegExp;
  address?: (id: string) => string;
}

const kinds: readonly Kind[] = [
  { kind: 'guide', path: /^content\/rights\/([^/]+)\/guide\.mdx$/, address: (id) => `/rights/${id}/` },
  {
    kind: 'easy-read',
    path: /^content\/rights\/([^/]+)\/easy-read\.mdx$/,
    address: (id) => `/rights/${id}/easy-read/`,
  },
  { kind: 'symbols', path: /^content\/rights\/([^/]+)\/symbols\.mdx$/, address: (id) => `/rights/${id}/symbols/` },
  { kind: 'signed film file', path: /^content\/rights\/([^/]+)\/film\/[^/]+\.(?:mp4|webm|jpg|png|vtt|txt)$/ },
  { kind: 'bsl', path: /^content\/rights\/([^/]+)\/bsl\.mdx$/, address: (id) => `/rights/${id}/bsl/` },
  { kind: 'pack', path: /^content\/packs\/([^/]+)\/pack\.mdx$/, address: (id) => `/packs/${id}/` },
  {
    kind: 'pack-easy-read',
    path: /^content\/packs\/([^/]+)\/easy-read\.mdx$/,
    address: (id) => `/packs/${id}/easy-read/`,
  },
  {
    kind: 'pack-symbols',
    path: /^content\/packs\/([^/]+)\/symbols\.mdx$/,
    address: (id) => `/packs/${id}/symbols/`,
  },
  {
    kind: 'pack-7-to-11',
    path: /^content\/packs\/([^/]+)\/7-to-11\.mdx$/,
    address: (id) => `/packs/${id}/7-to-11/`,
  },
  {
    kind: 'pack-hand-over',
    path: /^content\/packs\/([^/]+)\/hand-over\.mdx$/,
    address: (id) => `/packs/${id}/hand-over/`,
  },
  { kind: 'every-hand-over', path: /^content\/packs\/(hand-over)\.mdx$/ },
  { kind: 'school', path: /^content\/schools\/(.+)\.mdx$/, address: (id) => pageAddress(`schools/${id}`) },
  { kind: 'adult', path: /^content\/adults\/(.+)\.mdx$/, address: (id) => pageAddress(id) },
  {
    kind: 'training',
    path: /^content\/training\/([^/]+)\.mdx$/,
    address: (id) => pageAddress(`schools/share/${id}`),
  },
  {
    kind: 'voice',
    path: /^content\/voice\/([^/]+)\.mdx$/,
    address: (id) => pageAddress(`schools/share/my-views${id === 'plain' ? '' : `/${id}`}`),
  },
  { kind: 'story', path: /^content\/stories\/([^/]+)\/story\.mdx$/, address: (id) => `/stories/${id}/` },
  {
    kind: 'story-easy-read',
    path: /^content\/stories\/([^/]+)\/easy-read\.mdx$/,
    address: (id) => `/stories/${id}/easy-read/`,
  },
  { kind: 'page', path: /^content\/pages\/(.+)\.mdx$/, address: (id) => pageAddress(id) },
  { kind: 'film', path: /^content\/films\/([^/]+)\.yaml$/, address: (id) => `/watch/${id}/` },
  { kind: 'word', path: /^content\/words\/([^/]+)\.yaml$/, address: (id) => `/words/${id}/` },
  {
    kind: 'letter',
    path: /^content\/letters\/([^/]+)\.yaml$/,
    address: (id) => `/get-help/say-it/${id}/`,
  },
  {
    kind: 'poster',
    path: /^content\/posters\/([^/]+)\.yaml$/,
    address: (id) => `/packs/print/posters/${id}/`,
  },
  { kind: 'law topic', path: /^content\/law\/([^/]+)\.yaml$/ },
  { kind: 'service', path: /^content\/services\/([^/]+)\.yaml$/ },
  { kind: 'symbol', path: /^content\/symbols\/([^/]+)\/symbol\.yaml$/ },
  { kind: 'drawing', path: /^content\/symbols\/([^/]+)\/symbol\.svg$/ },
  { kind: 'scene', path: /^content\/scenes\/([^/]+)\/scene\.yaml$/ },
  { kind: 'drawing', path: /^content\/scenes\/([^/]+)\/scene\.svg$/ },
  { kind: 'site', path: /^content\/(site)\.yaml$/ },
  { kind: 'search', path: /^content\/(search)\.yaml$/ },
  { kind: 'redirects', path: /^content\/(redirects)\.yaml$/ },
  { kind: 'can help', path: /^content\/(can-help)\.yaml$/ },
  { kind: 'help map', path: /^content\/(help-map)\.yaml$/ },
  { kind: 'figures', path: /^content\/figures\/([^/]+)\.yaml$/ },
  { kind: 'changes', path: /^content\/(changes)\.yaml$/ },
  { kind: 'stick', path: /^content\/(stick)\.yaml$/ },
  { kind: 'last run', path: /^content\/(last-run)\.yaml$/ },
  { kind: 'reports', path: /^content\/(reports)\.yaml$/ },
  { kind: 'happenings', path: /^content\/dates\/(happenings)\.yaml$/ },
  { kind: 'bank holidays', path: /^content\/dates\/(bank-holidays)\.yaml$/ },
];

/** The address of a page is its path; a file called index is the address of its folder. */
function pageAddress(id: string): string {
  return `/${id}/`.replace(/\/index\/$/, '/');
}

/** What a path is. A path that nothing reads is "unknown". */
export function kindOf(path: string): { kind: FileKind; id: string; address: string | undefined } {
  for (const { kind, path: pattern, address } of kinds) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { kind, id, address: address?.(id) };
  }
  return { kind: 'unknown', id: path, address: undefined };
}

export const isMdxKind = (kind: FileKind): kind is MdxKind => kind in frontSchemas;
export const isFactsKind = (kind: FileKind): kind is FactsKind => kind in factsSchemas;
