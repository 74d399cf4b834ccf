/** Runs in the page: the contrast of what is drawn there, as WCAG 2.2 computes it. */

export type Faint = { what: string; ratio: number; needed: number };

/**
 * The places where text (7 to 1, large text 4.5 to 1) or an icon (4.5 to 1) is too faint for its ground, and the
 * outlines of the controls that do not stand out (3 to 1) from what is inside and around them. It is sent to the page
 * as text, so it can use nothing from outside.
 */
export function faintThings(controls: string): Faint[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const parse = (text: string): Colour => {
    const before = known.get(text);
    if (before) return before;
    if (!canvas) throw new Error('There is no canvas.');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [red, green, blue, alpha / 255];
    known.set(text, colour);
    return colour;
  };
  const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = parse(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
  };
  const light = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [a, b] = [light(one), light(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  const faint: Faint[] = [];
  const judge = (element: Element, what: string, one: Colour, other: Colour, needed: number): void => {
    const ratio = Math.round(contrast(one, other) * 100) / 100;
    const where = element.closest('[data-example]')?.getAttribute('data-example') ?? element.className;
    if (ratio < needed)
      faint.push({ what: `${what} in ${where}: ${element.textContent.trim().slice(0, 30)}`, ratio, needed });
  };
  const seen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

  for (const element of document.body.querySelectorAll('*')) {
    if (!seen(element)) continue;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    if ([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) {
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      judge(element, 'text', over(parse(style.color), ground), ground, large ? 4.5 : 7);
    }
    if (element instanceof SVGElement && element.matches('svg:not(.mark) *') && style.stroke !== 'none')
      judge(element, 'icon', over(parse(style.stroke), ground), ground, 4.5);
  }
  for (const element of document.querySelectorAll(controls)) {
    if (!seen(element)) continue;
    const isDrawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const [own, after] = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const style = isDrawn(own) ? own : after;
    if (!isDrawn(style)) {
      faint.push({ what: `no outline: ${element.textContent.trim().slice(0, 30)}`, ratio: 0, needed: 3 });
      continue;
    }
    const outline = parse(style.outlineColor);
    const thing = style === own ? element : (element.closest('.card') ?? element);
    const halo = /^(rgba?\([^)]*\)) 0px 0px 0px \dpx$/.exec(style.boxShadow)?.[1];
    const gap = parseFloat(style.outlineOffset);
    if (gap < 2) judge(element, 'outline beside what is inside', outline, groundOf(thing), 3);
    if (gap >= 0)
      judge(element, 'outline beside what is around', outline, halo ? parse(halo) : groundOf(thing.parentElement), 3);
  }
  return faint;
}
