/** Recordings of people who read a guide aloud. Each is a file in public/recordings that the guide names. */
import { statSync } from 'node:fs';
import { ContentError } from '../lib/errors.ts';
import { sizeInWords } from '../lib/size.ts';
import type { Guide } from '../schemas/right.ts';
import { link } from './site.ts';

export type Recorded = Omit<NonNullable<Guide['recording']>, 'file'> & { href: string; size: string };

/** The recording of a guide with its address and size. Throws when the guide names a file that is not there. */
export function recordingOf({ recording }: Pick<Guide, 'recording'>, folder = 'public'): Recorded | undefined {
  if (!recording) return undefined;
  const { file, ...facts } = recording;
  const size = statSync(`${folder}/recordings/${file}`, { throwIfNoEntry: false })?.size;
  if (size === undefined)
    throw new ContentError(
      `there is no recording public/recordings/${file}`,
      'Put the file there, or take `recording` out of the guide.',
    );
  return { ...facts, href: link(`/recordings/${file}`), size: sizeInWords(size) };
}
