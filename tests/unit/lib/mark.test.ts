import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { markFile } from '../../../src/lib/mark.ts';

describe('the mark', () => {
  test('keeps the maskable icon inside the circle that every phone leaves of it', async () => {
    const size = 400;
    const image = sharp(Buffer.from(markFile('icon-maskable')), { density: 600 }).resize(size, size);
    const { data, info } = await image.removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number) =>
      data.subarray((y * size + x) * info.channels, (y * size + x) * info.channels + 3).toString('hex');
    const ground = colourAt(0, 0);
    let reach = 0;
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++)
        if (colourAt(x, y) !== ground) reach = Math.max(reach, Math.hypot(x - size / 2, y - size / 2));
    expect(reach).toBeGreaterThan(size * 0.3);
    expect(reach).toBeLessThanOrEqual(size * 0.4);
  });

  test('has on each page the colours of the drawing', () => {
    const css = readFileSync('src/styles/components/header.css', 'utf8');
    const onPages = [...css.matchAll(/\.mark \[data-way='([\w-]+)'\] \{\s*--finger: (#\w{6})/g)];
    const drawn = [...markFile('mark').matchAll(/data-way="([\w-]+)" stroke="(#\w{6})"/g)];
    const pairs = (found: RegExpExecArray[]): string[] => found.map(([, way, colour]) => `${way} ${colour}`);
    expect(pairs(onPages)).toEqual(pairs(drawn));
    expect(drawn).toHaveLength(5);
  });

  test('is asked for by name, and says which names there are', () => {
    expect(() => markFile('logo')).toThrow('There is no look "logo" of the mark. There are: mark, ');
  });
});
