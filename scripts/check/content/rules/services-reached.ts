import { textProp } from '../jsx.ts';
import { problem } from '../problem.ts';
import type { Rule } from '../rule.ts';

const needs = new Map([
  ['Phone', 'phone'],
  ['Email', 'email'],
  ['Hours', 'hours'],
] as const);

export const servicesReached: Rule = {
  id: 'services-reached',
  explain: 'A number, an email address or hours can be shown only when the service has them.',
  *run(content) {
    for (const file of content.mdxFiles) {
      for (const use of file.pieces) {
        const field = needs.get(use.name as 'Phone');
        const id = textProp(use, 'service') ?? '';
        const service = content.services.get(id);
        if (!field || !service || service[field] !== undefined) continue;
        yield problem(
          { file: file.path, field: `<${use.name}>`, line: use.line },
          `the service "${id}" has no \`${field}\``,
          `take <${use.name}> out, or add \`${field}\` to the service once it is verified`,
        );
      }
    }
  },
};
