/** Asks a server for one address, and what it must answer by our definition of the headers. */
import { request } from 'node:http';
import { cacheHeader, errorCache, headersForAll } from '../../scripts/headers.ts';
import { typeOf } from '../../scripts/hosting/file-types.ts';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** Asks as it is: nothing is followed, nothing is unpacked. */
export const ask = (port: number, path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      { host: 'localhost', port, path, headers: { host: `localhost:${port}`, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(
              Object.entries(response.headersDistinct).map(([name, all]) => [name, (all ?? []).join(' AND ')]),
            ),
            body: Buffer.concat(parts),
          }),
        );
        response.once('error', reject);
      },
    );
    asked.once('error', reject).end();
  });

/** The headers that are sent with everything, and how long this is kept, as name and value. */
const defined = (cache: string): [string, string][] => [
  ...Object.entries(headersForAll).map(([name, value]): [string, string] => [name.toLowerCase(), value]),
  ['cache-control', cache],
];

/** The headers of a file inside the site: "/rights/index.html". */
export const headersOf = (file: string): [string, string][] => [
  ...defined(cacheHeader(file)),
  ['content-type', typeOf(file)],
];

/** The headers of the page for what is not there. */
export const headersOfNothing = (): [string, string][] => [...defined(errorCache), ['content-type', typeOf('.html')]];

/** What an answer lacks, or says otherwise than it should. A header that is sent twice is wrong too. */
export const wrongIn = ({ headers }: Answer, expected: [string, string][]): string[] =>
  expected.flatMap(([name, value]) =>
    headers[name] === value ? [] : [`${name} is ${headers[name] ?? 'not sent'}, not ${value}`],
  );
