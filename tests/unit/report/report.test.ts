import { describe, expect, test } from 'vitest';
import { buildContent } from '../../../scripts/check/content/build-content.ts';
import { inMarkdown, inTerminal, type Report } from '../../../scripts/report/format.ts';
import { makeReport } from '../../../scripts/report/make-report.ts';
import { firstChecks } from '../../../scripts/report/totals.ts';
import { usingPages } from '../../../scripts/report/using-pages.ts';
import { today, validContent } from '../../fixtures/valid-content.ts';
import { add, bsl, easyRead, guide, law, remove, replace, type Change } from '../content/support.ts';

const contentAfter = (...changes: Change[]) => {
  const tree = validContent();
  for (const change of changes) change(tree);
  return buildContent(tree, today);
};
const figures = (...changes: Change[]) =>
  makeReport(contentAfter(...changes)).rights.find(({ slug }) => slug === 'moving-home');

describe('the figures of a right', () => {
  test('are its length, its reading, its forms and its law', () => {
    const row = figures();
    expect(row).toMatchObject({
      slug: 'moving-home',
      law: 6,
      daysToCheck: 181,
      easyReadLines: 8,
      symbolStrips: 6,
      bslSeconds: 60,
      keyFacts: 2,
      toldInAll: 2,
    });
    expect(row?.words).toBeGreaterThan(350);
    expect(row?.mean).toBeGreaterThan(5);
    expect(row?.longest).toBeLessThanOrEqual(25);
    expect(row?.age).toBeGreaterThan(row?.ageWithoutTerms ?? Infinity);
    expect(row?.hard).toBeLessThan(0.08);
  });

  test('count days to the first check of the page or of its law', () => {
    expect(figures(replace(law, '2027-05-21', '2026-11-30'))?.daysToCheck).toBe(9);
    expect(figures(replace(guide, '2027-05-21', '2026-11-22'))?.daysToCheck).toBe(1);
    expect(
      figures(replace(guide, 'on: 2026-11-21', 'on: 2026-05-21'), replace(guide, '2027-05-21', '2026-11-20'))
        ?.daysToCheck,
    ).toBe(-1);
  });

  test('count only the key facts that all four forms tell', () => {
    expect(figures(replace(easyRead, ' law="advocate-free"', ''))?.toldInAll).toBe(1);
    expect(figures(remove(bsl))?.toldInAll).toBe(0);
  });

  test('of a draft are there too', () => {
    expect(figures(replace(guide, 'status: live', 'status: draft'))).toMatchObject({ law: 6, toldInAll: 2 });
  });

  test('of a form that is not written yet are left open', () => {
    expect(figures(remove(bsl))).toMatchObject({ bslSeconds: undefined, easyReadLines: 8 });
    expect(figures(remove(guide))).toMatchObject({
      words: undefined,
      age: undefined,
      daysToCheck: undefined,
      keyFacts: 0,
    });
  });
});

describe('the totals', () => {
  test('count what there is and what is used', () => {
    expect(makeReport(contentAfter()).totals).toEqual({
      rights: 3,
      complete: 3,
      words: 2,
      law: 7,
      lawUsed: 7,
      services: 2,
      servicesUsed: 2,
      ownSymbols: 1,
      openMojiSymbols: 4,
    });
  });

  test('call a right complete when it has four forms', () => {
    expect(makeReport(contentAfter(remove(easyRead))).totals).toMatchObject({ rights: 3, complete: 2 });
  });
});

describe('the pages that use things', () => {
  test('are those that are published, each right with its forms', () => {
    expect(
      usingPages(contentAfter()).map(({ path, texts, easyRead: lines = [] }) => [path, texts.length, lines.length]),
    ).toEqual([
      ['/rights/moving-home/', 3, 1],
      ['/rights/advocates/', 3, 1],
      ['/rights/reviews/', 3, 1],
      ['/packs/moving/', 4, 2],
      ['/schools/first-day/', 1, 0],
      ['/schools/share/self-study/', 1, 0],
      ['/schools/share/my-views/', 1, 0],
      ['/carers/', 1, 0],
      ['/stories/maya/', 1, 0],
      ['/get-help/', 1, 0],
    ]);
  });

  test('are no drafts, and nothing that is broken', () => {
    const paths = usingPages(
      contentAfter(replace(guide, 'status: live', 'status: draft'), add('content/adults/carers.mdx', 'no facts')),
    ).map(({ path }) => path);
    expect(paths).not.toContain('/rights/moving-home/');
    expect(paths).not.toContain('/carers/');
  });

  test('tell in a pack the key facts that it shows', () => {
    expect(usingPages(contentAfter()).find(({ path }) => path === '/packs/moving/')?.toldLaw).toEqual([
      'move-needs-review',
      'advocate-free',
    ]);
  });
});

describe('the checks that come first', () => {
  test('are in order of their day, with the record where a file has several', () => {
    const content = contentAfter(
      replace(law, '2027-05-21', '2027-01-01'),
      replace('content/services/night-line.yaml', '2027-05-21', '2026-12-01'),
    );
    expect(firstChecks(content, 2)).toEqual([
      { file: 'content/services/night-line.yaml', record: '', day: '2026-12-01', days: 10 },
      { file: law, record: 'move-needs-review', day: '2027-01-01', days: 41 },
    ]);
  });

  test('leave out drafts', () => {
    const draft = contentAfter(
      replace('content/stories/maya/story.mdx', '2027-05-21', '2026-12-01'),
      replace('content/stories/maya/story.mdx', 'status: live', 'status: draft'),
    );
    expect(firstChecks(draft, 1)[0]?.file).not.toBe('content/stories/maya/story.mdx');
  });
});

describe('the report as text', () => {
  const report: Report = {
    today,
    rights: [
      {
        ...{ slug: 'moving-home', words: 771, mean: 9.44, longest: 25, age: 8.96, ageWithoutTerms: 6.81, hard: 0.047 },
        ...{
          law: 23,
          daysToCheck: 181,
          easyReadLines: 16,
          symbolStrips: 11,
          bslSeconds: 230,
          keyFacts: 9,
          toldInAll: 9,
        },
      },
      {
        ...{
          slug: 'school',
          words: undefined,
          mean: 0,
          longest: 0,
          age: undefined,
          ageWithoutTerms: undefined,
          hard: 0,
        },
        ...{ law: 0, daysToCheck: undefined, easyReadLines: 8, symbolStrips: undefined, bslSeconds: undefined },
        ...{ keyFacts: 0, toldInAll: 0 },
      },
    ],
    totals: {
      ...{ rights: 2, complete: 1, words: 126, law: 417, lawUsed: 327, services: 20, servicesUsed: 19 },
      ...{ ownSymbols: 82, openMojiSymbols: 41 },
    },
    checks: [{ file: law, record: 'move-needs-review', day: '2027-05-21', days: 181 }],
  };

  test('stands in columns in a terminal', () => {
    expect(
      inTerminal(report)
        .split('\n\n')
        .filter((_, index) => index !== 2)
        .join('\n\n'),
    ).toBe(
      `The content on 21 November 2026

Right        Words  Mean  Longest  Age  Age without  Hard  Law  Check  Easy read  Symbols    BSL    Told
-----------  -----  ----  -------  ---  -----------  ----  ---  -----  ---------  ---------  -----  ------
moving-home    771   9.4       25  9.0          6.8  4.7%   23    181   16 lines  11 strips  230 s  9 of 9
school       –       0.0        0  –    –            0.0%    0  –        8 lines  –          –      0 of 0

In all

What            How many  Of these
--------------  --------  -----------------------
Rights                 2  1 in all four forms
Glossary words       126
Law records          417  327 used
Services              20  19 named
Symbols              123  82 our own, 41 OpenMoji

The checks that come first

Day          In days  File                     Record
-----------  -------  -----------------------  -----------------
21 May 2027      181  content/law/moving.yaml  move-needs-review`,
    );
  });

  test('is the same tables in Markdown', () => {
    const text = inMarkdown(report);
    expect(text).toContain('# The content on 21 November 2026\n\n| Right | Words | Mean |');
    expect(text).toContain(
      '| moving-home | 771 | 9.4 | 25 | 9.0 | 6.8 | 4.7% | 23 | 181 | 16 lines | 11 strips | 230 s | 9 of 9 |\n',
    );
    expect(text).toContain(
      '## In all\n\n| What | How many | Of these |\n| --- | --- | --- |\n| Rights | 2 | 1 in all four forms |\n',
    );
    expect(text.endsWith('| 21 May 2027 | 181 | content/law/moving.yaml | move-needs-review |\n')).toBe(true);
  });

  test('says what its columns mean', () => {
    expect(inTerminal(report)).toContain('an aim, no proof');
    expect(inMarkdown(report)).toContain('an aim, no proof');
  });
});
