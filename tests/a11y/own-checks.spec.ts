/**
 * On each kind of page: what engines do not look for, where the keyboard is, and what has to hold of the accessibility
 * tree. The trees are not kept as files: 70 of them would be renewed and not read. What matters in them is named here.
 */
import type { Page } from '@playwright/test';
import { focusFindings, ownFindings } from '../support/own-checks.ts';
import { pageTypes } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';
import { nodesOf, treeOf } from '../support/transcript.ts';

const hasName = new Set(['link', 'button', 'textbox', 'searchbox', 'combobox', 'radio', 'checkbox', 'img', 'heading']);

/** Landmarks in order, one h1 before all other headings, menus told apart, a name for all that can be pressed. */
async function treeFindings(page: Page): Promise<string[]> {
  const nodes = nodesOf(await treeOf(page));
  const roles = nodes.map(({ role }) => role);
  const found: string[] = [];
  const landmarks = roles.filter((role) => ['banner', 'main', 'contentinfo'].includes(role)).join(', ');
  if (landmarks !== 'banner, main, contentinfo') found.push(`landmarks: ${landmarks}`);
  const headings = nodes.filter(({ role }) => role === 'heading');
  if (headings[0]?.level !== '1') found.push(`the first heading is "${headings[0]?.name ?? ''}"`);
  if (headings.filter(({ level }) => level === '1').length !== 1) found.push('not exactly one h1');
  for (const { role, name, text } of nodes) {
    if (hasName.has(role) && !name && !text) found.push(`a ${role} without a name`);
  }
  const menus = nodes.filter(({ role }) => role === 'navigation').map(({ name }) => name);
  if (new Set(menus).size !== menus.length || menus.includes('')) found.push(`menus: ${menus.join(', ')}`);
  return found;
}

for (const path of pageTypes) {
  test(`/${path} is told apart by ear, says where links go, and always shows where the keyboard is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(path);
    expect(await treeFindings(page)).toEqual([]);
    expect(await ownFindings(page)).toEqual([]);
    expect(await focusFindings(page)).toEqual([]);
  });
}
