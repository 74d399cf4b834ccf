/** Faults of a whole file: its bytes, its size, what a program or a merge left in it. */
import { isFactsKind, isMdxKind } from '../check/content/kinds.ts';
import { inFile, joined, partsOf, type Fault } from './mutant.ts';

const isText: Fault['kinds'] = (kind) => isMdxKind(kind) || isFactsKind(kind) || kind === 'drawing';
const isWords: Fault['kinds'] = (kind) => isMdxKind(kind) || isFactsKind(kind);

const middle = (text: string): number => text.indexOf('\n', Math.floor(text.length / 2)) + 1;

export const faultsInFiles: readonly Fault[] = [
  {
    name: 'the file is empty',
    kinds: isText,
    breakIt: (source) => inFile(source, '\n', /is empty/),
  },
  {
    name: 'bytes that are not UTF-8',
    kinds: isText,
    breakIt: (source, chance) => {
      const bytes = Buffer.from(source.text);
      bytes[chance(bytes.length)] = 0xff;
      return inFile(source, bytes, /letters that cannot be read/);
    },
  },
  {
    name: 'a file of 10 MB',
    kinds: isText,
    breakIt: (source) =>
      inFile(
        source,
        source.text + (source.path.endsWith('.mdx') ? '\nIt is fine.\n' : '# more\n').repeat(800_000).slice(0, 1e7),
        /is too big/,
      ),
  },
  {
    name: 'marks of a merge that was not finished',
    kinds: isText,
    breakIt: (source) => {
      const at = middle(source.text);
      const [before, after] = [source.text.slice(0, at), source.text.slice(at)];
      const [line = ''] = after.split('\n');
      const marks = `<<<<<<< HEAD\n${line}\n=======\n${line} \n>>>>>>> theirs\n`;
      return inFile(source, before + marks + after.slice(line.length + 1), /merge/);
    },
  },
  {
    name: 'saved with a byte order mark',
    kinds: isText,
    breakIt: (source) => inFile(source, `\uFEFF${source.text}`, 'the same'),
  },
  {
    name: 'saved with the line ends of Windows',
    kinds: isText,
    breakIt: (source) => inFile(source, source.text.replaceAll('\n', '\r\n'), 'the same'),
  },
  {
    name: 'a tab in the place of spaces',
    kinds: isWords,
    breakIt: (source) => {
      const { facts, body } = partsOf(source);
      const tabbed = facts.replace(/^ {2}(?=[^\s#])/m, '\t');
      return tabbed === facts ? undefined : inFile(source, joined(tabbed, body), /starts with a tab/);
    },
  },
  {
    name: 'a quotation mark that is not closed',
    kinds: isWords,
    breakIt: (source) => {
      const { facts, body } = partsOf(source);
      const open = facts.replace(/^((?:[a-z]\w*|  [\w-]+): )(?=[A-Za-z])([^"'\n]+)$/m, '$1"$2');
      return open === facts ? undefined : inFile(source, joined(open, body), /not valid YAML/);
    },
  },
  {
    name: 'one field twice',
    kinds: isWords,
    breakIt: (source) => {
      const { facts, body } = partsOf(source);
      const twice = facts.replace(/^([a-z]\w*):.*\n/m, '$&$1: again\n');
      return twice === facts ? undefined : inFile(source, joined(twice, body), /one name stands twice|not valid YAML/);
    },
  },
  {
    name: 'a bomb of YAML references',
    kinds: isWords,
    breakIt: (source) => {
      const { facts, body } = partsOf(source);
      const levels = [...'bcdefghi'].map(
        (letter, index) => `${letter}: &${letter} [${`*${'abcdefgh'[index]},`.repeat(9).slice(0, -1)}]\n`,
      );
      return inFile(source, joined(`a: &a [x,x,x,x,x,x,x,x,x]\n${levels.join('')}${facts}`, body), /reference/);
    },
  },
  {
    name: 'lists in lists, 3,000 deep',
    kinds: isWords,
    breakIt: (source) => {
      const { facts, body } = partsOf(source);
      return inFile(source, joined(`${facts}deep: ${'['.repeat(3000)}${']'.repeat(3000)}\n`, body), /too deep/);
    },
  },
  {
    name: 'a file that nothing reads',
    kinds: isWords,
    breakIt: ({ path, text }) => {
      const copy = path.replace(/(\.\w+)$/, '-old$1.bak');
      return { files: { [copy]: text }, says: /not a file that the site reads/, named: copy };
    },
  },
];
