import { describe, expect, test } from 'vitest';
import type { Within } from '../../src/components/example.ts';
import { shownComponents, withoutExamples } from '../../src/components/gallery.ts';
import { html } from './render.ts';
import { mistakesIn, pageAround } from './well-formed.ts';

const around = (piece: string, within?: Within): string =>
  within ? `<${within.tag} class="${within.name}">${piece}</${within.tag}>` : piece;

describe.each(shownComponents())('$folder/$name', ({ Component, examples, within }) => {
  test.each(examples)('"$name" is well-formed HTML', async ({ props, slot }) => {
    const piece = await html(Component, { props, slot });
    expect(await mistakesIn(pageAround(around(piece, within)))).toEqual([]);
  });

  test('each example has a name of its own', () => {
    const names = examples.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });
});

test('every component has examples, but for those that are on every page', () => {
  expect(withoutExamples().sort()).toEqual([
    'site/Footer',
    'site/Header',
    'site/LeaveLink',
    'site/SiteNav',
    'site/SkipLink',
  ]);
});
