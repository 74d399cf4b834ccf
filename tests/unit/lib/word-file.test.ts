import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordFile } from '../../../src/lib/word-file.ts';

const letter = { title: 'I want an advocate', paragraphs: ['First.', 'One\ntwo'], small: ['The law.'] };
const partOf = (file: Uint8Array, name: string): string => {
  const part = unzipSync(file)[name];
  if (!part) throw new Error(`The file has no ${name}.`);
  return strFromU8(part);
};

describe('a Word file', () => {
  const xml = partOf(wordFile(letter), 'word/document.xml');

  test('has its title as a heading, then its paragraphs, then small type', () => {
    const styles = [...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, name]) => name);
    expect(styles).toEqual(['Heading1', 'Normal', 'Normal', 'Small']);
    const words = [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(words).toEqual(['I want an advocate', 'First.', 'One', 'two', 'The law.']);
    expect(xml).toContain('One</w:t><w:br/><w:t xml:space="preserve">two');
  });

  test('says its language and its title', () => {
    expect(partOf(wordFile(letter), 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
    expect(partOf(wordFile(letter), 'docProps/core.xml')).toContain('<dc:title>I want an advocate</dc:title>');
  });

  test('has the parts that its list of kinds and its links name', () => {
    const names = Object.keys(unzipSync(wordFile(letter)));
    for (const file of ['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels']) {
      const text = partOf(wordFile(letter), file);
      const named = [...text.matchAll(/(?:PartName="\/|Target=")([^"]+)"/g)].map(([, name = '']) => name);
      for (const name of named) expect(names).toContain(name === 'styles.xml' ? 'word/styles.xml' : name);
    }
  });

  test('is the same each time', () => expect(wordFile(letter)).toEqual(wordFile(letter)));

  test('holds whatever is typed as text', () => {
    const hostile = '</w:t><script>&"\'\u0000\u000B\uD800 مرحبا 👋🏽';
    const text = partOf(wordFile({ ...letter, paragraphs: [hostile] }), 'word/document.xml');
    expect(text).toContain('&#60;/w:t&#62;&#60;script&#62;&#38;&#34;&#39;');
    expect(text).toContain('مرحبا 👋🏽');
    expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
  });
});
