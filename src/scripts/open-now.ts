/**
 * <open-now>: says beside the hours if the service is open at this moment. It is no live region: who reads the hours
 * reads it too, and nobody is interrupted when it changes.
 */
import { openNow, readHours } from '../lib/opening-hours.ts';
import { holidaysOn } from './bank-holidays.ts';

const minute = 60_000;

class OpenNow extends HTMLElement {
  connectedCallback(): void {
    this.say();
    this.renew();
    /* A phone in a pocket, or a page from the Back button, has missed the minutes between. */
    document.addEventListener('visibilitychange', this.say);
    addEventListener('pageshow', this.say);
  }

  /** Once in each minute, at its start. */
  private renew(): void {
    setTimeout(
      () => {
        this.say();
        this.renew();
      },
      minute - (Date.now() % minute),
    );
  }

  private readonly say = (): void => {
    const hours = readHours(this.dataset['hours'] ?? '');
    const now = hours && openNow(new Date(), hours, holidaysOn(this));
    const line = this.querySelector('[data-line]');
    this.dataset['open'] = now ? String(now.open) : '';
    if (line && line.textContent !== (now?.says ?? '')) line.textContent = now?.says ?? '';
  };
}

customElements.define('open-now', OpenNow);
