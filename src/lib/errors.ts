/** A mistake in the content, told to the author: what is wrong, and what to type instead. */
export class ContentError extends Error {
  readonly hint: string;
  readonly file: string | undefined;
  readonly field: string | undefined;

  constructor(message: string, hint: string, where: { file?: string; field?: string } = {}) {
    super(message);
    this.name = 'ContentError';
    this.hint = hint;
    this.file = where.file;
    this.field = where.field;
  }
}
