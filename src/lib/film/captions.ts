/** The words of a scene: a time limit, a number or hours are pointed to, and taken from where they are written once. */
import type { LawRecord } from '../../schemas/law.ts';
import type { Service } from '../../schemas/service.ts';
import { ContentError } from '../errors.ts';
import { bracesInStatement, fillStatement } from '../limits.ts';

/** Where the facts stand. */
export interface Facts {
  law: (id: string) => Pick<LawRecord, 'limits' | 'amounts'> | undefined;
  service: (id: string) => Pick<Service, 'phone' | 'hours'> | undefined;
}

/** A piece of a line. A number is a piece of its own, so that it can be a link. */
export interface CaptionPart {
  text: string;
  /** The service whose number this is. */
  phone?: string;
}

const forms = 'type {law-id:by} for a time limit, {service-id:phone} or {service-id:hours}';

/** The pieces of one line. Throws a ContentError when the braces name nothing. */
export function captionParts(line: string, facts: Facts): CaptionPart[] {
  const parts: CaptionPart[] = [];
  let from = 0;
  for (const match of line.matchAll(bracesInStatement)) {
    if (match.index > from) parts.push({ text: line.slice(from, match.index) });
    parts.push(partOf(match, facts));
    from = match.index + match[0].length;
  }
  return from < line.length ? [...parts, { text: line.slice(from) }] : parts;
}

/** One line as it is read. */
export const captionText = (line: string, facts: Facts): string =>
  captionParts(line, facts)
    .map(({ text }) => text)
    .join('');

function partOf([braces, id = '', what = '']: RegExpMatchArray, { law, service }: Facts): CaptionPart {
  const record = law(id);
  if (record) return { text: fillStatement(`{${what}}`, record) };
  const { phone, hours } = service(id) ?? {};
  if (what === 'phone' && phone) return { text: phone.shown, phone: id };
  if (what === 'hours' && hours) return { text: hours };
  throw new ContentError(`${braces} names no time limit, number or hours`, forms);
}
