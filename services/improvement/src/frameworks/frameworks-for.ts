import type { Audience } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { partnershipsOf } from '../memberships/known-memberships';
import type { Framework } from './framework';
import { shippedInForce } from './in-force';
import { readInForce } from './repository';

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
export async function frameworksFor(
  unit: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  schools: readonly School[],
  day: string,
): Promise<ReadonlyMap<string, readonly AppliedFramework[]>> {
  const partnerships = await partnershipsOf(
    unit,
    schools.map(({ urn }) => urn),
    day,
  );
  const bodiesOf = ({ urn, audience: { localAuthority, trust } }: School): string[] => {
    const joined = (partnerships.get(urn) ?? []).map(({ partnership }) => `partnership:${partnership}`);
    return [
      ...new Set([`local-authority:${localAuthority}`, ...(trust ? [`trust:${trust}`] : []), ...joined]),
    ];
  };
  const adopted = await readInForce(unit, [...new Set(schools.flatMap(bodiesOf))], day);
  const shipped = shippedInForce(day);
  return new Map(
    schools.map((school) => [
      school.urn,
      bodiesOf(school).flatMap((body, index): AppliedFramework[] => {
        const framework = adopted.get(body) ?? (index === 0 ? shipped : null);
        return framework ? [{ body, key: categorisationKey(school.urn, body), framework }] : [];
      }),
    ]),
  );
}
