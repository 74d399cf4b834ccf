/**
 * The index as it travels: columns instead of entries, and of each question that a topic answers only the words that the
 * search looks at. That is a third less to send; what is left out is never shown.
 */
import { tellsSomething } from './question.ts';
import { namesOf, SameWords } from './same.ts';
import { isFiller } from './text.ts';
import { firstSentence, type DangerLine, type SearchIndex, type Topic, type TopicKind } from './topics.ts';

/** One value for each topic in each column; what a topic has not is empty. */
export interface WireIndex {
  kind: TopicKind[];
  path: string[];
  title: string[];
  situation: string[];
  answer: string[];
  about: string[];
  more: string[];
  /** Many in one: parted by "|". */
  asked: string[];
  names: string[];
  words: string[];
  easyRead: (0 | 1)[];
  same: string[];
  plain: string;
  written: string[];
  danger: DangerLine[];
}

/** What parts many values in one text. No word, name or path has it in it. */
const bar = '|';

/** Puts an index into the form that is sent. */
export function toWire({ topics, same, plain, written, danger }: SearchIndex): WireIndex {
  const groups = new SameWords([...topics.filter(({ kind }) => kind === 'word').map(namesOf), ...same]);
  const column = <Value>(value: (topic: Topic) => Value): Value[] => topics.map(value);
  return {
    kind: column(({ kind }) => kind),
    path: column(({ path }) => path),
    title: column(({ title }) => title),
    situation: column(({ situation = '' }) => situation),
    answer: column(({ answer }) => firstSentence(answer)),
    about: column(({ about = '' }) => about),
    more: column(({ more = '' }) => more),
    asked: column(({ asked = [] }) => [...new Set(asked.map((question) => bare(question, groups)))].join(bar)),
    names: column(({ names = [] }) => names.join(bar)),
    words: column(({ words = [] }) => words.join(bar)),
    easyRead: column(({ easyRead }) => (easyRead ? 1 : 0)),
    same: same.map((group) => group.join(bar)),
    plain: plain.join(bar),
    written: Object.entries(written).map(([word, ways]) => [word, ...ways].join(bar)),
    danger,
  };
}

/** The index again, from the form that was sent. */
export function fromWire(wire: WireIndex): SearchIndex {
  const many = (text = ''): string[] => (text ? text.split(bar) : []);
  return {
    topics: wire.kind.map((kind, at) => ({
      kind,
      path: wire.path[at] ?? '',
      title: wire.title[at] ?? '',
      situation: wire.situation[at] ?? '',
      answer: wire.answer[at] ?? '',
      about: wire.about[at] ?? '',
      more: wire.more[at] ?? '',
      asked: many(wire.asked[at]),
      names: many(wire.names[at]),
      words: many(wire.words[at]),
      ...(wire.easyRead[at] ? { easyRead: true } : {}),
    })),
    same: wire.same.map(many),
    plain: many(wire.plain),
    written: Object.fromEntries(wire.written.map(many).map(([word = '', ...ways]) => [word, ways])),
    danger: wire.danger,
  };
}

/** A question without the words that the search leaves out. */
const bare = (question: string, same: SameWords): string =>
  same
    .unitsOf(question)
    .filter(tellsSomething)
    .flatMap(({ written }) => (written.length === 1 ? written : written.filter((word) => !isFiller(word))))
    .join(' ');
