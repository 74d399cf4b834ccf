/** The films: storyboards with their words filled in. */
import { captionParts, type CaptionPart, type Facts } from '../lib/film/captions.ts';
import { lengthOf } from '../lib/film/timing.ts';
import { filmSchema, type FilmFacts, type SceneFacts } from '../schemas/film.ts';
import { findFact, readFolder } from './facts.ts';
import { lawTopics } from './law.ts';
import { allServices } from './services.ts';

const files = import.meta.glob<string>('/content/films/*.yaml', { query: '?raw', import: 'default', eager: true });

export interface Scene extends SceneFacts {
  /** The lines of the caption, in pieces. */
  parts: CaptionPart[][];
  /** The lines as they are read. */
  lines: string[];
}

export interface Film extends Omit<FilmFacts, 'scenes'> {
  id: string;
  scenes: Scene[];
  /** In milliseconds. */
  length: number;
  /** The law records that its words rest on, once each. */
  law: string[];
}

const records = new Map(lawTopics().flatMap((topic) => topic.records.map((record) => [record.id, record])));
const services = new Map(allServices().map((service) => [service.id, service]));
const facts: Facts = { law: (id) => records.get(id), service: (id) => services.get(id) };

function withWords(scene: SceneFacts): Scene {
  const parts = scene.caption.map((line) => captionParts(line, facts));
  return { ...scene, parts, lines: parts.map((line) => line.map(({ text }) => text).join('')) };
}

const films = new Map(
  [...readFolder(files, filmSchema)].map(([id, film]): [string, Film] => [
    id,
    {
      ...film,
      id,
      scenes: film.scenes.map(withWords),
      length: lengthOf(film.scenes),
      law: [...new Set(film.scenes.flatMap(({ law }) => law))],
    },
  ]),
);

/** The published films, in order. */
export const allFilms = (): Film[] =>
  [...films.values()].filter(({ status }) => status !== 'draft').sort((a, b) => a.order - b.order);

/** One film by id. Stops the build when there is none. */
export const film = (id: string): Film => findFact(films, id, 'film');

/** The film that belongs to a pack, if there is one. */
export const filmOfPack = (pack: string): Film | undefined => allFilms().find((one) => one.pack === pack);
