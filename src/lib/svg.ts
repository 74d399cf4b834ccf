/** Reads what a page needs to know of an SVG drawing. */
import { ContentError } from './errors.ts';

export interface Size {
  width: number;
  height: number;
}

/** The width and height of a drawing, from its viewBox. Throws a ContentError that names `file` when there is none. */
export function viewBoxSize(svg: string, file: string): Size {
  const numbers =
    /<svg\b[^>]*\bviewBox="([^"]*)"/
      .exec(svg)?.[1]
      ?.split(/[\s,]+/)
      .map(Number) ?? [];
  const [, , width, height] = numbers;
  if (width && height) return { width, height };
  throw new ContentError('the drawing has no size', 'Save it as SVG, with viewBox="0 0 width height".', { file });
}
