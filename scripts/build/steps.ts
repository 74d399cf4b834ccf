/** Runs long work as named steps: which one, of how many, and how long each took. */
export type Step = { name: string; run: () => Promise<string> };

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs the steps in order and stops at the first that throws. A step may return a line to print. */
export async function runSteps(title: string, steps: Step[]): Promise<void> {
  const start = performance.now();
  for (const [index, { name, run }] of steps.entries()) {
    const from = performance.now();
    console.log(`[${index + 1} of ${steps.length}] ${name} …`);
    const said = await run();
    console.log(`    ${said ? `${said}, ` : ''}${seconds(from)}`);
  }
  console.log(`${title}: done in ${seconds(start)}`);
}
