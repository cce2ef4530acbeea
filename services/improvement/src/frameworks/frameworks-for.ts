import type { Audience } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Framework } from './framework';
import { frameworkInForce } from './in-force';

/** A framework that a school is categorised by, and whose it is. */
export interface AppliedFramework {
  /** Who categorises by it: the school's authority, its trust or one of its partnerships, as a body reference. */
  readonly body: string;
  /** Key of the categorisation: the URN for the authority's, the URN with the body for any further one. */
  readonly key: string;
  readonly framework: Framework;
}

/** The authority's category is the school's; a trust or a partnership adds one of its own beside it. */
export const categorisationKey = (urn: string, body: string): string =>
  body.startsWith('local-authority:') ? urn : `${urn}-${body.replace(':', '-')}`;

interface School {
  readonly urn: string;
  readonly audience: Audience;
}

/** By URN, the frameworks that some schools are categorised by on a day: the authority's first, and always there. */
export function frameworksFor(
  _unit: UnitOfWork,
  schools: readonly School[],
  day: string,
): Promise<ReadonlyMap<string, readonly AppliedFramework[]>> {
  const shipped = frameworkInForce(new Date(`${day}T12:00:00Z`));
  const applied = schools.map(({ urn, audience }): [string, AppliedFramework[]] => {
    const body = `local-authority:${audience.localAuthority}`;
    return [urn, [{ body, key: categorisationKey(urn, body), framework: shipped }]];
  });
  return Promise.resolve(new Map(applied));
}
