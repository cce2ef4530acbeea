import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { categorisationLapsed, categorisationWithdrawn, type CategorisationEnded } from '../src/contract';

interface Given extends Partial<Pick<CategorisationEnded, 'owner' | 'counts'>> {
  readonly kind: 'LAPSED' | 'WITHDRAWN';
}

/** Tells that a school is in no category any more, as improvement does. */
export function tellEnd({ emit }: UnitOfWork, urn: string, { kind, ...given }: Given): void {
  emit(kind === 'LAPSED' ? categorisationLapsed : categorisationWithdrawn, urn, {
    ...{ school: { urn }, localAuthority: { code: '990' }, phase: 'PRIMARY' },
    ...{ categorisation: { id: `${urn}-2025-26`, year: '2025-26', version: 2 }, owner: null },
    ...{ state: kind === 'LAPSED' ? 'PROPOSED' : 'WITHDRAWN', category: 'AMBER', proposed: 'AMBER' },
    ...{ by: null, reason: 'No figures.', framework: { id: 'green-to-red', version: 1 }, counts: false },
    audience: { school: urn, localAuthority: '990', trust: null },
    ...given,
  });
}
