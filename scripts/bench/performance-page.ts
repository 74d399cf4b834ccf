/** Keeps docs/performance.md: each part of the bench has its place there, between two marks, and the words around stay. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { dateInWords } from '../../src/lib/dates.ts';

export const performancePage = 'docs/performance.md';

const marks = (part: string): [string, string] => [`<!-- ${part}: from npm run bench -->`, `<!-- end of ${part} -->`];

/** The page with new text for one part. Throws when the page has no place for it. */
export function withPart(page: string, part: string, text: string): string {
  const [start, end] = marks(part);
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`${performancePage} has no place for "${part}": put in ${start} and ${end}`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}

/** When and on what this was measured, and how busy the machine was with other work. */
export function measuredOn(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const waiting = (loadavg()[1] ?? 0).toFixed(1);
  const day = dateInWords(new Date().toISOString().slice(0, 10));
  return `Measured on ${day}: ${cpu?.model.trim() ?? 'unknown processor'}, ${availableParallelism()} cores, ${memory} of memory, Node ${process.versions.node}. Work waiting for a core in the five minutes before the end (load): ${waiting}.`;
}

/** Writes one part into the page, with when and on what it was measured. */
export function writePart(part: string, text: string): void {
  const page = readFileSync(performancePage, 'utf8');
  writeFileSync(performancePage, withPart(page, part, `${text}\n\n${measuredOn()}`));
}
