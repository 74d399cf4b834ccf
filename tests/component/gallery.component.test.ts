import { afterEach, expect, test, vi } from 'vitest';
import { shownComponents } from '../../src/components/gallery.ts';
import Gallery, { getStaticPaths } from '../../src/pages/dev/[...gallery].astro';
import { sizeMark } from '../../scripts/build/sizes.ts';
import { readPage } from '../../scripts/check/site/built-page.ts';
import type { Check } from '../../scripts/check/site/check.ts';
import { HooksArePresent, LawHasItsSource } from '../../scripts/check/site/checks/hooks.ts';
import { LinkTextSaysWhere } from '../../scripts/check/site/checks/link-text.ts';
import { PicturesAreDescribed } from '../../scripts/check/site/checks/pictures.ts';
import { WordsDoNotTouch } from '../../scripts/check/site/checks/privacy.ts';
import { HeadingsAreInOrder } from '../../scripts/check/site/checks/titles.ts';
import { html } from './render.ts';
import { mistakesIn } from './well-formed.ts';

afterEach(() => vi.unstubAllEnvs());

// The build fills the sizes of files in.
const source = (await html(Gallery, { path: '/dev/components/', whole: true })).replaceAll(sizeMark, '88 kB');
const page = readPage('dev/components/index.html', source);

test('the gallery is built only when it is asked for', () => {
  vi.stubEnv('GALLERY', undefined);
  expect(getStaticPaths()).toEqual([]);
  vi.stubEnv('GALLERY', '1');
  expect(getStaticPaths()).toMatchObject([{ params: { gallery: 'components' } }]);
});

test('the gallery shows every example that is not hidden', () => {
  const shown = page.root.querySelectorAll('[data-example]').map((element) => element.getAttribute('data-example'));
  const expected = shownComponents().flatMap(({ name, examples }) =>
    examples.filter(({ hidden }) => !hidden).map((example) => `${name}: ${example.name}`),
  );
  expect(shown).toEqual(expected);
});

test('the gallery asks search engines to leave it out', () => {
  expect(page.root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(page.root.querySelector('[data-pagefind-body]')).toBeNull();
});

test('the gallery is well-formed HTML, and no id stands twice', async () => {
  expect(await mistakesIn(source)).toEqual([]);
});

test.each<Check>([
  new HeadingsAreInOrder(),
  new HooksArePresent(),
  new LawHasItsSource(),
  new LinkTextSaysWhere(),
  new PicturesAreDescribed(),
  new WordsDoNotTouch(),
])('on the gallery $promise', (check) => {
  expect(check.run({ folder: '', base: '/', pages: new Map([[page.address, page]]) })).toEqual([]);
});
