/** <site-search>: finds topics with an index on this device, and pages with Pagefind when that is wanted. Nothing typed leaves the device. */
import type { Filters } from '../lib/search/results.ts';
import type { Found } from './search/find.ts';
import type { FoundText } from './search/pages.ts';
import { showError } from './field-error.ts';
import { MorePages } from './search/more-pages.ts';
import { setDanger, setMeant, setStatus, topicItem } from './search/view.ts';

/** How long to wait after a letter, in milliseconds. */
const pause = 150;

class SiteSearch extends HTMLElement {
  private readonly base = this.dataset['base'] ?? '/';
  private readonly more = new MorePages(this.querySelector('[data-more]'), () => this.lookInside());
  private finding: Promise<typeof import('./search/find.ts')> | undefined;
  /** Counts the questions, so that a late answer never replaces a newer one. */
  private asked = 0;
  /** A question stands that nobody is changing: typing over it must not take it out of "back". */
  private settled = false;

  connectedCallback(): void {
    this.querySelector('[data-without-script]')?.remove();
    const form = this.querySelector('form');
    if (!form) return;
    this.takeWords();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const now = (change: 'pushState' | 'replaceState', typing: boolean): void => {
      clearTimeout(timer);
      this.keepAddress(form, typing && this.settled ? 'pushState' : change);
      this.settled = !typing;
      void this.show(typing);
    };
    const box = form.querySelector<HTMLInputElement>('[type="search"]');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (box) showError(box, box.value.trim() === '');
      now('pushState', false);
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'radio') now('pushState', false);
    });
    form.addEventListener('input', ({ target }) => {
      if (!box || target !== box) return;
      showError(box, false);
      clearTimeout(timer);
      timer = setTimeout(() => now('replaceState', true), pause);
    });
    addEventListener('popstate', () => this.readAddress(form));
    this.readAddress(form);
  }

  /** The words that the menu of another page brought behind a "#" (search-box.ts) become a part of the address here. */
  private takeWords(): void {
    if (location.hash.startsWith('#q=')) history.replaceState(null, '', `?${location.hash.slice(1)}`);
  }

  /** Puts what the form says into the address: ?q=&way=&who=, without what is empty. */
  private keepAddress(form: HTMLFormElement, change: 'pushState' | 'replaceState'): void {
    const address = new URL(location.href);
    for (const [name, value] of new FormData(form)) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, String(value));
    }
    if (address.href !== location.href) history[change](null, '', address);
  }

  /** Fills the form from the address, and shows what it asks for. */
  private readAddress(form: HTMLFormElement): void {
    const { searchParams } = new URL(location.href);
    this.settled = searchParams.has('q');
    for (const input of form.querySelectorAll('input')) {
      const value = searchParams.get(input.name) ?? '';
      if (input.type === 'search') input.value = value;
      else input.checked = input.value === value;
    }
    for (const first of form.querySelectorAll<HTMLInputElement>('fieldset input[value=""]')) {
      if (!form.querySelector(`input[name="${first.name}"]:checked`)) first.checked = true;
    }
    const filters = this.querySelector<HTMLDetailsElement>('[data-filters]');
    if (filters?.querySelector('input:checked:not([value=""])')) filters.open = true;
    void this.show(false);
  }

  private async show(typing: boolean): Promise<void> {
    const turn = ++this.asked;
    const { searchParams } = new URL(location.href);
    const question = (searchParams.get('q') ?? '').trim();
    if (question === '') return this.clear();
    try {
      const { find, filtersOf } = await this.load();
      const filters = filtersOf(searchParams);
      const found = await find(this.base, question, filters, typing);
      if (turn === this.asked) this.put(found, filters);
    } catch {
      if (turn === this.asked) this.fail();
    }
  }

  /** The part that searches, fetched with the first question. */
  private load(): Promise<typeof import('./search/find.ts')> {
    return (this.finding ??= import('./search/find.ts'));
  }

  private put(found: Found, filters: Filters): void {
    setDanger(this.place('[data-danger]'), found.danger, this.base);
    setMeant(this.place('[data-meant]'), found.meant, this.here(found.meant ?? ''));
    this.place('[data-results]')?.replaceChildren(
      ...found.results.map((result) => topicItem(result, this.base, filters.way)),
    );
    setStatus(this.place('[data-results-count]'), found.count, found.nothing ? 'empty' : undefined);
    this.more.offer(true);
    if (found.few) this.more.show(false);
  }

  private clear(): void {
    setDanger(this.place('[data-danger]'), undefined, this.base);
    setMeant(this.place('[data-meant]'), undefined, '');
    this.place('[data-results]')?.replaceChildren();
    setStatus(this.place('[data-results-count]'), '');
    this.more.offer(false);
  }

  private fail(): void {
    this.clear();
    setStatus(
      this.place('[data-results-count]'),
      'Search does not work on this device right now. Please use the A to Z.',
      'failed',
    );
  }

  /** Looks for what is asked now in the text of every page. */
  private async lookInside(): Promise<FoundText> {
    const { searchPages } = await this.load();
    return searchPages(this.base, new URL(location.href).searchParams.get('q') ?? '');
  }

  /** The address of this page with other words. */
  private here(question: string): string {
    const address = new URL(location.href);
    address.searchParams.set('q', question);
    return address.href;
  }

  private place(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }
}

customElements.define('site-search', SiteSearch);
