/** Title, language, author and dates, and the XMP packet in which a file says that it follows PDF/UA-1. */
import { createHash } from 'node:crypto';
import { PDFHeader, PDFHexString, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

export interface DocumentDetails {
  title: string;
  lang: string;
  author?: string;
  description?: string;
  /** When the file was made. It comes from outside, so that the same page gives the same file. */
  date: Date;
}

const CREATOR = 'Help at Hand website';
const PRODUCER = 'Skia/PDF';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

const inDefaultLanguage = (tag: string, text: string): string =>
  `<${tag}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></${tag}>`;

function xmpPacket({ title, lang, author, description, date }: DocumentDetails): string {
  const day = date.toISOString().replace(/\.\d+Z$/, 'Z');
  const properties = [
    '<pdfuaid:part>1</pdfuaid:part>',
    '<dc:format>application/pdf</dc:format>',
    inDefaultLanguage('dc:title', title),
    author ? `<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>` : '',
    description ? inDefaultLanguage('dc:description', description) : '',
    `<dc:language><rdf:Bag><rdf:li>${escape(lang)}</rdf:li></rdf:Bag></dc:language>`,
    `<xmp:CreateDate>${day}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${day}</xmp:ModifyDate>`,
    `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
    `<pdf:Producer>${PRODUCER}</pdf:Producer>`,
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    ...properties.filter(Boolean),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}

/** Sets all that a file says about itself. */
export function writeDetails(pdf: PDFDocument, details: DocumentDetails): void {
  const { title, lang, author, description, date } = details;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(lang);
  if (author) pdf.setAuthor(author);
  if (description) pdf.setSubject(description);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  pdf.setCreator(CREATOR);
  pdf.setProducer(PRODUCER);
  const { context } = pdf;
  const xmp = Buffer.from(xmpPacket(details), 'utf8');
  const stream = PDFRawStream.of(
    context.obj({ Type: 'Metadata', Subtype: 'XML', Length: xmp.length }),
    new Uint8Array(xmp),
  );
  pdf.catalog.set(PDFName.of('Metadata'), context.register(stream));
  context.header = PDFHeader.forVersion(1, 7);
}

/** Replaces the file identifier, which Chromium makes from the time of day, by one made from what the file holds. */
export function writeIdentifier(pdf: PDFDocument, { title, date }: DocumentDetails, contents: Uint8Array[]): void {
  const hash = createHash('sha256').update(title).update(date.toISOString());
  for (const content of contents) hash.update(content);
  const identifier = PDFHexString.of(hash.digest('hex').slice(0, 32));
  pdf.context.trailerInfo.ID = pdf.context.obj([identifier, identifier]);
}
