import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { schemes, subscriptions } from './repository';
import type { Scheme } from './scheme';

/** The schemes that a school subscribes to on a day. */
export async function schemesHeld(unit: UnitOfWork, urn: string, day: string): Promise<Scheme[]> {
  const held = await subscriptions.all(unit, { urn, from: { $lte: day }, to: { $gte: day } });
  return schemes.all(unit, { _id: { $in: held.map(({ scheme }) => scheme) } });
}

/** A scheme by its id; null where there is none. */
export const findScheme = (unit: UnitOfWork, id: string): Promise<Scheme | null> => schemes.find(unit, id);
