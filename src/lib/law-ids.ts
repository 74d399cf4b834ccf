/** The law ids that a piece of MDX tells with `law="…"` or `<Law id="…">`, once each, in order. */
import { splitIds } from './ids.ts';

export function lawIdsIn(mdx: string): string[] {
  const told = mdx.matchAll(/<(?:Line|Strip|Tell|Section|YourRight|NotYet|Law)\b[^>]*?\b(?:law|id)="([^"]+)"/g);
  return [...new Set([...told].flatMap(([, ids = '']) => splitIds(ids)))];
}
