/** The mark in each of its looks, as a file. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { looks, markFile } from '~/lib/mark.ts';

export const getStaticPaths = (() => Object.keys(looks).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(markFile(params['name'] ?? ''), { headers: { 'Content-Type': 'image/svg+xml' } });
