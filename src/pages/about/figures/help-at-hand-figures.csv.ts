/** Every figure as a file for a spreadsheet. */
import type { APIRoute } from 'astro';
import { figuresFile } from '~/data/figures.ts';

export const GET: APIRoute = () =>
  new Response(figuresFile(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
