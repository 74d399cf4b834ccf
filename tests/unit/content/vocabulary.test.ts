import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { piecesFor } from '../../../scripts/check/content/pieces-by-form.ts';
import { propsOf, vocabulary } from '../../../scripts/check/content/vocabulary.ts';

const components = join(import.meta.dirname, '../../../src/components');
const sourceOf = (name: string): string | undefined => {
  const folders = [
    'content',
    'can-help',
    'dates',
    'offline',
    'letters',
    'about',
    'story',
    'easy-read',
    'symbols',
    'bsl',
    'training',
    'pack',
  ];
  const folder = folders.find((one) => existsSync(join(components, one, `${name}.astro`)));
  return folder && readFileSync(join(components, folder, `${name}.astro`), 'utf8');
};

describe('the vocabulary', () => {
  for (const [name, { content }] of Object.entries(vocabulary)) {
    test(`<${name}> is a component that takes the same attributes and words`, () => {
      const source = sourceOf(name);
      expect(source).toBeDefined();
      for (const { name: prop, optional } of propsOf(name)) {
        expect(source).toMatch(new RegExp(`^ {2}${prop}${optional ? '\\?' : ''}: `, 'm'));
      }
      expect(/<slot\b|slots\.render/.test(source ?? '')).toBe(content !== 'none');
    });
  }

  test('names in each form only pieces that there are', () => {
    for (const kind of [
      'guide',
      'easy-read',
      'symbols',
      'bsl',
      'pack',
      'pack-easy-read',
      'story',
      'story-easy-read',
      'page',
      'training',
      'voice',
      'pack-7-to-11',
    ] as const) {
      for (const name of piecesFor(kind)) expect(vocabulary).toHaveProperty(name);
    }
  });
});
