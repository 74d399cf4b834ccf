/** <site-search>: asks the Pagefind index that the build made. Nothing that is typed leaves the device. */
type Result = { url: string; meta: Record<string, string>; plain_excerpt: string };
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<Result> }[] }>;
};

const most = 12;

class SiteSearch extends HTMLElement {
  private index: Promise<Pagefind> | undefined;

  connectedCallback(): void {
    this.querySelector('[data-without-script]')?.remove();
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const address = new URL(location.href);
      address.searchParams.set('q', input.value);
      history.pushState(null, '', address);
      void this.show(input.value);
    });
    addEventListener('popstate', () => this.showAddress(input));
    this.showAddress(input);
  }

  /** Shows what the address asks for. */
  private showAddress(input: HTMLInputElement): void {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.show(input.value);
  }

  private async show(words: string): Promise<void> {
    const count = this.querySelector('[data-results-count]');
    const list = this.querySelector('[data-results]');
    if (!count || !list) return;
    if (words.trim() === '') {
      count.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      const { search } = await this.load();
      const { results } = await search(words);
      const found = await Promise.all(results.slice(0, most).map(({ data }) => data()));
      list.replaceChildren(...found.map(resultItem));
      count.textContent = sayCount(results.length, words);
    } catch {
      list.replaceChildren();
      count.textContent = 'Search does not work on this device right now. Please use the A to Z.';
    }
  }

  private load(): Promise<Pagefind> {
    const path = this.dataset['index'] ?? '/pagefind/';
    this.index ??= import(/* @vite-ignore */ `${path}pagefind.js`) as Promise<Pagefind>;
    return this.index;
  }
}

/** How many were found, in words that a screen reader can say. */
const sayCount = (found: number, words: string): string => {
  if (found === 0) return `Nothing found for “${words}”. Try other words, or look in the A to Z.`;
  const shown = found > most ? ` Here are the first ${most}.` : '';
  return `${found} ${found === 1 ? 'result' : 'results'} for “${words}”.${shown}`;
};

/** One result: its title as a link, then a line of its text. */
function resultItem({ url, meta, plain_excerpt: excerpt }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  text.textContent = meta['answer'] ?? excerpt;
  item.append(link, text);
  return item;
}

customElements.define('site-search', SiteSearch);
