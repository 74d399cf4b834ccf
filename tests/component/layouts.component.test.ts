import { afterEach, describe, expect, test, vi } from 'vitest';
import Base from '../../src/layouts/Base.astro';
import Page from '../../src/layouts/Page.astro';
import { site } from '../../src/data/site.ts';
import { html, render, textOf, textsOf } from './render.ts';
import { mistakesIn } from './well-formed.ts';

afterEach(() => vi.unstubAllEnvs());

const checked = { on: '2026-11-21', how: 'It was compared with the register.', again: '2027-05-21' };
const page = { title: 'Say what you want', summary: 'How to say it.', checked };

describe('the shell of every page', () => {
  const shell = {
    props: { title: 'Say what you want', description: 'How to say it.' },
    slot: '<h1>Say what you want</h1>',
    path: '/x/',
  };

  test('is well-formed HTML', async () => {
    expect(await mistakesIn(await html(Base, { ...shell, whole: true }))).toEqual([]);
  });

  test('starts with the way to the words, then the way out', async () => {
    const links = (await render(Base, shell)).querySelectorAll('body a');
    expect(links[0]?.getAttribute('href')).toBe('#main');
    expect(links[1]?.hasAttribute('data-leave')).toBe(true);
  });

  test('names the page and then the site; the home page has the name and what it is', async () => {
    const title = async (name: string) =>
      textOf((await render(Base, { ...shell, props: { ...shell.props, title: name } })).querySelector('title'));
    expect(await title('Say what you want')).toBe(`Say what you want | ${site.name}`);
    expect(await title(site.name)).toBe(`${site.name}: ${site.tagline}`);
  });

  test('of a page that is not listed keeps search engines and our own search away', async () => {
    const head = async (props: { listed?: boolean; searched?: boolean }) => {
      const root = await render(Base, { ...shell, props: { ...shell.props, ...props } });
      return ['meta[name="robots"][content="noindex"]', 'link[rel="canonical"]', 'main[data-pagefind-body]'].map(
        (selector) => root.querySelector(selector) !== null,
      );
    };
    expect(await head({})).toEqual([false, true, true]);
    expect(await head({ listed: false })).toEqual([true, false, false]);
    expect(await head({ searched: false }), 'the search page: it should not find itself').toEqual([false, true, false]);
  });

  test('knows its own address below a base path', async () => {
    vi.stubEnv('BASE_URL', '/help-at-hand/');
    vi.stubEnv('SITE', 'https://example.org');
    const root = await render(Base, { ...shell, path: '/help-at-hand/rights/' });
    expect(root.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(
      'https://example.org/help-at-hand/rights/',
    );
    expect(textOf(root.querySelector('.print-address'))).toBe(`${site.name}: https://example.org/help-at-hand/rights/`);
  });
});

describe('a page of running text', () => {
  test('that is archived says so, and a live one does not', async () => {
    const note = async (status: string) =>
      textsOf(await render(Page, { props: { ...page, status }, slot: '<p>Text.</p>' }), '.archived');
    expect(await note('archived')).toEqual(['This page is kept for the record. It is no longer up to date.']);
    expect(await note('live')).toEqual([]);
  });

  test('lists its headings of the second level only, and not at all when the author hides them', async () => {
    const headings = [
      { slug: 'a', text: 'A', depth: 2 },
      { slug: 'b', text: 'B', depth: 3 },
      { slug: 'c', text: 'C', depth: 2 },
    ];
    const list = async (onThisPage: boolean) =>
      textsOf(
        await render(Page, { props: { ...page, headings, onThisPage }, slot: '<p>Text.</p>' }),
        'nav[aria-label="On this page"] a',
      );
    expect(await list(true)).toEqual(['A', 'C']);
    expect(await list(false)).toEqual([]);
  });
});
