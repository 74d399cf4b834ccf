/** The topic index: the one small file that answers a question on the reader's device. */
import type { APIRoute } from 'astro';
import { topics } from '~/data/topics.ts';
import { toWire } from '~/lib/search/wire.ts';

export const GET: APIRoute = async () => Response.json(toWire(await topics()));
