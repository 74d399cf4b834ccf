import { describe } from 'vitest';
import { remove, replace, says } from './support.ts';

const file = 'content/changes.yaml';
const page = 'content/pages/get-help.mdx';
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
const radio = (text: string) =>
  replace(page, '<ContactCard />', `<ContactCard />\n\n<RadioScript seconds={10}>\n\n${text}.\n\n</RadioScript>`);

describe('changes', () => {
  says('are there', remove(file), [file, 'is missing', 'write it: it holds what changed in the law and on the site']);

  says('stand newest first', replace(file, 'on: 2026-04-29', 'on: 2026-11-21'), [
    file,
    'is newer than the change before it',
    'put the newest change first',
  ]);

  says('are told when they have come', replace(file, 'on: 2026-11-20', 'on: 2026-12-01'), [
    file,
    'is dated 2026-12-01, which has not come yet',
    'add it on that day',
  ]);

  says('rest on law that there is', replace(file, 'law: new-duty', 'law: new-duties'), [
    file,
    'there is no law record "new-duties"',
    'type "new-duty", or write the record in content/law first, with its source',
  ]);

  says('lead to a page of this site', replace(file, 'path: /get-help/', 'path: get-help'), [
    file,
    '`changes.new-page.path` is not an address on this site',
    'type it like /stories/',
  ]);
});

describe('words to share', () => {
  says(
    'fit into a post',
    replace(page, '<ContactCard />', `<ContactCard />\n\n<Post title="Short">${'You have rights. '.repeat(17)}</Post>`),
    [page, 'has 288 letters', 'a post has at most 260: make it shorter'],
  );

  says('last as long as the script says', radio(words(20)), [
    page,
    'has 20 words to say, numbers said digit by digit',
    '10 seconds need 22 to 27: make it longer',
  ]);

  says('count each digit of a number', radio(`${words(20)} <Phone service="help-at-hand" />`), [
    page,
    'has 31 words to say, numbers said digit by digit',
    '10 seconds need 22 to 27: make it shorter',
  ]);
});
