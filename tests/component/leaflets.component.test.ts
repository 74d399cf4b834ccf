import { describe, expect, test } from 'vitest';
import FileLink from '../../src/components/primitives/FileLink.astro';
import Leaflets from '../../src/components/site/Leaflets.astro';
import Versions from '../../src/components/pack/Versions.astro';
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
      'FileLink: "/packs/a.exe" is none of the formats .csv, .png, .pdf, .sha256, .zip, .pptx, .docx.',
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

const pack = {
  id: 'moving-home',
  data: { title: 'Moving home: your pack', coverTitle: 'Moving home', ages: { from: 12, to: 17 } },
};

test('a pack offers a file for each of its versions, and one for the adult', async () => {
  expect(await filesOf(Versions, { pack })).toEqual([
    ['/packs/moving-home/moving-home-7-to-11.pdf', 'Moving home: ages 7 to 11'],
    ['/packs/moving-home/moving-home.pdf', 'Moving home: ages 12 to 17'],
    ['/packs/moving-home/moving-home.docx', 'Moving home: sheets to fill in'],
    ['/packs/moving-home/moving-home-easy-read.pdf', 'Moving home: easy read'],
    ['/packs/moving-home/moving-home-symbols.pdf', 'Moving home: symbols'],
    ['/packs/moving-home/moving-home-large-print.pdf', 'Moving home: large print'],
    ['/packs/moving-home/moving-home-hand-over.pdf', 'Moving home: for the adult'],
  ]);
});

test('a page for schools offers itself to change and to print', async () => {
  expect(await filesOf(SchoolFiles, { page: 'role' })).toEqual([
    ['/schools/role/role.docx', 'This page to change'],
    ['/schools/role/role.pdf', 'This page to print'],
  ]);
});

test('the version that is open is told in words, and is no link', async () => {
  const open = await render(Versions, { props: { pack, open: 'easy-read' } });
  const titles = open.querySelectorAll('.version__title').map(textOf);
  expect(titles).toContain('Easy read This page');
  expect(open.querySelectorAll('a').map((link) => link.getAttribute('href'))).not.toContain(
    '/packs/moving-home/easy-read/',
  );
  expect(titles.filter((title) => title.includes('This page'))).toHaveLength(1);
});
