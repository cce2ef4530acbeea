import type { Audience } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { partnershipsOf } from '../memberships/known-memberships';
import type { Framework } from './framework';
import { shippedInForce } from './in-force';
import { readInForce } from './repository';

/** A framework that a school is categorised by, and whose it is. */
export interface AppliedFramework {
  /** The trust or partnership, as a body reference; null for the authority, whose category is the school's. */
  readonly owner: string | null;
  readonly framework: Framework;
}

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
        return framework ? [{ owner: index === 0 ? null : body, framework }] : [];
      }),
    ]),
  );
}
