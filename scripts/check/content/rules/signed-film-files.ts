import { filmRecords, type FilmRecord } from '../signed-films.ts';
import { kindOf } from '../kinds.ts';
import type { Content } from '../model.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const fields = ['small', 'large', 'poster', 'captions', 'chapters', 'transcript'] as const;

/** How the files of each kind begin. */
const beginnings: readonly { ends: string; name: string; begins: RegExp }[] = [
  { ends: '.mp4', name: 'an MP4 film', begins: /^.{4}ftyp/s },
  { ends: '.webm', name: 'a WebM film', begins: /^\x1aE\xdf\xa3/ },
  { ends: '.jpg', name: 'a JPEG picture', begins: /^\xff\xd8\xff/ },
  { ends: '.png', name: 'a PNG picture', begins: /^\x89PNG/ },
  { ends: '.txt', name: 'a text', begins: /\S/ },
];

export const signedFilmFiles: Rule = {
  id: 'signed-film-files',
  explain: 'A film has all its files, each is what its name says, and no other file lies beside them.',
  *run(content) {
    const records = filmRecords(content);
    for (const record of records) yield* filesOf(record, content);
    const named = new Set(records.flatMap(({ film, folder }) => fields.map((field) => folder + film[field])));
    const broken = new Set(content.refusedBySchema.map(({ file }) => file));
    for (const file of content.tree.keys()) {
      const { kind, id } = kindOf(file);
      if (kind !== 'signed film file' || named.has(file) || broken.has(`content/rights/${id}/bsl.mdx`)) continue;
      yield problem(
        { file },
        `is named in no record of a film`,
        `name it in content/rights/${id}/bsl.mdx under film, or take it away`,
      );
    }
  },
};

function* filesOf({ film, folder, place }: FilmRecord, { tree }: Content): Iterable<ContentProblem> {
  for (const field of fields) {
    const file = folder + film[field];
    const start = tree.get(file);
    const kind = beginnings.find(({ ends }) => file.endsWith(ends));
    if (start === undefined) {
      yield problem(place(field), `names ${film[field]}, and there is no such file`, `put it into ${folder}`);
    } else if (kind && !kind.begins.test(start)) {
      yield problem(
        { file },
        `is not ${kind.name}, although its name says so`,
        'save it again in that format, or give it the ending that it should have',
      );
    }
  }
}
