/** What stands in the files for servers. That the servers do what the files say is proved in tests/hosting. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersForAll } from '../../../scripts/headers.ts';
import { apacheFile } from '../../../scripts/hosting/apache.ts';
import { caddyFile } from '../../../scripts/hosting/caddy.ts';
import { headersFile, redirectsFile } from '../../../scripts/hosting/cdn.ts';
import { nginxFile } from '../../../scripts/hosting/nginx.ts';
import { hostedSite, type HostedSite } from '../../../scripts/hosting/site.ts';
import { writeForServers, writePublished } from '../../../scripts/hosting/write.ts';
import { folderWith } from '../folder.ts';

const site: HostedSite = {
  origin: 'https://example.org',
  base: '/rights/',
  redirects: [{ from: '/old.pdf', to: '/new/#part', since: '2026-11-22', why: 'It is a page now.' }],
};
const makers = { nginx: nginxFile, Caddy: caddyFile, Apache: apacheFile, _headers: headersFile };

describe.each(Object.entries(makers))('the file for %s', (_, make) => {
  const text = make(site);

  test('has every header once', () => {
    for (const [header, value] of Object.entries(headersForAll)) {
      const lines = text.split('\n').filter((line) => new RegExp(`\\b${header}\\b`).test(line));
      expect(lines, header).toHaveLength(1);
      expect(lines[0], header).toContain(value);
    }
  });

  test('keeps what never changes for a year, below the base path', () => {
    expect(text).toContain('/rights/assets/');
    expect(text).toContain('public, max-age=31536000, immutable');
  });
});

test.each(Object.entries({ nginx: nginxFile, Caddy: caddyFile, Apache: apacheFile }))(
  'the file for %s sends on what moved, for good',
  (_, make) => {
    const line = make(site)
      .split('\n')
      .find((one) => /old\\?\.pdf/.test(one));
    expect(line).toContain('/rights/new/#part');
    expect(line).toContain('301');
  },
);

describe('nginx', () => {
  test('sends plain HTTP on to a site with https', () => {
    const [, first = ''] = nginxFile(site).split('server {');
    expect(first).toContain('listen 80;');
    expect(first).toContain('return 301 https://$host$request_uri;');
  });

  test('listens to plain HTTP alone when the site has no https', () => {
    const text = nginxFile({ ...site, origin: 'http://example.org' });
    expect(text).not.toContain('ssl');
    expect(text.match(/^server \{/gm)).toHaveLength(1);
  });

  test('keeps no list of who read what', () => {
    expect(nginxFile(site)).toContain('access_log off;');
  });
});

test('Caddy is told the address of the site, so that it gets a certificate for it', () => {
  expect(caddyFile(site)).toContain('\nhttps://example.org {\n');
});

test('_redirects has a line for each address that moved', () => {
  expect(redirectsFile(site)).toBe('/rights/old.pdf /rights/new/#part 301\n');
  expect(redirectsFile({ ...site, redirects: [] })).toBe('');
});

test('_headers says how long to keep a file only where no other rule says it, because such hosts join the values', () => {
  const kept = headersFile(site)
    .split('\n\n')
    .filter((block) => block.includes('Cache-Control'))
    .map((block) => block.split('\n')[0]);
  expect(kept).toEqual(['/rights/assets/*', '/rights/service-worker.js', '/rights/offline/list.json']);
});

test('what hosts read inside the site is written there, and the rest into a folder of its own', () => {
  const dist = folderWith({});
  const folder = join(folderWith({ 'old/nginx.conf': 'from another build', 'old/rest.txt': '' }), 'old');
  writePublished(site, dist);
  const names = writeForServers(site, folder, { 'worker.js': 'code' });
  expect(readdirSync(dist).sort()).toEqual(['_headers', '_redirects']);
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  expect(readFileSync(join(folder, 'nginx.conf'), 'utf8')).toBe(nginxFile(site));
  expect(readFileSync(join(folder, 'worker.js'), 'utf8')).toBe('code');
});

test('the site is the one in content/', () => {
  expect(hostedSite()).toMatchObject({ base: expect.stringMatching(/^\//), redirects: expect.any(Array) });
});
