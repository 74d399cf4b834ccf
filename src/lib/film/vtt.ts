/** WebVTT: the captions and the chapters of a film as files for other players. */
import { startOf, type TimedScene } from './timing.ts';

/** A scene as a file shows it. */
export interface ToldScene extends TimedScene {
  lines: readonly string[];
}

const two = (count: number): string => String(Math.floor(count)).padStart(2, '0');

/** 00:01:02.500 */
const stamp = (milliseconds: number): string => {
  const seconds = milliseconds / 1000;
  const rest = String(Math.round(milliseconds % 1000)).padStart(3, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${rest}`;
};

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function file(scenes: readonly ToldScene[], words: (lines: readonly string[]) => string): string {
  const cues = scenes.map((scene, index) => {
    const start = startOf(scenes, index);
    return `${index + 1}\n${stamp(start)} --> ${stamp(start + scene.seconds * 1000)}\n${safe(words(scene.lines))}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}

/** Each scene with its words, line by line. */
export const captionsFile = (scenes: readonly ToldScene[]): string => file(scenes, (lines) => lines.join('\n'));

/** Each scene with its first line as its name. */
export const chaptersFile = (scenes: readonly ToldScene[]): string => file(scenes, ([first = '']) => first);
