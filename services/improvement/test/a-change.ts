import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { categorisationChanged, type CategorisationChanged } from '../src/contract';

/** Tells of a change of category as improvement does; of a school that is AMBER for its attendance unless said otherwise. */
export function tellChange(
  unit: UnitOfWork,
  urn: string,
  given: Partial<Omit<CategorisationChanged, 'school'>> = {},
): void {
  unit.emit(categorisationChanged, urn, {
    ...{ school: { urn }, localAuthority: { code: '990' }, phase: 'PRIMARY', from: null, to: 'AMBER' },
    ...{ why: 'Attendance rate: 91 % (1 of 3 points).', reasons: [], weakCriteria: ['attendance-rate'] },
    ...{ framework: { id: 'green-to-red', version: 1 }, support: { days: 15, amountPence: 750_000 } },
    audience: { school: urn, localAuthority: '990', trust: null },
    ...given,
  });
}
