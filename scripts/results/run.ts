/** Where a full run leaves what it found, until `npm run keep:results` keeps it or the next run replaces it. */
import { join, resolve } from 'node:path';

export const resultsFolder = resolve('node_modules/.cache/help-at-hand-results');
export const keptRun = join(resultsFolder, 'run.json');
