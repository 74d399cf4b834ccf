/** `_headers` and `_redirects`: many hosts of static sites read them from the folder that is published. */
import { freshCache, freshFiles, headersForAll, lastingCache, lastingFolder } from '../headers.ts';
import { asAsked, type HostedSite } from './site.ts';

/**
 * The headers. Cache-Control stands for few files alone: where two rules fit one address, such a host joins their
 * values. By themselves such hosts let browsers keep a page only if it is asked for again, which is short enough.
 */
export function headersFile({ base }: Pick<HostedSite, 'base'>): string {
  const block = (path: string, headers: Record<string, string>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [
    block(`${base}*`, headersForAll),
    block(`${base}${lastingFolder}*`, { 'Cache-Control': lastingCache }),
    ...freshFiles.map((file) => block(base + file, { 'Cache-Control': freshCache })),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The addresses that moved, one on a line. */
export const redirectsFile = (site: HostedSite): string =>
  site.redirects.map(({ from, to }) => `${asAsked(site, from)} ${asAsked(site, to)} 301\n`).join('');
