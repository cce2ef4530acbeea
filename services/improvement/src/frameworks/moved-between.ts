import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { schoolsMovedBetween } from '../memberships/known-memberships';
import { schoolsOfBody } from '../schools/schools-of-body';
import { shippedInForce } from './in-force';
import { ownersMovedBetween } from './repository';

/** Days, YYYY-MM-DD: what held on `after` against what holds on `upTo`. */
export interface Between {
  readonly after: string;
  readonly upTo: string;
}

/** URNs of the schools to which another framework may apply on the later day, since a body's began or ended. */
export async function schoolsOfMovedFrameworks(
  reading: Pick<UnitOfWork, 'db'>,
  between: Between,
): Promise<readonly string[]> {
  const urns = new Set(await schoolsMovedBetween(reading, between));
  for (const owner of await ownersMovedBetween(reading, between)) {
    const theirs = await schoolsOfBody(reading, owner, between.upTo);
    theirs.forEach((urn) => urns.add(urn));
  }
  return [...urns];
}

/** True where another version of the shipped framework holds on the later day: then any school may move. */
export const shippedMoved = ({ after, upTo }: Between): boolean =>
  shippedInForce(after) !== shippedInForce(upTo);
