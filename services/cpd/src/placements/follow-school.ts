import { closedOn, endedWithSchool, type Closing, type Conversion } from '@middletier/organisations/contract';
import type { Placement } from './placement';

/** Nobody is placed in a school that is no more, and who came from one goes on where they are. */
export const cancelWithSchool = (placements: readonly Placement[], { urn, on }: Closing): Placement[] =>
  placements
    .filter(({ host, state }) => host === urn && state === 'ARRANGED')
    .map((one) => ({ ...one, state: 'CANCELLED', outcome: closedOn(on), version: one.version + 1 }));

/** The school is the same under its new number: what was arranged there is, and what its closing had cancelled. */
export const carryPlacements = (placements: readonly Placement[], { from, to }: Conversion): Placement[] =>
  placements.flatMap((one) => {
    const hadEnded = endedWithSchool(one.outcome);
    if (one.state !== 'ARRANGED' && !hadEnded) return [];
    const [host, home] = [one.host, one.home].map((urn) => (urn === from ? to : urn)) as [string, string];
    if (host === one.host && home === one.home) return [];
    const again = hadEnded && host !== one.host ? { state: 'ARRANGED' as const, outcome: null } : {};
    return [{ ...one, host, home, ...again, version: one.version + 1 }];
  });
