import type { HTMLElement } from 'node-html-parser';
import { readableText, type BuiltPage } from '../built-page.ts';
import { PageCheck } from '../check.ts';

const needed: [string, string][] = [
  ['html[lang="en-GB"]', 'the language en-GB'],
  ['main#main', 'a main part'],
  ['a[data-leave][href^="https://"]', 'a way to leave that works without JavaScript'],
  ['a[data-phone][href^="tel:"]', 'the free number'],
  ['meta[name="viewport"]', 'a viewport'],
  ['meta[name="description"]', 'a description'],
];

/** Every page has the things that a child, a test or a machine looks for. */
export class HooksArePresent extends PageCheck {
  readonly promise = 'every page has its language, main part, free number and way out';

  protected override inPage({ root, address }: BuiltPage): string[] {
    const missing = needed.filter(([selector]) => !root.querySelector(selector)).map(([, name]) => `lacks ${name}`);
    return [...missing, ...waysProblems(root, address)];
  }
}

/** A page of a right leads to its five ways and marks the one that it is. The sheet for the adult is none of them. */
function waysProblems(root: HTMLElement, address: string): string[] {
  if (!/^\/rights\/[^/]+\//.test(address)) return [];
  const nav = root.querySelector('nav[aria-label="Ways to get this"]');
  if (!nav) return ['does not lead to the five ways'];
  const marked = nav.querySelectorAll('[aria-current="page"]').length;
  if (address.endsWith('/read-together/')) return marked === 0 ? [] : ['marks a way, but is none of them'];
  return marked === 1 ? [] : ['does not mark which of the five ways it is'];
}

/** Where a statement of law stands, its source can be reached by a link from that statement or the page's list. */
export class LawHasItsSource extends PageCheck {
  readonly promise = 'every statement of law leads to its source without JavaScript';

  protected override inPage({ root }: BuiltPage): string[] {
    const onPage = new Set(
      root.querySelectorAll('a[href*="/law/"]').map((link) => link.getAttribute('href')?.split('#')[1]),
    );
    return root.querySelectorAll('[data-law]').flatMap((statement) => {
      const id = statement.getAttribute('data-law') ?? '';
      return onPage.has(id)
        ? []
        : [`states the law "${id}" (${readableText(statement).slice(0, 60)}…) with no link to it`];
    });
  }
}
