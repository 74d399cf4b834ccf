import type { Example } from '../example.ts';

export const examples: Example[] = [
  {
    name: 'one step failed',
    props: {
      run: {
        on: '2026-11-22',
        minutes: 20,
        tools: [
          { name: 'axe-core', version: '4.14.1' },
          { name: 'Chromium', version: '153.0' },
        ],
        steps: [
          { name: 'html', done: true },
          { name: 'browser: print', done: false, passed: 40, failed: 2, skipped: 1 },
        ],
      },
    },
  },
];
