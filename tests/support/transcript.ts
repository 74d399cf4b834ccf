/**
 * A page as a screen reader tells it, from the accessibility tree in reading order. No screen reader says exactly this:
 * each has words of its own. It shows what there is to say, in which order, and what has no name.
 */
import type { Page } from '@playwright/test';

interface Said {
  depth: number;
  role: string;
  name: string;
  level: string;
  states: string[];
  text: string;
}

const line = /^( *)- (?:([a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]+\])*)(?::(?: (.*))?)?|'.*')$/;

/** The nodes of the tree that say something, without addresses. */
export function nodesOf(snapshot: string): Said[] {
  return snapshot.split('\n').flatMap((raw) => {
    const [, indent = '', role, name = '', marks = '', text = ''] = line.exec(unquoted(raw)) ?? [];
    if (!role) return [];
    const found = [...marks.matchAll(/\[([a-z]+)(?:=(\w+))?\]/g)].map(([, key = '', value]) => ({ key, value }));
    const level = found.find(({ key }) => key === 'level')?.value ?? '';
    const states = found.filter(({ key }) => !['level', 'cursor', 'ref'].includes(key)).map(({ key }) => key);
    return [{ depth: indent.length, role, name: name.replace(/\\"/g, '"'), level, states, text: bare(text) }];
  });
}

/** A key with signs of YAML in it stands in quotes: they are no part of what is said. */
const unquoted = (raw: string): string =>
  raw.replace(
    /^( *- )'((?:[^']|'')*)'(:.*)?$/,
    (_, start: string, key: string, end = '') => start + key.replaceAll("''", "'") + end,
  );

const bare = (text: string): string => text.replace(/^"(.*)"$/, '$1').replace(/\\"/g, '"');

const landmarks = new Set(['banner', 'main', 'contentinfo', 'navigation', 'search', 'region', 'complementary', 'form']);
const silent = new Set([
  'generic',
  'strong',
  'emphasis',
  'paragraph',
  'text',
  'term',
  'definition',
  'code',
  'document',
]);
const spoken: Record<string, string> = {
  img: 'graphic',
  textbox: 'edit',
  searchbox: 'search edit',
  contentinfo: 'footer',
};

/** One line for each thing that is said. */
export function transcriptOf(snapshot: string): string {
  const nodes = nodesOf(snapshot);
  return (
    nodes
      .flatMap((node, index) => say(node, nodes.slice(index + 1)))
      .join('\n')
      .replace(/^•\n(?=\S)/gm, '• ')
      // A file is a little larger or smaller after each change, and has no size in a build without files.
      .replace(/[\d.]+ (?:kB|MB)|__SIZE:.+?__/g, 'its size')
  );
}

function say(node: Said, later: readonly Said[]): string[] {
  const { role, name, level, states, text } = node;
  const what = spoken[role] ?? role;
  const after = states.length > 0 ? `, ${states.join(', ')}` : '';
  if (role === 'heading') return ['', `heading ${level}: ${name || text}`];
  if (role === 'list') return [`list of ${itemsOf(node, later)}`];
  if (role === 'listitem') return text ? [`• ${text}`] : ['•'];
  if ((role === 'group' || role === 'status') && !name && !text) return [];
  if (landmarks.has(role)) return ['', `[${what}${name ? `: ${name}` : ''}]`, ...(text ? [text] : [])];
  if (silent.has(role)) return name || text ? [name || text] : [];
  return [`${what}: ${name || text}${after}${name && text && name !== text ? ` (${text})` : ''}`];
}

function itemsOf({ depth }: Said, later: readonly Said[]): number {
  const end = later.findIndex((node) => node.depth <= depth);
  const inside = end < 0 ? later : later.slice(0, end);
  return inside.filter((node) => node.role === 'listitem' && node.depth === depth + 2).length;
}

/** The tree of a whole page, or of its main part. */
export const treeOf = (page: Page, part: 'body' | 'main' = 'body'): Promise<string> =>
  page.locator(part).ariaSnapshot();
