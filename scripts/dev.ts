/** `npm run dev`: the site for authors, renewed as they type. Search and packs need `npm run build`. */
import { runPackage } from './build/run.ts';

await runPackage('astro/bin/astro.mjs', ['dev', ...process.argv.slice(2)], {
  loud: true,
  env: { ASTRO_DEV_BACKGROUND: '0' },
});
