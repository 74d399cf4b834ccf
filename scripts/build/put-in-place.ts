/** The last step of a build: the new site takes the place of the one before. */
import { existsSync, renameSync, rmSync } from 'node:fs';

const old = (live: string): string => `${live}-old`;

/** Puts the folder `next` in the place of `live`. Only whole folders are renamed, so `live` is never half of each. */
export function putInPlace(next: string, live: string): void {
  if (existsSync(live)) {
    rmSync(old(live), { recursive: true, force: true });
    renameSync(live, old(live));
  }
  renameSync(next, live);
  rmSync(old(live), { recursive: true, force: true });
}

/** Brings the last good site back when a build was killed between the two renames. Says if it had to. */
export function bringBack(live: string): boolean {
  if (existsSync(live) || !existsSync(old(live))) return false;
  renameSync(old(live), live);
  return true;
}
