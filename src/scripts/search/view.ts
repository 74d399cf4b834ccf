/** Makes what stands on the search page. Text is set as text, never as markup. */
import type { Result, WayId } from '../../lib/search/results.ts';
import type { DangerLine } from '../../lib/search/topics.ts';
import type { FoundPage } from './pages.ts';

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

function linkTo(href: string, ...children: (string | Node)[]): HTMLAnchorElement {
  const link = make('a', '', ...children);
  link.href = href;
  return link;
}

/** An address of the site for its base path. */
const at = (base: string, path: string): string => `${base}${path.slice(1)}`;

/** One topic: its title as a link, its answer, the word that was asked about, and the five ways. */
export function topicItem(
  { title, path, answer, label, ways, word }: Result,
  base: string,
  way: WayId | undefined,
): HTMLLIElement {
  const heading = linkTo(at(base, path), title);
  heading.className = 'results__title';
  const item = make('li', 'results__item', heading);
  if (label) item.append(make('p', 'results__label', label));
  item.append(make('p', '', answer));
  if (word) item.append(make('p', 'results__word', linkTo(at(base, word.path), word.name), `: ${word.meaning}`));
  if (ways) item.append(waysList(title, ways, base, way));
  return item;
}

function waysList(
  title: string,
  ways: NonNullable<Result['ways']>,
  base: string,
  chosen: WayId | undefined,
): HTMLUListElement {
  const list = make('ul', 'results__ways');
  list.setAttribute('role', 'list');
  list.setAttribute('aria-label', `Ways to get: ${title}`);
  for (const { id, name, path } of ways) {
    const link = linkTo(at(base, path), name);
    link.setAttribute('aria-label', `${name}: ${title}`);
    link.dataset['way'] = id;
    if (id === chosen) link.classList.add('is-chosen');
    list.append(make('li', '', link));
  }
  return list;
}

/** One page that Pagefind found. What it cuts out of a page begins and ends anywhere. */
export function pageItem({ url, meta, plain_excerpt: excerpt }: FoundPage): HTMLLIElement {
  const link = linkTo(url, meta['title'] ?? url);
  link.className = 'results__title';
  return make('li', 'results__item', link, make('p', '', meta['answer'] ?? `… ${excerpt} …`));
}

/** Shows the calm line above the results, or takes it away. */
export function setDanger(place: HTMLElement | null, danger: DangerLine | undefined, base: string): void {
  if (!place) return;
  place.hidden = danger === undefined;
  place.replaceChildren(
    ...(danger ? [make('p', '', danger.say), make('p', '', linkTo(at(base, danger.path), danger.link))] : []),
  );
}

/** Says which words were searched for when the spelling was mended. */
export function setMeant(place: HTMLElement | null, meant: string | undefined, href: string): void {
  if (!place) return;
  place.hidden = meant === undefined;
  place.replaceChildren(
    ...(meant === undefined ? [] : ['Did you mean ', linkTo(href, `“${meant}”`), '? These are the results for it.']),
  );
}

/** Changes a StatusLine.astro. The same words again are not told again. */
export function setStatus(place: HTMLElement | null, words: string, state?: 'empty' | 'failed'): void {
  if (!place) return;
  if (state) place.dataset['state'] = state;
  else delete place.dataset['state'];
  if (place.textContent !== words) place.textContent = words;
}
