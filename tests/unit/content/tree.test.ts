import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContentTree } from '../../../scripts/check/content/tree.ts';
import { folderWith } from '../folder.ts';

test('texts are read whole, of films and photographs only how they begin', async () => {
  const film = 'content/rights/moving-home/film/moving-home.webm';
  const bytes = Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(100_000, 1)]);
  const tree = await readContentTree(folderWith({ 'content/site.yaml': 'name: Help\r\n', [film]: bytes }));
  expect(tree.get('content/site.yaml')).toBe('name: Help\n');
  expect(tree.get(film)).toBe(`\x1aE\xdf\xa3${'\x01'.repeat(8)}`);
});

test('more files than a system lets a program open at a time are read all the same', async () => {
  const names = Array.from({ length: 400 }, (_, at) => `content/a/${at}.yaml`);
  const folder = folderWith(Object.fromEntries(names.map((name) => [name, 'a: 1'])));
  const module = resolve('scripts/check/content/tree.ts');
  const script = `import { readContentTree } from '${module}'; console.log((await readContentTree('${folder}')).size);`;
  const few = `ulimit -n 200 && '${process.execPath}' --input-type=module -e "${script}"`;
  expect(execFileSync('sh', ['-c', few], { encoding: 'utf8' }).trim()).toBe('400');
});
