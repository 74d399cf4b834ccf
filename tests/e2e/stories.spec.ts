import { expect, test } from '../support/test.ts';
import { storyIds, walkStory } from '../support/stories.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`stories ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    for (const id of storyIds()) {
      test(`every path through ${id} shows one step at a time and comes to an end`, async ({ page }) => {
        const paths = await walkStory(page, id);
        expect(paths.length).toBeGreaterThan(2);
        expect(paths.filter(({ ends }) => ends === 'dead end')).toEqual([]);
        const walked = new Set(paths.flatMap(({ steps }) => steps));
        const all = await page.locator('.step').evaluateAll((steps) => steps.map(({ dataset }) => dataset['step']));
        expect([...walked].sort()).toEqual(all.sort());
      });
    }
  });
}

test('8 stories are offered, each in two forms and marked as made up, and 2 end without what was wanted', async ({
  page,
}) => {
  const ends: string[] = [];
  await page.goto('stories/');
  await expect(page.locator('.cards .card')).toHaveCount(8);
  for (const id of storyIds()) {
    await page.goto(`stories/${id}/easy-read/`);
    await expect(page.getByText('This story is made up.')).toBeVisible();
    await page.goto(`stories/${id}/`);
    await expect(page.getByText('Nobody in this story is real.')).toBeVisible();
    ends.push((await page.locator('[data-ends]').getAttribute('data-ends')) ?? '');
  }
  expect(ends.filter((end) => end === 'no')).toHaveLength(2);
});

test('who did what is told at the end, not before', async ({ page }) => {
  await page.goto('stories/asking-to-stay/');
  await expect(page.getByRole('heading', { name: 'Who did what' })).toBeHidden();
  await page.goto('stories/asking-to-stay/#step-end');
  await expect(page.getByRole('heading', { name: 'Who did what' })).toBeVisible();
});

test('a choice moves the focus to its step, so that a screen reader goes on there', async ({ page }) => {
  await page.goto('stories/asking-to-stay/');
  await page.getByRole('link', { name: 'Call Help at Hand.' }).click();
  await expect(page.getByRole('region', { name: 'Tuesday: a call' })).toBeFocused();
});

test('the whole story can be read at once', async ({ page }) => {
  await page.goto('stories/asking-to-stay/');
  await page.getByRole('link', { name: 'Read the whole story' }).click();
  await expect(page.locator('.step:visible')).toHaveCount(await page.locator('.step').count());
});

test('on paper every step is there, and each choice says where to read on', async ({ page }) => {
  await page.goto('stories/asking-to-stay/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.step:visible')).toHaveCount(await page.locator('.step').count());
  await expect(page.getByText('Read on at “Tuesday: a call”.')).toBeVisible();
});
