/** How the symbols of a scene come in: animations that stand still and are set to a time, so that any time can be shown. */
import { motionTimes, symbolDelay } from '../../lib/film/timing.ts';

const easing = 'cubic-bezier(0.2, 0.7, 0.3, 1)';

const keyframes: Record<string, Keyframe[]> = {
  appear: [
    { opacity: 0, transform: 'translateY(5%)' },
    { opacity: 1, transform: 'none' },
  ],
  grow: [
    { opacity: 0, transform: 'scale(0.75)' },
    { opacity: 1, transform: 'none' },
  ],
  'move-right': [
    { opacity: 0, transform: 'translateX(-60%)' },
    { opacity: 1, transform: 'none' },
  ],
};

/** The animations of one scene, paused at their start. */
export function animationsOf(scene: Element): Animation[] {
  // The film begins with its picture there; each later one comes softly.
  const isFirst = scene.previousElementSibling === null;
  const stage = scene.querySelector('.stage')?.animate([{ opacity: isFirst ? 1 : 0.6 }, { opacity: 1 }], {
    duration: motionTimes.scene,
    fill: 'both',
  });
  const symbols = [...scene.querySelectorAll<HTMLElement>('[data-motion]')].flatMap((symbol, place) => {
    const frames = keyframes[symbol.dataset['motion'] ?? ''];
    if (!frames) return [];
    return [symbol.animate(frames, { duration: motionTimes.symbol, delay: symbolDelay(place), easing, fill: 'both' })];
  });
  const all = stage ? [stage, ...symbols] : symbols;
  all.forEach((animation) => animation.pause());
  return all;
}
