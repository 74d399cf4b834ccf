import { describe, expect, test } from 'vitest';
import { packagesOf } from '../../../scripts/licences/bundles.ts';
import { dependenciesIn, licenceProblems, licenceTexts } from '../../../scripts/licences/dependencies.ts';
import { shipped } from '../../../scripts/licences/shipped.ts';
import { folderWith } from '../folder.ts';

const all = dependenciesIn(process.cwd());

describe('the packages of this project', () => {
  test('that reach readers have free licences', () => {
    expect(licenceProblems(all)).toEqual([]);
  });

  test('all say what their licence is', () => {
    expect(all.filter(({ licence }) => licence === undefined).map(({ name }) => name)).toEqual([]);
  });

  test('that reach readers hand on the words of their licences', () => {
    const text = licenceTexts(process.cwd(), all);
    for (const name of Object.keys(shipped)) expect(text).toContain(`\n${name} `);
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text).toContain('SIL OPEN FONT LICENSE');
  });
});

describe('what is wrong with a licence is told', () => {
  const changed = (licence: string | undefined) =>
    licenceProblems(all.map((one) => (one.name === 'fflate' ? { ...one, licence } : one)));

  test('when there is none', () => {
    expect(changed(undefined)).toEqual([
      'fflate reaches readers and names no licence: ask its makers, or do without it',
    ]);
  });

  test.each(['CC-BY-NC-4.0', 'SEE LICENSE IN LICENSE.txt', 'UNLICENSED'])('when it is %s', (licence) => {
    expect(changed(licence)).toEqual([
      `fflate reaches readers under "${licence}", which is not a free licence that we know: do without it`,
    ]);
  });

  test('when the list names a package that is not used any more', () => {
    expect(licenceProblems(all.filter(({ name }) => name !== 'fflate'))).toEqual([
      'fflate is not used any more: take it out of scripts/licences/shipped.ts',
    ]);
  });
});

test('an old package that says its licence in a list is understood', () => {
  const root = folderWith({
    'package-lock.json': JSON.stringify({
      packages: {
        '': {},
        'node_modules/b': { version: '2.0.0' },
        'node_modules/b/node_modules/a': { version: '1.0.0', license: 'ISC' },
      },
    }),
    'node_modules/b/package.json': JSON.stringify({ licenses: [{ type: 'MIT' }] }),
  });
  expect(dependenciesIn(root).map(({ name, version, licence }) => `${name} ${version} ${licence ?? ''}`)).toEqual([
    'a 1.0.0 ISC',
    'b 2.0.0 MIT',
  ]);
});

test('a package without the words of its licence cannot ship', () => {
  const root = folderWith({ 'node_modules/fflate/package.json': '{}' });
  expect(() =>
    licenceTexts(
      root,
      all.filter(({ name }) => name === 'fflate'),
    ),
  ).toThrow('has no text of its licence');
});

test('the packages in a bundle are known from where its modules lie', () => {
  expect(
    packagesOf([
      '/site/src/scripts/letters.ts',
      '/site/node_modules/fflate/esm/browser.js',
      '/site/node_modules/fflate/esm/other.js',
      '/site/node_modules/@a/b/c.js',
      '/site/node_modules/d/node_modules/e/f.js',
      'C:\\site\\node_modules\\g\\h.js',
      '\0vite/preload-helper.js',
    ]),
  ).toEqual(['@a/b', 'e', 'fflate', 'g', 'vite']);
});
