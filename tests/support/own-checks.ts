/** What engines do not look for, or cannot know. Each finding starts with the name of what is wrong. */
import type { Page } from '@playwright/test';

/** Looks at the page as it stands. It runs in the page, so it holds all that it needs. */
function findInPage(): string[] {
  const found: string[] = [];
  const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const words = (element: Element): string => element.textContent.trim().replace(/\s+/g, ' ');

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    if (link.hash.length > 1 && !document.getElementById(decodeURIComponent(link.hash.slice(1))))
      found.push(`fragment: nothing is called ${link.hash}`);
  }
  for (const image of document.images) {
    if (/\.(?:jpe?g|png|svg|webp|gif)$|^(?:img|dsc|image|photo)[_ -]?\d/i.test(image.alt.trim()))
      found.push(`alt: "${image.alt}" is the name of a file`);
  }
  const places = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const text = link.ariaLabel ?? words(link);
    if (/^(?:click here|here|more|read more|this|this page|link|details)[.:]?$/i.test(text))
      found.push(`link text: "${text}"`);
    /* The name of a menu says which "Easy read" is meant; the sentence before says which part of a law. */
    if (!text || link.closest('.law-mark') || link.protocol === 'tel:') continue;
    const to = link.href.replace(/#.*$/, '');
    const key = `${link.closest('nav')?.ariaLabel ?? ''}: ${text}`;
    const place = places.get(key);
    if (place && place !== to) found.push(`same words, other place: "${text}" leads to ${place} and ${to}`);
    places.set(key, to);
  }
  if (document.querySelectorAll('h1').length !== 1) found.push('heading: not exactly one h1');
  if (document.documentElement.scrollWidth > innerWidth) found.push('reflow: the page scrolls sideways');
  for (const element of document.querySelectorAll('[tabindex]')) {
    if ((element as HTMLElement).tabIndex > 0) found.push('tabindex: above 0 breaks the order');
  }
  const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(shown);
  for (const [index, control] of controls.entries()) {
    const before = controls[index - 1];
    if (!before || before.parentElement !== control.parentElement) continue;
    /* Of a link that goes on in the next line, the end of one and the start of the other are compared. */
    const [first, second] = [[...before.getClientRects()].at(-1), control.getClientRects()[0]];
    if (!first || !second) continue;
    const sameRow = Math.abs(first.top - second.top) < 4;
    if (sameRow && first.width > 0 && second.width > 0 && second.left < first.left - 2)
      found.push(`order: "${words(control)}" stands before "${words(before)}" and is reached after it`);
  }
  /* Words that are common in one language and are no words of English. */
  const foreign: Record<string, RegExp> = {
    fr: /\b(?:je|avec|quand|toutes|voudrais|vous|nous|est|les|une)\b/gi,
    cy: /\b(?:mae|gennych|mewn|chi|fel|hawliau|yn|gofal)\b/gi,
    pl: /\b(?:jest|nie|się|twoje|możesz|prawa)\b/gi,
  };
  for (const block of document.querySelectorAll('p, li, h1, h2, h3, h4, td')) {
    if (!block.closest('[lang]')?.getAttribute('lang')?.startsWith('en')) continue;
    for (const [language, pattern] of Object.entries(foreign)) {
      const hits = new Set(words(block).toLowerCase().match(pattern) ?? []);
      if (hits.size >= 3 && !block.querySelector('[lang]'))
        found.push(`language: "${words(block).slice(0, 40)}" reads like ${language} and is not marked`);
    }
  }
  for (const element of document.querySelectorAll('[onclick]:not(a, button, input, summary, label)'))
    found.push(`pressed by mouse alone: "${words(element)}"`);
  return found;
}

/** What the page shows wrong without being used. */
export const ownFindings = (page: Page): Promise<string[]> => page.evaluate(findInPage);

/**
 * Puts the focus on each control and says where it cannot be seen. One press of Tab comes first, so that the browser
 * shows the focus as it does to people who use a keyboard. That the order is that of the page follows from `tabindex`,
 * which `ownFindings` judges; that nothing lies over the focus is in reflow.spec.ts.
 */
export async function focusFindings(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
    return [...controls].flatMap((control) => {
      if (!control.checkVisibility({ visibilityProperty: true })) return [];
      control.focus();
      if (document.activeElement !== control) return [];
      /* A ring may be drawn on the card around a link, or on the label beside a radio button. */
      const around = [control, control.nextElementSibling, control.parentElement, control.closest('li, label, .card')];
      const ringed = around.some((one) => {
        if (!one || one === document.body) return false;
        return [undefined, '::before', '::after'].some((part) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one, part);
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
        });
      });
      const name = (control.ariaLabel ?? control.textContent).trim().slice(0, 40);
      return ringed ? [] : [`focus not seen: ${control.localName} "${name}"`];
    });
  });
}
