/** Runs a command of this project and waits. Its output is shown only when it fails, or always when `loud`. */
import { spawn } from 'node:child_process';

/** Resolves with the output. Throws with the output when the command fails. */
export function run(
  command: string,
  args: string[],
  { loud = false, env = {} }: { loud?: boolean; env?: Record<string, string> } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} failed (${code}).\n${output}`));
    });
  });
}

/** Runs a script of an installed package with this Node. */
export const runPackage = (path: string, args: string[], options: Parameters<typeof run>[2] = {}): Promise<string> =>
  run(process.execPath, [`node_modules/${path}`, ...args], options);
