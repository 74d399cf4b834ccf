/** Plain statistics for a few runs of the same thing. */

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (low + high) / 2;
}

/** The median with the least and the most: "812 (790 to 1,020)". One value, or several that are the same, stands alone. */
export function withSpread(values: readonly number[], show: (value: number) => string): string {
  const [least, most] = [show(Math.min(...values)), show(Math.max(...values))];
  return least === most ? least : `${show(median(values))} (${least} to ${most})`;
}

/** 1234.5 as "1,235". */
export const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** With one digit behind the point. */
export const oneDigit = (value: number): string => value.toFixed(1);

/** Bytes as kilobytes with one digit: "40.8". */
export const kilobytes = (bytes: number): string => oneDigit(bytes / 1000);
