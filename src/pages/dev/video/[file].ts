/** The film of the gallery, which is in no normal build. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { filmFile } from '~/data/signed-films.ts';
import { exampleFolder } from '~/components/video/example-video.ts';

const files = ['clip-small.webm', 'clip.webm', 'poster.jpg', 'captions.vtt', 'chapters.vtt'];

export const getStaticPaths = (() =>
  process.env['GALLERY'] === '1' ? files.map((file) => ({ params: { file } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => filmFile(exampleFolder, params['file'] ?? '');
