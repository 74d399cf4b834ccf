/**
 * <how-it-looks>: shows what is chosen in the panel on the page, and keeps it on the device only when the reader says so.
 * How the choices are drawn is for how-it-looks.css; what was kept is put on the page by kept-choices.js before it is
 * painted. Nothing but the names of the choices is ever kept.
 */
import { OnePart } from './one-part.ts';

/** The same name stands in kept-choices.js, which can import nothing. */
const key = 'how-it-looks';

class HowItLooks extends HTMLElement {
  private readonly pageTitle = this.dataset['title'] ?? '';
  private readonly parts = new OnePart();

  connectedCallback(): void {
    for (const element of this.querySelectorAll<HTMLElement>('[data-needs-script]')) element.hidden = false;
    this.check(document.documentElement.dataset['looks']?.split(' ') ?? []);
    this.addEventListener('change', () => this.show());
    this.querySelector('[data-keep]')?.addEventListener('click', () => this.keep());
    this.querySelector('[data-forget]')?.addEventListener('click', () => this.forget());
    this.show();
  }

  private get chosen(): string[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:checked:not([data-first])')].map(({ value }) => value);
  }

  /** Checks these choices, and the first of each group that has none. */
  private check(choices: string[]): void {
    for (const group of this.querySelectorAll('fieldset')) {
      const inputs = [...group.querySelectorAll('input')];
      const wanted = inputs.find(({ value }) => choices.includes(value)) ?? inputs[0];
      if (wanted) wanted.checked = true;
    }
  }

  private show(): void {
    const { chosen } = this;
    const { dataset } = document.documentElement;
    if (chosen.length > 0) dataset['looks'] = chosen.join(' ');
    else delete dataset['looks'];
    document.title = chosen.includes('tab-plain') ? 'Information' : this.pageTitle;
    this.parts.show(chosen.includes('parts-one'));
    this.say('');
  }

  private keep(): void {
    try {
      localStorage.setItem(key, this.chosen.join(' '));
      this.say('Kept. Each page now looks like this on this device.');
    } catch {
      this.say('This device does not let the site keep anything. It holds for this page.');
    }
  }

  private forget(): void {
    this.check([]);
    this.show();
    try {
      localStorage.removeItem(key);
    } catch {
      /* Where nothing can be kept, there is nothing to forget. */
    }
    this.say('Back to normal. This device keeps nothing.');
  }

  private say(words: string): void {
    const status = this.querySelector('[data-looks-status]');
    if (status) status.textContent = words;
  }
}

customElements.define('how-it-looks', HowItLooks);
