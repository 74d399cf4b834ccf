import { expect, test } from 'vitest';
import { filmFile, filmProblems } from '../../../scripts/films/check.ts';
import { storyboards } from '../../../scripts/films/storyboards.ts';
import { validContent } from '../../fixtures/valid-content.ts';
import { folderWith } from '../folder.ts';

/** A project with valid content, the drawings of its symbols, and these files. */
function project(files: Record<string, string>, change: [file: string, from: string, to: string][] = []): string {
  const tree = validContent();
  for (const [file, from, to] of change) tree.set(file, (tree.get(file) ?? '').replace(from, to));
  const drawings = Object.fromEntries(
    ['1F3E0', '1F4DE', '1F9D1', '1FAF5'].map((code) => [`node_modules/openmoji/color/svg/${code}.svg`, '<svg/>']),
  );
  return folderWith({ ...Object.fromEntries(tree), ...drawings, ...files });
}

/** The files of the film as they are made from the valid content. */
async function whole(): Promise<Record<string, string>> {
  const [film] = await storyboards(project({}));
  const video = `video ${film?.stamp} end`;
  return { [filmFile('moving', 'webm')]: video, [filmFile('moving', 'mp4')]: video };
}

test('files that were made from the storyboard as it is are let through', async () => {
  expect(await filmProblems(project(await whole()))).toEqual([]);
});

test('a film that was never made stops the build', async () => {
  expect(await filmProblems(project({}))).toEqual([
    'public/watch/moving/moving.webm is missing: it was never made from content/films/moving.yaml',
    'public/watch/moving/moving.mp4 is missing: it was never made from content/films/moving.yaml',
  ]);
});

const old = ['webm', 'mp4'].map(
  (form) =>
    `public/watch/moving/moving.${form} is old: content/films/moving.yaml, or something that it shows, has changed since it was made`,
);

test.each<[string, string, string, string]>([
  ['a word', 'content/films/moving.yaml', 'You may have to move.', 'You may have to go.'],
  ['the seconds of a scene', 'content/films/moving.yaml', 'seconds: 10', 'seconds: 11'],
  ['a symbol', 'content/films/moving.yaml', 'id: review-meeting', 'id: advocate'],
  ['a time limit in the law register', 'content/law/moving.yaml', 'count: 20', 'count: 30'],
  ['a drawing', 'content/symbols/review-meeting/symbol.svg', '#fff', '#eee'],
])('a change of %s makes the files old', async (_, file, from, to) => {
  expect(await filmProblems(project(await whole(), [[file, from, to]]))).toEqual(old);
});

test('a new date of the check does not make them old: the film shows none', async () => {
  expect(
    await filmProblems(project(await whole(), [['content/films/moving.yaml', '2027-05-21', '2027-05-22']])),
  ).toEqual([]);
});

test('files of a film that is gone are not left behind', async () => {
  expect(await filmProblems(project({ ...(await whole()), 'public/watch/gone/gone.webm': 'video' }))).toEqual([
    'public/watch/gone belongs to no film: take it away',
  ]);
});
