/** The slides as an office program and a screen reader find them. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'node-html-parser';
import { describe, expect, test, vi } from 'vitest';
import { makePptx } from '../../../scripts/build/pptx/make-pptx.ts';
import { slidesOf, type SlideWords } from '../../../scripts/build/pptx/slides-of.ts';
import { folderWith } from '../folder.ts';

// An office program takes long to start.
vi.setConfig({ testTimeout: 120_000 });

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const picture = { png, alt: 'Two people talk' };
const slides: SlideWords[] = [
  {
    title: 'What care is',
    lines: ['One & two', 'By agreement'],
    notes: ['Say it slowly.', 'Sources: an Act.'],
    picture,
  },
  { title: 'What we do', lines: ['Listen'], notes: ['Wait.'] },
];
const details = {
  title: 'Staff meeting',
  about: 'Slides with notes.',
  licence: 'CC BY 4.0',
  mark: { png, alt: 'An open hand' },
  date: new Date('2026-11-21T00:00:00Z'),
};
const bytes = await makePptx(slides, details);
const parts = Object.fromEntries(
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const),
);
const texts = (xml = ''): string[] => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);
const placeholder = (xml: string, type: string): string =>
  [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)]
    .map(([shape]) => shape)
    .find((shape) => shape.includes(`type="${type}"`)) ?? '';

describe('the slides', () => {
  test('have their title in the title placeholder, and their lines in the body', () => {
    const first = parts['ppt/slides/slide1.xml'] ?? '';
    expect(texts(placeholder(first, 'title'))).toEqual(['What care is']);
    expect(texts(placeholder(first, 'body'))).toEqual(['One &amp; two', 'By agreement']);
    expect(texts(placeholder(parts['ppt/slides/slide2.xml'] ?? '', 'title'))).toEqual(['What we do']);
  });

  test('say what each picture shows', () => {
    const pictures = [...(parts['ppt/slides/slide1.xml'] ?? '').matchAll(/<p:pic>[\s\S]*?descr="([^"]*)"/g)];
    expect(pictures.map(([, alt]) => alt)).toEqual(['Two people talk']);
    expect(parts['ppt/slideLayouts/slideLayout2.xml']).toContain('descr="An open hand"');
  });

  test('are British English in every run, notes too', () => {
    const marked = Object.entries(parts).filter(([name]) => /slides\/|notesSlides\/|slideLayouts\//.test(name));
    for (const [name, xml] of marked) {
      expect(xml, name).not.toContain('en-US');
      for (const [run] of xml.matchAll(/<a:r>\s*<a:rPr[^>]*>/g)) expect(run, name).toContain('lang="en-GB"');
    }
  });

  test('have notes, a paragraph for each', () => {
    const notes = parts['ppt/notesSlides/notesSlide1.xml'] ?? '';
    const body = placeholder(notes, 'body');
    expect([...body.matchAll(/<a:p>/g)]).toHaveLength(2);
    expect(texts(body)).toEqual(['Say it slowly.', 'Sources: an Act.']);
  });

  test('name only parts that are in the file', () => {
    const named = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, part = '']) => part,
    );
    expect(named.filter((part) => !(part in parts))).toEqual([]);
    expect(named).toContain('ppt/slides/slide2.xml');
  });

  test('say who may use them, in the file itself', () => {
    expect(parts['docProps/core.xml']).toContain('CC BY 4.0');
  });

  test('are the same bytes in every build, and others on another day', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01T12:00:00Z') });
    const later = await makePptx(slides, details);
    vi.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(bytes))).toBe(true);
    const other = await makePptx(slides, { ...details, date: new Date('2027-01-01T00:00:00Z') });
    expect(Buffer.from(other).equals(Buffer.from(bytes))).toBe(false);
  });

  test('open in LibreOffice', ({ skip }) => {
    const office = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find(existsSync);
    const impress = ['/usr/lib/libreoffice', '/opt/libreoffice'].some((home) =>
      existsSync(join(home, 'program/libsdlo.so')),
    );
    skip(!office || !impress, 'LibreOffice with Impress is not on this machine: nobody opened the slides.');
    const folder = folderWith({});
    writeFileSync(join(folder, 'slides.pptx'), bytes);
    execFileSync(office ?? '', [
      ...['--headless', `-env:UserInstallation=file://${folder}/profile`],
      ...['--convert-to', 'pdf', '--outdir', folder, join(folder, 'slides.pptx')],
    ]);
    expect(existsSync(join(folder, 'slides.pdf'))).toBe(true);
  });
});

describe('the slides of a page', () => {
  const page = (slide: string) => parse(`<main><section data-slide><h2>Title</h2>${slide}</section></main>`);

  test('have their sources in the notes, each once, and no link on the slide', () => {
    const law =
      '<span data-law="a">A review first <a class="law-mark">(the law<span class="sr-only">: An Act, section 1</span>)</a></span>';
    const [slide] = slidesOf(
      page(`<ul><li>Must: ${law}.</li></ul><div data-slide-notes><h3>Notes</h3><p>Say: ${law}</p><p>Wait.</p></div>`),
      new Map(),
    );
    expect(slide).toEqual({
      title: 'Title',
      lines: ['Must: A review first.'],
      notes: ['Say: A review first', 'Wait.', 'Sources: An Act, section 1.'],
    });
  });

  test('are missed where a page has none', () => {
    expect(() => slidesOf(parse('<main></main>'), new Map())).toThrow('it has no <Slide>');
  });
});
