/** The bank holidays that a page holds in the data of an element, from content/dates/bank-holidays.yaml. */
import type { BankHolidays } from '../lib/due-dates.ts';

export function holidaysOn({ dataset }: HTMLElement): BankHolidays {
  const { from = '', to = '', holidays = '' } = dataset;
  return { from, to, days: new Set(holidays.split(' ')) };
}
