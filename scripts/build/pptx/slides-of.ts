/** The slides of a built page: title, lines, picture and notes of each <Slide>, with the sources moved into the notes. */
import type { HTMLElement } from 'node-html-parser';
import type { PictureInFile } from '../pictures.ts';

export interface SlideWords {
  title: string;
  lines: string[];
  notes: string[];
  picture?: PictureInFile;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words as they are read on a slide: a link to the law is for a page, and its source is told in the notes. */
function wordsOf(element: HTMLElement): string {
  const copy = element.clone() as HTMLElement;
  for (const mark of copy.querySelectorAll('.law-mark')) mark.remove();
  return tidy(copy.text).replace(/ ([.,:;])/g, '$1');
}

/** The sources that a slide rests on, each once. */
const sourcesOf = (slide: HTMLElement): string[] => [
  ...new Set(slide.querySelectorAll('.law-mark .sr-only').map(({ text }) => tidy(text).replace(/^: /, ''))),
];

/** Throws when the page has no slides. */
export function slidesOf(root: HTMLElement, pictures: ReadonlyMap<string, PictureInFile>): SlideWords[] {
  const slides = root.querySelectorAll('[data-slide]');
  if (slides.length === 0) throw new Error('A page offers slides (PPTX), but it has no <Slide>.');
  return slides.map((slide) => {
    const notes = slide.querySelectorAll('[data-slide-notes] > :not(h3)').map(wordsOf);
    const sources = sourcesOf(slide);
    const picture = pictures.get(slide.querySelector('[data-slide-picture] img')?.getAttribute('src') ?? '');
    slide.querySelector('[data-slide-notes]')?.remove();
    return {
      title: wordsOf(slide.querySelector('h2') ?? slide),
      lines: slide.querySelectorAll('li').map(wordsOf),
      notes: sources.length > 0 ? [...notes, `Sources: ${sources.join('; ')}.`] : notes,
      ...(picture ? { picture } : {}),
    };
  });
}
