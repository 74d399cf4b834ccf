/** The changes as a feed, for programs that tell people of news. */
import type { APIRoute } from 'astro';
import { changesFeed } from '~/data/changes.ts';

export const GET: APIRoute = () =>
  new Response(changesFeed(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
