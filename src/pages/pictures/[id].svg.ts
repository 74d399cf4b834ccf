/** The drawings, one small file each. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { allSymbols, drawing, symbol } from '~/data/symbols.ts';

export const getStaticPaths = (() => allSymbols().map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(drawing(symbol(params['id'] ?? '')), { headers: { 'Content-Type': 'image/svg+xml' } });
