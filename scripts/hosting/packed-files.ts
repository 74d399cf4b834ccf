/** Packs the text of the site once, in the build, so that no server has to do it for each reader. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../files-in.ts';
import { packedTypes } from './file-types.ts';

/** The end of a packed file's name, for each way of packing that a browser may name. Best first. */
export const packings = { br: '.br', gzip: '.gz' } as const;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/*
 * The many pages: one level below the best, which is three times as fast and 3% larger. What every reader of a page or of
 * the search fetches is few files: the best.
 */
const manyTypes = ['.html', '.csv', '.svg', '.txt', '.vtt', '.xml'];
const brotliLevel = (file: string): number => (manyTypes.includes(extname(file)) ? 10 : 11);

export interface PackedSite {
  files: number;
  /** Bytes of all the text, as it is and as sent to a browser that knows brotli. */
  plain: number;
  packed: number;
}

/**
 * Writes a .br and a .gz beside each text file of the folder, where that makes it smaller. The same text gives the same
 * bytes. As many at a time as there are processors.
 */
export async function packFiles(folder: string): Promise<PackedSite> {
  const waiting = filesIn(folder).filter((file) => packedTypes.includes(extname(file).slice(1)));
  const done: PackedSite = { files: waiting.length, plain: 0, packed: 0 };
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { plain, packed } = await packFile(join(folder, file));
      done.plain += plain;
      done.packed += packed;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}

/** Packs one file, or packs it again. */
export async function packFile(file: string): Promise<Omit<PackedSite, 'files'>> {
  const text = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliLevel(file),
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [br, gz] = await Promise.all([brotli(text, { params }), gzipped(text, { level: 9 })]);
  if (br.length < text.length) writeFileSync(file + packings.br, br);
  if (gz.length < text.length) writeFileSync(file + packings.gzip, gz);
  return { plain: text.length, packed: Math.min(br.length, text.length) };
}
