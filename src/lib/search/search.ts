/** Finds the topics that answer a question. Runs on the reader's device and in Node; nothing is sent anywhere. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { dangerIn, serviceIn, wordIn } from './about.ts';
import { partsOf, tellsSomething, type Part } from './question.ts';
import { SameWords } from './same.ts';
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

/** A topic, or one of the questions that it answers, as MiniSearch keeps it. */
type Doc = { id: number } & Record<Field, string>;
type Field = keyof typeof places;

/** How much a word tells in each place. The questions that a topic answers (`asked`) are documents of their own. */
const places = { title: 1, situation: 0.9, names: 0.7, answer: 0.5, more: 0.3, asked: 1 };
const fields = Object.keys(places) as Field[];
const empty: Record<Field, string> = { title: '', situation: '', names: '', answer: '', more: '', asked: '' };

/** A right comes before a page about the same thing. */
const worth: Record<TopicKind, number> = {
  ...{ right: 1, pack: 0.8, school: 0.85, adult: 0.6, help: 0.85, page: 0.5, word: 0.5, service: 0.5 },
};

/** How the score of a topic is made: its own text, the question most like this one, and the next three. */
const weights = { relevance: 0.15, asked: 1.7, otherAsked: 0.25, back: 0.4 };

export class TopicSearch {
  private readonly index: SearchIndex;
  private readonly same: SameWords;
  private readonly vocabulary: Vocabulary;
  private readonly engine: MiniSearch<Doc>;
  /** Of each document: its topic, and how many telling parts it has (0 for a topic's own text). */
  private readonly docs: { topic: number; parts: number }[] = [];
  private readonly topicsWith = new Map<string, number>();

  constructor(index: SearchIndex) {
    this.index = index;
    const words = index.topics.filter(({ kind }) => kind === 'word');
    this.same = new SameWords([...words.map(namesOf), ...index.same]);
    this.vocabulary = new Vocabulary(countWords(index));
    this.engine = new MiniSearch<Doc>({ fields, tokenize: (text) => this.termsOf(text), processTerm: (term) => term });
    const wordsAt = new Map(words.map((word) => [word.path, word]));
    this.engine.addAll(index.topics.flatMap((topic, at) => this.docsOf(topic, at, wordsAt)));
    for (const topic of index.topics) this.countTerms(topic);
  }

  /** The answer to a question. `typing` is true while the last word may not be finished. */
  find(question: string, { typing = false } = {}): Answer {
    const { topics, danger: lines } = this.index;
    const parts = this.read(question, typing);
    const mended = parts.some((part) => part.mended);
    const meant = mended ? parts.map(({ written }) => written).join(' ') : question;
    const hits = this.rank(parts.filter(({ tells }) => tells > 0));
    const danger = dangerIn(question, lines) ?? dangerIn(meant, lines);
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
    const { same, vocabulary, index } = this;
    const topicsWith = (term: string): number => this.topicsWith.get(term) ?? 0;
    return partsOf(question, { same, vocabulary, topicsWith, topics: index.topics.length }, typing);
  }

  /** Every term of a text that can be searched for. */
  private termsOf(text: string): string[] {
    return this.same.unitsOf(text).flatMap(({ terms, written }) => {
      const small = written.length === 1 && isStopWord(written[0] ?? '');
      return terms.filter(({ group }) => group || !small).map(({ term }) => term);
    });
  }

  private docsOf(topic: Topic, at: number, wordsAt: ReadonlyMap<string, Topic>): Doc[] {
    const { title, situation = '', answer, about = '', more = '', asked = [], words = [] } = topic;
    const names = [...(topic.names ?? []), ...words.flatMap((path) => namesOf(wordsAt.get(path)))].join(' . ');
    const own = { ...empty, title, situation, names, answer: `${answer} ${about}`, more };
    const questions = [title, situation, ...asked].filter(Boolean);
    return [own, ...questions.map((question) => ({ ...empty, asked: question }))].map((doc) => {
      this.docs.push({ topic: at, parts: this.same.unitsOf(doc.asked).filter(tellsSomething).length });
      return { ...doc, id: this.docs.length - 1 };
    });
  }

  private countTerms(topic: Topic): void {
    for (const term of new Set(this.termsOf(textOf(topic)))) {
      this.topicsWith.set(term, (this.topicsWith.get(term) ?? 0) + 1);
    }
  }

  private rank(parts: readonly Part[]): Hit[] {
    const found = this.documentsWith(parts);
    const all = parts.reduce((sum, { tells }) => sum + tells, 0);
    const highest = Math.max(...found.map(({ score }) => score));
    const own = new Map<number, number>();
    const asked = new Map<number, number[]>();
    for (const result of found) {
      const doc = this.docs[Number(result.id)];
      if (!doc) continue;
      const cover = coverOf(result, parts) / all;
      if (doc.parts === 0) own.set(doc.topic, cover + weights.relevance * (result.score / highest));
      else {
        const back = Math.min(1, parts.filter((part) => matches(result, part)).length / doc.parts);
        asked.set(doc.topic, [...(asked.get(doc.topic) ?? []), cover * (1 - weights.back + weights.back * back)]);
      }
    }
    return this.index.topics
      .map((topic, at) => {
        const [best = 0, ...others] = (asked.get(at) ?? []).sort((a, b) => b - a);
        const support = others.slice(0, 3).reduce((sum, one) => sum + one, 0);
        const score = (own.get(at) ?? 0) + weights.asked * best + weights.otherAsked * support;
        return { topic, score: worth[topic.kind] * score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
  }

  private documentsWith(parts: readonly Part[]): SearchResult[] {
    const strength = new Map<string, number>();
    for (const [term, weight] of parts.flatMap(({ terms }) => [...terms])) {
      strength.set(term, Math.max(weight, strength.get(term) ?? 0));
    }
    return this.engine.search(
      { combineWith: 'OR', queries: [...strength.keys()] },
      {
        tokenize: (term) => [term],
        boostTerm: (term) => strength.get(term) ?? 1,
        boost: places,
        bm25: { k: 1.2, b: 0.55, d: 0.5 },
      },
    );
  }
}

const namesOf = (word: Topic | undefined): string[] => (word ? [word.title, ...(word.names ?? [])] : []);

const textOf = ({ title, situation = '', answer, about = '', more = '', asked = [] }: Topic): string =>
  [title, situation, answer, about, more, ...asked].join(' . ');

const matches = (result: SearchResult, { terms }: Part): boolean => result.terms.some((term) => terms.has(term));

/** How much of a question a document answers: by what its parts tell, and by where they stand. */
function coverOf({ match }: SearchResult, parts: readonly Part[]): number {
  return parts.reduce((sum, { terms, tells }) => {
    const weight = [...terms].reduce((total, [term, strength]) => {
      const where = (match[term] ?? []) as Field[];
      return total + strength * Math.max(0, ...where.map((field) => places[field]));
    }, 0);
    return sum + tells * Math.min(1, weight);
  }, 0);
}

/** Every word that the site uses, and how often. */
function countWords({ topics, same, danger }: SearchIndex): Map<string, number> {
  const texts = topics.flatMap((topic) => [textOf(topic), ...(topic.names ?? [])]);
  const counts = new Map<string, number>();
  for (const word of wordsOf([...texts, ...same.flat(), ...danger.flatMap(({ words }) => words)].join(' . '))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
