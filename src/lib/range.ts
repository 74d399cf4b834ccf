/** Which part of a file a browser asks for. */

/** First and last byte, both counted from 0 and both sent. */
export interface Part {
  start: number;
  end: number;
}

/**
 * Reads a Range header. "all" when there is none, or one that asks for several parts or in a way that nobody knows:
 * the whole file is then a right answer. "none" when the part begins after the end of the file.
 */
export function wantedPart(header: string | undefined, size: number): Part | 'all' | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return 'all';
  if (from === '') return lastBytes(Number(to), size);
  const start = Number(from);
  const end = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== '' && Number(to) < start) return 'all';
  return start < size ? { start, end } : 'none';
}

const lastBytes = (count: number, size: number): Part | 'none' =>
  count === 0 || size === 0 ? 'none' : { start: Math.max(0, size - count), end: size - 1 };
