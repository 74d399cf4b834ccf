import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from '../built-page.ts';
import { PageCheck } from '../check.ts';

/** Nothing is loaded from anywhere else, and nothing needs a loose security policy. */
export class NothingFromElsewhere extends PageCheck {
  readonly promise = 'no page loads anything from another site, and none has inline scripts or styles';

  protected override inPage({ root }: BuiltPage): string[] {
    const outside = root
      .querySelectorAll('[src], [srcset], [poster], form[action], link:not([rel="canonical"])')
      .flatMap(addressesOf)
      .filter((address) => /^(https?:)?\/\//.test(address))
      .map((address) => `loads ${address} from another site`);
    const frames = root
      .querySelectorAll('iframe, object, embed')
      .map(({ tagName }) => `uses <${tagName.toLowerCase()}>`);
    const scripts = [
      ...root.querySelectorAll('script:not([src])').map(() => 'has an inline script'),
      ...root
        .querySelectorAll('*')
        .filter(hasHandler)
        .map(({ tagName }) => `has an inline script on ${tagName.toLowerCase()}`),
    ];
    const styles = root
      .querySelectorAll('[style], style')
      .map(({ tagName }) => `has inline styles on ${tagName.toLowerCase()}`);
    return [...outside, ...frames, ...scripts, ...styles];
  }
}

/** What an element loads, or where it sends to. */
function addressesOf(element: HTMLElement): string[] {
  const single = ['src', 'href', 'poster', 'action'].map((name) => element.getAttribute(name) ?? '');
  const many = (element.getAttribute('srcset') ?? '').split(',').map((one) => one.trim().split(' ')[0] ?? '');
  return [...single, ...many];
}

/** True when an attribute such as onclick holds a script. */
const hasHandler = (element: HTMLElement): boolean => Object.keys(element.attributes).some((name) => /^on/i.test(name));

/** A space that the compiler took away joins two words. Looks for inline elements whose texts touch. */
export class WordsDoNotTouch extends PageCheck {
  readonly promise = 'no two words run together between elements';

  protected override inPage({ html }: BuiltPage): string[] {
    const touching = html.matchAll(
      /[\p{L}\d](?:<\/(?:a|span|strong|em|q|b)>)+(?:<(?:a|span|strong|em|q|b)(?: [^>]*)?>)+[\p{L}\d]/gu,
    );
    return [...touching].map(([found]) => `runs two words together: ${found}`);
  }
}
