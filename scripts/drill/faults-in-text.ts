/** Faults in the text of an MDX file: code, addresses that run, pieces that are not whole, words that do not belong. */
import { isMdxKind } from '../check/content/kinds.ts';
import { inFile, joined, literal, oneOf, partsOf, type Broken, type Chance, type Fault } from './mutant.ts';

type Edit = (body: string, chance: Chance) => { body: string; says: Broken['says'] } | undefined;

const fault = (name: string, edit: Edit): Fault => ({
  name,
  kinds: isMdxKind,
  breakIt: (source, chance) => {
    const { facts, body } = partsOf(source);
    const edited = body === undefined ? undefined : edit(body, chance);
    return edited && edited.body !== body ? inFile(source, joined(facts, edited.body), edited.says) : undefined;
  },
});

/** Text that stands alone between two blocks, and what the check says about it. */
const block = (name: string, text: string, says: Broken['says']): Fault =>
  fault(name, (body, chance) => {
    const gaps = [...body.matchAll(/\n\n(?=#{2} |<(?:Part|Section|Step|Strip|YourRight|Ask)\b)/g)];
    const at = oneOf(gaps, chance)?.index ?? body.length;
    return { body: `${body.slice(0, at)}\n\n${text}${body.slice(at)}\n`, says };
  });

/** A change of one place that a pattern finds, chosen by chance. */
const place = (
  name: string,
  pattern: RegExp,
  into: (found: string) => string,
  says: (found: string) => RegExp,
): Fault =>
  fault(name, (body, chance) => {
    const found = oneOf([...body.matchAll(pattern)], chance);
    if (!found) return undefined;
    const [text] = found;
    const changed = body.slice(0, found.index) + into(text) + body.slice(found.index + text.length);
    return { body: changed, says: says(text) };
  });

const nobody = 'no-such-thing';

export const faultsInText: readonly Fault[] = [
  block('a script', '<script>alert(1)</script>', /script/),
  block('a script in capitals', '<SCRIPT src="https://example.org/x.js"></SCRIPT>', /SCRIPT/),
  block('a frame of another site', '<iframe src="https://example.org/"></iframe>', /iframe/),
  block('a picture that runs a script', '<img src="x" onerror="alert(1)" />', /img/),
  block('an expression', '{process.env.HOME}', /code/),
  block('an import', "import fs from 'node:fs'", /import or export/),
  block('an export', 'export const x = 1', /import or export/),
  block('a style', '<style>main {"{"}display: none{"}"}</style>', /style/),
  block('a comment of HTML', '<!-- to do -->', /does not parse/),
  block('a link that runs a script', '[See your rights](javascript:alert(1))', /javascript/),
  block('a link that runs a script, with letters mixed', '[See your rights](JaVaScRiPt:alert(1))', /javascript/i),
  block('a link that is a page of its own', '[See your rights](data:text/html,hello)', /data:/),
  block('a link to a page that is not there', '[See your rights](/rights/no-such-right/)', /no-such-right/),
  block('a link to a part that is not there', '[See your rights](#no-such-part)', /no-such-part/),
  block('a link without a slash', '[See your rights](rights/advocates)', /slash/),
  block('a link that says "click here"', '[click here](/rights/advocates/)', /click here/),
  block('a picture without words', '![](/pictures/hand.png)', /has no text/),
  block('a picture from another site', '![A hand](https://example.org/hand.png)', /example\.org/),
  block('a phone number typed by hand', 'Ring 0800 528 0731 today.', /phone number/),
  block('an email typed by hand', 'Write to help@example.org today.', /email/),
  block('a piece that is not there', '<Rights law="welfare-duty">You are safe.</Rights>', /Rights/),
  block('a piece that is not closed', '<Part title="What happens">\n\nWords.', /does not parse|clos/),
  block('a word that is not in the dictionary', 'You can be safe todday.', /todday/),
  block('a word that we avoid', 'The kid can say no.', /kid/),
  {
    ...block(
      'a sentence that is too long',
      `You can say what you want ${'and you can say it to us '.repeat(9)}today.`,
      /words|outside/,
    ),
    // For adults and for a translator sentences may be longer.
    kinds: (kind) =>
      isMdxKind(kind) && !['adult', 'school', 'training', 'bsl', 'pack-hand-over', 'every-hand-over'].includes(kind),
  },
  block('quotes in quotes, 3,000 deep', `${'> '.repeat(3000)}words`, /too deep/),
  block('a heading that is too deep', '##### A small heading', /heading|jumps|level|##/),
  fault('a text with nothing in it', () => ({ body: '\n', says: /./ })),
  place(
    'a law that is not there',
    /\b(?:law|id)="[a-z0-9-]+"/g,
    (found) => found.replace(/".*"/, `"${nobody}"`),
    () => new RegExp(nobody),
  ),
  place(
    'a symbol that is not there',
    /\bsymbol="[a-z0-9-]+"/g,
    () => `symbol="${nobody}"`,
    () => new RegExp(nobody),
  ),
  place(
    'a piece without what it needs',
    /<(\w+) (?:law|id|symbol|title|service|label)="[^"]*"/g,
    (found) => found.split(' ')[0] ?? '',
    (found) => new RegExp(`${literal(found.split(' ')[0] ?? '')}>? has no|is not told`),
  ),
  place(
    'a piece that does something when pressed',
    /<(YourRight|Line|Strip|Part|Law|S|Section) /g,
    (found) => `${found}onClick="alert(1)" `,
    () => /onClick/,
  ),
  place(
    'a piece with code in it',
    /<(YourRight|Line|Strip|Part|Law|S|Section) /g,
    (found) => `${found}{...globalThis} `,
    () => /code/,
  ),
  place(
    'an end of a piece that is misspelt',
    /<\/[A-Z]\w+>/g,
    (found) => found.replace('>', 'x>'),
    () => /does not parse/,
  ),
];
