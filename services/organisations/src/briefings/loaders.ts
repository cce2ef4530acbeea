import DataLoader from 'dataloader';
import type { Db } from 'mongodb';

import { idsOf, type BodyRef } from '../bodies/body';
import { partnershipsReaching, reachOf } from '../partnerships/nested-members';
import { profilesMatching, type Matching } from '../register/matching-schools';
import type { Acknowledgement } from './acknowledge';
import type { Addressed, Addressee } from './addressing';
import { addresseeOf, matchingOf, partnershipsIn, schoolsOf } from './belonging';
import type { Briefing } from './briefing';
import { findAcknowledgements, findInForce } from './repository';

/** Briefings as a request reads them: each question is asked of the database once, for all schools together. */
export interface Briefings {
  inForce(day: string): Promise<readonly Briefing[]>;
  /** A school of the register, as at a day; null where there is none. */
  addressee(urn: string, day: string): Promise<Addressee | null>;
  /** The schools of some bodies, as they are on a day. */
  addresseesOf(bodies: readonly BodyRef[], day: string): Promise<readonly Addressee[]>;
  /** Whom something is addressed to, as a question to the register. */
  matching(addressed: Addressed, day: string): Promise<Matching>;
  /** By the acknowledgement's key. */
  readonly acknowledgements: DataLoader<string, Acknowledgement | null>;
}

export function openBriefings(db: Db): Briefings {
  const inForce = onceAKey((day) => findInForce(db, day));
  const addressees = onceAKey(
    (day) =>
      new DataLoader<string, Addressee | null>(async (urns) => {
        const found = await read({ phases: [], types: [], within: [], only: urns }, day);
        const byUrn = new Map(found.map((school) => [school.urn, school]));
        return urns.map((urn) => byUrn.get(urn) ?? null);
      }),
  );
  const read = async (matching: Matching, day: string): Promise<Addressee[]> => {
    const profiles = await profilesMatching({ db }, matching);
    const partnerships = await partnershipsReaching({ db }, profiles, day);
    return profiles.map((profile) => addresseeOf(profile, partnerships.get(profile.urn) ?? []));
  };
  return {
    inForce,
    addressee: (urn, day) => addressees(day).load(urn),
    addresseesOf: async (bodies, day) => {
      const members = await reachOf({ db }, idsOf('partnership', bodies), day);
      return read({ phases: [], types: [], within: [schoolsOf(bodies, members)] }, day);
    },
    matching: async (addressed, day) =>
      matchingOf(addressed, await reachOf({ db }, partnershipsIn(addressed), day)),
    acknowledgements: new DataLoader(async (keys) => {
      const found = await findAcknowledgements({ db }, keys);
      return keys.map((key) => found.get(key) ?? null);
    }),
  };
}

function onceAKey<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
