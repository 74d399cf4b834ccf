import { findWord } from '../../../../src/lib/glossary.ts';
import { allPassages, ownService, type Content } from '../model.ts';
import { findTyped, holdsPieces } from '../passages.ts';
import { problem } from '../problem.ts';
import { quote } from '../quote.ts';
import type { Rule } from '../rule.ts';

/** Names of services that are also words: at the start of a sentence nobody can tell which is meant. */
const alsoWords = new Set(['Become', 'Shout', 'Shelter', 'Crisis', 'Mind', 'Family']);

export const typedNames: Rule = {
  id: 'typed-names',
  explain:
    'The name of another service, or of the Commissioner, is written once, because names change. ' +
    'One that is also a glossary word may stand in facts, where no piece can.',
  *run(content) {
    const services = serviceNames(content);
    const commissioner = commissionerNames(content);
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${[...services.keys(), ...commissioner].sort(longestFirst).map(escape).join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    );
    for (const passage of allPassages(content)) {
      const { file, field } = passage;
      for (const { match, line, before } of findTyped(passage, pattern, ['Word'])) {
        const name = match[0];
        if (alsoWords.has(name) && /(?:^|[.!?:"'“‘]\s*)$/.test(before)) continue;
        if (passage.role === 'fact' && findWord(name, content.words)) continue;
        const id = services.get(name);
        if (id !== undefined) {
          const hint = holdsPieces(passage)
            ? `type <Service id="${id}" />`
            : 'say here what it does instead of its name';
          yield problem({ file, field, line }, `the name of the service ${quote(name)} is typed in the text`, hint);
        } else {
          yield problem(
            { file, field, line },
            `the name of the Commissioner ${quote(name)} is typed in the text`,
            'type "the Children\'s Commissioner": the name is in content/site.yaml',
          );
        }
      }
    }
  },
};

/** Every name by which a service may be typed, with its id. Help at Hand may always be typed. */
function serviceNames({ services }: Content): Map<string, string> {
  const names = new Map<string, string>();
  for (const [id, { name, shortName }] of services) {
    if (id === ownService) continue;
    for (const one of [name, shortName, name.replace(/\s*\([^)]*\)/g, '')]) {
      if (one && isName(one)) names.set(one.trim(), id);
    }
  }
  return names;
}

function commissionerNames({ site }: Content): string[] {
  const name = site?.commissioner.name;
  return name ? [name, name.replace(/^(?:Dame|Sir) /, '')] : ['\0'];
}

/**
 * A name has capitals in all its longer words. "Your council's care team" says what a thing is and is no name,
 * and "999" is a number.
 */
function isName(text: string): boolean {
  const smallWord = /^(?:and|at|by|for|from|in|of|on|the|to|&)$/;
  return /\p{L}/u.test(text) && text.split(/\s+/).every((word) => /^[\p{Lu}\d(]/u.test(word) || smallWord.test(word));
}

const longestFirst = (a: string, b: string): number => b.length - a.length;
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
