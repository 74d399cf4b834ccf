/**
 * <read-aloud>: reads [data-read-aloud] on this page with the Web Speech API.
 * One utterance per sentence, because long ones stall and some phones cannot pause. Pause is stop and remember.
 */
import { canSpeak, onVoices, say, silence } from './speech/local-voices.ts';

const container = '[data-read-aloud]';

/** The ranges of the sentences inside the blocks of text that are read. */
function sentenceRanges(root: Element): Range[] {
  const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  return [...root.querySelectorAll('h2, h3, p, li')]
    .filter((block) => !block.querySelector('p, li') && !block.closest('[aria-hidden="true"]'))
    .flatMap((block) => [...segmenter.segment(block.textContent)].map((part) => rangeOf(block, part)))
    .filter((range) => range.toString().trim() !== '');
}

/** The DOM range of a piece of a block's text. */
function rangeOf(block: Element, { index, segment }: Intl.SegmentData): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let at = 0;
  range.selectNodeContents(block);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = at + (node.nodeValue ?? '').length;
    if (index >= at && index <= end) range.setStart(node, index - at);
    if (index + segment.length >= at && index + segment.length <= end) {
      range.setEnd(node, index + segment.length - at);
      break;
    }
    at = end;
  }
  return range;
}

class ReadAloud extends HTMLElement {
  private sentences: Range[] = [];
  private next = 0;
  private playing = false;

  connectedCallback(): void {
    if (!canSpeak()) return;
    onVoices((voices) => this.offer(voices.length > 0));
    this.querySelector('[data-play]')?.addEventListener('click', () => (this.playing ? this.pause() : this.play()));
    this.querySelector('[data-stop]')?.addEventListener('click', () => this.stop());
    addEventListener('pagehide', () => this.stop());
  }

  /** Shows the buttons once there is a voice on this device. */
  private offer(can: boolean): void {
    this.querySelector('[data-controls]')?.toggleAttribute('hidden', !can);
    this.querySelector('[data-fallback]')?.toggleAttribute('hidden', can);
  }

  private play(): void {
    const root = document.querySelector(container);
    if (!root) return;
    if (this.sentences.length === 0) this.sentences = sentenceRanges(root);
    this.playing = true;
    this.label('Pause');
    this.speak();
  }

  private speak(): void {
    const range = this.sentences[this.next];
    const said = this.playing && range && say(range.toString(), { onEnd: () => this.goOn() });
    if (!said) return this.stop();
    this.mark(range);
  }

  private goOn(): void {
    this.next += 1;
    this.speak();
  }

  private pause(): void {
    this.playing = false;
    silence();
    this.label('Go on');
  }

  private stop(): void {
    this.playing = false;
    this.next = 0;
    silence();
    CSS.highlights?.delete('read-aloud');
    this.label('Listen');
  }

  private label(text: string): void {
    this.querySelector('[data-play]')?.replaceChildren(text);
  }

  /** Marks the sentence that is read without changing the page. */
  private mark(range: Range): void {
    CSS.highlights?.set('read-aloud', new Highlight(range));
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('read-aloud', ReadAloud);
