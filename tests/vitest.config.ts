/**
 * Unit tests (plain Node) and component tests (Astro's container), each file named after where it runs:
 * `.test.ts` and `.component.test.ts`. Vite's settings are Astro's own, so a component is compiled here as in the build.
 */
/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default getViteConfig(
  {
    root,
    test: {
      root,
      environment: 'node',
      include: ['tests/unit/**/*.test.ts', 'tests/component/**/*.component.test.ts'],
      pool: 'threads',
      maxWorkers: 2,
      reporters: ['default'],
    },
  },
  { root, logLevel: 'error' },
);
