/** Reads sentences one after the other. Knows where it is, and nothing of buttons and pages. */
import { say, silence } from './local-voices.ts';
import type { Sentence } from './page-sentences.ts';

export type State = 'idle' | 'playing' | 'paused';

/** Why something changed, for telling the reader. */
export type Reason = 'pressed' | 'onward' | 'paused' | 'stopped' | 'ended' | 'failed';

/** What is read, where the reading is and how fast. Only this file changes `state` and `at`. */
export type Reading = { sentences: Sentence[]; at: number; state: State; rate: number };

/** Counts what was begun, so that the end of what was cut off changes nothing. */
let turn = 0;

/** The two things that can be done with a reading. `report` is called after each change of place or state. */
export function reader(reading: Reading, report: (reason: Reason) => void) {
  /** Reads from a sentence on. Before the first is the first; after the last is the end. */
  const go = (to: number, reason: Reason = 'pressed'): void => {
    if (to >= reading.sentences.length) return rest('idle', 'ended');
    reading.at = Math.max(0, to);
    reading.state = 'playing';
    report(reason);
    speak(reading.sentences[reading.at]?.says ?? []);
  };

  /** Says one utterance of the sentence, and then what follows. */
  const speak = ([now = '', ...then]: string[]): void => {
    const mine = ++turn;
    const isSaid = say(now, {
      rate: reading.rate,
      onEnd: () => (then.length > 0 ? speak(then) : go(reading.at + 1, 'onward')),
      onCut: () => {
        if (mine === turn) rest('paused', 'failed');
      },
    });
    if (!isSaid) rest('idle', 'failed');
  };

  /** Is silent at once. Paused keeps the place: some phones cannot pause a voice, so the sentence will begin again. */
  const rest = (state: 'idle' | 'paused', reason: Reason): void => {
    turn += 1;
    silence();
    reading.state = state;
    if (state === 'idle') reading.at = 0;
    report(reason);
  };

  return { go, rest };
}
