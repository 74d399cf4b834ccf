import { describe, expect, test } from 'vitest';
import ShortRight from '../../src/components/content/ShortRight.astro';
import Strip from '../../src/components/symbols/Strip.astro';
import SymbolCard from '../../src/components/symbols/SymbolCard.astro';
import ViewChoices from '../../src/components/symbols/ViewChoices.astro';
import { lawRecord } from '../../src/data/law.ts';
import { symbol } from '../../src/data/symbols.ts';
import { hardWordsIn } from '../../src/data/words.ts';
import { render, textOf, textsOf } from './render.ts';

describe('a strip', () => {
  test('has its small words in elements that a reader can put aside, and reads as one sentence', async () => {
    const slot =
      'You can <figure class="symbol" data-symbol="say-no" role="none"><img src="/x.svg" alt=""> <span>say no</span></figure>.';
    const strip = await render(Strip, { slot });
    expect(textsOf(strip, '.plain')).toEqual(['You can', '.']);
    expect(textOf(strip)).toBe('You can say no.');
  });
});

describe('the choices', () => {
  const names = async (kind: string) => textsOf(await render(ViewChoices, { props: { for: kind } }), 'label');

  test('in symbols let the words be put aside; in easy read never', async () => {
    expect(await names('symbols')).toContain('Symbols only');
    expect(await names('easy-read')).not.toContain('Symbols only');
    expect(await names('easy-read')).toContain('Words only');
  });

  test('start as the page is: one of each group is chosen', async () => {
    const root = await render(ViewChoices, { props: { for: 'symbols' } });
    const groups = root.querySelectorAll('fieldset');
    expect(groups.map((group) => group.querySelectorAll('input[checked]').length)).toEqual(groups.map(() => 1));
    expect(root.querySelectorAll('input[checked]').map((input) => input.getAttribute('value'))).toEqual([
      'normal',
      'both',
      'colour',
    ]);
  });
});

describe('a symbol of the set', () => {
  test('shows meaning, description, who drew it, licence and file, and is found by all its words', async () => {
    const { meaning, description, drawnBy, licence, tags, alt } = symbol('bag');
    const card = await render(SymbolCard, { props: { id: 'bag' } });
    for (const words of [meaning, description, `Drawn by ${drawnBy}.`, licence]) expect(textOf(card)).toContain(words);
    expect(card.querySelector('a')?.getAttribute('href')).toBe('/pictures/bag.svg');
    const found = card.querySelector('li')?.getAttribute('data-find') ?? '';
    for (const words of [meaning, description, alt, ...tags]) expect(found).toContain(words);
  });
});

describe('a right on the sheet for adults', () => {
  test('is a line of easy read with each law that it rests on', async () => {
    const props = { law: 'move-your-views, move-needs-review' };
    const right = await render(ShortRight, { props, slot: 'They must ask you.' });
    expect(right.querySelector('li')?.getAttribute('data-law')).toBe('move-your-views');
    expect(textsOf(right, 'a')).toEqual([lawRecord('move-your-views').source, lawRecord('move-needs-review').source]);
  });

  test('says that guidance is guidance', async () => {
    const right = await render(ShortRight, { props: { law: 'belongings-bin-bags' }, slot: 'Proper bags.' });
    expect(textOf(right)).toMatch(/\(guidance\)$/);
  });

  test('is left out when it tells no law', async () => {
    expect(textOf(await render(ShortRight, { slot: 'You may feel sad.' }))).toBe('');
  });
});

test('the hard words of an easy read are found by how they are written, once each', () => {
  expect(hardWordsIn('A **review**. An **advocate**. **Advocates** help. A **reviewing officer**.')).toEqual([
    'review',
    'advocate',
    'independent-reviewing-officer',
  ]);
});
