import type { Example, Within } from '../example.ts';

export const within: Within = { tag: 'ul', name: 'cards' };

export const examples: Example[] = [
  {
    name: 'title, line and picture',
    props: {
      href: '/rights/moving-home/',
      title: 'Being told to move',
      about: 'What must happen first.',
      picture: 'move-home',
    },
    look: true,
  },
  { name: 'only a title', props: { href: '/rights/advocates/', title: 'Someone on your side' } },
  {
    name: 'long text',
    props: {
      href: '/rights/coming-into-care/',
      title: 'A very long title that a child may still want to read to its end on a small phone',
      about:
        'A very long line under it, which says in full what the page gives you, so that it has to break over several lines and must never push anything out of the card.',
      picture: 'review-meeting',
    },
  },
  {
    name: 'with text of its own',
    props: { href: '/get-help/', title: 'Get help' },
    slot: '<p>You can ask without using your voice.</p>',
  },
];
