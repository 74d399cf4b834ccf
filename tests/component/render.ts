/** Renders components to HTML with Astro's container, as the build does. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { parse, type HTMLElement } from 'node-html-parser';

export type Given = {
  props?: Record<string, unknown>;
  /** What stands between the tags, as HTML. */
  slot?: string | undefined;
  locals?: App.Locals;
  /** The address of the page that it stands on. */
  path?: string;
  /** True for a whole page, with its doctype. */
  whole?: boolean;
};

const container = await AstroContainer.create();

/** The HTML of a component. */
export const html = (
  Component: AstroComponentFactory,
  { props = {}, slot, locals = {}, path = '/', whole = false }: Given = {},
): Promise<string> =>
  container.renderToString(Component, {
    props,
    slots: slot === undefined ? {} : { default: slot },
    locals,
    partial: !whole,
    request: new Request(new URL(path, 'https://example.com')),
  });

/** The HTML of a component, parsed. */
export const render = async (Component: AstroComponentFactory, given?: Given): Promise<HTMLElement> =>
  parse(await html(Component, given));

/** The words of an element as they are read: one space between them. */
export const textOf = (element: HTMLElement | null): string => (element?.text ?? '').replace(/\s+/g, ' ').trim();

/** The words of each element that a selector finds. */
export const textsOf = (root: HTMLElement, selector: string): string[] => root.querySelectorAll(selector).map(textOf);
