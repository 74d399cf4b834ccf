import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildSymbolsZip, csvOf, licenceText, symbolsZip } from '../../../scripts/build/symbols-zip.ts';
import { folderWith } from '../folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><path d="M9 9h20v20H9z"/></svg>';
const yaml = (meaning: string, drawnBy: string): string =>
  [
    `meaning: ${meaning}`,
    'description: "A square, black."',
    'alt: A square',
    'tags: [box, four corners]',
    'licence: CC BY-SA 4.0',
    `drawnBy: ${drawnBy}`,
  ].join('\n');
const content = new Map([
  ['content/symbols/stop/symbol.yaml', yaml('stop', 'OpenMoji')],
  ['content/symbols/ask/symbol.yaml', yaml('ask', 'Help at Hand website')],
  ['content/words/advocate.yaml', 'word: advocate'],
]);
const dist = () => folderWith({ 'pictures/ask.svg': svg, 'pictures/stop.svg': svg });

/** The bytes of the file that is made. */
async function made(): Promise<Uint8Array> {
  const folder = dist();
  await buildSymbolsZip(content, folder);
  return readFileSync(join(folder, symbolsZip));
}

describe('the file with all symbols', () => {
  test('holds each symbol as SVG and PNG, the list and the licence, and nothing else', async () => {
    expect(Object.keys(unzipSync(await made())).sort()).toEqual([
      'LICENCE.txt',
      'png/ask.png',
      'png/stop.png',
      'svg/ask.svg',
      'svg/stop.svg',
      'symbols.csv',
    ]);
  });

  test('has pictures of 512 pixels on white, so that they show on a dark ground', async () => {
    const image = sharp(unzipSync(await made())['png/ask.png']);
    expect(await image.metadata()).toMatchObject({ format: 'png', width: 512, height: 512 });
    const { data } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
    const middleOfSquare = (512 * 130 + 130) * 3;
    expect([...data.subarray(middleOfSquare, middleOfSquare + 3)]).toEqual([0, 0, 0]);
  });

  test('has the drawing as the site shows it', async () => {
    expect(strFromU8(unzipSync(await made())['svg/stop.svg'] ?? new Uint8Array())).toBe(svg);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    expect(Buffer.compare(await made(), await made())).toBe(0);
  });

  test('says how many symbols are in it, and stops the build when there are none', async () => {
    expect(await buildSymbolsZip(content, dist())).toBe(2);
    await expect(buildSymbolsZip(new Map(), dist())).rejects.toThrow(
      'There are no symbols in content/symbols to pack.',
    );
  });
});

describe('what stands beside the symbols', () => {
  const symbol = {
    id: 'ask',
    meaning: 'ask',
    description: 'A square, "black".',
    alt: 'A square',
    tags: ['box', 'four corners'],
    licence: 'CC BY-SA 4.0' as const,
    drawnBy: 'OpenMoji',
  };

  test('a list that a spreadsheet reads: commas and quotation marks stay in their cell', () => {
    expect(csvOf([symbol])).toBe(
      '\uFEFFid,meaning,description,alt,tags,drawn by,licence\r\nask,ask,"A square, ""black"".",A square,box; four corners,OpenMoji,CC BY-SA 4.0\r\n',
    );
  });

  test('the licence with one line that credits everybody who drew', () => {
    const text = licenceText([symbol, { ...symbol, id: 'stop', drawnBy: 'Help at Hand website' }]);
    expect(text).toContain(
      'Symbols: Help at Hand website and OpenMoji, CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/',
    );
    expect(text).toContain('2 symbols');
  });
});
