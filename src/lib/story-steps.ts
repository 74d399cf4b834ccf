/** The title of each step of a story, by its id, from the MDX of the story. */
export function stepTitles(mdx: string): Map<string, string> {
  const tags = [...mdx.matchAll(/<Step\b([^>]*)>/g)].map(([, props = '']) => props);
  const value = (props: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(props)?.[1] ?? '';
  return new Map(tags.map((props) => [value(props, 'id'), value(props, 'title')]));
}
