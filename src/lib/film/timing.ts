/** The times of a film: how long words need, when scenes begin, when what moves has come to rest. */

/** What a scene gives to its timing. */
export interface TimedScene {
  seconds: number;
}

/** How long a film may be, in seconds. */
export const filmLength = { least: 60, most: 120 };

/** Words a second that a child can read, and the seconds to look at the picture first. */
const wordsPerSecond = 2.5;
const secondsToLook = 1;

/** The seconds that a scene with these words needs at least, to half a second. */
export function secondsToRead(words: string): number {
  const count = words.split(/\s+/).filter(Boolean).length;
  return Math.ceil((count / wordsPerSecond + secondsToLook) * 2) / 2;
}

/** The length of a film in milliseconds. */
export const lengthOf = (scenes: readonly TimedScene[]): number =>
  scenes.reduce((sum, { seconds }) => sum + seconds * 1000, 0);

/** When a scene begins, in milliseconds. */
export const startOf = (scenes: readonly TimedScene[], index: number): number => lengthOf(scenes.slice(0, index));

/** The scene at a time, and how far into it that is. After the end it is the last scene. */
export function sceneAt(scenes: readonly TimedScene[], time: number): { index: number; within: number } {
  let start = 0;
  for (const [index, { seconds }] of scenes.entries()) {
    const end = start + seconds * 1000;
    if (time < end || index === scenes.length - 1) return { index, within: Math.max(0, time - start) };
    start = end;
  }
  return { index: 0, within: 0 };
}

/** How a scene comes to rest, in milliseconds. Slow: nothing on the page moves faster than a walk. */
export const motionTimes = { symbol: 900, between: 650, before: 200 };

/** When the symbol at a place begins to come in. */
export const symbolDelay = (place: number): number => motionTimes.before + place * motionTimes.between;

/** When a scene with so many symbols has come to rest. From then to its end it is one still picture. */
export const restsAfter = (symbols: number): number => symbolDelay(symbols - 1) + motionTimes.symbol;

/** "1 minute 30 seconds". */
export function lengthInWords(milliseconds: number): string {
  const total = Math.round(milliseconds / 1000);
  const counted = (count: number, unit: string): string[] =>
    count ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [];
  return [...counted(Math.floor(total / 60), 'minute'), ...counted(total % 60, 'second')].join(' ');
}
