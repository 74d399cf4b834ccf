import type { Example } from '../example.ts';

/** Made up, on a name that belongs to nobody: this site knows of no film that it could send a child to. */
export const examples: Example[] = [
  {
    name: 'made up: with captions and signed',
    props: {
      title: 'A made-up film',
      by: 'a body that does not exist',
      href: 'https://film.example/made-up/',
      picture: 'look',
      captions: true,
      signed: true,
    },
  },
  {
    name: 'made up: without both',
    props: {
      title: 'Another made-up film',
      by: 'a body that does not exist',
      href: 'https://film.example/other/',
      picture: 'look',
      captions: false,
      signed: false,
    },
  },
];
