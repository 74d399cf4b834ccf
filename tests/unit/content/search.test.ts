import { describe } from 'vitest';
import { add, allows, remove, replace, says } from './support.ts';

const search = 'content/search.yaml';

describe('the words of the search', () => {
  allows('may be one more group', replace(search, 'danger:', '  - [anxious, worried]\ndanger:'));

  says('must be there', remove(search), [search, 'is missing', 'write it: it holds the words that people search with']);

  says('are two or more in a group', replace(search, '[hit, punch, slap]', '[hit]'), [
    search,
    '`same.0` has one word',
    'a group needs two words or more',
  ]);

  says('stand in one group', replace(search, 'thrown out', 'Punch'), [
    search,
    '"Punch" stands in two groups, or twice in one: also on line 2',
    'keep it in one group, or make the two groups one',
  ]);

  says('lead to a page of this site', replace(search, '/get-help/', '/get-helped/'), [
    search,
    'leads to /get-helped/, which is no page of this site',
    'type the address of a page, for example /get-help/now/',
  ]);

  allows(
    'may have other ways to write them, and ordinary words beside them',
    replace(search, 'danger:', 'plain: [floor]\nwritten:\n  see: [c]\ndanger:'),
  );

  says('have at least one other way', replace(search, 'danger:', 'written:\n  see: []\ndanger:'), [
    search,
    '`written.see` is empty',
    'type the other ways to write the word',
  ]);

  says('have no fields of their own', replace(search, 'danger:', 'tags: []\ndanger:'), [
    search,
    '`tags` is not a field that this file can have',
    'use one of: same, plain, written, danger',
  ]);

  says('are in a file that the site reads', add('content/searches.yaml', 'same: []\n'), [
    'content/searches.yaml',
    'is not a file that the site reads',
    'move it to the folder of its kind, or take it away',
  ]);
});
