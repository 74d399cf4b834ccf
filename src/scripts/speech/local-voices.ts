/**
 * Speech with the voices that are on the reader's own device. A voice that works over the internet would send
 * the text away, so it is never used. Everything on the site that speaks goes through here.
 */

/** True where the browser can speak at all. */
export const canSpeak = (): boolean => 'speechSynthesis' in window;

/** English voices on this device: British ones first, and among those the one that the device itself prefers. */
export const localVoices = (): SpeechSynthesisVoice[] =>
  canSpeak()
    ? speechSynthesis
        .getVoices()
        .filter(({ lang, localService }) => localService && /^en(?![a-z])/i.test(lang))
        .sort((a, b) => rank(b) - rank(a))
    : [];

const rank = (voice: SpeechSynthesisVoice): number => (/^en[-_]GB/i.test(voice.lang) ? 2 : 0) + (voice.default ? 1 : 0);

/** Calls back now and each time the list of voices changes: it is often empty at first. */
export function onVoices(callback: (voices: SpeechSynthesisVoice[]) => void): void {
  callback(localVoices());
  if (canSpeak()) speechSynthesis.addEventListener('voiceschanged', () => callback(localVoices()));
}

type Saying = {
  /** 1 is normal speed. */
  rate?: number;
  /** The sentence is over. Also called when the voice never says so itself. */
  onEnd?: () => void;
  /** The sentence was cut off, by `silence`, by something else on the page that speaks, or because the voice failed. */
  onCut?: () => void;
};

/* Kept, because some browsers forget an utterance that nothing points to and never end it. */
let current: { utterance: SpeechSynthesisUtterance; onCut: (() => void) | undefined; watch: number } | undefined;

/** Says one sentence in the place of anything that is being said. Returns false where there is no local voice. */
export function say(text: string, { rate = 1, onEnd, onCut }: Saying = {}): boolean {
  const [voice] = localVoices();
  if (!voice) return false;
  /* Some browsers lose what is said right after a needless cancel. */
  if (current || speechSynthesis.speaking || speechSynthesis.pending) silence();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = rate;
  const mine = { utterance, onCut, watch: 0 };
  const over = (then: (() => void) | undefined): void => {
    if (current !== mine) return;
    clearTimeout(mine.watch);
    current = undefined;
    then?.();
  };
  utterance.onend = () => over(onEnd);
  utterance.onerror = () => over(onCut);
  /* Some voices never say that they ended. After the usual time nothing is being said any more, or the voice is a
     slow one: then it gets as long again. */
  const time = 2000 + (text.length * 90) / rate;
  mine.watch = window.setTimeout(() => {
    if (!speechSynthesis.speaking) return over(onEnd);
    mine.watch = window.setTimeout(() => over(onEnd), time);
  }, time);
  current = mine;
  speechSynthesis.speak(utterance);
  return true;
}

/** Stops at once. */
export function silence(): void {
  const cut = current;
  current = undefined;
  clearTimeout(cut?.watch);
  if (canSpeak()) speechSynthesis.cancel();
  cut?.onCut?.();
}
