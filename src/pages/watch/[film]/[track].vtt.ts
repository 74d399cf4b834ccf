/** The captions and the chapters of each film, as files beside it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allFilms, film } from '~/data/films.ts';
import { captionsFile, chaptersFile } from '~/lib/film/vtt.ts';

const tracks = { captions: captionsFile, chapters: chaptersFile };
type Track = keyof typeof tracks;

export const getStaticPaths = (() =>
  allFilms().flatMap(({ id }) =>
    Object.keys(tracks).map((track) => ({ params: { film: id, track } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(tracks[params['track'] as Track](film(params['film'] ?? '').scenes), {
    headers: { 'Content-Type': 'text/vtt; charset=utf-8' },
  });
