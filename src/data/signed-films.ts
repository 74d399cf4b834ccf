/** Films: what a page needs of their files, and the files themselves. Nothing here is asked for before there is a film. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseVtt } from '../lib/vtt.ts';
import type { SignedFilm, PlayedVideo } from '../schemas/signed-film.ts';
import { formOf, guides } from './rights.ts';

/** A film as a page shows it. */
export interface ShownVideo {
  film: PlayedVideo;
  /** Where its files are on this site, with a slash at the end. */
  at: string;
  /** Its parts: where each begins, in seconds, and its title. */
  parts: { start: number; title: string }[];
  /** What is signed or said, paragraph by paragraph. */
  transcript: string[];
}

/** Reads the parts and the transcript of a film from the folder that its files lie in. Throws when one is not there. */
export function shownVideo(film: PlayedVideo & Pick<SignedFilm, 'transcript'>, folder: string, at: string): ShownVideo {
  const read = (name: string): string => readFileSync(join(process.cwd(), folder, name), 'utf8');
  const { cues } = parseVtt(read(film.chapters));
  return {
    film,
    at,
    parts: cues.map(({ start, lines }) => ({ start, title: lines.join(' ') })),
    transcript: read(film.transcript)
      .split(/(?:\r?\n){2,}/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean),
  };
}

/** Where the files of the film of a right lie. */
export const filmFolder = (slug: string): string => `content/rights/${slug}/film`;

/** The names of the files that a page with this film offers. The transcript is in the page itself. */
export const filesOf = ({ small, large, poster, captions, chapters }: SignedFilm): string[] => [
  small,
  large,
  poster,
  captions,
  chapters,
];

/** The rights that have a film, with its record. */
export async function rightsWithFilm(): Promise<{ slug: string; film: SignedFilm }[]> {
  const all = await Promise.all(
    (await guides()).map(async ({ id }) => ({ slug: id, film: (await formOf('bsl', id)).data.film })),
  );
  return all.flatMap(({ slug, film }) => (film ? [{ slug, film }] : []));
}

const types: Record<string, string> = {
  mp4: 'video/mp4',
  webm: 'video/webm',
  jpg: 'image/jpeg',
  png: 'image/png',
  vtt: 'text/vtt; charset=utf-8',
};

/** What kind of file a name is. */
export const fileType = (name: string): string => types[name.replace(/^.*\./, '')] ?? 'application/octet-stream';

/** A file of a film, as it is sent. */
export function filmFile(folder: string, name: string): Response {
  const bytes = new Uint8Array(readFileSync(join(process.cwd(), folder, name)));
  return new Response(bytes, { headers: { 'Content-Type': fileType(name) } });
}
