import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import { knownSchools } from '../register/known-schools';
import type { School } from '../register/school';
import { existed, stateAsAt } from './as-at';
import type { RegisterChange } from './change';
import { changesAfter, changesOfSchool, schoolHistories } from './repository';

/** The past of schools, as a request reads it. */
export interface Pasts {
  /** A school as it was on a day, YYYY-MM-DD; null where it was not in the register. */
  schoolAsAt(urn: string, day: string): Promise<School | null>;
  /** Everything that happened to a school, oldest first. */
  changesOf(urn: string): Promise<readonly RegisterChange[]>;
  /** Changes of the whole register after a number, in the order in which they were committed. */
  changesAfter(number: number, limit: number): Promise<readonly RegisterChange[]>;
}

interface Moment {
  readonly urn: string;
  readonly day: string;
}

export function openPasts(db: Db): Pasts {
  const moments = new DataLoader<Moment, School | null, string>((asked) => loadMoments(db, asked), {
    cacheKeyFn: ({ urn, day }) => `${urn}@${day}`,
  });
  return {
    schoolAsAt: (urn, day) => moments.load({ urn, day }),
    changesOf: (urn) => changesOfSchool(db, urn),
    changesAfter: (number, limit) => changesAfter(db, number, limit),
  };
}

async function loadMoments(db: Db, asked: readonly Moment[]): Promise<(School | null)[]> {
  const urns = [...new Set(asked.map(({ urn }) => urn))];
  const [schools, histories] = await Promise.all([knownSchools({ db }, urns), schoolHistories({ db }, urns)]);
  return asked.map(({ urn, day }) => {
    const school = schools.get(urn);
    if (!school) return null;
    const { fields, registeredOn } = histories.get(urn) ?? { fields: [], registeredOn: null };
    const state = stateAsAt(school, fields, day);
    const proposedLater = state.status === 'PROPOSED_TO_OPEN' && day < (registeredOn ?? '');
    return existed(state, day) && !proposedLater ? { ...state, asAt: day } : null;
  });
}
