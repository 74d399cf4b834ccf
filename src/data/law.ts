/** The law register, by id and by topic. */
import { lawTopicSchema, type LawRecord } from '../schemas/law.ts';
import { findFact, readFolder } from './facts.ts';
import { link } from './site.ts';

const files = import.meta.glob<string>('/content/law/*.yaml', { query: '?raw', import: 'default', eager: true });
const topics = readFolder(files, lawTopicSchema);

export type LawEntry = LawRecord & { id: string; topic: string };
export type LawTopicEntry = { id: string; title: string; records: LawEntry[] };

const allTopics: LawTopicEntry[] = [...topics]
  .map(([topic, { title, records }]) => ({
    id: topic,
    title,
    records: Object.entries(records).map(([id, record]) => ({ ...record, id, topic })),
  }))
  .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));

const byId = new Map(allTopics.flatMap(({ records }) => records).map((record) => [record.id, record]));

/** All topics of the register, by title. */
export const lawTopics = (): LawTopicEntry[] => allTopics;

/** One record. Stops the build when there is none. */
export const lawRecord = (id: string): LawEntry => findFact(byId, id, 'law record');

/** Where a record can be read on this site. */
export const lawLink = (record: LawEntry): string => link(`/law/${record.topic}/#${record.id}`);
