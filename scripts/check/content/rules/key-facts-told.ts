import { lawIdsTold } from '../law-told.ts';
import type { Content, MdxFile, Right } from '../model.ts';
import { problem, type ContentProblem } from '../problem.ts';
import type { Rule } from '../rule.ts';

type Form =
  MdxFile<'easy-read'> | MdxFile<'symbols'> | MdxFile<'pack-symbols'> | MdxFile<'pack-7-to-11'> | MdxFile<'bsl'>;

const examples: Record<string, (id: string) => string> = {
  'easy-read': (id) => `<Line symbol="…" law="${id}">`,
  symbols: (id) => `<Strip law="${id}">`,
  'pack-7-to-11': (id) => `<Tell symbol="…" law="${id}">`,
  'pack-symbols': (id) => `<Strip law="${id}">`,
  bsl: (id) => `<Section … law="${id}">`,
};

export const keyFactsTold: Rule = {
  id: 'key-facts-told',
  explain: 'Every way of getting a right tells the same key facts, or says why not; so does each version of a pack.',
  *run(content) {
    for (const right of content.rights.values()) yield* judgeRight(right, content.ids.law);
    for (const { pack, easyRead, symbols, younger } of content.packs.values()) {
      const toldInEasyRead = easyRead?.body && [...lawIdsTold(easyRead)];
      if (toldInEasyRead && symbols?.front && symbols.body)
        yield* judgeForm(symbols, symbols.front.leftOut, toldInEasyRead);
      const forYounger = younger?.front?.keyFacts?.filter((id) => content.ids.law.has(id)) ?? toldInEasyRead;
      if (forYounger && younger?.front && younger.body) yield* judgeForm(younger, younger.front.leftOut, forYounger);
      if (!pack?.front || !easyRead?.front) continue;
      yield* judgeLeftOut(easyRead, easyRead.front.leftOut, factsOfPack(content, pack.front.rights));
    }
  },
};

function* judgeRight({ guide, easyRead, symbols, bsl }: Right, known: ReadonlySet<string>): Iterable<ContentProblem> {
  if (!guide?.front) return;
  const { answerLaw } = guide.front;
  const keyFacts = guide.front.keyFacts.filter((id) => known.has(id));
  const toldInGuide = lawIdsTold(guide).add(answerLaw);
  for (const id of keyFacts) {
    if (!guide.body || toldInGuide.has(id)) continue;
    const place = {
      file: guide.path,
      field: 'keyFacts',
      line: guide.lineOf(['keyFacts', guide.front.keyFacts.indexOf(id)]),
    };
    yield problem(
      place,
      `the key fact "${id}" is not told in the guide`,
      `tell it: <YourRight law="${id}">…</YourRight> or <Law id="${id}">…</Law>`,
    );
  }
  for (const form of [easyRead, symbols, bsl]) {
    if (form?.front && form.body) yield* judgeForm(form, form.front.leftOut, keyFacts);
  }
}

function* judgeForm(
  form: Form,
  leftOut: Record<string, string>,
  keyFacts: readonly string[],
): Iterable<ContentProblem> {
  const told = lawIdsTold(form);
  for (const id of keyFacts) {
    if (told.has(id) || Object.hasOwn(leftOut, id)) continue;
    const example = examples[form.kind]?.(id);
    yield problem(
      { file: form.path },
      `the key fact "${id}" is not told in ${formNames[form.kind]}`,
      `tell it: ${example}, or say in \`leftOut\` why not`,
    );
  }
  yield* judgeLeftOut(form, leftOut, new Set(keyFacts));
}

const formNames = {
  'easy-read': 'easy read',
  symbols: 'symbols',
  'pack-symbols': 'symbols',
  'pack-7-to-11': 'the version for 7 to 11',
  bsl: 'BSL',
};

function* judgeLeftOut(
  form: Form | MdxFile<'pack-easy-read'>,
  leftOut: Record<string, string>,
  keyFacts: ReadonlySet<string>,
): Iterable<ContentProblem> {
  const told = lawIdsTold(form);
  for (const id of Object.keys(leftOut)) {
    const place = { file: form.path, field: 'leftOut', line: form.lineOf(['leftOut', id]) };
    if (!keyFacts.has(id)) yield problem(place, `leaves out "${id}", which is no key fact here`, 'take this line away');
    else if (told.has(id)) yield problem(place, `leaves out "${id}" and also tells it`, 'take this line away');
  }
}

function factsOfPack(content: Content, rights: readonly string[]): Set<string> {
  return new Set(rights.flatMap((slug) => content.rights.get(slug)?.guide?.front?.keyFacts ?? []));
}
