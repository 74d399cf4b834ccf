import { nearest } from '../../../../src/lib/nearest.ts';
import { barsOf, filledSquares } from '../../../../src/lib/figures.ts';
import type { FigureGroup } from '../../../../src/schemas/figures.ts';
import { factsOf } from '../model.ts';
import { quote } from '../quote.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** So many letters fit on a phone. */
const mostAtBar = 40;

type PlaceOf = (path: (string | number)[]) => Place;

export const figuresTraced: Rule = {
  id: 'figures-traced',
  explain: 'Every figure stands in a document that is named, and a chart draws figures of its own group only.',
  *run(content) {
    const reports = new Set(factsOf(content, 'reports').flatMap(({ facts }) => Object.keys(facts?.reports ?? {})));
    for (const file of factsOf(content, 'figures')) {
      if (!file.facts) continue;
      const place: PlaceOf = (path) => ({ file: file.path, field: path.join('.'), line: file.lineOf(path) });
      yield* judgeFigures(file.facts, reports, place);
      yield* judgeChart(file.facts, place);
    }
  },
};

/** A figure in words, such as "team of three", has no numerals to compare. */
function* judgeFigures(
  { figures }: FigureGroup,
  reports: ReadonlySet<string>,
  place: PlaceOf,
): Iterable<ContentProblem> {
  for (const [id, { value, shown, report }] of Object.entries(figures)) {
    if (!reports.has(report)) {
      const meant = nearest(report, reports);
      yield problem(
        place(['figures', id, 'report']),
        `there is no report "${report}"`,
        meant
          ? `type "${meant}", or add the document to content/reports.yaml`
          : 'add the document to content/reports.yaml first',
      );
    }
    const numbers = shown.match(/\d[\d,.]*/g)?.map((text) => Number(text.replaceAll(',', ''))) ?? [];
    if (numbers.length === 0 || numbers.includes(value)) continue;
    yield problem(
      place(['figures', id, 'shown']),
      `shows "${shown}", but the value is ${value}`,
      'type the same number in both',
    );
  }
}

function* judgeChart({ chart, figures }: FigureGroup, place: PlaceOf): Iterable<ContentProblem> {
  if (!chart) return;
  const named =
    chart.kind === 'bars' ? chart.figures : [chart.part, ...(chart.whole === undefined ? [] : [chart.whole])];
  const unknown = named.filter((id) => !figures[id]);
  for (const id of unknown) {
    yield problem(
      place(['chart']),
      `draws "${id}", which is no figure of this file`,
      `type one of: ${Object.keys(figures).join(', ')}`,
    );
  }
  if (unknown.length > 0) return;
  if (chart.kind === 'bars') {
    for (const { label } of barsOf(chart, figures).filter(({ label }) => label.length > mostAtBar)) {
      yield problem(
        place(['chart']),
        `has ${label.length} letters at a bar: ${quote(label)}`,
        `there is room for ${mostAtBar}: type fewer words in atBar or unit`,
      );
    }
    return;
  }
  const filled = filledSquares(chart, figures);
  if (Number.isInteger(filled) && filled >= 1 && filled <= chart.of) return;
  yield problem(
    place(['chart']),
    `would fill ${filled} of ${chart.of} squares`,
    'choose figures that fill whole squares, or leave the chart out',
  );
}
