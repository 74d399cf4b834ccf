import { describe, expect, test } from 'vitest';
import Law from '../../src/components/content/Law.astro';
import NotYet from '../../src/components/content/NotYet.astro';
import RightsAtThisChange from '../../src/components/content/RightsAtThisChange.astro';
import YourRight from '../../src/components/content/YourRight.astro';
import { lawLink, lawRecord } from '../../src/data/law.ts';
import { fillStatement, limitWords } from '../../src/lib/limits.ts';
import { limitOf } from './limit-of.ts';
import { html, render, textOf, textsOf } from './render.ts';

describe('a statement of law in a box', () => {
  test('leads to its law, and says who must do it and by when, all from the register', async () => {
    const record = lawRecord('review-20-days');
    const box = await render(YourRight, { props: { law: 'review-20-days' } });
    const link = box.querySelector('a');
    expect(link?.getAttribute('href')).toBe(lawLink(record));
    expect(link?.getAttribute('href')).toBe('/law/reviews/#review-20-days');
    expect(textsOf(box, 'li')).toEqual([
      `Who must do it: ${record.owedBy}`,
      `By when: ${limitWords(limitOf('review-20-days', 'by'))}, counted from ${limitOf('review-20-days', 'by').from}`,
      `The law: ${record.source}`,
    ]);
  });

  test('carries its law id, so that tests and machines find it', async () => {
    const box = await render(YourRight, { props: { law: 'move-needs-review' } });
    expect(box.querySelector('.your-right')?.getAttribute('data-law')).toBe('move-needs-review');
  });

  test('shows the words of the author, and not those of the record', async () => {
    const box = await render(YourRight, { props: { law: 'move-needs-review' }, slot: '<p>They must meet first.</p>' });
    expect(textOf(box.querySelector('.your-right__text'))).toBe('They must meet first.');
  });

  test('without words of its own shows the record, with its limits filled in', async () => {
    const record = lawRecord('complain-stage-1');
    const box = await render(YourRight, { props: { law: 'complain-stage-1' } });
    expect(textOf(box.querySelector('.your-right__text'))).toBe(fillStatement(record.statement, record));
    expect(textOf(box.querySelector('.your-right__text'))).not.toContain('{');
  });

  test('says what to do if it is not done, when the author wrote that', async () => {
    const box = await render(YourRight, { props: { law: 'move-needs-review', ifNot: 'Tell your reviewing officer.' } });
    expect(textsOf(box, 'li')).toContain('If they do not: Tell your reviewing officer.');
    expect(await html(YourRight, { props: { law: 'move-needs-review' } })).not.toContain('If they do not');
  });

  test('leaves out who and when where the register does not say', async () => {
    const box = await render(YourRight, { props: { law: 'move-challenge' } });
    expect(textsOf(box, 'li strong')).toEqual(['The law:']);
  });

  test('guidance is told as what should happen, never as what must', async () => {
    const box = await render(YourRight, { props: { law: 'move-freeze' }, slot: '<p>They wait.</p>' });
    expect(textOf(box.querySelector('.your-right__label'))).toBe('What should happen. Official guidance says so.');
    expect(textsOf(box, 'li strong')).toEqual(['Who should do it:', 'The guidance:']);
    expect(textOf(box)).not.toMatch(/\bmust\b|the law|your right/i);
  });

  test('a law that nobody wrote into the register stops the build, and the message names it', async () => {
    await expect(html(YourRight, { props: { law: 'no-such-law' } })).rejects.toThrow(
      'there is no law record called "no-such-law"',
    );
  });
});

describe('law inside a sentence', () => {
  test('ends with a link to the record that says which law it is', async () => {
    const sentence = await render(Law, { props: { id: 'move-emergency' }, slot: 'They must move you.' });
    expect(textOf(sentence)).toBe(`They must move you. (the law: ${lawRecord('move-emergency').source})`);
    expect(sentence.querySelector('[data-law="move-emergency"] a')?.getAttribute('href')).toBe(
      '/law/moving/#move-emergency',
    );
  });

  test.each([
    ['move-freeze', 'the guidance'],
    ['staying-close-2026', 'not the law yet'],
    ['fig-lac-2025', 'source'],
    ['svc-contact', 'source'],
  ])('%s is called "%s", because it is no law in force', async (id, kind) => {
    const sentence = await render(Law, { props: { id }, slot: 'This is so.' });
    expect(textOf(sentence)).toBe(`This is so. (${kind}: ${lawRecord(id).source})`);
  });
});

describe('law that has not started', () => {
  test('says that it is not the law yet, and never that it is a right', async () => {
    const box = await render(NotYet, {
      props: { law: 'staying-close-2026' },
      slot: '<p>Parliament has passed a law.</p>',
    });
    expect(textOf(box.querySelector('.your-right__label'))).toBe('Not the law yet');
    expect(textOf(box)).not.toMatch(/your right|the law says so/i);
    expect(textsOf(box, 'li')).toEqual([`Where this comes from: ${lawRecord('staying-close-2026').source}`]);
    expect(box.querySelector('a')?.getAttribute('href')).toBe('/law/leaving-housing/#staying-close-2026');
  });
});

describe('the rights at a change', () => {
  const lawOf = async (given: Parameters<typeof render>[1]) =>
    (await render(RightsAtThisChange, given)).querySelectorAll('[data-law]').map((box) => box.getAttribute('data-law'));

  test('are the key facts that the page was given, law and guidance only', async () => {
    const facts = ['move-needs-review', 'staying-close-2026', 'move-freeze', 'fig-lac-2025'];
    expect(await lawOf({ props: { facts } })).toEqual(['move-needs-review', 'move-freeze']);
  });

  test('come from the pack when the author names none', async () => {
    expect(await lawOf({ locals: { keyFacts: ['move-your-views'] } })).toEqual(['move-your-views']);
  });
});
