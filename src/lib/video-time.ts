/** Times in films, as people read them. */

/** A place in a film: "0:07", "2:05". */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** How long a film is: "3 minutes 20 seconds", "1 minute", "45 seconds". */
export function lengthInWords(seconds: number): string {
  const count = (number: number, unit: string): string[] =>
    number > 0 ? [`${number} ${unit}${number === 1 ? '' : 's'}`] : [];
  return [...count(Math.floor(seconds / 60), 'minute'), ...count(seconds % 60, 'second')].join(' ');
}
