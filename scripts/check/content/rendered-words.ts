/** The words that a piece puts into a text, for counting. */
import { amountWords, limitWords } from '../../../src/lib/limits.ts';
import type { LawRecord } from '../../../src/schemas/law.ts';
import type { Service } from '../../../src/schemas/service.ts';
import { textProp, type PieceUse } from './jsx.ts';

export type RenderedWords = (use: PieceUse) => string;

/** Makes the words from the law register and the services. What cannot be found counts as one word. */
export function renderedWords(
  law: ReadonlyMap<string, LawRecord>,
  services: ReadonlyMap<string, Service>,
): RenderedWords {
  const unknown = 'unknown';
  const serviceOf = (use: PieceUse, prop: string): Service | undefined => services.get(textProp(use, prop) ?? '');

  return (use) => {
    const record = law.get(textProp(use, 'law') ?? '');
    const name = textProp(use, 'name');
    switch (use.name) {
      case 'TimeLimit': {
        const limits = new Map(Object.entries(record?.limits ?? {}));
        const limit = name === undefined ? [...limits.values()][0] : limits.get(name);
        if (!limit) return unknown;
        return limitWords(limit, { longest: use.props.has('longest') && limit.to !== undefined });
      }
      case 'Amount': {
        const amount = new Map(Object.entries(record?.amounts ?? {})).get(name ?? '');
        return amount ? amountWords(amount) : unknown;
      }
      case 'Service':
        return serviceOf(use, 'id')?.shortName ?? serviceOf(use, 'id')?.name ?? unknown;
      case 'Hours':
        return serviceOf(use, 'service')?.hours ?? unknown;
      case 'TextTo': {
        const textMessage = serviceOf(use, 'service')?.textMessage;
        return textMessage ? `text ${textMessage.send} to number` : unknown;
      }
      case 'Phone':
        return 'number';
      case 'HowLong':
        return 'about 6 weeks';
      case 'Email':
        return 'email';
      default:
        return '';
    }
  };
}
