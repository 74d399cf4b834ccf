/**
 * Speech with the voices that are on the reader's own device. A voice that works over the internet would send
 * the text away, so it is never used. Everything on the site that speaks goes through here.
 */

/** True where the browser can speak at all. */
export const canSpeak = (): boolean => 'speechSynthesis' in window;

/** English voices on this device, British ones first. Empty until the browser has loaded them. */
export const localVoices = (): SpeechSynthesisVoice[] =>
  canSpeak()
    ? speechSynthesis
        .getVoices()
        .filter(({ lang, localService }) => localService && /^en\b/i.test(lang))
        .sort((a, b) => Number(isBritish(b)) - Number(isBritish(a)))
    : [];

const isBritish = ({ lang }: SpeechSynthesisVoice): boolean => /^en[-_]GB/i.test(lang);

/** Calls back now and each time the list of voices changes: it is often empty at first. */
export function onVoices(callback: (voices: SpeechSynthesisVoice[]) => void): void {
  callback(localVoices());
  if (canSpeak()) speechSynthesis.addEventListener('voiceschanged', () => callback(localVoices()));
}

/**
 * Says one sentence in the place of anything that is being said. `rate` 1 is normal speed.
 * `onEnd` is called when the sentence is over, and not when it was cut off. Returns false where there is no local voice.
 */
export function say(text: string, { rate = 1, onEnd }: { rate?: number; onEnd?: () => void } = {}): boolean {
  const [voice] = localVoices();
  if (!voice) return false;
  silence();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  current = utterance;
  utterance.onend = () => {
    if (current === utterance) onEnd?.();
  };
  speechSynthesis.speak(utterance);
  return true;
}

/* Kept, because some browsers forget an utterance that nothing points to and never end it. */
let current: SpeechSynthesisUtterance | undefined;

/** Stops at once. */
export function silence(): void {
  current = undefined;
  if (canSpeak()) speechSynthesis.cancel();
}
