import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { dayInEngland } from '../../../src/lib/dates.ts';
import { isFactsKind, isMdxKind, kindOf } from '../../../scripts/check/content/kinds.ts';
import { readContentTree } from '../../../scripts/check/content/tree.ts';
import { judge, makeMutants } from '../../../scripts/drill/drill.ts';
import type { Mutant } from '../../../scripts/drill/mutant.ts';

/* The whole of content is checked many times over. */
vi.setConfig({ testTimeout: 120_000 });

const tree = await readContentTree(join(import.meta.dirname, '../../..'));
const today = dayInEngland(new Date());

test('the drill makes hundreds of mutants over every kind of content, the same ones each time', () => {
  const mutants = makeMutants(tree, { seed: 1 });
  const kinds = [...tree.keys()]
    .map((path) => kindOf(path).kind)
    .filter((kind) => isMdxKind(kind) || isFactsKind(kind));
  expect(mutants.length).toBeGreaterThan(1000);
  expect(new Set(kinds).difference(new Set(mutants.map(({ kind }) => kind)))).toEqual(new Set());
  expect(makeMutants(tree, { seed: 1 })).toEqual(mutants);
});

test('each of more than 200 mutants is caught with a message that names its file, or harmless', () => {
  const judged = judge(tree, makeMutants(tree, { seed: 12, oneIn: 7 }), today);
  expect(judged.length).toBeGreaterThan(200);
  const through = judged.filter(({ verdict }) => verdict === 'slipped through');
  expect(through.map(({ mutant, said }) => `${mutant.path}: ${mutant.fault} (${said.join('; ')})`)).toEqual([]);
});

test('a mutant that nobody catches is told', () => {
  const path = 'content/site.yaml';
  const text = `${tree.get(path)}\n# a comment\n`;
  const mutant: Mutant = { fault: 'a comment', kind: 'site', path, files: { [path]: text }, says: /comment/ };
  expect(judge(tree, [mutant], today)).toEqual([{ mutant, verdict: 'slipped through', said: [] }]);
  expect(judge(tree, [{ ...mutant, says: 'the same' }], today)[0]?.verdict).toBe('slipped through');
});
