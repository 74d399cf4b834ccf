import { describe } from 'vitest';
import { allows, guide, inGuide, replace, says } from './support.ts';

describe('links', () => {
  for (const text of ['here', 'Click here', 'more', 'Read more.', 'this page', 'https://www.gov.uk/care']) {
    const message = `the link text "${text}" does not say where the link goes`;
    const hint = 'name the page in the link, for example [Ask for an advocate](/rights/advocates/)';
    says(`the text "${text}"`, inGuide(`Look [${text}](https://www.gov.uk/care) today.`), [guide, message, hint]);
  }
  says('a bare address', inGuide('Look at https://www.gov.uk/care today.'), [
    guide,
    'the link text "https://www.gov.uk/care" does not say where the link goes',
    'name the page in the link, for example [Ask for an advocate](/rights/advocates/)',
  ]);
  says('no text at all', inGuide('Look at [](https://www.gov.uk/care) today.'), [
    guide,
    'the link to "https://www.gov.uk/care" has no text',
    'name the page in the link, for example [Ask for an advocate](/rights/advocates/)',
  ]);
  says('a right that there is not', inGuide('Read about [moving](/rights/moving-hom/).'), [
    guide,
    'no page has the address "/rights/moving-hom/"',
    'type "/rights/moving-home/"',
  ]);
  says('a form that there is not', inGuide('Read about [moving](/rights/moving-home/easyread/).'), [
    guide,
    'no page has the address "/rights/moving-home/easyread/"',
    'type "/rights/moving-home/easy-read/"',
  ]);
  says('a word that there is not', inGuide('Read about [a word](/words/zzzzzzzzzzzz/).'), [
    guide,
    'no page has the address "/words/zzzzzzzzzzzz/"',
    'look for the address in content/, or take the link out',
  ]);
  says('a pack that there is not', inGuide('Take [the pack](/packs/moving-home/).'), [
    guide,
    'no page has the address "/packs/moving-home/"',
    'type "/rights/moving-home/"',
  ]);
  says('a page for schools that there is not', inGuide('Read about [school](/schools/first-days/).'), [
    guide,
    'no page has the address "/schools/first-days/"',
    'type "/schools/first-day/"',
  ]);
  says(
    'a card that leads nowhere',
    replace('content/pages/get-help.mdx', 'href="/rights/moving-home/"', 'href="/rights/moving/"'),
    ['content/pages/get-help.mdx', 'no page has the address "/rights/moving/"', 'type "/rights/moving-home/"'],
  );
  says('no slash at the start', inGuide('Read about [moving](../reviews/).'), [
    guide,
    'the link "../reviews/" does not start with a slash',
    'type the whole address on this site, for example /rights/moving-home/',
  ]);
  says('no slash at the end', inGuide('Read about [moving](/rights/reviews).'), [
    guide,
    'the link "/rights/reviews" does not end with a slash',
    'type "/rights/reviews/"',
  ]);
  allows(
    'pages that there are, their parts, files and pages elsewhere',
    inGuide(
      '[Moving](/rights/reviews/#what-you-can-do-today), [easy](/rights/reviews/easy-read/), [rights](/rights/), [a word](/words/review/), [a file](/packs/moving/moving.pdf), [help](/get-help/), [down](#read-next), [the law](https://www.legislation.gov.uk/).',
    ),
  );
});

describe('drafts', () => {
  const draft = replace('content/rights/reviews/guide.mdx', 'status: live', 'status: draft');
  const alone = [
    draft,
    replace(guide, 'related: [advocates, reviews]', 'related: [advocates, moving-home]'),
    replace(
      'content/rights/advocates/guide.mdx',
      'related: [moving-home, reviews]',
      'related: [moving-home, advocates]',
    ),
  ];
  allows('a draft that nothing leads to', ...alone);
  says(
    'a link to a draft',
    [...alone, inGuide('Read about [your reviews](/rights/reviews/).')],
    [
      guide,
      'leads to /rights/reviews/, which is a draft',
      'take it out, or make content/rights/reviews/guide.mdx live',
    ],
  );
  says(
    'a link to a form of a draft',
    [...alone, inGuide('Read about [your reviews](/rights/reviews/bsl/).')],
    [
      guide,
      'leads to /rights/reviews/bsl/, which is a draft',
      'take it out, or make content/rights/reviews/guide.mdx live',
    ],
  );
  says(
    'a draft among the related rights',
    draft,
    [
      'content/rights/advocates/guide.mdx',
      'leads to /rights/reviews/, which is a draft',
      'take it out, or make content/rights/reviews/guide.mdx live',
    ],
    [
      guide,
      'leads to /rights/reviews/, which is a draft',
      'take it out, or make content/rights/reviews/guide.mdx live',
    ],
  );
  says(
    'a draft among the rights of a story',
    [...alone, replace('content/stories/maya/story.mdx', 'rights: [moving-home]', 'rights: [reviews]')],
    [
      'content/stories/maya/story.mdx',
      'leads to /rights/reviews/, which is a draft',
      'take it out, or make content/rights/reviews/guide.mdx live',
    ],
  );
});
