/** Faults in the facts of a file: a field that is gone, of the wrong type, on a day that is not right. */
import { isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';
import { isFactsKind, isMdxKind, type FileKind } from '../check/content/kinds.ts';
import { factsSchemas, frontSchemas } from '../check/content/schemas-by-kind.ts';
import {
  inFile,
  joined,
  literal,
  oneOf,
  partsOf,
  type Broken,
  type Chance,
  type Fault,
  type Source,
} from './mutant.ts';

const hasFacts = (kind: FileKind): boolean => isMdxKind(kind) || isFactsKind(kind);

/** A field: its path, and what it holds. */
interface Field {
  path: (string | number)[];
  value: unknown;
}

/** Every field of the facts, at any depth. */
function fieldsOf(document: Document): Field[] {
  const found: Field[] = [];
  const look = (node: unknown, path: (string | number)[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = String((key as Scalar).value);
        found.push({ path: [...path, name], value: isScalar(value) ? value.value : value });
        look(value, [...path, name]);
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => look(item, [...path, index]));
  };
  look(document.contents, []);
  return found;
}

type Edit = (document: Document, fields: Field[], chance: Chance, source: Source) => Broken['says'] | undefined;

const fault = (name: string, edit: Edit, kinds = hasFacts): Fault => ({
  name,
  kinds,
  breakIt: (source, chance) => {
    const { facts, body } = partsOf(source);
    const document = parseDocument(facts);
    if (!isMap(document.contents)) return undefined;
    const says = edit(document, fieldsOf(document), chance, source);
    return says && inFile(source, joined(document.toString({ lineWidth: 0 }), body), says);
  },
});

const nameOf = ({ path }: Field): string => literal(String(path.at(-1)));
const isId = ({ value }: Field): boolean => typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
const isDay = ({ value }: Field): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const named = (field: Field, ...names: string[]): boolean => names.includes(String(field.path.at(-1)));

/** Puts a value into one field, chosen by chance among those that fit. */
const change = (
  name: string,
  fits: (field: Field) => boolean,
  value: unknown,
  says?: (field: Field) => RegExp,
): Fault =>
  fault(name, (document, fields, chance) => {
    const field = oneOf(fields.filter(fits), chance);
    if (!field) return undefined;
    document.setIn(field.path, value);
    return says?.(field) ?? new RegExp(nameOf(field));
  });

/** The top fields that the schema of a kind asks for. */
function neededFields(kind: FileKind, fields: Field[], facts: unknown): Field[] {
  const schemas: Record<string, { safeParse: (value: unknown) => { success: boolean } }> = {
    ...frontSchemas,
    ...factsSchemas,
  };
  return fields.filter(({ path: [name, ...deeper] }) => {
    if (deeper.length > 0) return false;
    const left = Object.fromEntries(Object.entries(facts as object).filter(([field]) => field !== name));
    return !schemas[kind]?.safeParse(left).success;
  });
}

const dropNeeded = fault('a field left out', (document, fields, chance, { kind }) => {
  const field = oneOf(neededFields(kind, fields, document.toJS()), chance);
  if (!field) return undefined;
  document.deleteIn(field.path);
  return new RegExp(`${nameOf(field)}.* is missing|missing`);
});

const references = [
  'answerLaw',
  'keyFacts',
  'law',
  'picture',
  'cover',
  'scene',
  'symbol',
  'seeAlso',
  'services',
  'related',
  'rights',
  'right',
  'service',
  'pack',
  'report',
  'limit',
  'group',
  'who',
  'what',
];

export const faultsInFacts: readonly Fault[] = [
  dropNeeded,
  fault('a field that nobody knows', (document) => {
    document.set('colour', 'red');
    return /colour/;
  }),
  fault('a field misspelt', (document, fields, chance) => {
    const field = oneOf(
      fields.filter(({ path }) => path.length === 1 && String(path[0]).length > 4),
      chance,
    );
    if (!field) return undefined;
    const name = String(field.path[0]);
    const wrong = name.slice(0, -2) + name.slice(-1) + name.slice(-2, -1) + 'x';
    document.set(wrong, document.get(name, true));
    document.delete(name);
    return new RegExp(literal(wrong));
  }),
  change('a list in the place of a text', ({ value }) => typeof value === 'string', [7]),
  change('a text in the place of a number', ({ value }) => typeof value === 'number', 'seven'),
  change('a text in the place of a list', ({ value }) => isSeq(value), 'seven'),
  change('nothing in the place of a text', ({ value }) => typeof value === 'string', ''),
  change('a number below 0', ({ value }) => typeof value === 'number', -1),
  change('a day that is not in the calendar', isDay, '2026-02-31'),
  change('a day typed as 21/11/2026', isDay, '21/11/2026'),
  change(
    'a check that is overdue',
    (field) => isDay(field) && named(field, 'again'),
    '2026-01-02',
    () => /was to be checked again|`?checked/,
  ),
  change(
    'a check on a day to come',
    (field) => isDay(field) && named(field, 'on') && field.path.includes('checked'),
    '2031-01-02',
    () => /still to come|`?checked/,
  ),
  change(
    'an id that is not there',
    (field) => isId(field) && named(field, ...references),
    'no-such-thing',
    () => /no-such-thing/,
  ),
  fault('an id in a list that is not there', (document, fields, chance) => {
    const list = oneOf(
      fields.filter(
        (field) =>
          isSeq(field.value) &&
          isScalar(field.value.items[0]) &&
          isId({ ...field, value: field.value.items[0].value }) &&
          named(field, ...references),
      ),
      chance,
    );
    if (!list) return undefined;
    document.setIn([...list.path, 0], 'no-such-thing');
    return /no-such-thing/;
  }),
  change(
    'an address that runs a script',
    (field) => typeof field.value === 'string' && named(field, 'url', 'web', 'path', 'opens', 'source'),
    'javascript:alert(1)',
  ),
  fault('a script in a text', (document, fields, chance) => {
    const field = oneOf(
      fields.filter(({ value }) => typeof value === 'string' && value.includes(' ')),
      chance,
    );
    if (!field) return undefined;
    document.setIn(field.path, `${String(field.value)} <script>alert(1)</script>`);
    return /markup|cannot be used|not allowed/;
  }),
  fault('a phone number typed by hand', (document, fields, chance) => {
    const field = oneOf(
      fields.filter(({ value }) => typeof value === 'string' && / .*\.$/.test(value)),
      chance,
    );
    if (!field) return undefined;
    document.setIn(field.path, `${String(field.value)} Ring 0800 528 0731.`);
    return /phone number/;
  }),
  fault('all facts in a list', (document) => {
    const all = document.toJS() as unknown;
    document.contents = document.createNode([all]) as typeof document.contents;
    return /./;
  }),
];
