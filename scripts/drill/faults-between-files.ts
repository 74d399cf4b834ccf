/** Faults that two files make together: the same thing twice, or one that the other needs and that is gone. */
import type { FileKind } from '../check/content/kinds.ts';
import { inFile, joined, partsOf, type Fault } from './mutant.ts';

const kinds =
  (...list: FileKind[]): Fault['kinds'] =>
  (kind) =>
    list.includes(kind);

/** What the check says of two things that have to be different. */
const saysTwice = /also the |twice|already|same|is taken|makes the address|more than once|stands in|also in/;

/** A copy under another name: what has to be one of a kind is there twice. */
const copied = (kind: FileKind, name: string): Fault => ({
  name: `${name} copied`,
  kinds: kinds(kind),
  breakIt: ({ path, text }) => {
    const copy = path.replace(/([a-z0-9-]+)(\.\w+|\/(?:symbol|scene)\.yaml)$/, '$1-twice$2');
    return { files: { [copy]: text }, says: saysTwice, named: copy };
  },
});

/** A file of a folder that needs all its files. */
const gone = (...list: FileKind[]): Fault => ({
  name: 'a file taken away that its folder needs',
  kinds: kinds(...list),
  breakIt: ({ path }) => ({ files: { [path]: undefined }, says: /is missing|has no drawing/ }),
});

export const faultsBetweenFiles: readonly Fault[] = [
  copied('word', 'a word'),
  copied('symbol', 'a symbol'),
  copied('law topic', 'a law topic'),
  copied('page', 'a page'),
  copied('adult', 'a page for adults'),
  copied('school', 'a page for schools'),
  copied('letter', 'a letter'),
  copied('film', 'a film'),
  copied('poster', 'a poster'),
  copied('service', 'a service'),
  copied('training', 'a training'),
  copied('figures', 'figures'),
  gone('guide', 'easy-read', 'symbols', 'bsl', 'pack', 'pack-easy-read', 'pack-symbols', 'pack-7-to-11'),
  gone('pack-hand-over', 'every-hand-over', 'story', 'story-easy-read', 'symbol', 'scene', 'site', 'search'),
  gone('redirects', 'can help', 'help map', 'changes', 'reports', 'happenings', 'bank holidays'),
  {
    name: 'a drawing taken away',
    kinds: kinds('drawing'),
    breakIt: ({ path }) => {
      const named = path.startsWith('content/symbols/') ? path.replace('.svg', '.yaml') : path;
      return { files: { [path]: undefined }, says: /has no drawing|is missing/, named };
    },
  },
  {
    name: 'a drawing with a script',
    kinds: kinds('drawing'),
    breakIt: (source) => inFile(source, source.text.replace('</svg>', '<script>alert(1)</script></svg>'), /a script/),
  },
  {
    name: 'a drawing from elsewhere',
    kinds: kinds('drawing'),
    breakIt: (source) =>
      inFile(source, source.text.replace('</svg>', '<image href="https://example.org/x.png"/></svg>'), /elsewhere/),
  },
  {
    name: 'a drawing without a viewBox',
    kinds: kinds('drawing'),
    breakIt: (source) => inFile(source, source.text.replace(/ viewBox="[^"]*"/, ''), /viewBox/),
  },
  {
    name: 'a drawing that is not closed',
    kinds: kinds('drawing'),
    breakIt: (source) => inFile(source, source.text.slice(0, source.text.length / 2), /closed|whole|drawing/),
  },
  {
    name: '"must" for what is guidance',
    kinds: kinds('law topic'),
    breakIt: (source) => {
      const told = source.text.replace(
        /(statement: ".*)\bshould\b(.*"\n(?: {4}(?!status).*\n)* {4}status: guidance)/,
        '$1must$2',
      );
      return told === source.text ? undefined : inFile(source, told, /must/);
    },
  },
  {
    name: '"must" without a law',
    kinds: kinds('guide', 'page', 'school', 'easy-read', 'symbols', 'pack'),
    breakIt: (source) => {
      const { facts, body = '' } = partsOf(source);
      return inFile(source, joined(facts, `${body}\n\nYour council must give you a bike.\n`), /must/);
    },
  },
];
