/** A stand-in for the voices of a device. It says nothing, writes down what it was asked to say, and does as it is told. */
import type { Page } from '@playwright/test';

export type VoiceFacts = { name?: string; lang?: string; localService?: boolean; default?: boolean };

/** What was asked of the voice: words to say, or to be silent. */
export type Heard = { text: string; rate: number; voice: string };

export type Device = {
  /** The voices that are there when the page loads. One British voice on the device, if nothing is said. */
  voices?: VoiceFacts[];
  /** False for a voice that never says that it ended. */
  ends?: boolean;
  /** True for a voice that says that it is still speaking, for ever. */
  neverQuiet?: boolean;
  /** True to end each sentence at once, until nothing is left. Else a test ends each by `finish`. */
  runs?: boolean;
};

/** Puts the stand-in in the place of the browser's own voices. Call before the page is opened. */
export async function useVoices(page: Page, device: Device = {}): Promise<void> {
  await page.addInitScript(({ voices = [{}], ends = true, neverQuiet = false, runs = false }: Device) => {
    class Utterance extends EventTarget {
      voice: VoiceFacts | null = null;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const full = (voice: VoiceFacts) => ({ name: 'Ada', lang: 'en-GB', localService: true, default: false, ...voice });
    let list = voices.map(full);
    let now: Utterance | undefined;
    const heard: Heard[] = [];
    const speech = Object.assign(new EventTarget(), {
      cancels: 0,
      pending: false,
      paused: false,
      getVoices: () => list,
      speak(utterance: Utterance) {
        heard.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.name ?? '' });
        now = utterance;
        if (runs) queueMicrotask(() => now === utterance && speech.finish());
      },
      cancel() {
        speech.cancels += 1;
        const cut = now;
        now = undefined;
        cut?.onerror?.();
      },
      /** The sentence is over. */
      finish() {
        const done = now;
        now = undefined;
        if (ends) done?.onend?.();
      },
      fail() {
        const done = now;
        now = undefined;
        done?.onerror?.();
      },
      arrive(later: VoiceFacts[]) {
        list = later.map(full);
        speech.dispatchEvent(new Event('voiceschanged'));
      },
      heard,
      saying: () => now?.text,
    });
    Object.defineProperty(speech, 'speaking', { get: () => neverQuiet || now !== undefined });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, device);
}

type Stub = SpeechSynthesis & {
  cancels: number;
  heard: Heard[];
  saying: () => string | undefined;
  finish: () => void;
  fail: () => void;
  arrive: (voices: VoiceFacts[]) => void;
};

/** Everything that the voice was asked to say until now. */
export const heard = (page: Page): Promise<Heard[]> => page.evaluate(() => (speechSynthesis as Stub).heard);

/** What is being said right now; nothing where it is quiet. */
export const saying = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (speechSynthesis as Stub).saying());

/** Lets the voice come to the end of what it says. */
export const finish = (page: Page): Promise<void> => page.evaluate(() => (speechSynthesis as Stub).finish());

/** Lets the voice break off with an error. */
export const fail = (page: Page): Promise<void> => page.evaluate(() => (speechSynthesis as Stub).fail());

/** Lets other voices come to the device. */
export const arrive = (page: Page, voices: VoiceFacts[]): Promise<void> =>
  page.evaluate((later) => (speechSynthesis as Stub).arrive(later), voices);
