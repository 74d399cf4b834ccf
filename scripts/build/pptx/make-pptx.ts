/**
 * Slides with notes (PPTX). The title of each slide is its title placeholder, so that a screen reader and the outline
 * know it; pictures say what they show; every word is marked as British English. Two builds give the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import { sameBytes } from '../docx/same-bytes.ts';
import type { PictureInFile } from '../pictures.ts';
import type { SlideWords } from './slides-of.ts';

export interface PptxDetails {
  title: string;
  about: string;
  licence: string;
  mark: PictureInFile;
  date: Date;
}

/** The colours of src/styles/tokens.css on paper. */
const colours = { paper: 'FFFAF1', ink: '1F1A3D', indigo: '3D2C94', soft: '4A4566' };

/** The colour behind everything on a slide. */
export const slideGround = `#${colours.paper}`;

/** In inches, on a slide of 13.33 by 7.5. */
const places = {
  bar: { x: 0, y: 0, w: 0.35, h: 7.5 },
  title: { x: 0.9, y: 0.45, w: 11.5, h: 1.25 },
  lines: { x: 0.9, y: 1.9, w: 8.3, h: 4.7 },
  picture: { x: 9.7, y: 2.1, w: 2.8, h: 2.8 },
  foot: { x: 0.9, y: 6.85, w: 9.5, h: 0.4 },
  mark: { x: 12.1, y: 6.6, w: 0.65, h: 0.65 },
} as const;

const font = 'Arial';
const lang = 'en-GB';
const layout = 'Help at Hand';
const dataOf = ({ png }: PictureInFile): string => `image/png;base64,${Buffer.from(png).toString('base64')}`;

/** One text run with line ends in it becomes a paragraph for each line, which is how office programs tell them apart. */
const inParagraphs = (notes: string): string =>
  notes.replace(
    /<a:p><a:r>(<a:rPr[^>]*>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*>)<\/a:p>/g,
    (_, run: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${run}<a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  );

/** What the library leaves wrong: it marks notes and ends of lines as American, gives the mark no words, and lists parts that are not there. */
function mended(bytes: Uint8Array, { mark }: PptxDetails): Uint8Array {
  const parts = unzipSync(bytes);
  const mend = (name: string, xml: string): string => {
    const british = xml.replaceAll('"en-US"', `"${lang}"`).replaceAll('descr="preencoded.png"', `descr="${mark.alt}"`);
    if (name.startsWith('ppt/notesSlides/notesSlide')) return inParagraphs(british);
    if (name !== '[Content_Types].xml') return british;
    return british.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (whole, part: string) =>
      part in parts ? whole : '',
    );
  };
  const texts = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
    name,
    /\.(?:xml|rels)$/.test(name) ? strToU8(mend(name, strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(texts));
}

/** The file. The same slides and details give the same bytes. */
export async function makePptx(slides: readonly SlideWords[], details: PptxDetails): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = details.title;
  file.subject = `${details.about} ${details.licence}`;
  file.author = 'Help at Hand';
  file.company = 'Help at Hand';
  file.theme = { headFontFace: font, bodyFontFace: font };
  const text = { fontFace: font, color: colours.ink, valign: 'top', margin: 0 } as const;
  file.defineSlideMaster({
    title: layout,
    background: { color: colours.paper },
    objects: [
      { rect: { ...places.bar, fill: { color: colours.indigo } } },
      {
        placeholder: {
          options: {
            name: 'Title',
            type: 'title',
            ...places.title,
            ...text,
            valign: 'middle',
            fontSize: 36,
            bold: true,
            align: 'left',
          },
          text: '',
        },
      },
      { placeholder: { options: { name: 'Lines', type: 'body', ...places.lines, ...text, fontSize: 28 }, text: '' } },
      { text: { text: 'Help at Hand', options: { ...places.foot, ...text, color: colours.soft, fontSize: 14, lang } } },
      { image: { data: dataOf(details.mark), ...places.mark } },
    ],
  });
  for (const { title, lines, notes, picture } of slides) {
    const slide = file.addSlide({ masterName: layout });
    slide.addText([{ text: title, options: { lang } }], { placeholder: 'Title' });
    slide.addText(
      lines.map((line) => ({ text: line, options: { lang, bullet: true, breakLine: true, paraSpaceAfter: 10 } })),
      { placeholder: 'Lines' },
    );
    if (picture) slide.addImage({ data: dataOf(picture), altText: picture.alt, ...places.picture });
    slide.addNotes(notes.join('\n'));
  }
  const bytes = (await file.write({ outputType: 'uint8array' })) as Uint8Array;
  return sameBytes(mended(bytes, details), details.date);
}
