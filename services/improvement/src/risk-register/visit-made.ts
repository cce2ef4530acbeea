import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Person } from '../people/person';
import { entries } from './repository';
import { visited } from './risk-entry';

interface Made {
  readonly urn: string;
  readonly nextDue: string;
  readonly by: Person;
  readonly now: Date;
}

/** What visits tell this slice: a school on the register was visited, and when the next visit is due. */
export async function visitMade(unit: UnitOfWork, { urn, nextDue, by, now }: Made): Promise<void> {
  const [entry] = await entries.all(unit, { urn, closedOn: null });
  if (entry) await entries.save(unit, visited(entry, nextDue, { by, now }));
}
