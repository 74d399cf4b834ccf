/**
 * The mark: an open hand of five fingers, one for each way, and a palm that smiles. Drawn here once;
 * the header, the icons, the covers and print all take it from here. Grid of 64.
 */

/** The fingers from thumb to little finger, each with the way it stands for. */
export const fingers = [
  { way: 'read', path: 'M14.5 46 7.3 37.7' },
  { way: 'easy-read', path: 'M24.6 27 20 14' },
  { way: 'symbols', path: 'M33.7 25.6V8.2' },
  { way: 'bsl', path: 'M42.7 26.7 46.4 12' },
  { way: 'listen', path: 'M52.2 29.7 58.4 20.6' },
] as const;

const palm =
  'M20.8 43.5c0-6.5 4.3-10.3 10.5-10.3h8.6c6.8 0 11 3.9 11 10.3 0 9.7-6.2 16.6-15.4 16.6-8.8 0-14.7-6.9-14.7-16.6z';
const smile = 'M29.3 46.6c3.3 4.7 9.8 4.7 13.1 0';

/** On paper and in light schemes. */
const deep = ['#3d2c94', '#0b6b50', '#97215f', '#0b5d9e', '#b35a00'];
/** On dark grounds. */
const bright = ['#d3c9ff', '#a6e8ce', '#ffc0dc', '#b1dcff', '#ffd6a3'];
const ink = '#1f1a3d';
const paper = '#fffaf1';
const sun = '#ffcb3d';

/** `inset` keeps the mark inside the circle that every phone leaves of a maskable icon. */
type Look = {
  fingers: readonly string[];
  palm: string;
  smile: string;
  ground?: string;
  bold?: boolean;
  inset?: number;
};

/** How the mark may look, by name. Each is a file at /brand/<name>.svg. */
export const looks: Readonly<Record<string, Look>> = {
  mark: { fingers: deep, palm: sun, smile: ink },
  'mark-reversed': { fingers: bright, palm: sun, smile: ink, ground: ink },
  'mark-one-colour': { fingers: Array<string>(5).fill(ink), palm: ink, smile: paper },
  'mark-print': { fingers: Array<string>(5).fill('#000000'), palm: '#000000', smile: '#ffffff' },
  icon: { fingers: deep, palm: sun, smile: ink, bold: true },
  'icon-maskable': { fingers: bright, palm: sun, smile: ink, ground: ink, inset: 7.5 },
};

/** The inside of the drawing. `bold` is for 16 px, where thin parts vanish. */
export function markShapes({ fingers: colours, palm: palmColour, smile: smileColour, bold = false }: Look): string {
  const strokes = fingers
    .map(({ way, path }, index) => `<path data-way="${way}" stroke="${colours[index] ?? ink}" d="${path}"/>`)
    .join('');
  return [
    `<g fill="none" stroke-linecap="round" stroke-width="${bold ? 9.4 : 8.2}">${strokes}</g>`,
    `<path fill="${palmColour}" d="${palm}"/>`,
    `<path d="${smile}" fill="none" stroke="${smileColour}" stroke-width="${bold ? 4.2 : 3}" stroke-linecap="round"/>`,
  ].join('');
}

/** The mark as a whole SVG file. Throws when there is no such look. */
export function markFile(name: string): string {
  const look = looks[name];
  if (!look) throw new Error(`There is no look "${name}" of the mark. There are: ${Object.keys(looks).join(', ')}`);
  const ground = look.ground ? `<rect width="64" height="64" fill="${look.ground}"/>` : '';
  const inset = look.inset ?? 0;
  const shapes = inset
    ? `<g transform="translate(${inset} ${inset}) scale(${(64 - 2 * inset) / 64})">${markShapes(look)}</g>`
    : markShapes(look);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${ground}${shapes}</svg>`;
}
