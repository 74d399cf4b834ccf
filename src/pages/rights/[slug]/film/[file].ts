/** The files of the films of the rights, as they lie in content/rights/<slug>/film. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOf, filmFile, filmFolder, rightsWithFilm } from '~/data/signed-films.ts';

export const getStaticPaths = (async () =>
  (await rightsWithFilm()).flatMap(({ slug, film }) =>
    filesOf(film).map((file) => ({ params: { slug, file } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => filmFile(filmFolder(params['slug'] ?? ''), params['file'] ?? '');
