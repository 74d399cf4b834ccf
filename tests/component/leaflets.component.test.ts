import { describe, expect, test } from 'vitest';
import FileLink from '../../src/components/primitives/FileLink.astro';
import Leaflets from '../../src/components/site/Leaflets.astro';
import Downloads from '../../src/components/pack/Downloads.astro';
import SchoolFiles from '../../src/components/school/SchoolFiles.astro';
import { html, render, textOf } from './render.ts';

describe('a link to a file', () => {
  test.each([
    ['/packs/a/a.pdf', 'PDF', 'application/pdf'],
    ['/packs/all.zip', 'ZIP', 'application/zip'],
  ])('%s is saved, and its words name the format and leave room for the size', async (file, name, type) => {
    const link = (await render(FileLink, { props: { file }, slot: 'Moving' })).querySelector('a[download]');
    expect(link?.getAttribute('href')).toBe(file);
    expect(link?.getAttribute('type')).toBe(type);
    expect(textOf(link)).toBe(`Moving (${name}, __SIZE:${file.slice(1)}__)`);
  });

  test('of a format that nobody knows stops the build', async () => {
    await expect(html(FileLink, { props: { file: '/packs/a.exe' } })).rejects.toThrow(
      'FileLink: "/packs/a.exe" is none of the formats .pdf, .zip, .docx.',
    );
  });
});

const filesOf = async (component: Parameters<typeof render>[0], props: Record<string, unknown>) =>
  (await render(component, { props }))
    .querySelectorAll('a[download]')
    .map((link) => [link.getAttribute('href'), textOf(link).replace(/ \(.*/, '')]);

test('a right offers a file for each of its ways that is for paper', async () => {
  const guide = { id: 'moving-home', data: { title: 'Being told to move' } };
  expect(await filesOf(Leaflets, { guide })).toEqual([
    ['/rights/moving-home/moving-home.pdf', 'Being told to move'],
    ['/rights/moving-home/moving-home-easy-read.pdf', 'Being told to move in easy read'],
    ['/rights/moving-home/moving-home-symbols.pdf', 'Being told to move in symbols'],
  ]);
});

test('a pack offers a file for each of its forms', async () => {
  expect(await filesOf(Downloads, { pack: 'moving-home', title: 'Moving' })).toEqual([
    ['/packs/moving-home/moving-home.pdf', 'Moving'],
    ['/packs/moving-home/moving-home-large-print.pdf', 'Moving in large print'],
    ['/packs/moving-home/moving-home-easy-read.pdf', 'Moving in easy read'],
    ['/packs/moving-home/moving-home-symbols.pdf', 'Moving in symbols'],
    ['/packs/moving-home/moving-home.docx', 'The sheets to fill in, to change on a computer'],
  ]);
});

test('a page for schools offers itself to change and to print', async () => {
  expect(await filesOf(SchoolFiles, { page: 'role' })).toEqual([
    ['/schools/role/role.docx', 'This page to change'],
    ['/schools/role/role.pdf', 'This page to print'],
  ]);
});
