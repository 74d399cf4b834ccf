import { describe, expect, test } from 'vitest';
import { wrapPlainWords } from '../../../src/lib/plain-words.ts';

const figure = (word: string): string => `<figure class="symbol"><img alt=""> <span>${word}</span></figure>`;

describe('the words between symbols', () => {
  test('each stand in an element of their own, with their spaces, so that a line can break there', () => {
    expect(wrapPlainWords(`Your ${figure('council')} must ${figure('ask')}.`)).toBe(
      `<span class="plain">Your </span>${figure('council')}<span class="plain"> must </span><div class="held-together">${figure('ask')}<span class="plain">.</span></div>`,
    );
  });

  test('stay with the symbol that they touch, so that a full stop never begins a line', () => {
    expect(wrapPlainWords(`Say: “${figure('stop')}”. Then ${figure('ask')}`)).toBe(
      `<span class="plain">Say: </span><div class="held-together"><span class="plain">“</span>${figure('stop')}<span class="plain">”.</span></div><span class="plain"> Then </span>${figure('ask')}`,
    );
  });

  test('are not made where there are none', () => {
    expect(wrapPlainWords(`${figure('council')}${figure('ask')}`)).toBe(`${figure('council')}${figure('ask')}`);
    expect(wrapPlainWords(`  ${figure('stop')}\n`)).toBe(figure('stop'));
  });

  test('keep the links that stand in them', () => {
    expect(wrapPlainWords(`Call: <a href="tel:1">1</a>.`)).toBe(
      '<span class="plain">Call: <a href="tel:1">1</a>.</span>',
    );
  });
});
