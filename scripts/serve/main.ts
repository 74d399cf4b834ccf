/** `npm run serve`: serves dist/ at http://localhost:4321 (PORT changes it) with the production headers. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hostedSite } from '../hosting/site.ts';
import { serve } from './server.ts';

const root = resolve('dist');
if (!existsSync(`${root}/index.html`)) {
  console.error('There is no site in dist/ yet. Run: npm run build');
  process.exit(1);
}
const port = Number(process.env['PORT'] ?? 4321);
try {
  const { address: where } = await serve({ root, ...hostedSite(), port });
  console.log(`\nThe site is at ${where}\nPress Ctrl and C to stop.`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${port} is in use. Choose another one: PORT=4322 npm start` : error);
  process.exit(1);
}
