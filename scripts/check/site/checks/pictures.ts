import type { BuiltPage } from '../built-page.ts';
import { PageCheck } from '../check.ts';

const fileName = /\.(jpe?g|png|svg|webp|gif)$|^(img|dsc|image|picture)[ _-]?\d*$/i;

/** Every picture has an alt, its size, and no file name for an alt. */
export class PicturesAreDescribed extends PageCheck {
  readonly promise = 'every picture has an alt that is not a file name, and a size';

  protected override inPage({ root }: BuiltPage): string[] {
    return root.querySelectorAll('img').flatMap((image) => {
      const source = image.getAttribute('src') ?? '';
      const alt = image.getAttribute('alt');
      if (alt === undefined) return [`shows ${source} without an alt`];
      if (fileName.test(alt.trim())) return [`shows ${source} with a file name as its alt: "${alt}"`];
      if (!image.hasAttribute('width') || !image.hasAttribute('height')) return [`shows ${source} without a size`];
      return [];
    });
  }
}
