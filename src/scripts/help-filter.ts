/**
 * <help-filter>: shows only those who can help with what is chosen, and says how many. The choice stands in the
 * address, so that it can be shared and is still there after Back and Forward. It is put in the place of the last one,
 * so that the history of the browser does not list what somebody looked for.
 */
import { helpInWords, helps, readChosen, writeChosen, type HelpChosen } from '../lib/help-filter.ts';

class HelpFilter extends HTMLElement {
  private readonly fields = [...this.querySelectorAll<HTMLSelectElement>('[data-choose]')];

  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('[data-controls]');
    if (!controls) return;
    controls.hidden = false;
    controls.addEventListener('change', () => this.choose(this.chosen));
    controls.querySelector('[data-all]')?.addEventListener('click', () => {
      this.choose({ who: '', what: '' });
      this.fields[0]?.focus();
    });
    addEventListener('hashchange', () => {
      this.read();
      /* The browser could not go to a card that was hidden until now. */
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
    /* Coming back: the browser may have filled the lists in again by itself. */
    addEventListener('pageshow', () => this.read());
  }

  private readonly chosenIn = (name: string): string =>
    this.fields.find(({ dataset }) => dataset['choose'] === name)?.value ?? '';

  private get chosen(): HelpChosen {
    return { who: this.chosenIn('who'), what: this.chosenIn('what') };
  }

  private readonly idsOf = (name: string): string[] =>
    this.fields
      .filter(({ dataset }) => dataset['choose'] === name)
      .flatMap(({ options }) => [...options].map(({ value }) => value));

  private choose(chosen: HelpChosen): void {
    history.replaceState(history.state, '', writeChosen(chosen) || location.pathname + location.search);
    this.show(chosen);
  }

  /** Does what the address says. A link to one card or group shows all again, so that its target is there. */
  private read(): void {
    this.show(readChosen(location.hash, { who: this.idsOf('who'), what: this.idsOf('what') }));
  }

  private show(chosen: HelpChosen): void {
    for (const field of this.fields) field.value = chosen[field.dataset['choose'] as keyof HelpChosen];
    const routes = [...this.querySelectorAll<HTMLElement>('[data-route]')];
    for (const route of routes) {
      const { who = '', what = '' } = route.dataset;
      route.hidden = !helps({ who: who.split(' '), what: what.split(' ') }, chosen);
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-route]:not([hidden])');
    }
    const count = this.querySelector('[data-count]');
    const says = helpInWords(routes.filter(({ hidden }) => !hidden).length, routes.length);
    if (count && count.textContent !== says) count.textContent = says;
  }
}

customElements.define('help-filter', HelpFilter);
