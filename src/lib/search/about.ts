/** What a whole question is about besides its topics: danger, one word of the glossary, a service by its name. */
import { stem, wordsOf } from './text.ts';
import type { DangerLine, Topic } from './topics.ts';

/** The calm line for a question with words of danger in it, as it was written or as it was meant: the first of them. */
export function dangerIn(ways: readonly string[], lines: readonly DangerLine[]): DangerLine | undefined {
  const said = ways.map((way) => ` ${telling(way)} `).join('.');
  return lines.find(({ words, not = [] }) => {
    const rest = not.reduce((text, phrase) => text.replaceAll(` ${telling(phrase)} `, ' '), said);
    return words.some((phrase) => rest.includes(` ${telling(phrase)} `));
  });
}

const asksMeaning: ReadonlySet<string> = new Set(
  'what whats is does do a an the mean means meaning of explain word'.split(' '),
);

/** The glossary word that the whole question is: "iro", "what does ombudsman mean". */
export function wordIn(question: string, topics: readonly Topic[]): Topic | undefined {
  const bare = wordsOf(question).filter((word) => !asksMeaning.has(word));
  return named('word', bare.join(' '), topics);
}

/** The service that the whole question names. */
export const serviceIn = (question: string, topics: readonly Topic[]): Topic | undefined =>
  named('service', question, topics);

function named(kind: Topic['kind'], text: string, topics: readonly Topic[]): Topic | undefined {
  const key = stems(text);
  if (key === '') return undefined;
  return topics.find(
    (topic) => topic.kind === kind && [topic.title, ...(topic.names ?? [])].some((name) => stems(name) === key),
  );
}

const stems = (text: string): string => wordsOf(text).map(stem).join(' ');

/** Words between the words of danger that change nothing: "nowhere safe to sleep", "they locked me in my room". */
const between: ReadonlySet<string> = new Set(
  'a an the i im ive my to got have had been being was just really keep keeps always ever do does 2'.split(' '),
);

/** The words of a text without those that change nothing. "Me" and "myself" stay: it matters who is hurt. */
const telling = (text: string): string =>
  wordsOf(text)
    .filter((word) => !between.has(word))
    .map(stem)
    .join(' ');
