/** Every component that has examples, found by its files. For the gallery and the component tests. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ExampleFile } from './example.ts';

export type Shown = ExampleFile & {
  /** "YourRight" */
  name: string;
  /** "content" */
  folder: string;
  Component: AstroComponentFactory;
};

const files = import.meta.glob<ExampleFile>('./*/*.examples.ts', { eager: true });
const components = import.meta.glob<{ default: AstroComponentFactory }>('./*/*.astro', { eager: true });

/** The components with their examples, in order of folder and name. Throws when examples have no component beside them. */
export const shownComponents = (): Shown[] =>
  Object.entries(files).map(([path, file]) => {
    const component = components[path.replace('.examples.ts', '.astro')];
    if (!component) throw new Error(`src/components/${path.slice(2)} has no component beside it.`);
    const [, folder = '', name = ''] = path.replace('.examples.ts', '').split('/');
    return { ...file, name, folder, Component: component.default };
  });

/** The components without examples: "site/Header". */
export const withoutExamples = (): string[] =>
  Object.keys(components)
    .filter((path) => !(path.replace('.astro', '.examples.ts') in files))
    .map((path) => path.slice(2).replace('.astro', ''));
