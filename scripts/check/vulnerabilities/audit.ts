/** Reads what `npm audit --json` says. */
import { shipped } from '../../licences/shipped.ts';

interface Advisory {
  name: string;
  severity: string;
  /** The advisories themselves, or the names of packages that bring the weak place along. */
  via: (string | { title: string; url: string })[];
}

interface Answer {
  vulnerabilities?: Record<string, Advisory>;
  message?: string;
}

/** What to say, and if the check has failed. Only an answer with a known weak place fails. */
export function judgeAudit(output: string): { said: string; failed: boolean } {
  const answer = parsed(output);
  if (!answer?.vulnerabilities) {
    const why = answer?.message ?? 'no answer';
    return {
      said: `SKIPPED: known weak places were not checked, because the registry did not tell (${why}).`,
      failed: false,
    };
  }
  const found = Object.values(answer.vulnerabilities).flatMap(({ name, severity, via }) =>
    via.flatMap((one) => (typeof one === 'string' ? [] : [line(name, severity, one)])),
  );
  if (found.length === 0) return { said: 'No weak place is known in any package.', failed: false };
  return {
    said: [...found, `${found.length} known weak places. docs/operations.md says what to do.`].join('\n'),
    failed: true,
  };
}

const line = (name: string, severity: string, { title, url }: { title: string; url: string }): string =>
  `${name} (${severity}; ${name in shipped ? 'REACHES READERS' : 'builds or tests'}): ${title} ${url}`;

function parsed(output: string): Answer | undefined {
  try {
    return JSON.parse(output) as Answer;
  } catch {
    return undefined;
  }
}
