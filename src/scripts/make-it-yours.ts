/**
 * <make-it-yours>: puts what is typed in its form on the card of the pack, wherever the card stands on the page.
 * Everything is set as text, never as markup. Nothing is kept or sent: leaving the page, by any way, forgets it.
 */
import { onTheLine } from '../lib/pack-card.ts';

class MakeItYours extends HTMLElement {
  /** The places on the card, each with the lines to write on that stand there while it is empty. */
  private readonly lines = new Map<HTMLElement, Element[]>();

  connectedCallback(): void {
    for (const place of document.querySelectorAll<HTMLElement>('[data-fills]'))
      this.lines.set(place, [...place.children]);
    this.one('[data-form]').hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      document.querySelector<HTMLElement>('[data-card]')?.focus();
    });
    this.form.addEventListener('input', () => this.write());
    this.one('[data-print]').addEventListener('click', () => print());
    this.one('[data-clear]').addEventListener('click', () => {
      this.clear();
      this.one('[data-said]').textContent = 'Cleared.';
    });
    /* Leaving forgets at once. A page that the browser kept whole comes back empty, and so does one it filled again. */
    document.querySelector('[data-leave]')?.addEventListener('click', () => this.clear());
    addEventListener('pagehide', () => this.clear());
    addEventListener('pageshow', () => this.clear());
  }

  private one(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`make-it-yours has no ${selector}`);
    return found;
  }

  private get form(): HTMLFormElement {
    return this.one('form') as HTMLFormElement;
  }

  /** Puts each answer in its place: a name, and a phone number under it. What has no answer keeps its line to write on. */
  private write(): void {
    for (const [place, lines] of this.lines) {
      const fields = this.querySelectorAll<HTMLInputElement>(`[data-for="${place.dataset['fills'] ?? ''}"]`);
      const answers = [...fields].map(({ value }) => onTheLine(value)).filter(Boolean);
      place.replaceChildren(...answers.map(asLine), ...lines.slice(answers.length));
    }
    const large = this.querySelector<HTMLInputElement>('[data-large]')?.checked;
    if (large) document.documentElement.dataset['print'] = 'large-print';
    else delete document.documentElement.dataset['print'];
    this.one('[data-said]').textContent = '';
  }

  private clear(): void {
    this.form.reset();
    this.write();
  }
}

/** A line with words on it. They may be of a language that is written from right to left. */
function asLine(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'write-in__filled';
  line.dir = 'auto';
  line.textContent = text;
  return line;
}

customElements.define('make-it-yours', MakeItYours);
