import { toString } from 'mdast-util-to-string';
import { lineOf, nodesOf } from '../jsx.ts';
import { allPassages, type Content } from '../model.ts';
import { textsIn } from '../passages-of-facts.ts';
import { findTyped, holdsBraces, holdsPieces, type Passage } from '../passages.ts';
import { problem, type ContentProblem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const longNumber = /(?<![\d.,£])(?:\+44\s?\d{2,4}|0\d{2,4})[\s-]?\d{3,4}(?:[\s-]?\d{3,4})?(?![\d,])/g;
const shortNumber = /(?<![\w.,£-])\d{3,6}(?: \d{3})?(?![\w,]|\.\d|-\d)/g;
/** What stands before a number that counts a section of law and calls nobody. */
const countedThing = /(?:sections?|regulations?|paragraphs?|articles?|schedules?|parts?|pages?|chapters?)\s*$/i;

const plain = 'say it here without the number or address';

export const typedContacts: Rule = {
  id: 'typed-contacts',
  explain: 'A phone number or an email address is written once, in content/services or content/site.yaml.',
  *run(content) {
    const numbers = numbersOf(content);
    for (const passage of allPassages(content)) {
      const { file, field } = passage;
      for (const { match, line } of findTyped(passage, email)) {
        yield problem(
          { file, field, line },
          `the email address ${quote(match[0])} is typed in the text`,
          holdsPieces(passage) ? 'type <Email service="…" />' : plain,
        );
      }
      for (const { match, line } of findTyped(passage, longNumber)) {
        yield problem(
          { file, field, line },
          `the phone number ${quote(match[0])} is typed in the text`,
          hintFor(passage, numbers, match[0]),
        );
      }
      for (const { match, line, before } of findTyped(passage, shortNumber)) {
        if (!numbers.has(digits(match[0])) || countedThing.test(before)) continue;
        yield problem(
          { file, field, line },
          `the phone number ${quote(match[0])} is typed in the text`,
          hintFor(passage, numbers, match[0]),
        );
      }
    }
    yield* inOtherFacts(content, numbers);
    for (const file of content.mdxFiles) {
      for (const link of nodesOf(file.body, 'link')) {
        const [, kind, to] = /^(mailto|tel|sms):(.*)$/.exec(link.url) ?? [];
        if (!kind || toString(link) === to) continue;
        const hint = kind === 'mailto' ? 'type <Email service="…" />' : 'type <Phone service="…" />';
        yield problem(
          { file: file.path, line: lineOf(link) },
          `the link ${quote(link.url)} is typed in the text`,
          hint,
        );
      }
    }
  },
};

/** The fields in which a number or an address is written that once, and addresses that may hold digits. */
const ownFields = new Set([
  'phone',
  'textMessage',
  'email',
  'securityContact',
  'url',
  'web',
  'form',
  'chat',
  'bsl',
  'post',
]);
/** How people search: they type numbers that are theirs. */
const asked = new Set(['askedLikeThis', 'file', 'same']);

/** The facts that are no passages: how a check was made, a note about a law, what a drawing shows. */
function* inOtherFacts(content: Content, numbers: ReadonlyMap<string, string>): Iterable<ContentProblem> {
  for (const file of [...content.mdxFiles, ...content.factsFiles]) {
    const read = new Set((content.passages.get(file.path) ?? []).map(({ field }) => field));
    for (const { text, path } of textsIn(file.raw, [])) {
      const field = path.join('.');
      if (read.has(field) || path.some((step) => ownFields.has(String(step)) || asked.has(String(step)))) continue;
      for (const [found] of [...text.matchAll(longNumber), ...text.matchAll(email)]) {
        const what = found.includes('@') ? 'email address' : 'phone number';
        if (what === 'phone number' && !numbers.has(digits(found)) && digits(found).length < 10) continue;
        yield problem(
          { file: file.path, field, line: file.lineOf(path) },
          `the ${what} ${quote(found)} is typed in the text`,
          plain,
        );
      }
    }
  }
}

/** The numbers of all services, each with the id of its service. */
function numbersOf({ services }: Content): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const [id, { phone, textMessage }] of services) {
    if (phone) numbers.set(digits(phone.number), id);
    if (textMessage) numbers.set(digits(textMessage.to), id);
  }
  return numbers;
}

const digits = (text: string): string => text.replace(/\D/g, '');

function hintFor(passage: Passage, numbers: ReadonlyMap<string, string>, typed: string): string {
  const service = numbers.get(digits(typed)) ?? '…';
  if (holdsBraces(passage)) return `type {${service}:phone}`;
  return holdsPieces(passage) ? `type <Phone service="${service}" />` : plain;
}
