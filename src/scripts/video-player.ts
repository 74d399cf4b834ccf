/**
 * <video-player>: puts beside a film what browsers hide in a menu or do not have: captions on and off, speed, parts.
 * The film plays without it. What somebody chooses in the browser's own menu is shown here too.
 */
class VideoPlayer extends HTMLElement {
  connectedCallback(): void {
    const film = this.querySelector('video');
    if (!film) return;
    this.offerCaptions(film);
    this.offerSpeed(film);
    this.offerParts(film);
    this.querySelector('[data-controls]')?.removeAttribute('hidden');
  }

  private offerCaptions(film: HTMLVideoElement): void {
    const button = this.querySelector('[data-captions]');
    const captions = [...film.textTracks].find(({ kind }) => kind === 'captions');
    if (!button || !captions) return;
    const show = (): void => button.setAttribute('aria-pressed', String(captions.mode === 'showing'));
    captions.mode = 'showing';
    button.addEventListener('click', () => {
      captions.mode = captions.mode === 'showing' ? 'hidden' : 'showing';
      show();
    });
    film.textTracks.addEventListener('change', show);
  }

  private offerSpeed(film: HTMLVideoElement): void {
    const select = this.querySelector<HTMLSelectElement>('[data-speed]');
    select?.addEventListener('change', () => {
      /* Both: some browsers go back to their default when a film begins to load. */
      film.defaultPlaybackRate = Number(select.value);
      film.playbackRate = Number(select.value);
    });
    film.addEventListener('ratechange', () => {
      if (select) select.value = String(film.playbackRate);
    });
  }

  /** Makes each part of the list a button that plays from there, and marks the one that is playing. */
  private offerParts(film: HTMLVideoElement): void {
    const parts = [...this.querySelectorAll<HTMLElement>('[data-start]')].map((item) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...item.childNodes);
      item.append(button);
      return { button, start: Number(item.dataset['start']) };
    });
    for (const { button, start } of parts) {
      button.addEventListener('click', () => {
        film.currentTime = start;
        /* Refused when the film cannot be played: the player itself says so. */
        film.play().catch(() => undefined);
      });
    }
    film.addEventListener('timeupdate', () => {
      const now = parts.findLast(({ start }) => start <= film.currentTime);
      for (const part of parts) {
        if (part === now) part.button.setAttribute('aria-current', 'true');
        else part.button.removeAttribute('aria-current');
      }
    });
  }
}

customElements.define('video-player', VideoPlayer);
