/** The entry of a service in a list of local help, as text and as HTML, for a council to copy. */

/** One line of the entry. `href` makes it a link where there can be one. */
export interface ListingFact {
  label: string;
  text: string;
  href?: string;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The entry as plain text, one fact on a line. */
export const listingText = (name: string, facts: readonly ListingFact[]): string =>
  [name, '', ...facts.map(({ label, text }) => `${label}: ${text}`)].join('\n');

/** The entry as HTML that brings no style of its own. */
export const listingHtml = (name: string, facts: readonly ListingFact[]): string =>
  [
    `<h2>${escaped(name)}</h2>`,
    '<ul>',
    ...facts.map(({ label, text, href }) => {
      const shown = href ? `<a href="${escaped(href)}">${escaped(text)}</a>` : escaped(text);
      return `  <li><strong>${escaped(label)}:</strong> ${shown}</li>`;
    }),
    '</ul>',
  ].join('\n');
