/** Where the pages are that a school gives to others. The content check knows the same addresses in kinds.ts. */

/** The page of a file in content/training. */
export const trainingPath = (id: string): string => `/schools/share/${id === 'index' ? '' : `${id}/`}`;

/** The sheet of a file in content/voice. The plain one has the address that the others begin with. */
export const voicePath = (id: string): string => trainingPath(id === 'plain' ? 'my-views' : `my-views/${id}`);

/** A file that is made from a page, named after it: "/schools/share/assembly/assembly.pdf". */
export function fileOf(path: string, ending: string): string {
  const [name = '', before] = path.split('/').filter(Boolean).reverse();
  return `${path}${before === 'my-views' ? `${before}-` : ''}${name}.${ending}`;
}
