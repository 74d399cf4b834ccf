/** Reads values out of PDF dictionaries, whatever is missing or of another kind being `undefined`. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

/** The value itself where a reference points to it. */
export const valueAt = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(PDFName.of(key));

export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFDict ? value : undefined;
}

/** The members of an array, as written: references stay references. A single value counts as an array of one. */
export function listAt(dict: PDFDict, key: string): PDFObject[] {
  const value = valueAt(dict, key);
  if (value instanceof PDFArray) return value.asArray();
  const written = dict.get(PDFName.of(key));
  return written === undefined || value === undefined ? [] : [written];
}

export function nameAt(dict: PDFDict, key: string): string | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

export function numberAt(dict: PDFDict, key: string): number | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

export function isTrueAt(dict: PDFDict, key: string): boolean {
  const value = valueAt(dict, key);
  return value instanceof PDFBool && value.asBoolean();
}

/** The text of a string or a name; undefined when it is empty too. */
export function textAt(dict: PDFDict, key: string): string | undefined {
  const value = valueAt(dict, key);
  const isText = value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName;
  return isText ? value.decodeText() || undefined : undefined;
}

export function refAt(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFRef ? value : undefined;
}

/** The stream at a key, with its dictionary. */
export function streamAt(dict: PDFDict, key: string): PDFRawStream | undefined {
  const value = valueAt(dict, key);
  return value instanceof PDFRawStream ? value : undefined;
}

/** The dictionary that an array member is or points to. */
export function asDict(holder: PDFDict, member: PDFObject): PDFDict | undefined {
  const value = member instanceof PDFRef ? holder.context.lookup(member) : member;
  return value instanceof PDFDict ? value : undefined;
}

/** What a stream holds, decompressed. */
export function streamBytes(stream: PDFStream | undefined): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : new Uint8Array();
}
