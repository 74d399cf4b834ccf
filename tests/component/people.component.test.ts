import { describe, expect, test } from 'vitest';
import Do from '../../src/components/content/Do.astro';
import Quote from '../../src/components/content/Quote.astro';
import Field from '../../src/components/primitives/Field.astro';
import StatusLine from '../../src/components/primitives/StatusLine.astro';
import { html, render, textOf } from './render.ts';

describe('what to do and what not to do', () => {
  test.each([
    [{}, 'Do', 'ticks'],
    [{ not: true }, 'Do not', 'crosses'],
    [{ not: true, title: 'Do not say' }, 'Do not say', 'crosses'],
  ])('%o is told in words, "%s", and with %s', async (props, title, marks) => {
    const group = (await render(Do, { props, slot: '<ul><li>Ask.</li></ul>' })).querySelector('[role="group"]');
    expect(group?.getAttribute('aria-label')).toBe(title);
    expect(textOf(group?.querySelector('p') ?? null)).toBe(title);
    expect(group?.classList.contains(marks)).toBe(true);
  });
});

describe('a quote', () => {
  test.each(['I want to stay.', '<p>I want to stay.</p>'])(
    'names the person, says "Made up", and stands in quotation marks: %s',
    async (slot) => {
      const figure = await render(Quote, { props: { who: 'Ravi, 13' }, slot });
      expect(figure.querySelectorAll('blockquote p').map(textOf)).toEqual(['“I want to stay.”']);
      expect(textOf(figure.querySelector('figcaption'))).toBe('Ravi, 13 Made up');
    },
  );

  test('of two paragraphs opens once and closes once', async () => {
    const figure = await render(Quote, { props: { who: 'Ravi, 13' }, slot: '<p>I ask.</p><p>I wait.</p>' });
    expect(figure.querySelectorAll('blockquote p').map(textOf)).toEqual(['“I ask.', 'I wait.”']);
  });
});

describe('a field', () => {
  const props = { id: 'q', name: 'q', label: 'What do you want to know?', error: 'Type a word first.' };

  test('has a name, and hides its error until it is needed', async () => {
    const field = await render(Field, { props });
    expect(textOf(field.querySelector('label[for="q"]'))).toBe(props.label);
    expect(field.querySelector('#q-error')?.hasAttribute('hidden')).toBe(true);
    expect(field.querySelector('input')?.hasAttribute('aria-invalid')).toBe(false);
  });

  test('that is wrong says so, and leads to its error', async () => {
    const field = await render(Field, { props: { ...props, wrong: true } });
    expect(field.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(field.querySelector('input')?.getAttribute('aria-describedby')).toBe('q-error');
    expect(field.querySelector('#q-error')?.hasAttribute('hidden')).toBe(false);
  });

  test('that can never be wrong has no place for an error', async () => {
    expect(await html(Field, { props: { id: 'q', name: 'q', label: 'Search' } })).not.toContain('error');
  });
});

test('a line that tells how it went is a status, with the hook of its script', async () => {
  const line = (await render(StatusLine, { props: { hook: 'results-count', state: 'failed' } })).querySelector('p');
  expect(line?.getAttribute('role')).toBe('status');
  expect(line?.hasAttribute('data-results-count')).toBe(true);
  expect(line?.getAttribute('data-state')).toBe('failed');
});
