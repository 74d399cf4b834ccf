/** The QR codes of the print shop, one small file each. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { qrFor, qrPaths } from '~/data/qr.ts';
import { qrName } from '~/lib/qr.ts';

export const getStaticPaths = (async () =>
  (await qrPaths()).map((path) => ({ params: { name: qrName(path) }, props: { path } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = async ({ props }) =>
  new Response(await qrFor(props.path), { headers: { 'Content-Type': 'image/svg+xml' } });
