/** What is drawn, and not only what the tokens promise: each text, icon and outline on its own ground, in each state. */
import { faintThings } from '../support/colours.ts';
import { stateForcer, type State } from '../support/pseudo-states.ts';
import { expect, test } from '../support/test.ts';

const controls = 'a[href], button, summary, input';

const states: { name: string; states: State[]; outlined: boolean }[] = [
  { name: 'at rest', states: [], outlined: false },
  { name: 'under a pointer', states: ['hover'], outlined: false },
  { name: 'with the keyboard on it', states: ['focus-visible'], outlined: true },
  { name: 'pressed', states: ['hover', 'active'], outlined: false },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const contrast of ['no-preference', 'more'] as const) {
    test(`all can be read and seen, in every state: ${colorScheme}, contrast ${contrast}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto('dev/components/');
      const force = await stateForcer(page, `${controls}, .card`);
      for (const state of states) {
        await force(state.states);
        expect.soft(await page.evaluate(faintThings, state.outlined ? controls : 'none'), state.name).toEqual([]);
      }
    });
  }
}
