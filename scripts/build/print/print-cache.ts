/** Printed files that were good, kept by key, so that only what changed is printed again. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file that nothing asked for in this time is thrown away. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

export class PrintCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** The file with this key, when there is one. */
  get(key: string): Buffer | undefined {
    const file = this.#fileOf(key);
    if (!existsSync(file)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return readFileSync(file);
  }

  /** Keeps a file. It gets its name only when it is whole, so that a build that is stopped leaves nothing broken. */
  put(key: string, bytes: Uint8Array): void {
    const unfinished = `${this.#fileOf(key)}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, this.#fileOf(key));
  }

  /** Throws away what has not been used for a week. */
  clearOld(now = Date.now()): void {
    for (const name of readdirSync(this.#folder)) {
      const file = join(this.#folder, name);
      if (now - statSync(file).mtimeMs > keptFor) rmSync(file);
    }
  }

  #fileOf(key: string): string {
    return join(this.#folder, `${key}.pdf`);
  }
}
