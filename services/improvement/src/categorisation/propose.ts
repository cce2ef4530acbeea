import { dayOf } from '@middletier/runtime/day';
import { isDeepStrictEqual } from 'node:util';
import type { Audience } from '@middletier/runtime/event';
import { categorisationId, type Categorisation, type Challenge, type Reckoning } from './categorisation';
import type { State } from './moves';
import { schoolYearOf } from './school-year';
import type { Taken } from './step';
import { counting, takeStep, type Draft } from './take-step';
import { inOneSentence, whyChanged } from './why-changed';

/** What the rules make of a school now. */
export interface Proposal {
  readonly urn: string;
  /** As in Categorisation. */
  readonly owner: string | null;
  readonly phase: string;
  readonly audience: Audience;
  readonly reckoning: Reckoning;
}

/** A reckoning that changes nothing but the figures under the category; it is no step. */
export interface Refreshed {
  readonly next: Categorisation;
  readonly step: null;
  readonly change: null;
}

/**
 * New figures propose anew. Another outcome is a step, as are a new school year and the end of what was held; the same
 * outcome goes on with the new reckoning. What is held stays in force. Null where nothing at all differs.
 */
export function propose(before: Categorisation | undefined, proposal: Proposal): Taken | Refreshed | null {
  if (!before) return begin(proposal);
  const now = proposal.reckoning.at;
  const stays =
    before.year === schoolYearOf(now) &&
    !isOver(before, now) &&
    before.state !== 'WITHDRAWN' &&
    !before.lapsed;
  if (stays && before.proposal.category === proposal.reckoning.category) return refresh(before, proposal);
  return proposeAgain(before, proposal);
}

/** Figures that no longer suffice are said not to; what the school has been told before stays readable beside that. */
export function lapse(before: Categorisation, because: string, at: Date): Taken | null {
  const over = isOver(before, at);
  if (before.state === 'WITHDRAWN' || (before.lapsed && !over)) return null;
  const lapsed = before.lapsed ?? { because, since: at };
  const happening = { kind: 'LAPSED', at, actor: null } as const;
  if (!over) return takeStep(before, { ...before, lapsed }, { ...happening, reason: because });
  const draft = {
    ...before,
    state: 'PROPOSED',
    moderated: null,
    challenge: null,
    held: null,
    lapsed,
  } as const;
  return takeStep(before, draft, { ...happening, reason: `${endOf(before)}. ${because}` });
}

/** The rules end what a trust or a partnership made of a school that it categorises no more. */
export function end(before: Categorisation, at: Date): Taken | null {
  if (before.state === 'WITHDRAWN') return null;
  return takeStep(
    before,
    { ...before, state: 'WITHDRAWN', moderated: null, challenge: null, held: null },
    {
      ...{ kind: 'WITHDRAWN', at, actor: null },
      reason: `The school is in no framework of ${before.owner ?? 'its authority'} any more.`,
    },
  );
}

const endOf = ({ held }: Categorisation): string =>
  `What was agreed for ${held!.year} held until ${held!.until}`;

const isOver = ({ held }: Categorisation, now: Date): boolean => held !== null && held.until < dayOf(now);

function begin({ urn, owner, phase, audience, reckoning }: Proposal): Taken {
  const { at, explanation } = reckoning;
  const year = schoolYearOf(at);
  const draft: Draft = {
    ...{ id: categorisationId({ urn, owner }, year), urn, owner, year, phase, audience, state: 'PROPOSED' },
    ...{ proposal: reckoning, moderated: null, held: null, challenge: null, lapsed: null },
  };
  const reason = inOneSentence(whyChanged(null, explanation));
  return takeStep(undefined, draft, { kind: 'PROPOSED', at, actor: null, reason });
}

function refresh(before: Categorisation, { phase, audience, reckoning }: Proposal): Refreshed | null {
  const same =
    before.phase === phase &&
    isDeepStrictEqual(before.audience, audience) &&
    isDeepStrictEqual(before.proposal.explanation, reckoning.explanation);
  if (same) return null;
  const draft = { ...before, phase, audience, proposal: reckoning };
  return { next: { ...draft, ...counting(before, draft, reckoning.at) }, step: null, change: null };
}

function proposeAgain(before: Categorisation, { urn, owner, phase, audience, reckoning }: Proposal): Taken {
  const { at } = reckoning;
  const over = isOver(before, at);
  const year = schoolYearOf(at);
  const anew = before.year !== year || before.state === 'WITHDRAWN';
  const same = !anew && before.proposal.category === reckoning.category;
  const held = over ? null : before.held;
  const kept = { ...before, held };
  const draft: Draft = {
    ...{ id: categorisationId({ urn, owner }, year), urn, owner, year, phase, audience },
    ...{ held, proposal: reckoning, lapsed: null },
    state: anew ? 'PROPOSED' : stateAfter(kept, reckoning, same),
    moderated: same ? before.moderated : null,
    challenge: anew ? null : challengeAfter(kept, same),
  };
  const ended = over ? endOf(before) : undefined;
  const why = whyChanged(before.proposal.explanation, reckoning.explanation);
  const reason = [ended, anew ? `Proposed for ${year}` : undefined, ...why.map(({ sentence }) => sentence)];
  return takeStep(before, draft, {
    ...{ kind: 'PROPOSED', at, actor: null, movedBy: ended },
    reason: `${reason.filter((part) => part !== undefined).join('; ') || 'The figures suffice again'}.`,
  });
}

/** Figures that come back to what a board agreed on need no second agreement. */
function stateAfter({ state, year, held }: Categorisation, reckoning: Reckoning, same: boolean): State {
  if (same || state === 'CHALLENGED') return state;
  return held?.year === year && held.reckoning.category === reckoning.category ? held.state : 'PROPOSED';
}

/** A challenge stays open; were it declined, the school would come back to what the rules propose by then. */
const challengeAfter = ({ challenge }: Categorisation, same: boolean): Challenge | null =>
  challenge && !same ? { ...challenge, from: 'PROPOSED' } : challenge;
