/** Finds the topics that answer a question. Runs on the reader's device and in Node; nothing is sent anywhere. */
import { dangerIn, serviceIn, wordIn } from './about.ts';
import { Postings, type Matches } from './postings.ts';
import { partsOf, tellsSomething, type Part } from './question.ts';
import { namesOf, SameWords } from './same.ts';
import { Vocabulary } from './spelling.ts';
import { isStopWord, wordsOf } from './text.ts';
import type { DangerLine, SearchIndex, Topic, TopicKind } from './topics.ts';

export interface Hit {
  topic: Topic;
  score: number;
}

export interface Answer {
  /** The topics, best first. */
  hits: Hit[];
  /** The question with its spelling mended, when that was needed. */
  meant?: string;
  danger?: DangerLine;
  /** The glossary word that the question is. */
  word?: Topic;
  /** The service that the question names. */
  service?: Topic;
}

/** How much a word tells in each place. The questions that a topic answers (`asked`) are documents of their own. */
const places = { title: 1, situation: 0.9, names: 0.7, answer: 0.5, more: 0.3, asked: 1 };

/** A right comes before a page about the same thing, unless the page answers the very question. */
const worth: Record<TopicKind, number> = {
  ...{ right: 1, pack: 0.9, school: 0.8, adult: 0.5, help: 0.85, page: 0.75, law: 0.6, word: 0.5, service: 0.5 },
};

/**
 * How the score of a topic is made: its own text, all that it says together, the question most like this one, the next
 * three. `back` is for how much of that question was asked, `whole` for all of it inside a longer story.
 */
const weights = { own: 0.8, together: 0.3, asked: 1.4, otherAsked: 0.25, back: 0.55, whole: 0.1 };

export class TopicSearch {
  private readonly index: SearchIndex;
  private readonly same: SameWords;
  private readonly vocabulary: Vocabulary;
  private readonly written: ReadonlyMap<string, string>;
  private readonly plain: ReadonlySet<string>;
  private readonly postings = new Postings();
  /** Of each document: its topic, and how many telling parts it has (0 for a topic's own text). */
  private readonly docs: { topic: number; parts: number }[] = [];
  private readonly topicsWith = new Map<string, number>();

  constructor(index: SearchIndex) {
    this.index = index;
    const words = index.topics.filter(({ kind }) => kind === 'word');
    this.same = new SameWords([...words.map(namesOf), ...index.same]);
    this.vocabulary = new Vocabulary(countWords(index));
    this.written = new Map(
      Object.entries(index.written).flatMap(([word, ways]) =>
        ways.map((way) => [wordsOf(way).join(' '), word] as const),
      ),
    );
    this.plain = new Set(index.plain);
    const wordsAt = new Map(words.map((word) => [word.path, word]));
    index.topics.forEach((topic, at) => this.add(topic, at, wordsAt));
  }

  /** The answer to a question. `typing` is true while the last word may not be finished. */
  find(question: string, { typing = false } = {}): Answer {
    const { topics, danger: lines } = this.index;
    const parts = this.read(question, typing);
    const mended = parts.some((part) => part.mended);
    const meant = parts.map(({ written }) => written).join(' ');
    const hits = this.rank(parts.filter(({ tells }) => tells > 0));
    const danger = dangerIn([question, meant], lines);
    const word = wordIn(meant, topics);
    const service = serviceIn(meant, topics);
    return {
      hits,
      ...(mended && hits.length > 0 ? { meant } : {}),
      ...(danger ? { danger } : {}),
      ...(word ? { word } : {}),
      ...(service ? { service } : {}),
    };
  }

  private read(question: string, typing: boolean): Part[] {
    const { same, vocabulary, index, written, plain } = this;
    const topicsWith = (term: string): number => this.topicsWith.get(term) ?? 0;
    return partsOf(question, { same, vocabulary, written, plain, topicsWith, topics: index.topics.length }, typing);
  }

  private add(topic: Topic, at: number, wordsAt: ReadonlyMap<string, Topic>): void {
    const { title, situation = '', answer, about = '', more = '', asked = [], words = [], names = [] } = topic;
    const explained = words.flatMap((path) => {
      const word = wordsAt.get(path);
      return word ? namesOf(word) : [];
    });
    const texts = {
      ...{ title, situation, answer: `${answer} . ${about}`, more },
      names: [...names, ...explained].join(' . '),
    };
    const all = new Set<string>();
    const own = this.document(at, 0);
    for (const [place, text] of Object.entries(texts)) {
      const terms = this.termsOf(text);
      for (const term of terms) this.postings.add(term, own, places[place as keyof typeof places]);
      if (place !== 'names') for (const term of terms) all.add(term);
    }
    for (const question of [title, situation, ...asked].filter(Boolean)) {
      const units = this.same.unitsOf(question).filter(tellsSomething);
      const doc = this.document(at, units.length);
      for (const term of this.termsOf(question)) {
        this.postings.add(term, doc, places.asked);
        all.add(term);
      }
    }
    for (const term of all) this.topicsWith.set(term, (this.topicsWith.get(term) ?? 0) + 1);
  }

  private document(topic: number, parts: number): number {
    return this.docs.push({ topic, parts }) - 1;
  }

  /** Every term of a text that can be searched for. */
  private termsOf(text: string): string[] {
    return this.same.unitsOf(text).flatMap(({ terms, written }) => {
      const small = written.length === 1 && isStopWord(written[0] ?? '');
      return terms.filter(({ group }) => group || !small).map(({ term }) => term);
    });
  }

  private rank(parts: readonly Part[]): Hit[] {
    const { topics } = this.index;
    const all = parts.reduce((sum, { tells }) => sum + tells, 0);
    const matches: Matches[] = parts.map(({ terms }) => this.postings.matching(terms));
    const cover = new Map<number, { sum: number; count: number }>();
    const together = new Float64Array(topics.length);
    matches.forEach((matched, part) => {
      const tells = (parts[part]?.tells ?? 0) / all;
      const best = new Map<number, number>();
      for (const [doc, weight] of matched) {
        const one = cover.get(doc) ?? { sum: 0, count: 0 };
        cover.set(doc, { sum: one.sum + tells * weight, count: one.count + 1 });
        const topic = this.docs[doc]?.topic ?? 0;
        best.set(topic, Math.max(weight, best.get(topic) ?? 0));
      }
      for (const [topic, weight] of best) together[topic] = (together[topic] ?? 0) + tells * weight;
    });
    const own = new Float64Array(topics.length);
    const asked = new Map<number, number[]>();
    const said = new Float64Array(topics.length);
    for (const [id, { sum, count }] of cover) {
      const doc = this.docs[id];
      if (!doc) continue;
      if (doc.parts === 0) own[doc.topic] = sum;
      else {
        const back = Math.min(1, count / doc.parts);
        const whole = back === 1 && count > 1 ? weights.whole * Math.sqrt(sum) : 0;
        const like = sum * (1 - weights.back + weights.back * back) + whole;
        if (doc.parts > 1) said[doc.topic] = Math.max(like, said[doc.topic] ?? 0);
        const others = asked.get(doc.topic);
        if (others) others.push(like);
        else asked.set(doc.topic, [like]);
      }
    }
    return topics
      .map((topic, at) => {
        const [best = 0, ...others] = (asked.get(at) ?? []).sort((a, b) => b - a);
        const support = others.slice(0, 3).reduce((sum, one) => sum + one, 0);
        const score =
          weights.own * (own[at] ?? 0) +
          weights.together * (together[at] ?? 0) +
          weights.asked * best +
          weights.otherAsked * support;
        return { topic, score: score * worthOf(topic, said[at] ?? 0) };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  }
}

/** A question of more than one word that a topic answers word for word counts alike, whatever the topic is. */
const worthOf = ({ kind }: Topic, like: number): number => worth[kind] + (1 - worth[kind]) * Math.min(1, like) ** 2;

const textOf = ({ title, situation = '', answer, about = '', more = '', asked = [] }: Topic): string =>
  [title, situation, answer, about, more, ...asked].join(' . ');

/** Every word that the site uses, and how often. */
function countWords({ topics, same, danger }: SearchIndex): Map<string, number> {
  const texts = topics.flatMap((topic) => [textOf(topic), ...(topic.names ?? [])]);
  const counts = new Map<string, number>();
  for (const word of wordsOf([...texts, ...same.flat(), ...danger.flatMap(({ words }) => words)].join(' . '))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
