/** How many films there are, for readers: never more than there are. */
export function filmsInWords(films: number, rights: number): string {
  if (films === 0) return 'There are no films in British Sign Language (BSL) here yet. The scripts are ready.';
  if (films === rights) return 'Each right has a film in British Sign Language (BSL).';
  const some = films === 1 ? 'One of the rights has' : `${films} of the ${rights} rights have`;
  return `${some} a film in British Sign Language (BSL). For the others the scripts are ready.`;
}
