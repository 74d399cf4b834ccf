/** Posters for the examples: made up, with ids of real content. */
import type { PosterEntry } from '~/data/posters.ts';

const withoutArt: PosterEntry = {
  id: 'example',
  path: '/packs/print/posters/waiting-room/',
  title: 'For a hall',
  about: 'For a wall that everybody walks past.',
  order: 1,
  seenBy: 'everybody',
  headline: 'You can ask for help',
  lines: [{ says: 'Somebody listens to you.' }],
  law: ['svc-contact'],
  ground: 'paper',
  first: 'phone',
  services: [],
  opens: '/rights/advocates/',
  opensTo: 'How to get an advocate',
  checked: { on: '2026-11-21', how: 'An example.', again: '2027-05-21' },
};

/** With a scene. */
export const examplePoster: PosterEntry = { ...withoutArt, scene: 'home' };

/** The same with five pictures, and with writing first. */
export const posterWithPictures: PosterEntry = {
  ...withoutArt,
  first: 'writing',
  services: ['relay-uk', 'childline'],
  pictures: [
    { symbol: 'ask', says: 'Ask' },
    { symbol: 'write', says: 'Write' },
    { symbol: 'email', says: 'Email' },
    { symbol: 'bsl-sign', says: 'Sign language' },
    { symbol: 'listen', says: 'Listen' },
  ],
};

/** The same with a box to write in. */
export const posterWithBox: PosterEntry = { ...withoutArt, box: { title: 'Who is here', labels: ['Name', 'Phone'] } };

/** The same with a picture for each line. */
export const posterWithLines: PosterEntry = {
  ...withoutArt,
  lines: [{ symbol: 'ask', says: 'You can ask for help.' }],
  ground: 'read',
  services: ['childline'],
};
