/** The card that others see when a page is shared. */
import type { APIRoute } from 'astro';
import { cardImage } from '~/data/card.ts';
import { site } from '~/data/site.ts';

export const GET: APIRoute = async () =>
  new Response((await cardImage(site)) as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/png' } });
