/**
 * A short Word file (DOCX): a heading, paragraphs, and small type at the end. Small enough to be made on a phone.
 * Office Open XML, ECMA-376: a ZIP of three parts that every reader needs, and the styles that headings point to.
 */
import { strToU8, zipSync } from 'fflate';

export interface Letter {
  title: string;
  paragraphs: readonly string[];
  /** For the adult who gets it: set smaller, after a line. */
  small: readonly string[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org';

/** Text for XML: its five letters escaped, and no control letters, which XML 1.0 forbids. */
const escaped = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]|\p{Cs}/gu, ' ')
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

function paragraph(text: string, style: string): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
}

const style = (id: string, name: string, size: number, more = ''): string =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
  `<w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/>${more}</w:pPr>` +
  `<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>${id === 'Heading1' ? '<w:b/>' : ''}` +
  `<w:sz w:val="${size}"/><w:lang w:val="en-GB"/></w:rPr></w:style>`;

const styles = [
  style('Normal', 'Normal', 26),
  style('Heading1', 'heading 1', 34, '<w:outlineLvl w:val="0"/>'),
  style('Small', 'Small type', 18),
].join('');

const files: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  '_rels/.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="document" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="${office}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="styles" Type="${office}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  'word/styles.xml': `${head}<w:styles ${space}>${styles}</w:styles>`,
};

/** The file, ready to save. The same letter gives the same bytes: its dates are fixed. */
export function wordFile({ title, paragraphs, small }: Letter): Uint8Array<ArrayBuffer> {
  const body = [
    paragraph(title, 'Heading1'),
    ...paragraphs.map((text) => paragraph(text, 'Normal')),
    ...small.map((text) => paragraph(text, 'Small')),
  ].join('');
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>';
  const all = {
    ...files,
    'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`,
    'word/document.xml': `${head}<w:document ${space}><w:body>${body}${page}</w:body></w:document>`,
  };
  const zipped = zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])), {
    mtime: new Date(1980, 0, 1, 12),
  });
  return new Uint8Array(zipped);
}
