/**
 * The finished letter on the whole screen, in large words: to hold up, to read out, or to have read out by a voice on
 * this device. Everything is set as text. It is emptied when it closes.
 */
import { onVoices } from './speech/local-voices.ts';
import { pageSentences } from './speech/page-sentences.ts';
import { reader, type Reading } from './speech/reader.ts';

/** Makes the dialog ready. Gives the function that opens it. */
export function readingView(dialog: HTMLDialogElement): (title: string, paragraphs: readonly string[]) => void {
  const words = dialog.querySelector<HTMLElement>('[data-words]');
  const speak = dialog.querySelector<HTMLButtonElement>('[data-speak]');
  const reading: Reading = { sentences: [], at: 0, state: 'idle', rate: 1 };
  const { go, rest } = reader(reading, () => speak?.setAttribute('aria-pressed', String(reading.state === 'playing')));
  const hush = (): void => {
    if (reading.state !== 'idle') rest('idle', 'stopped');
  };

  onVoices((voices) => {
    if (speak) speak.hidden = voices.length === 0 || !('Segmenter' in Intl);
  });
  speak?.addEventListener('click', () => {
    if (reading.state === 'playing' || !words) return hush();
    reading.sentences = pageSentences(words);
    go(0);
  });
  document.addEventListener('visibilitychange', hush);
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    hush();
    words?.replaceChildren();
  });

  return (title, paragraphs) => {
    const block = (tag: 'h2' | 'p', text: string): HTMLElement => {
      const element = document.createElement(tag);
      element.textContent = text;
      return element;
    };
    words?.replaceChildren(block('h2', title), ...paragraphs.map((text) => block('p', text)));
    dialog.showModal();
  };
}
