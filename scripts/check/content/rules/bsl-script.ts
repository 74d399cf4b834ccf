import { toString } from 'mdast-util-to-string';
import { countWords } from '../../../../src/lib/sentences.ts';
import type { PieceUse } from '../jsx.ts';
import { mdxOf, passagesOf, type Content, type MdxFile } from '../model.ts';
import { readText, type Passage } from '../passages.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** Seconds. A part of a film that is longer loses its viewers, and so does a film of more than 6 minutes. */
const length = { shortest: 60, longest: 120, inAll: 360 };
/** Words of the script in a minute: an estimate, so that the seconds stay true when the words change. */
const pace = { slowest: 55, quickest: 120 };

export const bslScript: Rule = {
  id: 'bsl-script',
  explain: 'A BSL script is made of short sections that a translator can sign: topic, pictures, names to spell, notes.',
  *run(content) {
    for (const file of mdxOf(content, 'bsl')) {
      if (!file.body) continue;
      const sections = file.pieces.filter(({ name }) => name === 'Section');
      yield* wholeScript(content, file, sections);
      for (const section of sections) yield* oneSection(content, file, section);
    }
  },
};

/** In nearly every film, and each film is watched by itself: so each spells them. */
const spelledInEach = ['council', 'advocate'];

const secondsOf = ({ props }: PieceUse): number => Number(props.get('seconds')) || 0;

function* wholeScript(content: Content, file: MdxFile<'bsl'>, sections: readonly PieceUse[]): Iterable<ContentProblem> {
  const place = { file: file.path };
  const total = sections.reduce((sum, section) => sum + secondsOf(section), 0);
  const text = signedIn(content, file).map(readText).join('\n');
  if (sections.length === 0) {
    yield problem(place, 'has no section', 'put the script into <Section title="…" seconds={60}>');
  } else if (!/(?<!\p{L})\p{Lu}(?:-\p{Lu})+(?!\p{L})/u.test(text)) {
    yield problem(
      place,
      'has no name to fingerspell',
      'spell each name and each word of care the first time, for example A-D-V-O-C-A-T-E',
    );
  }
  for (const word of spelledInEach) {
    const spelled = [...word.toUpperCase()].join('-');
    if (!new RegExp(`\\b${word}\\b`, 'i').test(text) || text.includes(spelled)) continue;
    yield problem(
      place,
      `says "${word}" and never spells it`,
      `spell it the first time: ${word} (${spelled}, then the sign)`,
    );
  }
  if (total > length.inAll)
    yield problem(place, `lasts ${total} seconds`, `a film lasts at most ${length.inAll}: keep what matters most`);
}

function* oneSection(content: Content, file: MdxFile<'bsl'>, section: PieceUse): Iterable<ContentProblem> {
  const place = { file: file.path, line: section.line };
  const name = `the section "${String(section.props.get('title'))}"`;
  const seconds = secondsOf(section);
  const [first] = section.node.children;
  const end = section.node.position?.end.line ?? section.line;
  const has = (piece: string): boolean =>
    file.pieces.some((one) => one.name === piece && one.line >= section.line && one.line <= end);

  if (seconds < length.shortest)
    yield problem(
      place,
      `${name} lasts ${seconds} seconds`,
      `a section lasts at least ${length.shortest}: join it to another, or say more`,
    );
  if (seconds > length.longest)
    yield problem(place, `${name} lasts ${seconds} seconds`, `a section lasts at most ${length.longest}: make it two`);
  if (!first || !toString(first).startsWith('Topic:'))
    yield problem(
      place,
      `${name} does not begin with its topic`,
      'begin with "Topic:" and what it is about, in capitals',
    );
  if (!has('PointAt')) yield problem(place, `${name} has no picture to point at`, 'add <PointAt symbol="…" />');
  if (!has('TranslatorNote'))
    yield problem(
      place,
      `${name} has no note for the translator`,
      'add <TranslatorNote>…</TranslatorNote>: what could be signed wrongly?',
    );
  yield* paceOf(wordsIn(content, file, section.line, end), seconds, place, name);
}

function* paceOf(
  words: number,
  seconds: number,
  place: { file: string; line: number },
  name: string,
): Iterable<ContentProblem> {
  if (seconds < length.shortest || seconds > length.longest) return;
  const wrong = `${name} has ${words} words for ${seconds} seconds`;
  const needed = Math.ceil((words * 60) / pace.quickest);
  if (needed > length.longest) {
    yield problem(place, wrong, 'make it two sections: nobody can sign that calmly');
  } else if (needed > seconds) {
    yield problem(place, wrong, `type seconds={${needed}} or more, so that it can be signed calmly`);
  } else if ((words * 60) / seconds < pace.slowest) {
    yield problem(place, wrong, 'type fewer seconds, or say more');
  }
}

/** What is signed, block by block: without titles and notes. */
const signedIn = (content: Content, file: MdxFile<'bsl'>): Passage[] =>
  passagesOf(content, file).filter(
    ({ role, fragments }) =>
      role === 'sentences' && fragments.every(({ inside }) => !inside.includes('TranslatorNote')),
  );

/** How many words are signed between two lines of the file. */
const wordsIn = (content: Content, file: MdxFile<'bsl'>, from: number, to: number): number =>
  signedIn(content, file)
    .filter(({ fragments }) => fragments.every(({ line }) => line >= from && line <= to))
    .reduce((sum, passage) => sum + countWords(readText(passage)), 0);
