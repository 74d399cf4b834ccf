/**
 * Runs in the page: what a reader would lose at this size. Words or boxes beside the screen, words that are cut, words
 * that run out of the box that is drawn around them. It is sent to the page as text, so it can use nothing from outside.
 */
export function lostThings(): string[] {
  const limit = document.documentElement.clientWidth;
  const nameOf = (element: Element): string =>
    `${element.closest('[data-example]')?.getAttribute('data-example') ?? element.tagName} ${element.className} "${element.textContent.trim().slice(0, 30)}"`;
  const unseen = (element: Element): boolean =>
    element.closest('.sr-only, .skip-link') !== null || getComputedStyle(element).clipPath !== 'none';
  const scrolls = (element: Element): boolean => element.closest('.table-scroll') !== null;

  const lost: string[] = [];
  if (document.documentElement.scrollWidth > limit)
    lost.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} px`);
  for (const element of document.body.querySelectorAll('*')) {
    if (element instanceof SVGElement || unseen(element) || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const hides = /hidden|clip/.test(style.overflow);
    const isBox = style.borderTopStyle !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
    /* 2 px: what makes a whole card pressable reaches over its border. */
    const over = element.scrollWidth > element.clientWidth + 2;
    if (hides && (over || element.scrollHeight > element.clientHeight + 1)) lost.push(`cut: ${nameOf(element)}`);
    else if (isBox && over && style.display !== 'inline' && style.overflowX === 'visible')
      lost.push(`runs out of its box: ${nameOf(element)}`);
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (right > limit + 1 || left < -1) && !scrolls(element))
      lost.push(`beside the screen: ${nameOf(element)}`);
  }
  return lost;
}

/** Runs in the page: the controls that lie, wholly or in part, under something that sticks while the keyboard is on them. */
export function coveredControls(): string[] {
  const sticks = (element: Element | null): Element | undefined => {
    if (!element) return undefined;
    return /fixed|sticky/.test(getComputedStyle(element).position) ? element : sticks(element.parentElement);
  };
  const { fontSize, scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const room = innerHeight - parseFloat(scrollPaddingTop) - parseFloat(scrollPaddingBottom) - parseFloat(fontSize);
  const covered: string[] = [];
  for (const control of document.querySelectorAll<HTMLElement>('a[href], button, summary, input')) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    /* What is taller than the room between bar and edge cannot be seen whole. */
    if (control.getBoundingClientRect().height > room) continue;
    control.focus();
    const frame = control.closest('.table-scroll')?.getBoundingClientRect();
    const points = [...control.getClientRects()].flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, top + 2],
      [left + 2, (top + bottom) / 2],
      [(left + right) / 2, (top + bottom) / 2],
      [right - 2, (top + bottom) / 2],
      [(left + right) / 2, bottom - 2],
    ]);
    const over = points
      .filter(([x = 0]) => !frame || (x > frame.left && x < frame.right))
      .map(([x = 0, y = 0]) => sticks(document.elementFromPoint(x, y)))
      .find((element) => element && !element.contains(control));
    if (over) covered.push(`${control.textContent.trim().slice(0, 40)} under ${over.className}`);
  }
  return covered;
}
