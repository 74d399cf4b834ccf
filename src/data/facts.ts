/**
 * Reads the fact files (YAML) once. The content check has already judged them with better messages;
 * parsing here with the same schemas keeps `npm run dev` safe too.
 */
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { ContentError } from '../lib/errors.ts';

/** The id of a fact file: its own name, or its folder's name for symbol.yaml and scene.yaml. */
const idOf = (path: string): string => path.replace(/\/(symbol|scene)\.yaml$/, '.yaml').replace(/^.*\/|\.yaml$/g, '');

/** Parses one YAML text with a schema. Throws a ContentError that names the file and the field. */
export function readFacts<Schema extends z.ZodType>(path: string, text: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ContentError(issue?.message ?? 'does not fit its schema', 'Run npm run check:content for the full list.', {
    file: path.replace(/^\//, ''),
    field: issue?.path.join('.') ?? '',
  });
}

/** Parses a folder of YAML texts (path to text) into a map from id to facts, in order of id. */
export function readFolder<Schema extends z.ZodType>(
  files: Record<string, string>,
  schema: Schema,
): Map<string, z.infer<Schema>> {
  return new Map(
    Object.entries(files)
      .map(([path, text]): [string, z.infer<Schema>] => [idOf(path), readFacts(path, text, schema)])
      .sort(([a], [b]) => a.localeCompare(b, 'en-GB')),
  );
}

/** Finds a fact by id, or stops the build with what there is to choose from. */
export function findFact<Fact>(facts: Map<string, Fact>, id: string, kind: string): Fact {
  const fact = facts.get(id);
  if (fact === undefined) {
    throw new ContentError(
      `there is no ${kind} called "${id}"`,
      'Run npm run check:content to see which file names it.',
    );
  }
  return fact;
}
