/** Which way of packing a browser can open. */
import { packings } from '../hosting/packed-files.ts';

export type Packing = keyof typeof packings;

/**
 * The ways of packing that an Accept-Encoding header names, best first. One with q=0 is refused. "*" and levels of
 * liking are passed over: no browser needs them, and text as it is is always a right answer.
 */
export function acceptedPackings(header: string | undefined): Packing[] {
  const named = (header ?? '').split(',').map((one) => one.replaceAll(/\s/g, '').toLowerCase());
  return (Object.keys(packings) as Packing[]).filter((packing) =>
    named.some((one) => one === packing || (one.startsWith(`${packing};q=`) && Number(one.split('=')[1]) > 0)),
  );
}
