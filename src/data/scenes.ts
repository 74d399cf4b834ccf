/** Scenes, with their drawings: the picture of the home page and the covers of the packs. */
import { optimize } from 'svgo';
import { viewBoxSize, type Size } from '../lib/svg.ts';
import { sceneSchema, type SceneFacts } from '../schemas/scene.ts';
import { findFact, readFolder } from './facts.ts';
import { link } from './site.ts';

const files = import.meta.glob<string>('/content/scenes/*/scene.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawings = import.meta.glob<string>('/content/scenes/*/scene.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const scenes = readFolder(files, sceneSchema);

export type Scene = SceneFacts & Size & { id: string };

/** The ids of all scenes. */
export const sceneIds = (): string[] => [...scenes.keys()];

/** One scene with its width and height. Stops the build when there is none, or when its drawing has no size. */
export function scene(id: string): Scene {
  const facts = findFact(scenes, id, 'scene');
  return { ...facts, ...viewBoxSize(source(id), `content/scenes/${id}/scene.svg`), id };
}

/** The address of the drawing. */
export const sceneLink = (id: string): string => link(`/scenes/${scene(id).id}.svg`);

/** The drawing as small SVG text. */
export const sceneDrawing = (id: string): string =>
  optimize(source(id), { multipass: true, plugins: ['preset-default'] }).data;

function source(id: string): string {
  return findFact(new Map(Object.entries(drawings)), `/content/scenes/${id}/scene.svg`, 'drawing');
}
