/** <symbol-filter>: shows only the symbols that have the words in its box, and says how many there are. */
import { countInWords, hasWords } from '../lib/symbol-filter.ts';

class SymbolFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    this.querySelector('[data-controls]')?.removeAttribute('hidden');
    input.addEventListener('input', () => this.show(input.value));
    this.show(input.value);
  }

  private show(question: string): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-find]')];
    for (const item of items) item.hidden = !hasWords(item.dataset['find'] ?? '', question);
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = countInWords(items.filter(({ hidden }) => !hidden).length, items.length);
  }
}

customElements.define('symbol-filter', SymbolFilter);
