import { factsOf, passagesOf, type Content, type FactsFile } from '../model.ts';
import { findTyped, readText } from '../passages.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { unknownId } from '../unknown-id.ts';

/** Words by which a stranger could tell that the person who looks at a poster is in care. */
const tellsCare =
  /\b(?:in care|(?:left|leaving) care|care (?:leavers?|orders?|plans?|homes?)|looked[- ]after|foster\w*|adopt\w*|social workers?|children's homes?|personal advisers?|council)\b/gi;

const must = /\bmust\b/i;

export const postersFitTheirWall: Rule = {
  id: 'posters-fit-their-wall',
  explain: 'A poster that strangers see tells nobody who is in care, and each poster rests on law and leads to a page.',
  *run(content) {
    for (const file of factsOf(content, 'poster')) {
      yield* judgeWords(content, file);
      yield* judgeIds(content, file);
    }
  },
};

function* judgeWords(content: Content, { path: file, facts }: FactsFile<'poster'>): Iterable<ContentProblem> {
  const inForce = facts?.law.some((id) => content.law.get(id)?.status === 'in force');
  for (const passage of passagesOf(content, { path: file })) {
    const { field = '' } = passage;
    // The title and what it is for stand in the print shop, where adults choose, and not on the wall.
    if (field === 'title' || field === 'about') continue;
    if (facts?.seenBy === 'everybody') {
      for (const { match, line } of findTyped(passage, tellsCare)) {
        yield problem(
          { file, field, line },
          `says "${match[0]}", and everybody sees it`,
          'take it out, so that nobody is singled out, or type seenBy: those it is for',
        );
      }
    }
    if (facts && !inForce && must.test(readText(passage))) {
      yield problem(
        { file, field, line: passage.fragments[0]?.line },
        'says "must", but names no law that is in force',
        'write "should" for guidance, or name the law that is in force',
      );
    }
  }
}

function* judgeIds(content: Content, { path: file, facts, lineOf }: FactsFile<'poster'>): Iterable<ContentProblem> {
  if (!facts) return;
  for (const field of ['lines', 'pictures'] as const) {
    for (const [index, { symbol }] of (facts[field] ?? []).entries()) {
      const at = [field, index, 'symbol'];
      if (symbol) yield* unknownId(content, 'symbol', symbol, { file, field: at.join('.'), line: lineOf(at) });
    }
  }
  for (const [index, id] of facts.law.entries()) {
    if (content.law.get(id)?.status !== 'not yet in force') continue;
    yield problem(
      { file, field: 'law', line: lineOf(['law', index]) },
      `rests on "${id}", which is not yet in force`,
      'take it out until it has started',
    );
  }
  if (content.addresses.has(facts.opens)) return;
  yield problem(
    { file, field: 'opens', line: lineOf(['opens']) },
    `opens ${facts.opens}, which is no page of this site`,
    'type the address of a page, for example /rights/advocates/',
  );
}
