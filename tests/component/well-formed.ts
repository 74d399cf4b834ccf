/** Judges HTML with html-validate and the project's own rules. */
import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData, StaticConfigLoader } from 'html-validate';

const rules = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
const validator = new HtmlValidate(new StaticConfigLoader(rules));

/** The mistakes in a page, each in one line: the rule, what is wrong, and the words at that place. */
export async function mistakesIn(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  const lines = page.split('\n');
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const place = lines[line - 1]?.slice(Math.max(0, column - 20), column + 60) ?? '';
      return `${ruleId}: ${message} at "${place.trim()}"`;
    }),
  );
}

/** A page around a piece of HTML: enough for every rule about pages to hold. Its headings lead down to h3. */
export const pageAround = (piece: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>A piece of a page</title></head>
<body><main id="main"><h1>A page</h1><h2>A part</h2><h3>A piece</h3>
${piece}
</main></body></html>
`;
