/** The start of a text, in quotes, so that its author finds it. */
export function quote(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  return `"${whole.length > 60 ? `${whole.slice(0, 59).trim()}…` : whole}"`;
}
