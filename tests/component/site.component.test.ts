import { afterEach, describe, expect, test, vi } from 'vitest';
import Card from '../../src/components/content/Card.astro';
import Link from '../../src/components/content/Link.astro';
import Notice from '../../src/components/content/Notice.astro';
import Word from '../../src/components/content/Word.astro';
import WordsYouMayHear from '../../src/components/content/WordsYouMayHear.astro';
import WriteIn from '../../src/components/content/WriteIn.astro';
import Breadcrumbs from '../../src/components/site/Breadcrumbs.astro';
import LeaveLink from '../../src/components/site/LeaveLink.astro';
import OnThisPage from '../../src/components/site/OnThisPage.astro';
import ReadAloud from '../../src/components/site/ReadAloud.astro';
import Recording from '../../src/components/site/Recording.astro';
import { examples as recordings } from '../../src/components/site/Recording.examples.ts';
import ReviewStamp from '../../src/components/site/ReviewStamp.astro';
import SiteNav from '../../src/components/site/SiteNav.astro';
import Ways from '../../src/components/site/Ways.astro';
import { site } from '../../src/data/site.ts';
import { ways } from '../../src/data/ways.ts';
import { glossaryWord } from '../../src/data/words.ts';
import { html, render, textOf, textsOf } from './render.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a link that an author typed', () => {
  const address = async (href: string) =>
    (await render(Link, { props: { href }, slot: 'Go' })).querySelector('a')?.getAttribute('href');

  test('inside the site gets the base path', async () => {
    vi.stubEnv('BASE_URL', '/help-at-hand/');
    expect(await address('/rights/moving-home/')).toBe('/help-at-hand/rights/moving-home/');
  });

  test('inside the site stays as it is when the site stands at the top', async () => {
    expect(await address('/rights/moving-home/')).toBe('/rights/moving-home/');
  });

  test.each(['https://www.gov.uk/', 'mailto:a@example.org', 'tel:999', '#who-can-help'])(
    'to %s stays as it is',
    async (href) => {
      vi.stubEnv('BASE_URL', '/help-at-hand/');
      expect(await address(href)).toBe(href);
    },
  );
});

describe('the five ways', () => {
  test.each(ways)('$name is marked as the current one, and no other is', async ({ id }) => {
    const nav = await render(Ways, { props: { slug: 'moving-home', current: id } });
    const current = nav
      .querySelectorAll('[aria-current]')
      .map((link) => [link.getAttribute('data-way'), link.getAttribute('aria-current')]);
    expect(current).toEqual([[id, 'page']]);
  });

  test('stand in the same order everywhere, each with its word', async () => {
    const nav = await render(Ways, { props: { slug: 'moving-home', current: 'bsl' } });
    expect(nav.querySelector('nav')?.getAttribute('aria-label')).toBe('Ways to get this');
    expect(textsOf(nav, 'a')).toEqual(['Read', 'Easy read', 'Symbols', 'BSL (British Sign Language)', 'Listen']);
    expect(nav.querySelectorAll('a').map((link) => link.getAttribute('href'))).toEqual([
      '/rights/moving-home/',
      '/rights/moving-home/easy-read/',
      '/rights/moving-home/symbols/',
      '/rights/moving-home/bsl/',
      '/rights/moving-home/#listen',
    ]);
  });
});

describe('the check of a page', () => {
  const checked = { on: '2026-11-21', how: 'It was compared with the register.', again: '2027-05-21' };

  test('shows when it was checked and when it will be checked again, for people and for machines', async () => {
    const stamp = await render(ReviewStamp, { props: { checked } });
    expect(textOf(stamp.querySelector('p'))).toBe('Checked on 21 November 2026. To be checked again by 21 May 2027.');
    expect(stamp.querySelectorAll('time').map((time) => time.getAttribute('datetime'))).toEqual([
      '2026-11-21',
      '2027-05-21',
    ]);
  });

  test('says how, and lists what it rests on', async () => {
    const sources = [{ text: 'Children Act 1989, section 22', href: '/law/moving/#move-your-views' }];
    const stamp = await render(ReviewStamp, { props: { checked, sources } });
    expect(textOf(stamp.querySelector('summary'))).toBe('How it was checked, and the law behind it');
    expect(textsOf(stamp, 'details p')).toEqual([checked.how]);
    expect(stamp.querySelector('details a')?.getAttribute('href')).toBe('/law/moving/#move-your-views');
    expect(textOf((await render(ReviewStamp, { props: { checked } })).querySelector('summary'))).toBe(
      'How it was checked',
    );
  });
});

describe('the headings of a page', () => {
  test('are links to their places', async () => {
    const headings = [
      { slug: 'first', text: 'First' },
      { slug: 'then', text: 'Then' },
    ];
    const nav = await render(OnThisPage, { props: { headings } });
    expect(nav.querySelectorAll('li a').map((link) => [link.getAttribute('href'), textOf(link)])).toEqual([
      ['#first', 'First'],
      ['#then', 'Then'],
    ]);
  });

  test.each([[[]], [[{ slug: 'only', text: 'Only' }]]])(
    'are not listed when there are fewer than two',
    async (headings) => {
      expect((await html(OnThisPage, { props: { headings } })).trim()).toBe('');
    },
  );
});

describe('where a page stands', () => {
  test('is a list from the home page down', async () => {
    const trail = [{ name: 'Your rights', path: '/rights/' }];
    const nav = await render(Breadcrumbs, { props: { trail } });
    expect(nav.querySelectorAll('ol a').map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['Home', '/'],
      ['Your rights', '/rights/'],
    ]);
  });

  test.each([
    ['/rights/', 'page'],
    ['/rights/moving-home/', 'true'],
  ])('at %s marks the part of the site as "%s"', async (path, current) => {
    const nav = await render(SiteNav, { path });
    expect(
      nav.querySelectorAll('[aria-current]').map((link) => [textOf(link), link.getAttribute('aria-current')]),
    ).toEqual([['Your rights', current]]);
  });

  test('outside every part marks none', async () => {
    expect(await html(SiteNav, { path: '/words/' })).not.toContain('aria-current');
  });
});

describe('the way out', () => {
  test('is a plain link to an everyday page, which does not learn where the reader came from', async () => {
    const link = (await render(LeaveLink)).querySelector('a[data-leave]');
    expect(link?.getAttribute('href')).toBe(site.leaveTo);
    expect(link?.getAttribute('rel')).toBe('noreferrer');
  });
});

describe('listen', () => {
  test('without JavaScript offers no button that does nothing, and says what the device can do', async () => {
    const listen = await render(ReadAloud);
    expect(listen.querySelectorAll('button').every((button) => button.closest('[hidden]'))).toBe(true);
    expect(textOf(listen.querySelector('details'))).toMatch(/read this page to you/);
  });

  test('has words on each of its buttons', async () => {
    const buttons = (await render(ReadAloud)).querySelectorAll('button');
    expect(buttons.map(textOf)).toEqual([
      'Listen Pause Go on',
      'Back one sentence',
      'Next sentence',
      'Normal speed Fast speed Slow speed',
      'Stop',
    ]);
  });

  test('gives the address #listen to a recording where there is one', async () => {
    expect((await render(ReadAloud)).querySelector('read-aloud')?.id).toBe('listen');
    expect((await render(ReadAloud, { props: { anchor: false } })).querySelector('read-aloud')?.id).toBe('');
  });
});

describe('a recording by a person', () => {
  test('fetches nothing before it is pressed, and says who reads, how long, how big and when', async () => {
    const [example] = recordings;
    const recording = await render(Recording, { props: example?.props ?? {} });
    const audio = recording.querySelector('audio');
    expect([audio?.getAttribute('preload'), audio?.hasAttribute('controls'), audio?.hasAttribute('autoplay')]).toEqual([
      'none',
      true,
      false,
    ]);
    expect(recording.querySelector('section')?.id).toBe('listen');
    expect(textOf(recording.querySelector('p'))).toBe(
      'This is the voice of a foster carer. 4 minutes, 1.2 MB. Recorded on 21 November 2026. The words are the words of this page.',
    );
  });
});

describe('a card', () => {
  test('has one link, named by its title, and a picture that stays silent', async () => {
    const card = await render(Card, {
      props: { href: '/words/', title: 'Words', about: 'What they mean', picture: 'read' },
    });
    expect(textsOf(card, 'a')).toEqual(['Words']);
    expect(card.querySelector('img')?.getAttribute('alt')).toBe('');
    expect(textOf(card.querySelector('.card__about'))).toBe('What they mean');
  });
});

describe('an official word', () => {
  test('is a plain link to its meaning, in the words of the author or its own', async () => {
    const link = (await render(Word, { props: { id: 'advocate' } })).querySelector('a');
    expect([textOf(link), link?.getAttribute('href')]).toEqual(['advocate', '/words/advocate/']);
    expect(textOf(await render(Word, { props: { id: 'advocate' }, slot: 'advocates' }))).toBe('advocates');
  });

  test('that is not in the glossary stops the build, and the message names it', async () => {
    await expect(html(Word, { props: { id: 'no-such-word' } })).rejects.toThrow(
      'there is no word called "no-such-word"',
    );
  });

  test('in the list stands with its meaning', async () => {
    const list = await render(WordsYouMayHear, { props: { ids: ['review', 'advocate'] } });
    expect(textsOf(list, 'dt, dd')).toEqual(
      ['review', 'advocate'].map(glossaryWord).flatMap(({ word, meaning }) => [word, meaning]),
    );
  });
});

describe('a notice', () => {
  test('looks like danger only when it is danger, and never interrupts', async () => {
    const kinds = await Promise.all(
      ['care', 'danger'].map(async (kind) =>
        render(Notice, { props: { title: 'Take care', kind }, slot: '<p>Wait.</p>' }),
      ),
    );
    expect(kinds.map((notice) => notice.querySelector('.notice--danger') !== null)).toEqual([false, true]);
    expect(kinds.every((notice) => notice.querySelector('[role], [aria-live]') === null)).toBe(true);
  });
});

describe('lines to write on', () => {
  test('are as many as asked for, and silent', async () => {
    const paper = await render(WriteIn, { props: { label: 'My social worker', lines: 3 } });
    expect(textOf(paper)).toBe('My social worker');
    expect(paper.querySelectorAll('[aria-hidden="true"]')).toHaveLength(3);
    expect(paper.querySelector('input, textarea')).toBeNull();
  });
});
