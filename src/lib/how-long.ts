/** A length of time in a story, from its weeks: "about 6 weeks", "about 5 months". */
export function howLong(weeks: number): string {
  if (weeks === 1) return 'about a week';
  return weeks < 9 ? `about ${weeks} weeks` : `about ${Math.round(weeks / 4.345)} months`;
}
