/**
 * Shows one part of a page at a time. A part begins at a heading of the second level and ends before the next; what
 * stands before the first heading belongs to the first part. A link to a place in another part opens that part. Print
 * shows them all (how-it-looks.css).
 */
export class OnePart {
  private parts: HTMLElement[][] = [];
  private at = 0;
  private nav: HTMLElement | undefined;

  /** Begins or ends showing one part at a time. A page without two parts stays as it is. */
  show(on: boolean): void {
    if (on === (this.nav !== undefined)) return;
    if (on) this.begin();
    else this.end();
  }

  private begin(): void {
    this.parts = partsOf(document.querySelectorAll('main .stack > .prose, main .stack > section'));
    const last = this.parts.at(-1)?.at(-1)?.closest('.stack');
    if (this.parts.length < 2 || !last) return;
    this.nav = document.createElement('nav');
    this.nav.className = 'parts no-print';
    this.nav.setAttribute('aria-label', 'Parts of this page');
    last.append(this.nav);
    this.open(this.partWith(location.hash), false);
    addEventListener('hashchange', this.follow);
  }

  private end(): void {
    removeEventListener('hashchange', this.follow);
    this.nav?.remove();
    this.nav = undefined;
    for (const element of this.parts.flat()) element.classList.remove('other-part');
  }

  private readonly follow = (): void => {
    const part = this.partWith(location.hash);
    if (part === this.at) return;
    this.open(part, false);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  /** The number of the part that holds the target of a fragment, or the part that is open. */
  private partWith(fragment: string): number {
    const target = fragment && document.getElementById(decodeURIComponent(fragment.slice(1)));
    const found = target ? this.parts.findIndex((part) => part.some((element) => element.contains(target))) : -1;
    return found < 0 ? this.at : found;
  }

  /** Shows a part. `move` takes the keyboard and the screen reader to its heading. */
  private open(at: number, move: boolean): void {
    this.at = at;
    for (const [index, part] of this.parts.entries())
      for (const element of part) element.classList.toggle('other-part', index !== at);
    const count = document.createElement('p');
    count.textContent = `Part ${at + 1} of ${this.parts.length}`;
    this.nav?.replaceChildren(count, ...this.button('Part before', at - 1), ...this.button('Next part', at + 1));
    const heading = move ? this.headingOf(at) : undefined;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }

  private button(words: string, to: number): HTMLButtonElement[] {
    const name = this.headingOf(to)?.textContent.trim();
    if (!name) return [];
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button--plain';
    button.textContent = `${words}: ${name}`;
    button.addEventListener('click', () => this.open(to, true));
    return [button];
  }

  private headingOf(at: number): HTMLElement | undefined {
    return this.parts[at]?.flatMap((element) =>
      element.matches('h2') ? [element] : [...element.querySelectorAll('h2')],
    )[0];
  }
}

/** The children of running text, and whole sections, in groups that each begin at a heading. */
function partsOf(blocks: Iterable<Element>): HTMLElement[][] {
  const parts: HTMLElement[][] = [];
  for (const block of blocks) {
    const pieces = block.matches('.prose') ? block.children : [block];
    for (const piece of pieces as Iterable<HTMLElement>) {
      const begins = piece.matches('h2') || piece.querySelector('h2') !== null;
      const part = parts.at(-1);
      /* What stands before the first heading goes with it. */
      const onlyOpening = parts.length === 1 && part && !part.some((element) => element.matches('h2'));
      if (part && (!begins || onlyOpening)) part.push(piece);
      else parts.push([piece]);
    }
  }
  return parts;
}
