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
