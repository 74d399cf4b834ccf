/**
 * The packages of which something reaches readers, and what. All others only build and test the site.
 * The build stops when a package is in the scripts or files of the site and not in this list.
 */
export const shipped: Readonly<Record<string, string>> = {
  '@fontsource/atkinson-hyperlegible-next': 'the typeface of the pages and of what is printed',
  '@fontsource/lexend': 'the shapes of the letters on the picture for sharing',
  'double-metaphone': 'finds words that are written as they sound, in the search, on the device',
  fflate: 'packs a letter into a Word file, on the device',
  minisearch: 'finds topics in the search, on the device',
  openmoji: 'symbols',
  pagefind:
    'finds words in all pages, on the device (it holds compiled Rust; its package names no licences for the parts of that)',
  tailwindcss: 'rules in the style sheet',
  vite: 'a few lines that load scripts',
};

/** Licences that let anybody use, copy, change and share. */
export const freeLicences: readonly string[] = [
  ...['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense'],
  ...['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'OFL-1.1'],
];
