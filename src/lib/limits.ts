/** Turns the limits and amounts of the law register into words, so that they are written once and read everywhere. */
import type { Amount, Limit } from '../schemas/law.ts';
import { ContentError } from './errors.ts';

/** The parts of a law record that a statement can point to. */
export interface LimitsAndAmounts {
  limits?: Readonly<Record<string, Limit>> | undefined;
  amounts?: Readonly<Record<string, Amount>> | undefined;
}

/** `{by}` or `{by:longest}` in a statement: the name, then the form of it. */
export const bracesInStatement = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** "20 working days", "1 week", "72 hours". With `longest`: how long it may be stretched to. */
export function limitWords(limit: Limit, { longest = false }: { longest?: boolean } = {}): string {
  if (longest && limit.to === undefined) {
    throw new ContentError(
      'this limit has no longest time',
      'add `to` to the limit in content/law, or leave out `longest`',
    );
  }
  const count = longest ? (limit.to ?? limit.count) : limit.count;
  return `${count} ${count === 1 ? limit.unit.replace(/s$/, '') : limit.unit}`;
}

/** "£2,630 (April 2025 to March 2026)": an amount is never shown without its year. */
export function amountWords(amount: Amount): string {
  const digits = Number.isInteger(amount.pounds) ? 0 : 2;
  const pounds = amount.pounds.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `£${pounds} (${amount.year})`;
}

/** Puts the limits and amounts of a record in the places of `{by}`, `{by:longest}` and `{pupil}` in its text. */
export function fillStatement(text: string, record: LimitsAndAmounts): string {
  return text.replace(bracesInStatement, (braces: string, name: string, form: string | undefined) => {
    const limit = own(record.limits, name);
    if (limit && (form === undefined || form === 'longest')) return limitWords(limit, { longest: form === 'longest' });
    const amount = own(record.amounts, name);
    if (amount && form === undefined) return amountWords(amount);
    throw unknownName(braces, record);
  });
}

/** What a record has under a name; never what every object has, such as `constructor`. */
function own<T>(named: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return named && Object.hasOwn(named, name) ? named[name] : undefined;
}

/** Says which names a record has, when a statement asks for another. */
function unknownName(braces: string, { limits = {}, amounts = {} }: LimitsAndAmounts): ContentError {
  const names = [...Object.keys(limits), ...Object.keys(amounts)].map((name) => `{${name}}`);
  const hint =
    names.length > 0 ? `use one that it has: ${names.join(', ')}` : 'add it to `limits` or `amounts` of the record';
  return new ContentError(`${braces} has no limit and no amount in its record`, hint);
}
