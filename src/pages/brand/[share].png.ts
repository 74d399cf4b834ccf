/** The pictures to share that are not the card of a page, and a small one of each that shows what it is like. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { cardImage, previewWidth, shareSizes } from '~/data/card.ts';
import { site } from '~/data/site.ts';

const pictures = new Map(
  shareSizes.flatMap(({ id, shape, width }): [string, [typeof shape, number]][] => [
    ...(id === 'card' ? [] : ([[id, [shape, width]]] as [string, [typeof shape, number]][])),
    [`${id}-small`, [shape, previewWidth]],
  ]),
);

export const getStaticPaths = (() =>
  [...pictures.keys()].map((share) => ({ params: { share } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const [shape, width] = pictures.get(params['share'] ?? '') ?? [];
  const image = await cardImage(site, shape, width);
  return new Response(image as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
};
