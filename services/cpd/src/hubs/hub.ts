import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { dayBefore, holdsOn } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';

/** A school around a hub, between two days. */
export interface Spoke {
  readonly urn: string;
  readonly from: string;
  readonly to: string | null;
  /** Who at the school agreed. */
  readonly agreedBy: string;
  readonly leftBecause: string | null;
}

/** What the school that is to be the hub said of it. */
interface Answer {
  /** Who at the school agreed; null where it declined. */
  readonly agreedBy: string | null;
  readonly reason: string | null;
  readonly at: string;
  readonly by: string;
}

/** A hub school for a subject with the spokes around it (000, 002: the Hub and Spoke CPD scheme of the secondaries). */
export interface Hub {
  readonly id: string;
  /** Whose scheme it is, for example local-authority:981. */
  readonly owner: string;
  readonly subject: string;
  readonly urn: string;
  /** Provider of its training. */
  readonly providerId: string;
  /** The hub whose model was carried over to this subject. */
  readonly extendedFrom: { readonly hub: string; readonly why: string } | null;
  readonly from: string;
  /** Last day; null while none is set. */
  readonly to: string | null;
  /** The school itself agrees to be a hub, or declines. */
  readonly state: 'PROPOSED' | 'OPEN' | 'DECLINED' | 'CLOSED';
  readonly answer: Answer | null;
  readonly closedBecause: string | null;
  readonly spokes: readonly Spoke[];
  readonly version: number;
  readonly changes: readonly { readonly at: string; readonly by: string; readonly what: string }[];
}

const MOST_SPOKES = 200;

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

export const spokesOn = ({ spokes }: Pick<Hub, 'spokes'>, day: string): Spoke[] =>
  spokes.filter((spoke) => holdsOn(spoke, day));

type Opened = Pick<Hub, 'id' | 'owner' | 'subject' | 'urn' | 'providerId' | 'from'>;

/** It is the school's to agree to, by answerHub. @throws Refusal BAD_ID, BAD_DATE */
export const openHub = (opened: Opened, { at, by }: Moment): Hub => ({
  ...opened,
  id: checkId(opened.id, ['input', 'id']),
  subject: checkId(opened.subject, ['input', 'subject']),
  from: checkDay(opened.from, ['input', 'from']),
  ...{ to: null, state: 'PROPOSED', answer: null, closedBecause: null },
  ...{ extendedFrom: null, spokes: [], version: 1, changes: [{ at, by, what: 'proposed' }] },
});

/** The next version of a hub, with what was done written down. */
export const changed = (
  hub: Hub,
  { change, what }: { readonly change: Partial<Hub>; readonly what: string },
  { at, by }: Moment,
): Hub => ({
  ...{ ...hub, ...change, version: hub.version + 1, changes: [...hub.changes, { at, by, what }] },
});

export interface Joining {
  readonly urn: string;
  readonly on: string;
  readonly agreedBy: string;
  /** Another hub of the same subject and scheme that the school is a spoke of. */
  readonly other: string | null;
}

/** @throws Refusal IS_HUB, ALREADY_SPOKE, TOO_MANY, BEFORE_HUB */
export function join(hub: Hub, { urn, on, agreedBy, other }: Joining, moment: Moment): Hub {
  if (urn === hub.urn) refuse('IS_HUB', `School ${urn} is the hub itself.`, 'urn');
  if (other !== null)
    refuse('ALREADY_SPOKE', `School ${urn} is a spoke of ${other} for ${hub.subject} already.`, 'urn');
  if (hub.spokes.some((spoke) => spoke.urn === urn && (spoke.to === null || spoke.to >= on)))
    refuse('ALREADY_SPOKE', `School ${urn} is a spoke of this hub already.`, 'urn');
  if (spokesOn(hub, on).length >= MOST_SPOKES)
    refuse('TOO_MANY', `A hub has ${MOST_SPOKES} spokes at the most.`, 'urn');
  if (checkDay(on, ['input', 'on']) < hub.from) refuse('BEFORE_HUB', `The hub opened on ${hub.from}.`, 'on');
  const spoke = {
    urn,
    from: on,
    to: null,
    agreedBy: checkText(agreedBy, ['input', 'agreedBy']),
    leftBecause: null,
  };
  return changed(hub, { change: { spokes: [...hub.spokes, spoke] }, what: `${urn} joined` }, moment);
}

interface Leaving {
  readonly urn: string;
  readonly version: number;
  readonly on: string;
  readonly reason: string;
}

/** Ends with the day before `on`. @throws Refusal NOT_SPOKE, CHANGED_MEANWHILE */
export function leave(hub: Hub, { urn, version, on, reason }: Leaving, moment: Moment): Hub {
  checkVersion('the hub', version, hub.version);
  const at = hub.spokes.findIndex((one) => one.urn === urn && one.to === null);
  if (at < 0) refuse('NOT_SPOKE', `School ${urn} is no spoke of this hub.`, 'urn');
  const said = checkText(reason, ['input', 'reason'], 500);
  const left = { ...hub.spokes[at]!, to: dayBefore(checkDay(on, ['input', 'on'])), leftBecause: said };
  return changed(hub, { change: { spokes: hub.spokes.with(at, left) }, what: `${urn} left` }, moment);
}

interface Extension extends Opened {
  readonly why: string;
  /** Spokes of the hub that come along, and who at each agreed. */
  readonly spokes: readonly { readonly urn: string; readonly agreedBy: string }[];
}

/** Carries a model that runs over to another subject. @throws Refusal SAME_SUBJECT, NO_SPOKES, NOT_SPOKE and those of join */
export function extend(hub: Hub, { why, spokes, ...opened }: Extension, moment: Moment): Hub {
  if (opened.subject === hub.subject)
    refuse('SAME_SUBJECT', `${hub.id} is for ${hub.subject} already.`, 'subject');
  const around = new Set(spokesOn(hub, opened.from).map(({ urn }) => urn));
  if (around.size === 0) refuse('NO_SPOKES', 'A hub without spokes has no model yet to carry over.', 'from');
  const reason = checkText(why, ['input', 'why'], 1_000);
  const made = { ...openHub(opened, moment), extendedFrom: { hub: hub.id, why: reason } };
  const known = new Set([...around, hub.urn]);
  const joined = spokes.reduce((so, { urn, agreedBy }) => {
    if (!known.has(urn))
      refuse('NOT_SPOKE', `School ${urn} is no part of ${hub.id}: let it join by itself.`, 'spokes');
    return join(so, { urn, agreedBy, on: opened.from, other: null }, moment);
  }, made as Hub);
  return { ...joined, version: 1 };
}
