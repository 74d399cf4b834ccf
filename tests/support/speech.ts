/** A speechSynthesis for tests: it says nothing, and writes down what it was asked to say. */
import type { Page } from '@playwright/test';

type Voice = { lang: string; localService: boolean };

export const localVoice: Voice = { lang: 'en-GB', localService: true };
export const remoteVoice: Voice = { lang: 'en-GB', localService: false };

/** What the page was asked to say, in order; "(silence)" where it was told to stop. */
export const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { said: string[] }).said);

/** Ends what is being said, as a voice does after the last word. */
export const endOfSpeech = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { endOfSpeech: () => void }).endOfSpeech());

/** Lets the device have these voices from now on. */
export const setVoices = (page: Page, voices: Voice[]): Promise<void> =>
  page.evaluate((list) => (window as unknown as { setVoices: (list: Voice[]) => void }).setVoices(list), voices);

/** Call before the page is opened. */
export async function stubSpeech(page: Page, voices: Voice[]): Promise<void> {
  await page.addInitScript((first) => {
    const events = new EventTarget();
    let list = first;
    let current: { onend?: () => void } | undefined;
    const heard: string[] = [];
    const synthesis = Object.assign(events, {
      getVoices: () => list,
      speak: (utterance: { text: string; onend?: () => void }) => {
        current = utterance;
        heard.push(utterance.text);
      },
      cancel: () => heard.push('(silence)'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
      said: heard,
      endOfSpeech: () => current?.onend?.(),
      setVoices: (next: typeof first) => {
        list = next;
        events.dispatchEvent(new Event('voiceschanged'));
      },
    });
  }, voices);
}
