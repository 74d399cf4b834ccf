/** The scenes, one small file each. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { sceneDrawing, sceneIds } from '~/data/scenes.ts';

export const getStaticPaths = (() => sceneIds().map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(sceneDrawing(params['id'] ?? ''), { headers: { 'Content-Type': 'image/svg+xml' } });
