/**
 * Tests without a page in a browser: plain Node (`.test.ts`) and components in Astro's container (`.component.test.ts`).
 * Vite's settings are Astro's own, so a component is compiled here as in the build.
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
      /* A sheet that is asked for by its address has one here too. */
      css: { include: /paper\.css/ },
      include: ['tests/{unit,pdf,hosting,second-browser}/**/*.test.ts', 'tests/component/**/*.component.test.ts'],
      /* Threads start sooner than processes. Two, for a machine with two cores. */
      pool: 'threads',
      maxWorkers: 2,
      /* A machine that also builds or runs a browser is slow, not wrong. */
      testTimeout: 20_000,
      hookTimeout: 60_000,
    },
  },
  { root, logLevel: 'error' },
);
