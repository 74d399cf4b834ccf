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

/** A time at which every animation of a scene has ended. Set, not finished: a finished one starts again when it is set back. */
export const atRest = 60_000;

/** The animations of one scene, paused at their start. A scene itself is there at once: nothing fades or flashes. */
export function animationsOf(scene: Element): Animation[] {
  const symbols = [...scene.querySelectorAll<HTMLElement>('[data-motion]')];
  const animations = symbols.flatMap((symbol, place) => {
    const frames = keyframes[symbol.dataset['motion'] ?? ''];
    if (!frames) return [];
    return [symbol.animate(frames, { duration: motionTimes.symbol, delay: symbolDelay(place), easing, fill: 'both' })];
  });
  animations.forEach((animation) => animation.pause());
  return animations;
}
