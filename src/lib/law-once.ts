/** Lines that tell one law one after the other, on the sheet for adults: their law stands once, after the last of them. */

/** What ShortRight.astro puts at the end of a line. */
const law = /<span class="short-right__law">[\s\S]*?<\/span>/;

/** Takes the law away from each line whose next line has the very same. */
export function lawOnce(list: string): string {
  const lines = list.split(/(?=<li\b)/);
  return lines
    .map((line, index) =>
      own(line) !== undefined && own(line) === own(lines[index + 1]) ? line.replace(law, '') : line,
    )
    .join('');
}

const own = (line = ''): string | undefined => law.exec(line)?.[0];
