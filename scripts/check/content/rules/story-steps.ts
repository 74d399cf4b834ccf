import { textProp, type PieceUse } from '../jsx.ts';
import { looseText } from '../loose-text.ts';
import { mdxOf, type MdxFile } from '../model.ts';
import { nearest } from '../../../../src/lib/nearest.ts';
import { problem, type ContentProblem, type Place } from '../problem.ts';
import type { Rule } from '../rule.ts';

/** One step with what leads on from it. */
interface Step {
  id: string;
  line: number;
  ends: boolean;
  asks: boolean;
  chooses: number;
  to: { id: string; line: number }[];
}

export const storySteps: Rule = {
  id: 'story-steps',
  explain: 'Every choice in a story leads to a step, every step can be reached, and every path comes to an end.',
  *run(content) {
    for (const file of mdxOf(content, 'story')) {
      if (!file.body) continue;
      const steps = stepsIn(file);
      if (steps.length === 0) {
        yield problem({ file: file.path }, 'has no steps', 'put each part into <Step id="…" title="…">');
        continue;
      }
      yield* looseText(content, file, 'Step', 'put it into a <Step>');
      for (const step of steps) yield* judgeStep(file, step, steps);
      yield* judgePaths(file, steps);
      if (!steps.some(({ asks }) => asks))
        yield problem({ file: file.path }, 'asks the reader nothing', 'add a <Choose ask="What would you do?">');
    }
  },
};

/** The steps in their order: a choice belongs to the last step that was opened before it. */
function stepsIn({ pieces }: MdxFile<'story'>): Step[] {
  const steps: Step[] = [];
  for (const use of pieces) {
    const step = steps.at(-1);
    if (use.name === 'Step') steps.push(newStep(use));
    else if (use.name === 'Choose' && step) {
      step.chooses += 1;
      step.asks = use.props.has('ask');
    } else if (use.name === 'WayOn' && step) step.to.push({ id: textProp(use, 'to') ?? '', line: use.line });
  }
  return steps;
}

const newStep = (use: PieceUse): Step => ({
  ...{ id: textProp(use, 'id') ?? '', line: use.line, ends: use.props.has('ends') },
  ...{ asks: false, chooses: 0, to: [] },
});

function* judgeStep(file: MdxFile<'story'>, step: Step, steps: readonly Step[]): Iterable<ContentProblem> {
  const place: Place = { file: file.path, field: '<Step>', line: step.line };
  const called = `the step "${step.id}"`;
  if (!/^[a-z0-9-]+$/.test(step.id))
    yield problem(place, `${called} has an id that cannot be used`, 'type small letters, numbers and hyphens');
  if (steps.find(({ id }) => id === step.id) !== step)
    yield problem(place, `there are two steps "${step.id}"`, 'give one of them another id');
  if (step.ends && step.chooses > 0)
    yield problem(place, `${called} is an end and has choices`, 'take away `ends`, or take away the choices');
  if (!step.ends && step.to.length === 0)
    yield problem(place, `${called} leads nowhere`, 'add a <Choose>, or type ends="yes", ends="partly" or ends="no"');
  if (step.chooses > 1) yield problem(place, `${called} has ${step.chooses} <Choose>`, 'put all choices into one');
  if (step.asks && step.to.length === 1)
    yield problem(place, `${called} asks, but has one choice`, 'add another choice, or take `ask` away');
  if (!step.asks && step.to.length > 1)
    yield problem(place, `${called} has choices and no question`, 'type <Choose ask="What would you do?">');
}

/** Walks every path from the first step. */
function* judgePaths(file: MdxFile<'story'>, steps: readonly Step[]): Iterable<ContentProblem> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const reached = new Set<string>();
  const told = new Set<string>();
  const waiting = [[steps[0]?.id ?? '']];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    const id = path.at(-1) ?? '';
    reached.add(id);
    for (const { id: to, line } of byId.get(id)?.to ?? []) {
      const place: Place = { file: file.path, field: '<WayOn to>', line };
      if (byId.has(to) && !path.includes(to)) waiting.push([...path, to]);
      if (told.has(`${line}`) || (byId.has(to) && !path.includes(to))) continue;
      told.add(`${line}`);
      if (path.includes(to)) yield problem(place, `leads back to "${to}"`, 'lead on to another step');
      else {
        const meant = nearest(to, byId.keys());
        yield problem(place, `leads to "${to}", which is no step`, meant ? `type "${meant}"` : 'write that step');
      }
    }
  }
  for (const { id, line } of steps.filter((step) => !reached.has(step.id))) {
    yield problem(
      { file: file.path, field: '<Step>', line },
      `the step "${id}" cannot be reached`,
      'lead to it with a <WayOn>, or take it away',
    );
  }
}
