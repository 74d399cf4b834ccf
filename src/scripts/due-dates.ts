/**
 * <due-dates>: turns the list of time limits into dates for the day that the reader types.
 * The limits are read from the page, so that they come from the law register. Nothing is kept and nothing is sent.
 */
import { calendarFile, type CalendarDay } from '../lib/calendar-file.ts';
import { checkIns, neutral } from '../lib/check-ins.ts';
import { dateInWords, dayInEngland, daysBetween, readDay, weekdayOf } from '../lib/dates.ts';
import { dueDay, type BankHolidays, type Due } from '../lib/due-dates.ts';
import type { Limit } from '../schemas/law.ts';
import { holidaysOn } from './bank-holidays.ts';
import { saveFile } from './save-file.ts';

const inFull = (day: string): string => `${weekdayOf(day)} ${dateInWords(day)}`;

/** "This day has passed", "That is today", "In 3 days". */
function howFar(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days < 0) return 'This day has passed.';
  if (days === 0) return 'That is today.';
  return days === 1 ? 'That is tomorrow.' : `That is in ${days} days.`;
}

class DueDates extends HTMLElement {
  /** What stands in each place before there is a date. */
  private readonly inWords = new Map<Element, string>();
  private saved: CalendarDay[] = [];

  connectedCallback(): void {
    this.one('[data-form]').hidden = false;
    this.one('[data-form]').addEventListener('submit', (event) => {
      event.preventDefault();
      this.answer();
    });
    this.field('[data-what-happened]').addEventListener('change', () => this.ask());
    this.one('[data-save]').addEventListener('click', () => this.save());
    this.one('[data-print]').addEventListener('click', () => print());
    this.one('[data-again]').addEventListener('click', () => this.startAgain());
    this.one('[data-large]').addEventListener('change', () => {
      if (this.ticked('[data-large]')) document.documentElement.dataset['print'] = 'large-print';
      else delete document.documentElement.dataset['print'];
    });
    for (const place of this.querySelectorAll('[data-when], [data-counted]'))
      this.inWords.set(place, place.textContent.trim());
    this.chooseFromAddress();
  }

  private one(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`due-dates has no ${selector}`);
    return found;
  }

  private field = (selector: string): HTMLInputElement => this.one(selector) as HTMLInputElement;
  private ticked = (selector: string): boolean => this.field(selector).checked;

  /** A link such as #complained chooses what happened. */
  private chooseFromAddress(): void {
    const wanted = location.hash.slice(1);
    const known = [...this.querySelectorAll('option')].some(({ value }) => value === wanted);
    if (wanted === '' || !known) return;
    this.field('[data-what-happened]').value = wanted;
    this.ask();
  }

  private ask(): void {
    const option = this.querySelector<HTMLOptionElement>('option:checked');
    this.one('[data-question]').textContent = option?.dataset['asks'] ?? 'Which day was it?';
  }

  private answer(): void {
    const what = this.field('[data-what-happened]').value;
    const day = readDay(
      this.field('[data-day]').value,
      this.field('[data-month]').value,
      this.field('[data-year]').value,
    );
    if (what === '') return this.refuse('Choose what happened.', '[data-what-happened]');
    if (!day) return this.refuse('Type the day, the month and the year, for example 6 8 2026.', '[data-day]');
    if (day < this.holidays.from || day > this.holidays.to) {
      const [from, to] = [dateInWords(this.holidays.from), dateInWords(this.holidays.to)];
      return this.refuse(`We can count from a day between ${from} and ${to}.`, '[data-year]');
    }
    this.refuse('');
    this.show(what, day);
  }

  /** Says what to type, marks the field and goes to it; with no words, nothing is wrong any more. */
  private refuse(message: string, selector?: string): void {
    this.one('[data-error]').textContent = message;
    for (const field of this.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid');
    if (selector === undefined) return;
    this.field(selector).setAttribute('aria-invalid', 'true');
    this.field(selector).focus();
  }

  private get holidays(): BankHolidays {
    return holidaysOn(this);
  }

  /** Shows one happening with its dates, earliest first, and hides the others. */
  private show(what: string, start: string): void {
    const today = dayInEngland(new Date());
    this.saved = [];
    for (const part of this.querySelectorAll<HTMLElement>('[data-happening]')) {
      part.hidden = part.dataset['happening'] !== what;
    }
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = !group.querySelector('[data-happening]:not([hidden])');
    }
    const part = this.one(`[data-happening="${what}"]`);
    part.querySelector('[data-counted]')?.replaceChildren(`Counted from ${inFull(start)}.`);
    const items = [...part.querySelectorAll<HTMLElement>('[data-due]')];
    const dated = items.map((item) => ({ item, day: this.fill(item, start, today) }));
    dated.sort((a, b) => a.day.localeCompare(b.day));
    part.querySelector('ol')?.append(...dated.map(({ item }) => item));
    const again = checkIns(today).map(({ day }) => dateInWords(day));
    this.one('[data-look-again]').textContent = again.join(' and ');
    this.answered(true);
    this.one('[data-save]').hidden = this.saved.length === 0;
    part.querySelector<HTMLElement>('h3')?.focus();
  }

  /** With an answer there is something to save, and only the answer is printed. */
  private answered(yes: boolean): void {
    this.toggleAttribute('data-answered', yes);
    this.one('[data-tools]').hidden = !yes;
    this.one('[data-slip]').hidden = !yes;
  }

  /** Writes the date into one item. Gives the day to sort by. */
  private fill(item: HTMLElement, start: string, today: string): string {
    const { count, longest, unit, firstDay } = item.dataset;
    const limit = { unit: unit as Limit['unit'], firstDayCounts: firstDay !== undefined };
    const due = dueDay(start, Number(count), limit, this.holidays);
    const latest = longest === undefined ? undefined : dueDay(start, Number(longest), limit, this.holidays);
    const when = item.querySelector('[data-when]');
    const inWords = (when && this.inWords.get(when)) ?? '';
    when?.replaceChildren(sentence(due, latest, inWords, today));
    if (due.kind !== 'day') return '9999';
    const text = (selector: string): string => item.querySelector(selector)?.textContent.trim() ?? '';
    this.saved.push({ day: due.day, title: text('[data-what]'), text: text('[data-if-late]') });
    return due.day;
  }

  private save(): void {
    const today = dayInEngland(new Date());
    const days = [...this.saved, ...(this.ticked('[data-check-in]') ? checkIns(today) : [])];
    const silent = this.ticked('[data-neutral]');
    const file = calendarFile(silent ? neutral(days) : days, today);
    saveFile(silent ? 'reminders.ics' : 'dates.ics', 'text/calendar', file);
  }

  private startAgain(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-happening], [data-group]')) part.hidden = false;
    for (const [place, words] of this.inWords) place.replaceChildren(words);
    this.querySelector<HTMLFormElement>('form')?.reset();
    this.ask();
    this.answered(false);
    this.field('[data-what-happened]').focus();
  }
}

/** What stands in the place of the time: the date, how far off it is, and the time in words. */
function sentence(due: Due, latest: Due | undefined, inWords: string, today: string): string {
  if (due.kind === 'school days')
    return `${inWords}. School days are different in each area: ask the school for the date.`;
  if (due.kind === 'too far')
    return `${inWords}. The bank holidays of that time are not known yet, so we cannot give the date.`;
  const time = due.sameTime ? ', at the same time of day' : '';
  const later = latest?.kind === 'day' ? ` It can take until ${inFull(latest.day)}.` : '';
  return `By ${inFull(due.day)}${time}. ${howFar(due.day, today)}${later} (${inWords})`;
}

customElements.define('due-dates', DueDates);
