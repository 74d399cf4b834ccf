import sharp from 'sharp';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrDrawing, qrName } from '../../../src/lib/qr.ts';

test('another reader reads what was drawn', async () => {
  const address = 'https://example.org/base/rights/moving-home/';
  const drawn = sharp(Buffer.from(await qrDrawing(address))).resize(400);
  const { data, info } = await drawn
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(decodeQR({ width: info.width, height: info.height, data })).toBe(address);
});

test.each([
  ['/', 'home'],
  ['/rights/moving-home/', 'rights-moving-home'],
])('the file for %s is %s', (path, name) => {
  expect(qrName(path)).toBe(name);
});
