// A table of contents: what the site is made with. The reasons are in docs/decisions.md.
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { satteri } from '@astrojs/markdown-satteri';
import { address } from './scripts/address.ts';
import { everythingShippedIsListed } from './scripts/licences/bundles.ts';

const { origin, base } = address();

const everyPage =
  /preload-helper|save-file|scripts\/(speech\/|every-page|leave|how-it-looks|read-aloud|search-box)|Header\.astro\?/;

/** What counts days: the reminder, the dates and the letters share it. */
const days = /src\/lib\/(dates|check-ins|calendar-file)\.ts/;

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: false, processor: satteri() },
  integrations: [mdx()],
  vite: {
    plugins: [tailwindcss(), everythingShippedIsListed()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // What every page runs, and what several scripts share, comes in one file: each file more is a request more.
        output: {
          codeSplitting: {
            groups: [
              { name: 'every-page', test: everyPage },
              { name: 'days', test: days },
            ],
          },
        },
      },
    },
  },
});
