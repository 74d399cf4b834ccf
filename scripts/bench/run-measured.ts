/** Runs a command and measures what it and all that it starts cost. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  /** Wall clock and processor time, in seconds. */
  seconds: number;
  cpu: number;
  /** The most memory that one of its processes held, in bytes. Nothing where the system does not tell (/proc). */
  memory: number | undefined;
  output: string;
}

const ticks = 100;
const sampleEvery = 200;

/** Processor time of the processes that this one has started and that have ended, in seconds: fields 16 and 17 of its state. */
function cpuOfEnded(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[13]) + Number(fields[14])) / ticks;
  } catch {
    return Number.NaN;
  }
}

function childrenOf(pid: number): number[] {
  try {
    const named = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return named.flatMap((child) => [child, ...childrenOf(child)]);
  } catch {
    return [];
  }
}

/** The most that a process has held since it began. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Resolves when the command has ended well. Throws with the end of its output when it failed. */
export function runMeasured(command: string, args: readonly string[], folder: string): Promise<Cost> {
  const before = cpuOfEnded();
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    let output = '';
    let memory = 0;
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const timer = setInterval(() => {
      const pid = child.pid ?? 0;
      memory = Math.max(memory, ...[pid, ...childrenOf(pid)].map(peakOf));
    }, sampleEvery);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0) reject(new Error(`${command} ${args.join(' ')} failed (${code}).\n${output.slice(-4000)}`));
      else {
        const seconds = (performance.now() - start) / 1000;
        resolve({ seconds, cpu: cpuOfEnded() - before, memory: memory || undefined, output });
      }
    });
  });
}
