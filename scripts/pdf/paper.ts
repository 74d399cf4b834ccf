/** What a page wears only when it becomes a file: its paper, the foot of each sheet, and large print. */
import type { Page } from '@playwright/test';

export interface Paper {
  /** True for 18 point throughout. The style sheet of the page says how. */
  largePrint?: boolean;
  /** The paper of a poster, where it is not the one that its style sheet asks for. */
  size?: 'A3';
}

/**
 * Gives every sheet a foot: whom to call, where the page is, and when it was checked, so that a sheet which comes
 * loose still leads back. All of it is taken from the page; what the page does not tell is left out.
 * A cover tells a stranger nothing, so it has no address. In large print, where less fits, only the last sheet has it.
 * A sheet of the print shop has its own foot and no margins.
 */
export function dressForPaper(page: Page, { largePrint = false, size }: Paper): Promise<void> {
  return page.evaluate(dress, { large: largePrint, size });
}

/** Runs in the page. */
function dress({ large, size }: { large: boolean; size: Paper['size'] }): void {
  const words = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const asText = (lines: string[]): string =>
    lines
      .filter(Boolean)
      .map((line) => JSON.stringify(line))
      .join(' "\\A" ') || '""';

  const phone = words('[data-phone]');
  const address = words('.print-address').replace(/https?:\/\//, '');
  const checked = words('.review-stamp p');
  const [checkedOn = ''] = checked.split('. ');
  const foot = large ? [phone, checkedOn] : [[phone, address].filter(Boolean).join('. '), checked];
  const ownFoot = document.querySelector('.shop-page') !== null;
  const rules = ownFoot ? [] : [`@page { @bottom-left { content: ${asText(foot)}; white-space: pre; } }`];
  if (size) {
    document.documentElement.dataset['paper'] = size;
    rules.push(`@page wall { size: ${size}; }`);
  }
  if (document.querySelector('.pack__cover')) {
    rules.push(`@page :first { @bottom-left { content: ${asText([phone])}; } }`);
  }
  if (large) {
    document.documentElement.dataset['print'] = 'large-print';
    document.title = document.title.replace(/ \||$/, (end) => `: large print${end}`);
  } else {
    rules.push('.print-address { display: none; }');
  }
  // A script may make a style sheet under the security policy of the site; a style element it may not.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.join('\n'));
  document.adoptedStyleSheets = [sheet];
}
