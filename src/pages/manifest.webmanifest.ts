/** What a device shows of the site on its home screen: its name, its icons, and nothing about who reads it. */
import type { APIRoute } from 'astro';
import { link, site } from '~/data/site.ts';

const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src: link(`/brand/${file}`),
  sizes,
  type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  Response.json(
    {
      id: link('/'),
      name: site.name,
      short_name: site.name,
      description: site.tagline,
      lang: 'en-GB',
      start_url: link('/'),
      scope: link('/'),
      display: 'minimal-ui',
      background_color: '#fffaf1',
      theme_color: '#1f1a3d',
      icons: [
        icon('icon.svg', 'any', 'any'),
        icon('icon-192.png', '192x192', 'any'),
        icon('icon-512.png', '512x512', 'any'),
        icon('icon-192.png', '192x192', 'maskable'),
        icon('icon-512.png', '512x512', 'maskable'),
      ],
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
