/** <check-in>: the days to ask "did they do it?", as a calendar file and on a slip. Nothing is kept and nothing is sent. */
import { calendarFile } from '../lib/calendar-file.ts';
import { checkIns, neutral } from '../lib/check-ins.ts';
import { addMonths, dateInWords, dayInEngland } from '../lib/dates.ts';
import { saveFile } from './save-file.ts';

class CheckIn extends HTMLElement {
  connectedCallback(): void {
    const today = dayInEngland(new Date());
    for (const place of this.querySelectorAll<HTMLElement>('[data-months]')) {
      place.textContent = dateInWords(addMonths(today, Number(place.dataset['months'])));
    }
    this.querySelector('[data-tools]')?.removeAttribute('hidden');
    this.querySelector('[data-save]')?.addEventListener('click', () => this.save());
    this.querySelector('[data-print]')?.addEventListener('click', () => this.print());
  }

  private save(): void {
    const today = dayInEngland(new Date());
    const days = checkIns(today);
    const silent = this.querySelector<HTMLInputElement>('[data-neutral]')?.checked === true;
    saveFile('reminders.ics', 'text/calendar', calendarFile(silent ? neutral(days) : days, today));
  }

  /** Only the slip, and not the letter or the page that it stands on. */
  private print(): void {
    document.documentElement.dataset['print'] = 'slip';
    addEventListener('afterprint', () => delete document.documentElement.dataset['print'], { once: true });
    print();
  }
}

customElements.define('check-in', CheckIn);
