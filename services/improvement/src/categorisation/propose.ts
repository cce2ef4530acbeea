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
  if (before.lapsed || before.state === 'WITHDRAWN') return null;
  const draft = { ...before, lapsed: { because, since: at } };
  return takeStep(before, draft, { kind: 'LAPSED', at, actor: null, reason: because });
}

const isOver = ({ held }: Categorisation, now: Date): boolean => held !== null && held.until < dayOf(now);

function begin({ urn, phase, audience, reckoning }: Proposal): Taken {
  const { at, explanation } = reckoning;
  const year = schoolYearOf(at);
  const draft: Draft = {
    ...{ id: categorisationId(urn, year), urn, year, phase, audience, state: 'PROPOSED' },
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

function proposeAgain(before: Categorisation, { urn, phase, audience, reckoning }: Proposal): Taken {
  const { at } = reckoning;
  const over = isOver(before, at);
  const year = schoolYearOf(at);
  const anew = before.year !== year || before.state === 'WITHDRAWN';
  const same = !anew && before.proposal.category === reckoning.category;
  const held = over ? null : before.held;
  const kept = { ...before, held };
  const draft: Draft = {
    ...{
      id: categorisationId(urn, year),
      urn,
      year,
      phase,
      audience,
      held,
      proposal: reckoning,
      lapsed: null,
    },
    state: anew ? 'PROPOSED' : stateAfter(kept, reckoning, same),
    moderated: same ? before.moderated : null,
    challenge: anew ? null : challengeAfter(kept, same),
  };
  const ended = over
    ? `What was agreed for ${before.held!.year} held until ${before.held!.until}`
    : undefined;
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
