/** Reads WebVTT, the format of captions and of the parts of a film, and says what is wrong in it in an author's words. */

/** One caption, or one part of a film. Times are seconds. */
export interface Cue {
  start: number;
  end: number;
  lines: string[];
  /** The line of the file that holds its times. */
  line: number;
}

export interface VttProblem {
  line: number;
  message: string;
  hint: string;
}

const time = String.raw`(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})`;
const times = new RegExp(`^${time}[ \\t]+-->[ \\t]+${time}(?:[ \\t].*)?$`);

/** The cues of a file, and everything that a browser would stumble over. Never throws. */
export function parseVtt(text: string): { cues: Cue[]; problems: VttProblem[] } {
  const [head, ...blocks] = blocksOf(text);
  if (!head || !/^WEBVTT([ \t]|$)/.test(head.lines[0] ?? '')) {
    const hint = 'type WEBVTT as the first line, then an empty line';
    return { cues: [], problems: [{ line: 1, message: 'does not begin with WEBVTT', hint }] };
  }
  const cues: Cue[] = [];
  const problems: VttProblem[] = [];
  for (const block of blocks) {
    if (/^NOTE([ \t]|$)/.test(block.lines[0] ?? '')) continue;
    const cue = cueOf(block);
    if ('message' in cue) {
      problems.push(cue);
      continue;
    }
    problems.push(...orderProblems(cue, cues.at(-1)));
    cues.push(cue);
  }
  if (cues.length === 0 && problems.length === 0) {
    const hint = 'type a time such as 00:01.000 --> 00:04.000, and what is said below it';
    problems.push({ line: 1, message: 'holds nothing but its first line', hint });
  }
  return { cues, problems };
}

/** Groups of lines with empty lines between them, each with the number of its first line. */
function blocksOf(text: string): { lines: string[]; first: number }[] {
  const blocks: { lines: string[]; first: number }[] = [];
  let open = false;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') {
      open = false;
    } else if (open) {
      blocks.at(-1)?.lines.push(line.trim());
    } else {
      blocks.push({ lines: [line.trim()], first: index + 1 });
      open = true;
    }
  }
  return blocks;
}

/** A caption, or why the block is none. Its first line may be a name or a number, as some programs write it. */
function cueOf({ lines, first }: { lines: string[]; first: number }): Cue | VttProblem {
  const named = !lines[0]?.includes('-->') && lines.length > 1 ? 1 : 0;
  const line = first + named;
  const found = times.exec(lines[named] ?? '');
  if (!found) {
    const hint = 'type minutes, seconds and thousandths with a dot, for example 00:01.000 --> 00:04.000';
    return { line, message: `"${lines[named] ?? ''}" is not a time from and to`, hint };
  }
  const start = secondsOf(found.slice(1, 5));
  const end = secondsOf(found.slice(5, 9));
  return { start, end, line, lines: lines.slice(named + 1) };
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', thousandths = '0']: string[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000;
}

function orderProblems({ start, end, line, lines }: Cue, before: Cue | undefined): VttProblem[] {
  return [
    ...(end > start
      ? []
      : [{ line, message: 'ends before it begins, or at once', hint: 'make the second time later than the first' }]),
    ...(before && start < before.start
      ? [{ line, message: 'begins before the one above it', hint: 'put them in the order of their times' }]
      : []),
    ...(lines.length === 0
      ? [{ line, message: 'has a time and no words', hint: 'type the words on the line below, or take the time away' }]
      : []),
  ];
}
