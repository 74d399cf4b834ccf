/** Turns what a schema refuses into words for an author: the field, what is wrong, what to type instead. */
import type { z } from 'astro/zod';
import { nearest } from '../../../src/lib/nearest.ts';
import type { FieldPath, YamlFacts } from './parse-yaml.ts';
import { problem, type ContentProblem } from './problem.ts';

/** The parts of a schema that are needed to find one field in it. */
interface SchemaDefinition {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  element?: z.ZodType;
  out?: z.ZodType;
}

/** Every field that the schema refuses. A field that is only misspelt is not said to be missing as well. */
export function schemaProblems(file: string, facts: YamlFacts, schema: z.ZodType): ContentProblem[] {
  const issues = schema.safeParse(facts.raw, { reportInput: true }).error?.issues ?? [];
  const unknown = issues.flatMap((issue) => unknownFields(schema, issue));
  const misspelt = new Set(unknown.map(({ path, meant }) => [...path.slice(0, -1), meant].join('.')));
  const refused = issues.filter(({ code, path }) => code !== 'unrecognized_keys' && !misspelt.has(path.join('.')));
  return [
    ...unknown.map(({ path, meant, known }) =>
      problem(
        { file, field: path.join('.'), line: facts.lineOf(path) },
        `\`${path.join('.')}\` is not a field that this file can have`,
        meant ? `did you mean "${meant}"?` : `use one of: ${known.join(', ')}`,
      ),
    ),
    ...refused.map((issue) => {
      const field = issue.path.join('.');
      const { said, hint } = sayIssue(issue, facts.raw, schemaAt(schema, issue.path)?.description);
      return problem(
        { file, field, line: facts.lineOf(issue.path) },
        `${field ? `\`${field}\`` : 'the file'} ${said}`,
        hint,
      );
    }),
  ];
}

/** The fields that a schema does not know, each with the one that was most likely meant. */
function unknownFields(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
): { path: FieldPath; meant: string | undefined; known: string[] }[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = Object.keys(definitionOf(schemaAt(schema, issue.path)).shape ?? {});
  return issue.keys.map((key) => ({ path: [...issue.path, key], meant: nearest(key, known), known }));
}

/** Splits a message of ours into what is wrong and what to type; puts zod's own messages into plain words. */
function sayIssue(issue: z.core.$ZodIssue, raw: unknown, description = ''): { said: string; hint: string } {
  const { message } = issue;
  const value = valueAt(raw, issue.path);
  const meant = description ? `put here: ${description}` : 'add it';
  const ownHint = hintIn(message) ?? meant;
  if (value === undefined || value === null) {
    return {
      said: 'is missing',
      hint: ownHint.startsWith('type one line') && description ? `${ownHint}: ${description}` : ownHint,
    };
  }
  if (issue.code === 'invalid_type') {
    return {
      said: `is ${shown(value)}, not ${typeNames[issue.expected] ?? issue.expected}`,
      hint: typeHints[issue.expected] ?? ownHint,
    };
  }
  if (/^(type|use|name) /.test(message))
    return { said: `is ${shown(value)}, which cannot be used here`, hint: message };
  if (issue.code === 'too_small' && /^Too small/.test(message)) {
    return Array.isArray(value)
      ? { said: 'is empty', hint: description ? meant : 'add at least one' }
      : { said: `is ${shown(value)}, which is too small`, hint: 'type 1 or more' };
  }
  if (/^(Invalid|Too big)/.test(message)) return { said: `is ${shown(value)}, which cannot be used here`, hint: meant };
  return { said: message.split(': ')[0] ?? message, hint: ownHint };
}

/** The part of one of our messages that says what to type. */
function hintIn(message: string): string | undefined {
  if (/^(Invalid|Too|Unrecognized)/.test(message)) return undefined;
  return /^(type|use|name) /.test(message) ? message : /: (.+)$/s.exec(message)?.[1];
}

const typeNames: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const typeHints: Record<string, string> = {
  string: 'put it in quotes',
  number: 'type a number without quotes',
  int: 'type a whole number without quotes',
  boolean: 'type true or false, without quotes',
  array: 'start each item on its own line with "- ", or put them in brackets: [one, two]',
  object: 'type each field on its own line below it, two spaces in',
  record: 'type each one on its own line below it, two spaces in: its name, a colon, then its text',
};

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : String(value);
}

function valueAt(raw: unknown, path: FieldPath): unknown {
  return path.reduce((value: unknown, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step], raw);
}

/** The schema of one field, with its description. */
function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((around, step) => {
    const { shape, valueType, element } = definitionOf(around);
    return shape?.[String(step)] ?? valueType ?? element;
  }, schema);
}

/** What a schema is made of, once `optional`, `default` and the like are taken off. */
function definitionOf(schema: z.ZodType | undefined): SchemaDefinition {
  const definition = schema?._zod.def as SchemaDefinition | undefined;
  const inner = definition?.innerType ?? definition?.out;
  return inner ? definitionOf(inner) : (definition ?? { type: 'unknown' });
}
