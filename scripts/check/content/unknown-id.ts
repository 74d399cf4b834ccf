/** Says that an id is not known, and which one was most likely meant. */
import { nearest } from '../../../src/lib/nearest.ts';
import type { Content, KnownIds } from './model.ts';
import { problem, type ContentProblem, type Place } from './problem.ts';

const names: Record<keyof KnownIds, { what: string; make: string }> = {
  law: { what: 'law record', make: 'write the record in content/law first, with its source' },
  lawTopic: { what: 'law topic', make: 'type the name of a file in content/law, without .yaml' },
  word: { what: 'glossary word', make: 'add the word to content/words first' },
  service: { what: 'service', make: 'add the service to content/services first' },
  symbol: { what: 'symbol', make: 'choose one from content/symbols, or add it there first' },
  scene: { what: 'scene', make: 'choose one from content/scenes, or add it there first' },
  right: { what: 'right', make: 'type the name of a folder in content/rights' },
};

/** A problem when the id does not exist; nothing when it does. */
export function unknownId(content: Content, kind: keyof KnownIds, id: string, place: Place): ContentProblem[] {
  const known = content.ids[kind];
  if (known.has(id)) return [];
  const { what, make } = names[kind];
  const meant = nearest(id, known);
  return [problem(place, `there is no ${what} "${id}"`, meant ? `type "${meant}", or ${make}` : make)];
}
