/** A limit of a record in the register, for tests that compare with it. */
import { lawRecord } from '../../src/data/law.ts';

/** The limit called `name` of a record, which must have it. */
export function limitOf(id: string, name: string) {
  const limit = lawRecord(id).limits?.[name];
  if (!limit)
    throw new Error(`content/law: ${id} has no limit "${name}" any more. Choose another record for this test.`);
  return limit;
}
