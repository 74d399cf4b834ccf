/** Facts about the site and the service that are written once and used everywhere. */
import { z } from 'astro/zod';
import { readHours } from '../lib/opening-hours.ts';
import { line, webAddress } from './shared.ts';
import { serviceSchema } from './service.ts';

export const siteSchema = z.strictObject({
  name: line(60).describe('The name of the site'),
  tagline: line(120).describe('What it is, in one line'),
  origin: z.url({ error: 'type the address that the site will have, for example https://example.org' }),
  base: z.string().regex(/^\/(.+\/)?$/, { error: 'type / or a path with a slash at both ends, for example /rights/' }),
  leaveTo: webAddress().describe('The everyday page that "Leave this site" goes to'),
  securityContact: z
    .string()
    .regex(/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, {
      error: 'type an address that starts with mailto: or https:, for example mailto:security@example.org',
    })
    .optional()
    .describe(
      'Where to report a weak place in the site. Leave it out until there is one: then it is the email of the service',
    ),
  service: serviceSchema
    .refine(({ hours }) => readHours(hours ?? '') !== undefined, {
      path: ['hours'],
      error: 'cannot be read, so nobody can be told if it is open now: type them like "Monday to Friday, 9am to 5pm"',
    })
    .describe('The Help at Hand service itself'),
  commissioner: z.strictObject({
    name: line(80),
    title: line(80),
    office: line(120),
  }),
});

export type Site = z.infer<typeof siteSchema>;
