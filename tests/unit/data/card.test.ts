/** The card for sharing: people meet the site through it, so it must be whole and must follow content/site.yaml. */
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardImage, cardText } from '../../../src/data/card.ts';
import { site } from '../../../src/data/site.ts';

const withNumber = (shown: string) => ({
  ...site,
  service: { ...site.service, phone: { number: shown.replaceAll(' ', ''), shown, free: true, relay: true } },
});

/** How many pixels in a part of the card have the colour of the number. */
async function yellowIn(image: Uint8Array, left: number, width: number): Promise<number> {
  const part = { left, top: 530, width, height: 90 };
  const { data, info } = await sharp(image).extract(part).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += info.channels)
    if ((data[at] ?? 0) > 240 && (data[at + 2] ?? 255) < 140) count++;
  return count;
}

describe('the card for sharing', () => {
  test.each([
    ['wide', 1200, 630],
    ['square', 1080, 1080],
    ['tall', 1080, 1920],
  ] as const)('%s is a PNG of %i by %i', async (shape, width, height) => {
    const found = await sharp(await cardImage(site, shape)).metadata();
    expect(found).toMatchObject({ format: 'png', width, height });
  });

  test('is the same for the same facts, and another when the number is another', async () => {
    const [first, again, other] = await Promise.all(
      [site, site, withNumber('0800 111 2222')].map((one) => cardImage(one)),
    );
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('shows the whole number, to its last digit', async () => {
    const whole = await yellowIn(await cardImage(withNumber('0800 528 0731')), 600, 100);
    const cut = await yellowIn(await cardImage(withNumber('0800 528 073')), 600, 100);
    expect(whole).toBeGreaterThan(cut + 100);
  });

  test('is told to people who cannot see it, with the number', () => {
    expect(cardText(withNumber('0800 111 2222'))).toContain('0800 111 2222');
    expect(cardText(site)).toMatch(/^Help at Hand\. /);
  });
});
