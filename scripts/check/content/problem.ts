/** One thing that is wrong in the content, told to the person who wrote it. */
export interface ContentProblem {
  /** The file to open, for example content/rights/moving-home/guide.mdx. */
  file: string;
  /** The field or the component, for example checked.on or <TimeLimit>. */
  field?: string | undefined;
  line?: number | undefined;
  /** What is wrong. */
  message: string;
  /** What to type instead. */
  hint: string;
}

/** Where a problem is, as far as it is known. */
export type Place = Pick<ContentProblem, 'file' | 'field' | 'line'>;

/** Makes a problem. A rule yields these and nothing else. */
export function problem({ file, field, line }: Place, message: string, hint: string): ContentProblem {
  return {
    file,
    ...(field === undefined ? {} : { field }),
    ...(line === undefined ? {} : { line }),
    message,
    hint,
  };
}
