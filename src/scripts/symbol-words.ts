/** <symbol-words>: makes each symbol in it a button that says its word, once there is a voice on this device. */
import { onVoices, say, silence } from './speech/local-voices.ts';

class SymbolWords extends HTMLElement {
  connectedCallback(): void {
    onVoices((voices) => this.offer(voices.length > 0));
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-symbol] > button') : null;
      if (button) this.press(button);
    });
    addEventListener('pagehide', silence);
  }

  /** Puts what stands in each figure into a button, or takes it out again when the voices are gone. */
  private offer(can: boolean): void {
    for (const figure of this.querySelectorAll('[data-symbol]')) {
      const button = figure.querySelector('button');
      if (can && !button) {
        const made = document.createElement('button');
        made.type = 'button';
        made.append(...figure.childNodes);
        figure.append(made);
      } else if (!can && button) {
        button.replaceWith(...button.childNodes);
      }
    }
    this.querySelector('[data-plain]')?.toggleAttribute('hidden', can);
    this.querySelector('[data-hear]')?.toggleAttribute('hidden', !can);
  }

  /** Says the word. A second press on the word that is being said stops it. */
  private press(button: HTMLButtonElement): void {
    const again = button.hasAttribute('data-said');
    silence();
    for (const other of this.querySelectorAll('[data-said]')) other.removeAttribute('data-said');
    if (again) return;
    const started = say(button.textContent.trim(), { onEnd: () => button.removeAttribute('data-said') });
    button.toggleAttribute('data-said', started);
  }
}

customElements.define('symbol-words', SymbolWords);
