import { readableText, type BuiltPage } from '../built-page.ts';
import { PageCheck } from '../check.ts';

const vague = /^(click here|here|more|read more|find out more|learn more|this|this page|link|details)\.?$/i;

/** The words of each link say where it goes; a file link says what kind of file and how big. */
export class LinkTextSaysWhere extends PageCheck {
  readonly promise = 'every link says in words where it goes';

  protected override inPage({ root }: BuiltPage): string[] {
    return root.querySelectorAll('a[href]').flatMap((link) => {
      const text = readableText(link);
      const href = link.getAttribute('href') ?? '';
      if (text === '') return [`has a link to "${href}" with no words`];
      if (vague.test(text)) return [`has a link that only says "${text}": say where it goes`];
      if (
        link.hasAttribute('download') &&
        !/\((CSV|PDF|PNG|DOCX|PPTX|ZIP|SHA256|WebM|MP4|WebVTT), [\d.]+ (kB|MB)\)/.test(text)
      ) {
        return [`offers a file as "${text}": say its format and size, for example (PDF, 162 kB)`];
      }
      if (link.hasAttribute('download') && !link.hasAttribute('type')) return [`offers "${text}" without a type`];
      return [];
    });
  }
}
