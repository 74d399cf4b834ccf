/** Reads the operands of content stream operations: strings, dictionaries, marked-content properties. */
import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { objectsInside, type Operation } from './content-stream.ts';

/** The bytes of a string operand, `(like this)` or `<6c696b65>`. */
export function stringBytes(operand: string): Uint8Array {
  const inside = operand.slice(1, -1);
  return operand.startsWith('(') ? PDFString.of(inside).asBytes() : PDFHexString.of(inside).asBytes();
}

/** The text of a string operand that holds text, such as an ActualText. */
export function stringText(operand: string): string {
  const inside = operand.slice(1, -1);
  return operand.startsWith('(') ? PDFString.of(inside).decodeText() : PDFHexString.of(inside).decodeText();
}

/** The values of a dictionary operand by their keys, each as written. */
export function dictionaryEntries(operand: string): Map<string, string> {
  const objects = objectsInside(operand);
  const entries = new Map<string, string>();
  for (let at = 0; at + 1 < objects.length; at += 2) entries.set((objects[at] ?? '').slice(1), objects[at + 1] ?? '');
  return entries;
}

/** What a BDC operation says about the content that it opens. */
export interface MarkProperties {
  /** The number by which the structure tree claims the content. */
  mcid?: number;
  /** The text to read instead of the painted glyphs. */
  actualText?: string;
}

/** Reads the properties of BDC or BMC. Properties kept by name in the resources are not written by Chromium. */
export function markProperties({ operands }: Operation): MarkProperties {
  const written = operands[1];
  if (!written?.startsWith('<<')) return {};
  const entries = dictionaryEntries(written);
  const mcid = entries.get('MCID');
  const actualText = entries.get('ActualText');
  return {
    ...(mcid === undefined ? {} : { mcid: Number(mcid) }),
    ...(actualText === undefined ? {} : { actualText: stringText(actualText) }),
  };
}

/** Whether a mark makes its content part of the structure tree, or an artifact. One that only gives ActualText does neither. */
export const placesContent = (operation: Operation): boolean =>
  operation.operands[0] === '/Artifact' || markProperties(operation).mcid !== undefined;

/** The strings that a text-showing operation paints. */
export function shownStrings({ operator, operands }: Operation): Uint8Array[] {
  const last = operands.at(-1);
  if (last === undefined) return [];
  if (operator === 'TJ')
    return objectsInside(last)
      .filter((object) => /^[(<]/.test(object))
      .map(stringBytes);
  return [stringBytes(last)];
}
