/**
 * <film-player>: turns a comic strip into a film, one scene at a time. It never starts by itself and stops when the
 * page is hidden or left. `showAt` shows any moment of it: the clock uses it, and so does what makes the files.
 */
import { lengthOf, sceneAt, startOf } from '../lib/film/timing.ts';
import { animationsOf, atRest } from './film/motion.ts';
import { Narrator } from './film/narrator.ts';
import { onVoices } from './speech/local-voices.ts';

interface PlayedScene {
  element: HTMLElement;
  seconds: number;
  animations: Animation[];
}

const still = matchMedia('(prefers-reduced-motion: reduce)');

export class FilmPlayer extends HTMLElement {
  private scenes: PlayedScene[] = [];
  private readonly narrator = new Narrator();
  private time = 0;
  private shown = -1;
  private speed = 1;
  private playing = false;
  private lastFrame = 0;

  connectedCallback(): void {
    this.scenes = [...this.querySelectorAll<HTMLElement>('.scene')].map((element) => ({
      element,
      seconds: Number(element.dataset['seconds']),
      animations: animationsOf(element),
    }));
    this.press('[data-play]', () => (this.playing ? this.pause() : this.play()));
    this.press('[data-back]', () => this.step(-1));
    this.press('[data-next]', () => this.step(1));
    this.press('[data-start]', () => this.start());
    this.press('[data-to="film"]', () => this.view('film', '[data-play]'));
    this.press('[data-to="strip"]', () => this.view('strip', '[data-to="film"]'));
    this.press('[data-captions]', (button) => this.toggleAttribute('data-wordless', !toggled(button)));
    this.press('[data-voice]', (button) => this.narrate(toggled(button)));
    this.find('[data-speed]')?.addEventListener('change', ({ target }) => {
      this.speed = Number((target as HTMLSelectElement).value);
    });
    this.addEventListener('keydown', (event) => this.key(event));
    onVoices((voices) => this.hide('[data-voice]', voices.length === 0));
    document.addEventListener('visibilitychange', () => document.hidden && this.pause());
    addEventListener('pagehide', () => this.pause());
    addEventListener('beforeprint', () => {
      this.pause();
      this.rest();
    });
    still.addEventListener('change', () => this.view(still.matches ? 'strip' : 'film'));
    this.view(still.matches ? 'strip' : 'film');
  }

  get length(): number {
    return lengthOf(this.scenes);
  }

  /** Shows a moment of the film, in milliseconds from its start, and nothing else. */
  showAt(time: number): void {
    this.time = Math.min(Math.max(0, time), this.length);
    const { index, within } = sceneAt(this.scenes, this.time);
    this.draw(index, within);
  }

  /** As a film or as a strip. A strip shows every scene as it comes to rest. */
  private view(view: 'film' | 'strip', focus = ''): void {
    this.pause();
    this.dataset['view'] = view;
    this.hide('[data-controls]', view === 'strip');
    this.hide('[data-top]', view === 'film');
    this.hide('[data-start]', view === 'strip' || this.time > 0);
    if (focus) this.find(focus)?.focus();
    this.scenes.forEach(({ animations }) => setTo(animations, atRest));
    if (view === 'film') this.rest();
  }

  /** From the button on the picture, which goes. */
  private start(): void {
    this.play();
    this.find('[data-play]')?.focus();
  }

  private play(): void {
    if (this.time >= this.length) this.time = 0;
    this.playing = true;
    this.shown = -1;
    this.lastFrame = performance.now();
    this.label('[data-play]', 'Pause');
    this.find('[data-scenes]')?.setAttribute('aria-live', 'off');
    this.hide('[data-start]', true);
    this.showAt(this.time);
    requestAnimationFrame((now) => this.tick(now));
  }

  private pause(): void {
    this.playing = false;
    this.narrator.hush();
    this.label('[data-play]', this.time > 0 && this.time >= this.length ? 'Play again' : 'Play');
    this.find('[data-scenes]')?.setAttribute('aria-live', 'polite');
  }

  private tick(now: number): void {
    if (!this.playing) return;
    const passed = Math.max(0, now - this.lastFrame);
    this.lastFrame = now;
    const end = startOf(this.scenes, this.shown + 1);
    const next = this.time + passed * this.speed;
    this.showAt(next >= end && this.narrator.holds(passed) ? end - 1 : next);
    if (this.time >= this.length) this.pause();
    else requestAnimationFrame((later) => this.tick(later));
  }

  /** To the scene before or after. While it is paused the scene stands as it comes to rest. */
  private step(by: number): void {
    const { index } = sceneAt(this.scenes, this.time);
    const to = Math.min(Math.max(0, index + by), this.scenes.length - 1);
    this.time = startOf(this.scenes, to);
    if (this.playing) this.showAt(this.time);
    else this.rest();
    this.hide('[data-start]', true);
    if (!this.playing) this.label('[data-play]', 'Play');
  }

  /** The scene of this time as it comes to rest. */
  private rest(): void {
    this.draw(sceneAt(this.scenes, this.time).index, atRest);
  }

  private draw(index: number, within: number): void {
    const scene = this.scenes[index];
    if (!scene) return;
    if (this.shown !== index) {
      // A scene that is left stands still: the whole strip may be printed.
      setTo(this.scenes[this.shown]?.animations ?? [], atRest);
      this.shown = index;
      this.scenes.forEach(({ element }, at) => element.toggleAttribute('data-now', at === index));
      this.label('[data-position]', `Scene ${index + 1} of ${this.scenes.length}`);
      if (this.playing) this.narrator.speak(wordsOf(scene.element), this.speed);
    }
    setTo(scene.animations, still.matches ? atRest : within);
    const progress = this.find('[data-progress]') as HTMLProgressElement | null;
    if (progress) progress.value = this.time;
  }

  private narrate(on: boolean): void {
    this.narrator.on = on;
    const scene = this.scenes[this.shown];
    if (!on) this.narrator.hush();
    else if (this.playing && scene) this.narrator.speak(wordsOf(scene.element), this.speed);
  }

  private key(event: KeyboardEvent): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || this.dataset['view'] !== 'film' || event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    this.step(by);
  }

  private find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  private hide(selector: string, hidden: boolean): void {
    this.find(selector)?.toggleAttribute('hidden', hidden);
  }

  private press(selector: string, act: (button: HTMLElement) => void): void {
    const button = this.find(selector);
    button?.addEventListener('click', () => act(button));
  }

  private label(selector: string, text: string): void {
    const element = this.find(selector);
    if (element && element.textContent !== text) element.replaceChildren(text);
  }
}

/** Shows paused animations at a time. */
function setTo(animations: readonly Animation[], time: number): void {
  for (const animation of animations) animation.currentTime = time;
}

/** Turns a button that can be on or off round, and says which it is now. */
function toggled(button: HTMLElement): boolean {
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(on));
  return on;
}

/** What a voice says in a scene. */
const wordsOf = (scene: HTMLElement): string =>
  scene.dataset['narration'] ??
  [...scene.querySelectorAll('.scene__line')].map(({ textContent }) => textContent.trim()).join(' ');

customElements.define('film-player', FilmPlayer);
