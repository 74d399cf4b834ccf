/**
 * <save-site>: saves the site on this device when the reader presses, says how far it is, and erases it with one press.
 * The page saves all of it first. Only then is the service worker registered, which looks into it once more.
 */
import { chosenIn, loadList } from '../lib/offline/fill.ts';
import { offlinePage, type PartName, pathInside, storeName, workerPath } from '../lib/offline/list.ts';
import { ourStores, save, shelfOf } from '../lib/offline/save.ts';
import { workerAddress } from './worker-address.ts';

const base = import.meta.env.BASE_URL;

type State = 'nothing' | 'half' | 'saved';

/** What stands after a failure, by what the device then has. */
const whatIsThere: Readonly<Record<State, string>> = {
  nothing: 'Nothing is saved.',
  half: 'Press Save to go on, or Delete.',
  saved: 'What was saved before is still there, whole.',
};

/** The worker of this site; a site below this address, or one that this site is below, has its own. */
async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  return registration?.scope === new URL(base, location.href).href ? registration : undefined;
}

async function stateOfDevice(): Promise<State> {
  const hasWorker = Boolean((await registered())?.active);
  const hasStore = (await ourStores(base)).length > 0;
  if (hasWorker && hasStore) return 'saved';
  return hasWorker || hasStore ? 'half' : 'nothing';
}

/**
 * Resolves when the worker has looked into all that was saved, and answers. A newer one only waits: the one before it
 * answers until its pages are closed. Rejects when it found something wrong.
 */
const ready = (worker: ServiceWorker, isNewer: boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated' || (isNewer && worker.state === 'installed')) resolve();
      if (worker.state === 'redundant') reject(new Error('The service worker could not be installed.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });

async function saveAll(wanted: PartName[], signal: AbortSignal, progress: (bytes: number, all: number) => void) {
  const list = await loadList(base, signal);
  const store = storeName(base, list.version);
  await save({ base, list, into: await caches.open(store), wanted, signal, progress });
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: base });
  const worker = registration.installing ?? registration.waiting ?? registration.active;
  if (worker) await ready(worker, registration.active !== null);
  if (!(await caches.has(store))) throw new Error(`${workerPath} does not keep what was saved.`);
}

/** Takes away all that this site keeps on the device. Throws when something is still there. */
async function eraseAll(): Promise<void> {
  const registration = await registered();
  /* A browser takes no worker away while a newer one is on its way. */
  registration?.installing?.postMessage('stop');
  await registration?.unregister();
  await Promise.all((await ourStores(base)).map((name) => caches.delete(name)));
  /* How the site looks may be kept too: its panel forgets that by itself. */
  document.querySelector<HTMLElement>('how-it-looks [data-forget]')?.click();
  if ((await registered()) || (await ourStores(base)).length > 0) throw new Error('Something is still there.');
}

class SaveSite extends HTMLElement {
  private stop = new AbortController();

  connectedCallback(): void {
    /* Its place was kept until now; from here on what is hidden is gone. */
    this.form.classList.remove('needs-script');
    const notHere = this.place('[data-not-here]');
    if (notHere) notHere.hidden = pathInside(base, location.pathname) === offlinePage;
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.refuse();
      return;
    }
    this.place('[data-without-script]')?.remove();
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.save();
    });
    this.place('[data-stop]')?.addEventListener('click', () => this.stop.abort());
    this.place('[data-erase]')?.addEventListener('click', () => void this.erase());
    this.show().catch(() => this.refuse());
  }

  private refuse(): void {
    this.say('Saving does not work in this browser or in a private window. You can print pages instead.', 'failed');
  }

  private get form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<save-site> has no form.');
    return form;
  }

  /** Shows what is on the device: from the start, and again after each press. */
  private async show(): Promise<State> {
    const state = await stateOfDevice();
    const stores = state === 'nothing' ? [] : await ourStores(base);
    const chosen = new Set((await Promise.all(stores.map((name) => chosenIn(base, shelfOf(name))))).flat());
    for (const box of this.form.querySelectorAll('input')) {
      box.disabled = chosen.has(box.value as PartName);
      box.checked = box.disabled;
    }
    const [button, erase] = [this.form.querySelector('[type="submit"]'), this.place('[data-erase]')];
    if (button) button.textContent = state === 'saved' ? 'Save it again' : 'Save this site on this device';
    if (erase) erase.hidden = state === 'nothing';
    if (state === 'saved') this.say('This site is saved on this device. You can use it without internet.');
    if (state === 'half') this.say('Saving was begun and is not finished. Press Save to go on, or Delete.', 'empty');
    this.showProgress(false);
    return state;
  }

  private async save(): Promise<void> {
    const wanted = new FormData(this.form).getAll('part') as PartName[];
    this.stop = new AbortController();
    this.say('Saving. Keep this page open.');
    this.showProgress(true);
    try {
      await saveAll(wanted, this.stop.signal, (bytes, all) =>
        this.progress.setAttribute('value', String((100 * bytes) / all)),
      );
      await this.show();
    } catch {
      const stopped = this.stop.signal.aborted;
      this.stop.abort();
      const why = stopped ? 'Stopped.' : 'It did not work. You may have no internet, or too little room.';
      this.say(`${why} ${whatIsThere[await this.show()]}`, 'failed');
    }
  }

  private async erase(): Promise<void> {
    try {
      await eraseAll();
      await this.show();
      this.say('Deleted. This site keeps nothing on this device now.');
      this.form.querySelector<HTMLElement>('[type="submit"]')?.focus();
    } catch {
      this.say(
        'It could not all be deleted. Use the settings of your browser: delete the data of this site.',
        'failed',
      );
    }
  }

  private showProgress(shown: boolean): void {
    const place = this.place('[data-progress]');
    const hadFocus = this.contains(document.activeElement);
    if (place) place.hidden = !shown;
    this.form.hidden = shown;
    this.progress.setAttribute('value', '0');
    const next = shown ? this.place('[data-stop]') : this.form.querySelector<HTMLElement>('[type="submit"]');
    if (hadFocus) next?.focus();
  }

  private get progress(): Element {
    const progress = this.querySelector('progress');
    if (!progress) throw new Error('<save-site> has no progress.');
    return progress;
  }

  private place(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  /** Changes a StatusLine.astro. */
  private say(words: string, state?: 'empty' | 'failed'): void {
    const line = this.place('[data-save-status]');
    if (!line) return;
    if (state) line.dataset['state'] = state;
    else delete line.dataset['state'];
    line.textContent = words;
  }
}

customElements.define('save-site', SaveSite);
