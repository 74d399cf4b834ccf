/** Text in a form made of lines or strips that stands outside every one of them. */
import { passagesOf, type AnyMdxFile, type Content, type MdxFile } from './model.ts';
import { readText } from './passages.ts';
import { problem, type ContentProblem } from './problem.ts';
import { quote } from './quote.ts';

export function looseText(content: Content, file: MdxFile | AnyMdxFile, piece: string, hint: string): ContentProblem[] {
  return passagesOf(content, file).flatMap((passage) => {
    if (passage.role === 'fact' || passage.field) return [];
    if (passage.fragments.some(({ inside }) => inside.includes(piece))) return [];
    const line = passage.fragments[0]?.line;
    return [problem({ file: file.path, line }, `${quote(readText(passage))} stands outside every <${piece}>`, hint)];
  });
}
