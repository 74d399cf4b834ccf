/** Puts controls into states that only a pointer or a keyboard can, all at once, through the browser's own inspector. */
import type { Page } from '@playwright/test';

export type State = 'hover' | 'focus-visible' | 'active';

/** Gives a function that puts everything that the selector finds into these states and no others. */
export async function stateForcer(page: Page, selector: string): Promise<(states: State[]) => Promise<void>> {
  const inspector = await page.context().newCDPSession(page);
  await inspector.send('DOM.enable');
  await inspector.send('CSS.enable');
  const { root } = await inspector.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await inspector.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  return async (states) => {
    const forcedPseudoClasses = states.flatMap((state) => (state === 'focus-visible' ? [state, 'focus'] : [state]));
    for (const nodeId of nodeIds) await inspector.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  };
}
