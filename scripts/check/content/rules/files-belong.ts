import { kindOf } from '../kinds.ts';
import type { Content } from '../model.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const rightFiles = ['guide.mdx', 'easy-read.mdx', 'symbols.mdx', 'bsl.mdx'];
const packFiles = ['pack.mdx', '7-to-11.mdx', 'easy-read.mdx', 'symbols.mdx', 'hand-over.mdx'];
const storyFiles = ['story.mdx', 'easy-read.mdx'];
const sceneFiles = ['scene.yaml', 'scene.svg'];

/** Files that the site cannot do without, and what each holds. */
const neededFiles = [
  ['content/packs/hand-over.mdx', 'what an adult needs to know with every pack'],
  ['content/site.yaml', 'the name, the number and the hours'],
  ['content/search.yaml', 'the words that people search with'],
  ['content/redirects.yaml', 'the addresses that moved'],
  ['content/can-help.yaml', 'the questions of "Can Help at Hand help me?"'],
  ['content/help-map.yaml', 'the groups and choices of "Who can help"'],
  ['content/changes.yaml', 'what changed in the law and on the site'],
  ['content/stick.yaml', 'the words of the copy on a memory stick'],
  ['content/reports.yaml', 'the documents that figures stand in'],
  ['content/dates/happenings.yaml', 'what can happen and what is due'],
  ['content/dates/bank-holidays.yaml', 'the days that are not working days'],
] as const;

export const filesBelong: Rule = {
  id: 'files-belong',
  explain:
    'One folder is one right in four forms, one pack in four and its sheet for the adult, or one story in two. Nothing lies where nothing reads it.',
  *run(content) {
    for (const file of content.tree.keys()) {
      if (kindOf(file).kind === 'unknown') yield problem({ file }, 'is not a file that the site reads', hintFor(file));
    }
    yield* missingIn(content, 'rights', content.rights.keys(), rightFiles);
    yield* missingIn(content, 'packs', content.packs.keys(), packFiles);
    yield* missingIn(content, 'stories', storiesIn(content), storyFiles);
    yield* missingIn(content, 'symbols', content.ids.symbol, ['symbol.yaml']);
    yield* missingIn(content, 'scenes', content.ids.scene, sceneFiles);
    for (const [file, holds] of neededFiles) {
      if (!content.tree.has(file)) yield problem({ file }, 'is missing', `write it: it holds ${holds}`);
    }
  },
};

const storiesIn = ({ tree }: Content): Set<string> =>
  new Set([...tree.keys()].flatMap((path) => /^content\/stories\/([^/]+)\//.exec(path)?.[1] ?? []));

function* missingIn(
  content: Content,
  folder: string,
  ids: Iterable<string>,
  names: string[],
): Iterable<ContentProblem> {
  for (const id of ids) {
    for (const name of names) {
      const file = `content/${folder}/${id}/${name}`;
      if (!content.tree.has(file))
        yield problem({ file }, 'is missing', `add it: content/${folder}/${id} needs ${names.join(', ')}`);
    }
  }
}

function hintFor(file: string): string {
  if (/^content\/rights\/[^/]+\/film\//.test(file))
    return 'take it away: a film has .mp4 or .webm, .jpg or .png, .vtt and .txt';
  if (file.startsWith('content/rights/'))
    return `take it away: a right has ${rightFiles.join(', ')}, the folder film and nothing else`;
  if (file.startsWith('content/packs/')) return `take it away: a pack has ${packFiles.join(', ')} and nothing else`;
  if (file.startsWith('content/stories/'))
    return `take it away: a story is a folder with ${storyFiles.join(', ')} and nothing else`;
  if (file.startsWith('content/symbols/')) return 'take it away: a symbol has symbol.yaml, symbol.svg and nothing else';
  if (file.startsWith('content/scenes/')) return `take it away: a scene has ${sceneFiles.join(', ')} and nothing else`;
  if (file.startsWith('content/posters/')) return 'take it away: a poster is one file, content/posters/<name>.yaml';
  if (file.startsWith('content/films/')) return 'take it away: a film is one file, content/films/<name>.yaml';
  return 'move it to the folder of its kind, or take it away';
}
