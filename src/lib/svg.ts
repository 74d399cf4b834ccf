/** Reads what a page needs to know of an SVG drawing. */

export interface Size {
  width: number;
  height: number;
}

/** The width and height of a drawing, from its viewBox. Undefined when it has none, or one that is not four numbers. */
export function viewBoxSize(svg: string): Size | undefined {
  const [, , width, height] = (/<svg\b[^>]*\bviewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(/[\s,]+/).map(Number);
  return width && height ? { width, height } : undefined;
}
