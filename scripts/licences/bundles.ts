/** Looks at what the build puts into the scripts and files of the site, and stops it when a package is not accounted for. */
import type { Plugin } from 'vite';
import { shipped } from './shipped.ts';

/** The packages that these modules and files come from. */
export function packagesOf(paths: readonly string[]): string[] {
  const names = paths.flatMap((path) => {
    const inside = path.replaceAll('\\', '/').split('node_modules/');
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(inside.at(-1) ?? '')?.[0];
    if (inside.length > 1 && name) return [name];
    return path.startsWith('\0vite/') ? ['vite'] : [];
  });
  return [...new Set(names)].sort();
}

/** A plugin for the build. Code that makes the pages stays here; files that it puts beside them, such as fonts, do not. */
export const everythingShippedIsListed = (): Plugin => ({
  name: 'everything-shipped-is-listed',
  generateBundle(_, bundle) {
    const forReaders = this.environment.name === 'client';
    const paths = Object.values(bundle).flatMap((part) =>
      part.type === 'asset' ? part.originalFileNames : forReaders ? part.moduleIds : [],
    );
    const unlisted = packagesOf(paths).filter((name) => !(name in shipped));
    if (unlisted.length > 0) {
      this.error(
        `${unlisted.join(', ')} would reach readers. Look at the licence, then list it in scripts/licences/shipped.ts.`,
      );
    }
  },
});
