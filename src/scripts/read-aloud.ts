/**
 * <read-aloud>: the Listen bar. Reads the page aloud with a voice on this device, one sentence at a time.
 * It starts only when it is asked to, and is silent as soon as the page is left or hidden.
 * `data-when` names the states in which a part of it is shown; "none" is a device without a voice.
 */
import { bring, isSeen, mark } from './speech/follow.ts';
import { canSpeak, onVoices } from './speech/local-voices.ts';
import { pageSentences } from './speech/page-sentences.ts';
import { reader, type Reading, type Reason } from './speech/reader.ts';

class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    if (canSpeak() && 'Segmenter' in Intl) listen(this);
  }
}

function listen(bar: HTMLElement): void {
  const all = (selector: string): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>(selector)];
  const reading: Reading = { sentences: [], at: 0, state: 'idle', rate: 1 };
  let hasVoice = false;
  /** The place of the sentence that was read last. */
  let last: Range[] = [];
  /** What was selected when a finger came down, before the press takes the selection away. */
  let selected: Range | undefined;

  const draw = (): void => {
    const state = hasVoice ? reading.state : 'none';
    /* Asked before, because hiding takes the keyboard off a button. */
    const focused = document.activeElement;
    bar.dataset['state'] = state;
    for (const part of all('[data-when]')) part.hidden = !part.dataset['when']?.includes(state);
    if (focused?.closest('read-aloud [hidden]')) bar.querySelector('button')?.focus({ preventScroll: true });
  };

  const { go, rest } = reader(reading, (reason: Reason) => {
    draw();
    /* Nothing is announced while the voice speaks. */
    for (const status of all('[role=status]')) status.textContent = status.dataset[reason] ?? '';
    const place = reading.state === 'idle' ? [] : (reading.sentences[reading.at]?.place() ?? []);
    mark(place);
    /* A reader who scrolled away from the voice is left where they are. */
    if (reason === 'pressed' || (reason === 'onward' && isSeen(last))) bring(place);
    last = place;
  });

  const hush = (): void => {
    if (reading.state === 'playing') rest('paused', 'paused');
  };
  const stop = (): void => rest('idle', 'stopped');

  /** From what is selected, else on from where it was, else from the top. */
  const play = (): void => {
    document.querySelector('audio')?.pause();
    if (reading.sentences.length === 0) reading.sentences = pageSentences(bar.closest('main') ?? bar);
    const from = selected ?? selection();
    getSelection()?.removeAllRanges();
    const chosen = from ? reading.sentences.findIndex(({ place }) => endsAfter(place(), from)) : -1;
    go(chosen < 0 ? reading.at : chosen);
  };

  const nextSpeed = (): void => {
    const speeds = all('[data-rate]');
    const next = speeds[(speeds.findIndex(({ hidden }) => !hidden) + 1) % speeds.length];
    for (const speed of speeds) speed.hidden = speed !== next;
    reading.rate = Number(next?.dataset['rate']);
    /* The sentence begins again, so that the new speed is heard at once. */
    if (reading.state === 'playing') go(reading.at);
  };

  onVoices((voices) => {
    hasVoice = voices.length > 0;
    draw();
  });
  bar.addEventListener('pointerdown', () => {
    selected = selection();
  });
  bar.addEventListener('click', ({ target }) => {
    const what = (target as Element).closest('button')?.dataset['do'];
    if (what === 'play' && reading.state === 'playing') hush();
    else if (what === 'play') play();
    if (what === 'back') go(reading.at - 1);
    if (what === 'next') go(reading.at + 1);
    if (what === 'speed') nextSpeed();
    if (what === 'stop') stop();
    selected = undefined;
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hush();
  });
  document.addEventListener('visibilitychange', hush);
  /* A recording and the voice never speak at once. */
  document.addEventListener('play', hush, true);
  addEventListener('pagehide', stop);
  document.querySelector('[data-leave]')?.addEventListener('click', stop);
}

/** What is selected on the page, if anything is. */
function selection(): Range | undefined {
  const selected = getSelection();
  return selected?.isCollapsed === false ? selected.getRangeAt(0).cloneRange() : undefined;
}

const endsAfter = (place: Range[], start: Range): boolean =>
  place.some((range) => range.compareBoundaryPoints(Range.START_TO_END, start) > 0);

customElements.define('read-aloud', ReadAloud);
