import { expect, test } from 'vitest';
import { filmsInWords } from '../../../src/lib/films-in-words.ts';
import { scriptLength } from '../../../src/lib/script-length.ts';

test.each([
  [0, 'There are no films in British Sign Language (BSL) here yet. The scripts are ready.'],
  [1, 'One of the rights has a film in British Sign Language (BSL). For the others the scripts are ready.'],
  [33, '33 of the 34 rights have a film in British Sign Language (BSL). For the others the scripts are ready.'],
  [34, 'Each right has a film in British Sign Language (BSL).'],
])('%s films of 34', (films, said) => {
  expect(filmsInWords(films, 34)).toBe(said);
});

test('a script is as long as its sections together', () => {
  const script =
    '<Section title="One" seconds={60} law="a">\n\nTopic.\n\n</Section>\n<Section title="Two" seconds={95}>';
  expect(scriptLength(script)).toEqual({ sections: 2, seconds: 155 });
  expect(scriptLength('Nothing.')).toEqual({ sections: 0, seconds: 0 });
});
