/**
 * `npm run check:vulnerabilities`: asks the npm registry if a weak place is known in any package that the project uses.
 * Not a part of `npm test`: the answer changes from one day to the next without any change here. docs/operations.md says
 * when to run it. Without an answer it says that nothing was checked, and does not fail.
 */
import { spawnSync } from 'node:child_process';
import { judgeAudit } from './vulnerabilities/audit.ts';

const { stdout, error } = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { said, failed } = judgeAudit(error ? '' : stdout);
console.log(said);
process.exitCode = failed ? 1 : 0;
