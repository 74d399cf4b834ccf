/** `npm run fonts`: makes the small files of the typeface again, after its package or the list of common characters changed. */
import { writeFileSync } from 'node:fs';
import { sizeInWords } from '../../src/lib/size.ts';
import { commonFont, makeCommonFont, weights } from './common.ts';

for (const weight of weights) {
  const font = await makeCommonFont(weight);
  writeFileSync(commonFont(weight), font);
  console.log(`${commonFont(weight)}, ${sizeInWords(font.length)}`);
}
