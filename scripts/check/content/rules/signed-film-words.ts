import { parseVtt, type Cue } from '../../../../src/lib/vtt.ts';
import { filmRecords, type FilmRecord } from '../signed-films.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { ContentTree } from '../tree.ts';

/** What fits on a phone without hiding the signer, and can be read in its time. */
const most = { lines: 2, letters: 42, title: 60 };

export const signedFilmWords: Rule = {
  id: 'signed-film-words',
  explain: 'The captions and parts of a film can be read by a browser, fit its time, and are short enough to follow.',
  *run(content) {
    for (const record of filmRecords(content)) {
      yield* cuesIn(record, 'captions', content.tree, captionProblems);
      yield* cuesIn(record, 'chapters', content.tree, partProblems);
    }
  },
};

type Judge = (cue: Cue, index: number) => [message: string, hint: string][];

function* cuesIn(
  { film, folder }: FilmRecord,
  field: 'captions' | 'chapters',
  tree: ContentTree,
  judge: Judge,
): Iterable<ContentProblem> {
  const file = folder + film[field];
  const text = tree.get(file);
  if (text === undefined) return;
  const { cues, problems } = parseVtt(text);
  for (const { line, message, hint } of problems) yield problem({ file, line }, message, hint);
  for (const [index, cue] of cues.entries()) {
    const { line } = cue;
    for (const [message, hint] of judge(cue, index)) yield problem({ file, line }, message, hint);
    if (cue.end > film.duration) {
      const message = `goes on after the film, which lasts ${film.duration} seconds`;
      yield problem({ file, line }, message, 'mend the time, or `film.duration` if that is wrong');
    }
  }
}

const captionProblems: Judge = ({ lines }) => [
  ...(lines.length > most.lines
    ? [[`has ${lines.length} lines`, `a caption has at most ${most.lines}: make it two captions`] as [string, string]]
    : []),
  ...lines
    .filter((line) => plain(line).length > most.letters)
    .map((line): [string, string] => [
      `"${plain(line)}" has ${plain(line).length} letters`,
      `a line of a caption has at most ${most.letters}: break it, or make it two captions`,
    ]),
];

const partProblems: Judge = ({ start, lines }, index) => [
  ...(index === 0 && start > 0
    ? [
        ['is the first part and does not begin at 00:00.000', 'let the first part begin with the film'] as [
          string,
          string,
        ],
      ]
    : []),
  ...(lines.length > 1 || plain(lines.join(' ')).length > most.title
    ? [[`has a long title`, `give each part one line of at most ${most.title} letters`] as [string, string]]
    : []),
];

/** A line without the tags that name a speaker. */
const plain = (line: string): string => line.replace(/<[^>]*>/g, '');
