/** Playwright's test with what every page of this site promises: no error, no request elsewhere, no policy broken. */
import { test as base, expect } from '@playwright/test';

export const test = base.extend<{ quietPage: undefined }>({
  quietPage: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          heard.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(origin) && !/^(data|about|blob):/.test(url)) heard.push(`request to ${url}`);
      });
      await use(undefined);
      expect(heard, 'the page stays quiet: no errors, no broken policy, no request elsewhere').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
