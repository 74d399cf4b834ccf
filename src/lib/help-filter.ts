/** Which of those who can help are shown, from the part of the address after "#". That part is never sent anywhere. */

export interface HelpChosen {
  who: string;
  what: string;
}

/** Reads "#who=in-care&what=learning". What is not among the known choices is not chosen. */
export function readChosen(hash: string, known: Readonly<Record<keyof HelpChosen, readonly string[]>>): HelpChosen {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const chosen = (field: keyof HelpChosen): string =>
    known[field].find((id) => id !== '' && id === given.get(field)) ?? '';
  return { who: chosen('who'), what: chosen('what') };
}

/** The same, written: nothing at all when nothing is chosen. */
export function writeChosen({ who, what }: HelpChosen): string {
  const given = new URLSearchParams(Object.entries({ who, what }).filter(([, id]) => id !== ''));
  return given.size === 0 ? '' : `#${given.toString()}`;
}

/** True when a service helps this person with this. */
export const helps = (
  service: { who: readonly string[]; what: readonly string[] },
  { who, what }: HelpChosen,
): boolean => (who === '' || service.who.includes(who)) && (what === '' || service.what.includes(what));

/** How many are shown, as a sentence. */
export function helpInWords(shown: number, all: number): string {
  if (shown === 0) return 'Nobody on this list is for just that. Choose less, or call Help at Hand and ask.';
  if (shown === all) return `All ${all} are shown.`;
  return `${shown} of ${all} can help.`;
}
