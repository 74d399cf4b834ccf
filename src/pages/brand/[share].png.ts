/** The pictures to share that are not the card of a page: for a post, and for a screen that stands upright. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardImage } from '~/data/card.ts';
import { site } from '~/data/site.ts';

const shapes = { 'share-square': 'square', 'share-tall': 'tall' } as const;

export const getStaticPaths = (() =>
  Object.keys(shapes).map((share) => ({ params: { share } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const image = await cardImage(site, shapes[params['share'] as keyof typeof shapes]);
  return new Response(image as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
};
