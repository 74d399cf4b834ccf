/**
 * <letter-writer>: puts the answers of its form into its letter, and lets the reader take the letter along.
 * Everything is set as text, never as markup. Nothing is kept or sent: closing the page or leaving forgets it.
 */
import { answerInLetter, emailAddress, standsIn, type LetterLength } from '../lib/letter.ts';
import { slug } from '../lib/slug.ts';
import { readingView } from './reading-view.ts';
import { saveFile } from './save-file.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

class LetterWriter extends HTMLElement {
  private readonly form = this.querySelector<HTMLFormElement>('[data-letter-form]');
  private readonly blanks = new Map<Element, Node[]>();

  connectedCallback(): void {
    if (!this.form) return;
    for (const place of this.querySelectorAll('[data-place]')) this.blanks.set(place, [...place.childNodes]);
    this.form.hidden = false;
    this.one('[data-letter-tools]').hidden = false;
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.one('[data-letter]').focus();
    });
    this.form.addEventListener('input', () => this.write());
    this.on('[data-copy]', () => void this.copy());
    this.on('[data-print]', () => print());
    this.on('[data-save-text]', () => this.saveText());
    this.on('[data-save-word]', () => void this.saveWord());
    this.on('[data-clear]', () => this.clear());
    const show = readingView(this.one('[data-reading]') as HTMLDialogElement);
    this.on('[data-show]', () => show(this.subject, this.paragraphs));
    for (const leave of document.querySelectorAll('[data-leave]')) leave.addEventListener('click', () => this.clear());
    /* Coming back with the Back button: the browser may have kept what was typed. */
    addEventListener('pageshow', () => this.write());
  }

  private one(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`letter-writer has no ${selector}`);
    return found;
  }

  private on(selector: string, press: () => void): void {
    this.one(selector).addEventListener('click', press);
  }

  private get length(): LetterLength {
    return (this.querySelector<HTMLInputElement>('[name="length"]:checked')?.value ?? 'full') as LetterLength;
  }

  /** Shows what the chosen length holds, and puts each answer in its place. An empty place keeps its lines. */
  private write(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-part], [data-ask]')) {
      const from = (part.dataset['part'] ?? part.dataset['ask']) as LetterLength;
      part.hidden = !standsIn(from, this.length);
    }
    for (const [place, blank] of this.blanks) {
      const id = (place as HTMLElement).dataset['place'] ?? '';
      const fields = [...this.querySelectorAll<Field>(`[data-fills="${id}"]`)];
      const boxes = fields.filter((field) => field instanceof HTMLInputElement && field.type === 'checkbox');
      if (boxes.length > 0) this.choose(place, boxes as HTMLInputElement[]);
      else this.fill(place, blank, fields[0]?.value ?? '', ['to', 'name', 'day'].includes(id));
    }
    this.renewEmail();
  }

  private fill(place: Element, blank: Node[], typed: string, short: boolean): void {
    const text = short ? typed.trim() : answerInLetter(typed);
    place.toggleAttribute('data-filled', text !== '');
    place.replaceChildren(...(text === '' ? blank : [text]));
  }

  private choose(place: Element, boxes: readonly HTMLInputElement[]): void {
    const chosen = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    place.toggleAttribute('data-filled', chosen.size > 0);
    for (const face of place.querySelectorAll<HTMLElement>('[data-face]')) {
      face.hidden = chosen.size > 0 && !chosen.has(face.dataset['face'] ?? '');
    }
  }

  /** The letter as paragraphs, without the parts that still wait for an answer. */
  private get paragraphs(): string[] {
    return [...this.querySelectorAll<HTMLElement>('[data-part]')]
      .filter((part) => !part.hidden && !part.matches('.letter__subject'))
      .filter((part) => {
        const place = part.querySelector('[data-place]');
        return !place || place.hasAttribute('data-filled') || place.hasAttribute('data-empty');
      })
      .map(textOf);
  }

  private get law(): string[] {
    return [...this.querySelectorAll<HTMLElement>('.letter__law p, .letter__law li')].map(textOf);
  }

  private get subject(): string {
    return this.form?.dataset['subject'] ?? '';
  }

  private get asText(): string {
    return [...this.paragraphs, ...(this.law.length > 0 ? ['----', ...this.law] : [])].join('\n\n');
  }

  private say(text: string): void {
    this.one('[data-said]').textContent = text;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(`${this.subject}\n\n${this.asText}`);
      this.say('Copied. You can paste it where you want.');
    } catch {
      this.say('Your browser does not let us copy. You can save it as text.');
    }
  }

  private saveText(): void {
    this.save('txt', 'text/plain;charset=utf-8', `${this.subject}\n\n${this.asText}\n`);
  }

  private async saveWord(): Promise<void> {
    const { wordFile } = await import('../lib/word-file.ts');
    const file = wordFile({ title: this.subject, paragraphs: this.paragraphs, small: this.law });
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    this.save('docx', type, file);
  }

  private save(ending: string, type: string, content: BlobPart): void {
    saveFile(`${slug(this.subject)}.${ending}`, type, content);
    this.say('Saved on this device. Others who use the device may see it.');
  }

  /** The law stays out of an email: there the words alone must fit into the address. */
  private renewEmail(): void {
    const link = this.one('[data-open-email]') as HTMLAnchorElement;
    const address = emailAddress(this.form?.dataset['email'] ?? '', this.subject, this.paragraphs.join('\n\n'));
    link.hidden = address === undefined;
    if (address !== undefined) link.href = address;
  }

  private clear(): void {
    this.form?.reset();
    this.write();
    this.say('Cleared.');
  }
}

/** The words of an element on one line, except where somebody typed a new line. */
function textOf(element: HTMLElement): string {
  const clone = element.cloneNode(true) as HTMLElement;
  for (const hidden of clone.querySelectorAll('[hidden], [aria-hidden="true"]')) hidden.remove();
  return clone.textContent
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .trim();
}

customElements.define('letter-writer', LetterWriter);
