/** The part of the search page that looks inside every page: a few pages at a time, when somebody wants them. */
import type { FoundText } from './pages.ts';
import { pageItem, setStatus } from './view.ts';

const words = { first: 'Look inside every page', next: 'Show more pages' };

export class MorePages {
  private readonly section: HTMLElement | null;
  private readonly look: () => Promise<FoundText>;
  private readonly button: HTMLButtonElement | null;
  private found: FoundText | undefined;
  private shown = 0;
  /** Counts the questions, so that what is late never stands under another one. */
  private round = 0;
  /** What is being shown: presses wait for it, so that no page is shown twice. */
  private showing = Promise.resolve();

  /** `look` searches for what is asked now. */
  constructor(section: HTMLElement | null, look: () => Promise<FoundText>) {
    this.section = section;
    this.look = look;
    this.button = section?.querySelector('button') ?? null;
    this.button?.addEventListener('click', () => this.show(true));
  }

  /** Shows or hides this part, with its button and without results. */
  offer(shown: boolean): void {
    this.round++;
    this.found = undefined;
    this.shown = 0;
    if (this.section) this.section.hidden = !shown;
    this.offerNext(true);
    this.place('[data-more-results]')?.replaceChildren();
    setStatus(this.place('[data-more-count]'), '');
  }

  /** Shows the next pages. When nobody pressed the button, an empty result says nothing. */
  show(wanted: boolean): void {
    this.showing = this.showing.then(() => this.showNext(wanted));
  }

  private async showNext(wanted: boolean): Promise<void> {
    const round = this.round;
    const say = (words: string, state?: 'failed'): void => {
      if (wanted) setStatus(this.place('[data-more-count]'), words, state);
    };
    try {
      const found = this.found ?? (await this.look());
      const pages = await found.from(this.shown);
      if (round !== this.round) return;
      this.found = found;
      const items = pages.map(pageItem);
      this.place('[data-more-results]')?.append(...items);
      this.shown += items.length;
      say(`${found.count || 'No'} ${found.count === 1 ? 'page' : 'pages'} with these words.`);
      if (document.activeElement === this.button) items[0]?.querySelector('a')?.focus();
      this.offerNext(found.count === 0 ? !wanted : this.shown < found.count);
    } catch {
      if (round === this.round) say('This does not work on this device right now.', 'failed');
    }
  }

  private offerNext(shown: boolean): void {
    const offer = this.place('[data-more-offer]');
    if (offer) offer.hidden = !shown;
    if (this.button) this.button.textContent = this.shown > 0 ? words.next : words.first;
  }

  private place(selector: string): HTMLElement | null {
    return this.section?.querySelector<HTMLElement>(selector) ?? null;
  }
}
