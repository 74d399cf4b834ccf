/** What the tests of newcomers look at. */
import type { Locator, Page } from '@playwright/test';

export const main = (page: Page): Locator => page.getByRole('main');

/** The first link of the page itself whose address ends like this. */
export const linkTo = (page: Page, end: string): Locator => main(page).locator(`a[href$="${end}"]`).first();
