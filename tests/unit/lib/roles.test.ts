import { expect, test } from 'vitest';
import { ContentError } from '../../../src/lib/errors.ts';
import { byRole } from '../../../src/lib/roles.ts';

const page = (id: string): { id: string } => ({ id });

test('a page stands below the role whose folder it is in, in the order in which it comes', () => {
  const pages = ['carers/first-night', 'carers', 'parents', 'carers/what-you-may-decide'].map(page);
  expect(byRole(pages)).toEqual([
    { page: page('carers'), below: [page('carers/first-night'), page('carers/what-you-may-decide')] },
    { page: page('parents'), below: [] },
  ]);
});

test('a role whose name begins like another keeps its own pages', () => {
  const roles = byRole(['care', 'carers', 'carers/first-night'].map(page));
  expect(roles.map(({ below }) => below.length)).toEqual([0, 1]);
});

test('a page in a folder that is no role stops the build, with the file and what to do', () => {
  const build = (): unknown => byRole(['carers', 'nurses/night'].map(page));
  expect(build).toThrow(ContentError);
  expect(build).toThrow(
    expect.objectContaining({
      file: 'content/adults/nurses/night.mdx',
      message: 'stands in the folder "nurses", which is no role',
      hint: 'write content/adults/nurses.mdx first, or move the file to one of: carers',
    }),
  );
});
