/** Browser tests over the built site in dist/. `npm test` builds it first. */
import { defineConfig } from '@playwright/test';
import { address } from '../scripts/address.ts';
import { browserLaunchOptions } from '../scripts/browser/find.ts';

const port = Number(process.env['TEST_PORT'] ?? 4329);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/look/baselines/{arg}{ext}',
  /* Enough for a rounded corner that another browser draws otherwise, too little for an icon or a border. */
  expect: { toHaveScreenshot: { threshold: 0.06, maxDiffPixels: 40 } },
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}${address().base}`,
    launchOptions: await browserLaunchOptions(),
    trace: 'off',
  },
  webServer: {
    command: `${process.execPath} scripts/serve/main.ts`,
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}${address().base}`,
    reuseExistingServer: false,
  },
});
