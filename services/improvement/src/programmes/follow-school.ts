import type { Closing, Conversion } from '@middletier/organisations/contract';
import { closedOn, endedWithSchool, goesOnAs, REGISTER } from '../schools/what-became';
import {
  participantId,
  stateNow,
  type Pairing,
  type Participant,
  type ParticipantState,
  type Step,
} from './participant';

interface Turn {
  readonly on: string;
  readonly reason: string;
  readonly at: Date;
}

const isIn = (participant: Participant): boolean => ['APPLIED', 'ADMITTED'].includes(stateNow(participant));

const isOpen = ({ to }: Pairing, on: string): boolean => to === null || to > on;

const stepTo = (state: ParticipantState, { on, reason, at }: Turn): Step => ({
  ...{ state, on, reason, recordedAt: at.toISOString(), recordedBy: REGISTER.name },
});

const endPairings = (
  pairings: readonly Pairing[],
  which: (one: Pairing) => boolean,
  { on, reason }: Turn,
): Pairing[] =>
  pairings.map((one) =>
    isOpen(one, on) && which(one) ? { ...one, to: on < one.from ? one.from : on, endReason: reason } : one,
  );

/** A participant leaves with its school; one whose head's school closes has no partner any more. */
export function endWithSchool(
  participants: readonly Participant[],
  { urn, on }: Closing,
  at: Date,
): Participant[] {
  const turn = { on, reason: closedOn(on), at };
  return participants.flatMap((one) => {
    const version = one.version + 1;
    if (one.urn === urn) return isIn(one) ? leave(one, turn) : [];
    const pairings = endPairings(one.pairings, (pairing) => pairing.urn === urn, turn);
    return pairings.some((pairing, i) => pairing !== one.pairings[i]) ? { ...one, pairings, version } : [];
  });
}

const leave = (one: Participant, turn: Turn): Participant => ({
  ...one,
  steps: [...one.steps, stepTo('WITHDRAWN', turn)],
  pairings: endPairings(one.pairings, () => true, turn),
  version: one.version + 1,
});

/**
 * A participant goes on in its cohort under the new number, with what it has done and what was found; a head goes on with
 * their own school. One who takes part under the new number already stays as it is.
 */
export function carryParticipants(
  participants: readonly Participant[],
  conversion: Conversion,
  at: Date,
): Participant[] {
  const { from, to, on } = conversion;
  const turn = { on, reason: goesOnAs(conversion), at };
  const there = new Set(participants.filter(({ urn }) => urn === to).map(({ cohortId }) => cohortId));
  return participants.flatMap((one): Participant[] => {
    if (one.urn !== from) return withHeadAt(one, conversion, turn);
    const closedAlready = endedWithSchool(one.steps.at(-1)?.reason);
    if (there.has(one.cohortId) || !(isIn(one) || closedAlready)) return [];
    const state = closedAlready ? one.steps.at(-2)!.state : stateNow(one);
    // Its first step here is this one, so that as at no day both are counted.
    const next: Participant = {
      ...one,
      ...{ id: participantId(one.cohortId, to), urn: to, version: 1 },
      steps: [stepTo(state, turn)],
      pairings: goingOn(one.pairings, turn),
    };
    return closedAlready ? [next] : [leave(one, turn), next];
  });
}

/** Pairings that nothing but the closing of a school ended go on from the day. */
const goingOn = (pairings: readonly Pairing[], { on }: Turn): Pairing[] =>
  pairings
    .filter((one) => isOpen(one, on) || endedWithSchool(one.endReason))
    .map((one) => ({
      ...one,
      from: one.from > on ? one.from : on,
      ...(one.endReason === null ? {} : { to: null, endReason: null }),
    }));

function withHeadAt(one: Participant, { from, to }: Conversion, turn: Turn): Participant[] {
  const isTheirs = ({ urn }: Pairing) => urn === from;
  const more = goingOn(one.pairings.filter(isTheirs), turn).map((pairing) => ({ ...pairing, urn: to }));
  if (more.length === 0) return [];
  const pairings = [...endPairings(one.pairings, isTheirs, turn), ...more];
  return [{ ...one, pairings, version: one.version + 1 }];
}
