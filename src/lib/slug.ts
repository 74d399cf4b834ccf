/** Makes a heading into the id that a link can point at: a letter first, lower case, hyphens, nothing else. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^(?=\d)/, 'at-');
