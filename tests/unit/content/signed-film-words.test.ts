import { describe } from 'vitest';
import { film, folder } from './signed-film.ts';
import { add, allows, says, type Change } from './support.ts';

const captions = (text: string): Change[] => [film, add(`${folder}/captions.vtt`, text)];
const caption = (text: string, times = '00:01.000 --> 00:04.000'): Change[] =>
  captions(`WEBVTT\n\n${times}\n${text}\n`);

describe('captions', () => {
  allows('may have a name in them', ...caption('<v Sam>Hello.</v>'));
  const file = `${folder}/captions.vtt`;
  says('in another format', captions('1\n00:00:01,000 --> 00:00:04,000\nYour home.\n'), [
    file,
    'does not begin with WEBVTT',
    'type WEBVTT as the first line, then an empty line',
  ]);
  says('with a comma in a time', caption('Your home.', '00:01,000 --> 00:04,000'), [
    file,
    '"00:01,000 --> 00:04,000" is not a time from and to',
    'type minutes, seconds and thousandths with a dot, for example 00:01.000 --> 00:04.000',
  ]);
  says('with no captions', captions('WEBVTT\n'), [
    file,
    'holds nothing but its first line',
    'type a time such as 00:01.000 --> 00:04.000, and what is said below it',
  ]);
  says('that end before they begin', caption('Your home.', '00:04.000 --> 00:04.000'), [
    file,
    'ends before it begins, or at once',
    'make the second time later than the first',
  ]);
  says(
    'that are out of order',
    captions('WEBVTT\n\n00:05.000 --> 00:08.000\nTwo.\n\n00:01.000 --> 00:04.000\nOne.\n'),
    [file, 'begins before the one above it', 'put them in the order of their times'],
  );
  says('with a time and no words', captions('WEBVTT\n\n00:01.000 --> 00:04.000\n'), [
    file,
    'has a time and no words',
    'type the words on the line below, or take the time away',
  ]);
  says('that go on after the film', caption('Your home.', '00:59.000 --> 01:00.100'), [
    file,
    'goes on after the film, which lasts 60 seconds',
    'mend the time, or `film.duration` if that is wrong',
  ]);
  says('of three lines', caption('Your home.\nWho decides?\nYour council.'), [
    file,
    'has 3 lines',
    'a caption has at most 2: make it two captions',
  ]);
  says('with a line that is too long', caption('Your council must hold a meeting before it.'), [
    file,
    '"Your council must hold a meeting before it." has 43 letters',
    'a line of a caption has at most 42: break it, or make it two captions',
  ]);
});

describe('the parts of a film', () => {
  const file = `${folder}/chapters.vtt`;
  const parts = (text: string): Change[] => [film, add(file, `WEBVTT\n\n${text}\n`)];
  says('that begin after the film', parts('00:01.000 --> 01:00.000\nWho decides'), [
    file,
    'is the first part and does not begin at 00:00.000',
    'let the first part begin with the film',
  ]);
  says('with a title of two lines', parts('00:00.000 --> 01:00.000\nWho\ndecides'), [
    file,
    'has a long title',
    'give each part one line of at most 60 letters',
  ]);
});
