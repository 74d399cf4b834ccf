/** Addresses that moved. They stand on posters, in letters and on other websites, so they work for ever. */
import { z } from 'astro/zod';
import { day, line } from './shared.ts';

/* Only letters that mean nothing special to any server: the addresses are written into the files for servers. */
const folderOrFile = String.raw`\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z0-9]+)?`;

const redirectSchema = z.strictObject({
  from: z
    .string()
    .regex(new RegExp(`^${folderOrFile}$`), {
      error:
        'use lower-case letters, numbers, hyphens and slashes: a slash at both ends, for example /rights/old-name/',
    })
    .describe('The old address on this site'),
  to: z
    .string()
    .regex(new RegExp(`^${folderOrFile}(?:#[a-z0-9-]+)?$`), {
      error: 'use an address on this site with a slash at both ends, for example /rights/moving-home/ or /law/#figures',
    })
    .describe('The new address on this site'),
  since: day().describe('The day it moved'),
  why: line(200).describe('Why it moved, in a few words'),
});

export const redirectsSchema = z.strictObject({
  redirects: z.array(redirectSchema).describe('One entry for each address that moved. Never take one out'),
});

export type Redirect = z.infer<typeof redirectSchema>;
export type Redirects = z.infer<typeof redirectsSchema>;
