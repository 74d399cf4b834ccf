/** The record of a film that is signed: its files, who signed it, who checked it, and when to look at it again. */
import { z } from 'astro/zod';
import { day, line } from './shared.ts';

/** The name of a file in the folder `film` beside the record. */
function file(ends: string[], example: string) {
  const error = `use the name of a file in the folder film beside this file, in small letters and hyphens, ending in .${ends.join(' or .')}, for example ${example}`;
  return z.string({ error }).regex(new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.(${ends.join('|')})$`), { error });
}

const translator = (who: string) =>
  z.strictObject(
    {
      name: line(80).describe(`The name of ${who}, as it may stand on the page`),
      registration: line(80).describe('The register and the number in it'),
    },
    { error: 'is not complete: type two lines below it, name and registration' },
  );

export const signedFilmSchema = z
  .strictObject({
    small: file(['mp4', 'webm'], 'moving-home-small.mp4').describe('The film for a phone and little data'),
    large: file(['mp4', 'webm'], 'moving-home.mp4').describe('The film for a wide screen'),
    poster: file(['jpg', 'png'], 'poster.jpg').describe('The picture that stands there before the film plays'),
    posterAlt: line(160).describe('What the poster shows, for somebody who cannot see it'),
    captions: file(['vtt'], 'captions.vtt').describe('What is signed, in English, in time with the film'),
    chapters: file(['vtt'], 'chapters.vtt').describe('The parts of the film: a time and a title for each'),
    transcript: file(['txt'], 'transcript.txt').describe('Everything that is signed, in English, to read by itself'),
    seen: line(600).describe('What the film shows besides the signing, for somebody who cannot see it'),
    duration: z.int().positive().describe('How long the film is, in seconds'),
    sound: z.enum(['none', 'voice'], { error: 'type none, or voice when somebody speaks in the film' }),
    signer: translator('the translator who signs'),
    checker: translator('the translator who checked').optional(),
    filmedOn: day().describe('The day of filming, as 2026-11-21'),
    licence: line(120).describe('How others may use the film, for example CC BY 4.0'),
    reviewBy: day().describe('The day by which somebody must look whether the film is still right'),
  })
  .describe('The record of the film');

export type SignedFilm = z.infer<typeof signedFilmSchema>;

/** What a player needs of a record. */
export type PlayedVideo = Pick<
  SignedFilm,
  'small' | 'large' | 'poster' | 'posterAlt' | 'captions' | 'chapters' | 'seen' | 'duration' | 'sound'
>;

/** What must hold between the status of a page and its film, each with the field to mend. */
export function filmMismatch(
  status: string,
  film: SignedFilm | undefined,
): { path: string[]; message: string } | undefined {
  if (status === 'script ready') {
    return film && { path: ['status'], message: 'says "script ready" but there is a film: type filmed, or checked' };
  }
  if (!film) {
    const message = `says "${status}" but there is no film: type "script ready" until there is one, or add film and its fields`;
    return { path: ['status'], message };
  }
  if (![film.small, film.large].some((name) => name.endsWith('.mp4'))) {
    const message = 'is WebM, and so is the small film: make one of the two an MP4 file, which old phones can play';
    return { path: ['film', 'large'], message };
  }
  if (film.small === film.large) {
    return { path: ['film', 'small'], message: 'is the large film too: make a smaller file for phones' };
  }
  if (film.reviewBy <= film.filmedOn) {
    return { path: ['film', 'reviewBy'], message: 'is not after the day of filming: type a later date' };
  }
  return checkerMismatch(status, film);
}

function checkerMismatch(
  status: string,
  { signer, checker }: SignedFilm,
): { path: string[]; message: string } | undefined {
  if (!checker) {
    if (status !== 'checked') return undefined;
    const message = 'is missing: type two lines below it, name and registration, or put the status back to filmed';
    return { path: ['film', 'checker'], message };
  }
  if (status !== 'checked') {
    const message = `names who checked the film, but the status is ${status}: type checked, or take the checker out`;
    return { path: ['film', 'checker'], message };
  }
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
  if (same(checker.name, signer.name) || same(checker.registration, signer.registration)) {
    return { path: ['film', 'checker'], message: 'is the signer: a second translator checks the film, so type theirs' };
  }
  return undefined;
}
