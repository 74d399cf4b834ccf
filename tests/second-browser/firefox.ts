/** Drives the Firefox of this machine, by the standard way for any browser (WebDriver BiDi). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { whereIs } from '../support/programs.ts';

const engine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where Firefox is: the one that offices and schools have first. Nothing when there is none. */
export const firefoxHere = (): string | undefined => whereIs('firefox-esr') ?? whereIs('firefox');

export const openFirefox = (executablePath: string): Promise<Browser> =>
  puppeteer.launch({ browser: 'firefox', executablePath, headless: true });

/** A page of 320 px, and what went wrong on it. */
export async function openPage(browser: Browser): Promise<{ page: Page; heard: string[] }> {
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  await page.setViewport({ width: 320, height: 800 });
  return { page, heard };
}

/** The rules of axe that the page breaks here. */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(engine);
  return page.evaluate(async () => {
    type Axe = { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
