/** Two searches in a browser, opened alike: that of this site, and plain Pagefind over the same pages. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Opened {
  /** The addresses for a question without the base path, best first. */
  find: (question: string) => Promise<string[]>;
  /** Also looks inside every page. */
  findPages: (question: string) => Promise<void>;
  /** What was sent since the page stood, in bytes as sent. */
  bytes: () => number;
  /** Loads the page again, with nothing kept. */
  reload: () => Promise<void>;
  /** From the question to the first answer, with nothing kept and a slower processor, in milliseconds. */
  timeToFirst: (question: string, slower: number) => Promise<number>;
}

interface Session {
  page: Page;
  cdp: CDPSession;
  bytes: () => number;
  reload: () => Promise<void>;
}

async function open(browser: Browser, site: string): Promise<Session> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let sent = 0;
  await cdp.send('Network.enable');
  /* Playwright also hears what a worker asks for, which the page's own session does not. */
  page.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize }) => (sent += responseBodySize));
  });
  const reload = async (): Promise<void> => {
    await cdp.send('Network.clearBrowserCache');
    await page.goto(`${site}search/`, { waitUntil: 'networkidle' });
    sent = 0;
  };
  await reload();
  return { page, cdp, bytes: () => sent, reload };
}

/** The search of this site, by its page. */
export async function openTopics(browser: Browser, site: string): Promise<Opened> {
  const session = await open(browser, site);
  const { page } = session;
  const find = async (question: string): Promise<string[]> => {
    await page.getByRole('searchbox').fill(question);
    await page.getByRole('searchbox').press('Enter');
    await page.locator('[data-results-count]', { hasText: `“${question.slice(0, 60)}` }).waitFor();
    const nothing = (await page.locator('[data-results-count]').innerText()).startsWith('Nothing');
    const links = page.locator('ol[data-results] > li > a');
    const hrefs = nothing ? [] : await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    return hrefs.map((href) => withoutBase(href, site));
  };
  return {
    ...session,
    find,
    findPages: async () => {
      /* Where little is found, the page looks inside by itself, and may have nothing more to offer. */
      const button = page.locator('[data-more-offer] button');
      if (await button.isVisible()) await button.click();
      const told = page.locator('[data-more-count]', { hasText: 'with these words' });
      await told.or(page.locator('[data-more-results] li').first()).first().waitFor();
    },
    timeToFirst: (question, slower) => timed(session, slower, () => page.evaluate(firstAnswer, question)),
  };
}

/** In the page: asks as the form does, and waits for the first result. */
function firstAnswer(question: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('#q');
  const list = document.querySelector('ol[data-results]');
  if (!box || !list) throw new Error('This is not the search page.');
  return new Promise((resolve) => {
    new MutationObserver(() => resolve()).observe(list, { childList: true });
    box.value = question;
    box.form?.requestSubmit();
  });
}

/** Plain Pagefind: its own script, its own order. */
export async function openPagefind(browser: Browser, site: string): Promise<Opened> {
  const session = await open(browser, site);
  const find = async (question: string): Promise<string[]> => {
    const urls = await session.page.evaluate(
      async ([script, words]) => {
        const pagefind = (await import(script)) as {
          search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        const { results } = await pagefind.search(words);
        const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return data.map(({ url }) => url);
      },
      [`${site}pagefind/pagefind.js`, question] as const,
    );
    return urls.map((url) => withoutBase(url, site));
  };
  return {
    ...session,
    find,
    findPages: async (question) => void (await find(question)),
    timeToFirst: (question, slower) => timed(session, slower, () => find(question)),
  };
}

async function timed({ cdp, reload }: Session, slower: number, work: () => Promise<unknown>): Promise<number> {
  await reload();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const from = performance.now();
  await work();
  const time = performance.now() - from;
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return time;
}

const withoutBase = (address: string, site: string): string => address.slice(new URL(site).pathname.length - 1);
