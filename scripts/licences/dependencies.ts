/** Every package that the project uses, with its licence, from package-lock.json and what is installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeLicences, shipped } from './shipped.ts';

export interface Dependency {
  name: string;
  version: string;
  /** As SPDX writes it; nothing when the package does not say. */
  licence: string | undefined;
  /** What of it reaches readers; nothing when it only builds or tests. */
  ships: string | undefined;
}

type LockedPackage = { version?: string; license?: string };
/** Old packages say it in a list. */
type Manifest = { license?: string; licenses?: { type: string }[] };

/** All packages, each version once, in the order of their names. */
export function dependenciesIn(root: string): Dependency[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const all = Object.entries(lock.packages).flatMap(([path, { version = '', license }]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (name === '') return [];
    return [{ name, version, licence: license ?? installedLicence(join(root, path)), ships: shipped[name] }];
  });
  const once = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function installedLicence(folder: string): string | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return license ?? licenses?.map(({ type }) => type).join(' OR ');
}

/** What is wrong with the licences of what ships, each with what to do. */
export function licenceProblems(all: readonly Dependency[]): string[] {
  const shipping = all.filter(({ ships }) => ships !== undefined);
  const gone = Object.keys(shipped).filter((name) => !all.some((one) => one.name === name));
  return [
    ...shipping.flatMap(({ name, licence }) => {
      if (licence === undefined)
        return [`${name} reaches readers and names no licence: ask its makers, or do without it`];
      if (freeLicences.includes(licence)) return [];
      return [`${name} reaches readers under "${licence}", which is not a free licence that we know: do without it`];
    }),
    ...gone.map((name) => `${name} is not used any more: take it out of scripts/licences/shipped.ts`),
  ];
}

/** The words of the licences of all that ships, which most of these licences ask us to pass on. Throws when one has none. */
export function licenceTexts(root: string, all: readonly Dependency[]): string {
  const parts = all.flatMap(({ name, version, ships }) => {
    if (ships === undefined) return [];
    const file = licenceFileIn(join(root, 'node_modules', name));
    if (!file) throw new Error(`${name} reaches readers, but its package has no text of its licence. Do without it.`);
    return [`${name} ${version}: ${ships}\n\n${ownPart(readFileSync(file, 'utf8'))}\n`];
  });
  return `What this site is made of that others made, and the licence of each.\n\n${parts.join(`\n${'-'.repeat(60)}\n\n`)}`;
}

/** Without the licences of what a package holds for itself alone: Vite lists its own tools, which do not reach readers. */
const ownPart = (text: string): string => (text.split(/^# Licenses of bundled dependencies/m)[0] ?? '').trim();

/** The file with the licence of a package. Some keep it in a folder of the same name. */
function licenceFileIn(folder: string): string | undefined {
  const found = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name))
    .sort((a, b) => Number(b.isFile()) - Number(a.isFile()))[0];
  if (!found) return undefined;
  const path = join(folder, found.name);
  return found.isFile() ? path : licenceFileIn(path);
}
