import { ContentError } from '../../../../src/lib/errors.ts';
import { nearest } from '../../../../src/lib/nearest.ts';
import { filmFacts } from '../film-facts.ts';
import { factsOf } from '../model.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { unknownId } from '../unknown-id.ts';

export const filmNames: Rule = {
  id: 'film-names',
  explain: 'Every symbol, law record, pack, number and time limit that a film names exists.',
  *run(content) {
    const facts = filmFacts(content);
    for (const file of factsOf(content, 'film')) {
      const { scenes = [], pack } = file.facts ?? {};
      const place = (path: (string | number)[]) => ({
        file: file.path,
        field: path.join('.'),
        line: file.lineOf(path),
      });
      if (pack !== undefined && !content.packs.has(pack)) {
        const meant = nearest(pack, content.packs.keys());
        yield problem(
          place(['pack']),
          `there is no pack "${pack}"`,
          meant ? `type "${meant}"` : 'type the name of a folder in content/packs',
        );
      }
      for (const [index, scene] of scenes.entries()) {
        for (const [at, symbol] of scene.symbols.entries()) {
          yield* unknownId(content, 'symbol', symbol.id, place(['scenes', index, 'symbols', at, 'id']));
        }
        for (const [at, id] of scene.law.entries()) {
          yield* unknownId(content, 'law', id, place(['scenes', index, 'law', at]));
        }
        const texts = scene.caption.map((text, at) => ({ text, path: ['scenes', index, 'caption', at] }));
        if (scene.narration) texts.push({ text: scene.narration, path: ['scenes', index, 'narration'] });
        for (const { text, path } of texts) {
          const wrong = facts.mistakeIn(text);
          if (wrong instanceof ContentError) yield problem(place(path), wrong.message, wrong.hint);
        }
      }
    }
  },
};
