/** A text in double quotes for a server's file, with a backslash before each letter that would end it. */
export const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
