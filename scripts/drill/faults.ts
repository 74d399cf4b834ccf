/** Every way in which the drill breaks content. */
import { faultsInFacts } from './faults-in-facts.ts';
import { faultsInText } from './faults-in-text.ts';
import { faultsInFiles } from './faults-in-files.ts';
import { faultsBetweenFiles } from './faults-between-files.ts';
import type { Fault } from './mutant.ts';

export const faults: readonly Fault[] = [...faultsInFiles, ...faultsInFacts, ...faultsInText, ...faultsBetweenFiles];
