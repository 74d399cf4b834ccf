/** A size as people say it: "162 kB", "1.4 MB". Thousands, as on a phone bill. */
export const sizeInWords = (bytes: number): string =>
  bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
