/** Changes to a content stream, collected first and made together so that positions stay true. */

export interface Edit {
  /** What stands from `from` to `to` is replaced; nothing, where they are the same. */
  from: number;
  to: number;
  text: string;
}

export const insertion = (at: number, text: string): Edit => ({ from: at, to: at, text });

/** Makes the edits. Those at one position keep the order in which they are given. */
export function applyEdits(source: Uint8Array, edits: Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const { from, to, text } of [...edits].sort((one, other) => one.from - other.from)) {
    parts.push(source.subarray(done, from), Buffer.from(text, 'latin1'));
    done = to;
  }
  parts.push(source.subarray(done));
  return Buffer.concat(parts);
}
