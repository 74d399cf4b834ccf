/** The date finder: what can happen, what is due, and the bank holidays. */
import { ContentError } from '../lib/errors.ts';
import { bankHolidaysSchema, happeningsSchema, type DueItem, type Happening } from '../schemas/dates.ts';
import type { Limit } from '../schemas/law.ts';
import { readFacts } from './facts.ts';
import { lawRecord, type LawEntry } from './law.ts';

const files = import.meta.glob<string>('/content/dates/*.yaml', { query: '?raw', import: 'default', eager: true });
const text = (name: string): [path: string, text: string] => {
  const path = `content/dates/${name}.yaml`;
  return [path, files[`/${path}`] ?? ''];
};

export const bankHolidays = readFacts(...text('bank-holidays'), bankHolidaysSchema);

export type DueEntry = Omit<DueItem, 'law' | 'limit'> & { record: LawEntry; limit: Limit };
export type HappeningEntry = Omit<Happening, 'due'> & { due: DueEntry[] };

/** Everything that can happen, in groups, with the law behind each thing that is due. */
export const happeningGroups: { title: string; happenings: HappeningEntry[] }[] = readFacts(
  ...text('happenings'),
  happeningsSchema,
).groups.map(({ title, happenings }) => ({
  title,
  happenings: happenings.map((happening) => ({ ...happening, due: happening.due.map(withLaw) })),
}));

function withLaw({ law, limit: name, ...rest }: DueItem): DueEntry {
  const record = lawRecord(law);
  const limit = record.limits?.[name];
  if (!limit) {
    throw new ContentError(`the record "${law}" has no time limit "${name}"`, 'Run npm run check:content.', {
      file: 'content/dates/happenings.yaml',
    });
  }
  return { ...rest, record, limit };
}
