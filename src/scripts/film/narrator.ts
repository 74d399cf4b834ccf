/** Says the words of a scene with a voice of the reader's own device, where there is one. */
import { say, silence } from '../speech/local-voices.ts';

/** A voice that never ends does not stop the film: after this it goes on, in milliseconds. */
const patience = 10_000;

export class Narrator {
  on = false;
  private speaking = false;
  private waited = 0;

  /** Says something in the place of what is being said. */
  speak(words: string, rate: number): void {
    this.waited = 0;
    this.speaking = this.on && say(words, { rate, onEnd: () => (this.speaking = false) });
  }

  hush(): void {
    this.speaking = false;
    silence();
  }

  /** True while the film has to wait for the voice. `more` is the time that went by since it was asked last. */
  holds(more: number): boolean {
    this.waited += this.speaking ? more : 0;
    return this.speaking && this.waited < patience;
  }
}
