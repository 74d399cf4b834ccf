/** Which moments of a film become frames: many while something moves, few while the picture stands still. */
import { restsAfter, startOf, type TimedScene } from '../../src/lib/film/timing.ts';

export interface Frame {
  /** In milliseconds from the start of the film. */
  time: number;
  /** How long it is shown. */
  lasts: number;
  /** True for the first frame of a scene: a player can start there. */
  isKey: boolean;
}

/** A frame lasts so long while something moves (25 in a second), and so long at most while nothing does. */
const moving = 40;
const standing = 1000;

/** The frames of a film, without a gap from its start to its end. */
export function framesOf(scenes: readonly (TimedScene & { symbols: readonly unknown[] })[]): Frame[] {
  return scenes.flatMap(({ seconds, symbols }, index) => {
    const start = startOf(scenes, index);
    const length = seconds * 1000;
    const rest = Math.min(restsAfter(symbols.length), length);
    const frames: Frame[] = [];
    for (let at = 0; at < length;) {
      const lasts = Math.min(at < rest ? moving : standing, length - at);
      frames.push({ time: start + at, lasts, isKey: at === 0 });
      at += lasts;
    }
    return frames;
  });
}
