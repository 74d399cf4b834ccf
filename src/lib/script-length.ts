/** How long the film of a BSL script will be, from its MDX: the number of its sections, and their seconds together. */
export function scriptLength(mdx: string): { sections: number; seconds: number } {
  const seconds = [...mdx.matchAll(/<Section\b[^>]*\bseconds=\{(\d+)\}/g)].map(([, number]) => Number(number));
  return { sections: seconds.length, seconds: seconds.reduce((sum, one) => sum + one, 0) };
}
