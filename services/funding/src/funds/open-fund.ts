import type { ResolutionPassed } from '@middletier/organisations/contract';
import { financialYearOf, isFinancialYear, lastDayOf } from '../ledger/financial-year';
import type { Fund, FundKind } from './fund';

const KINDS: Readonly<Record<string, FundKind>> = {
  OPEN_FUND: 'POOLED',
  DE_DELEGATION: 'DE_DELEGATED',
  BLOCK_TRANSFER: 'BLOCK_TRANSFER',
};

/** Parts in a thousand of the schools block that a forum may move to another block (school funding regulations). */
const MOST_OF_BLOCK = 5;

/** True for a vote on money: one that should open a fund. */
export const isOnMoney = ({ kind }: ResolutionPassed): boolean => Object.hasOwn(KINDS, kind);

/**
 * The fund that a carried vote opens; NOT_OPENED, with the reason, where the vote does not suffice. De-delegation is the
 * decision of each phase for its own schools, so the fund is of those phases that carried it, with the parts of them alone.
 * Term and year end may be laid down by the vote as the details `until` (a day) and `year-end` (`clawback`).
 */
export function openFund(resolution: ResolutionPassed): Fund {
  const { resolutionId: id, meetingId, date, owner, board, votes, subject, explanation } = resolution;
  const phases = phasesOf(resolution);
  const amount = amountFor(resolution, phases);
  const reason = whyNot(resolution, phases, amount);
  return {
    ...{ id, state: reason === null ? 'OPEN' : 'NOT_OPENED', reason },
    ...{ kind: KINDS[resolution.kind]!, purpose: subject.purpose ?? resolution.text, owner, board, phases },
    vote: { resolution: id, meeting: meetingId, date, ...votes, explanation },
    votedPence: reason === null ? amount! : 0,
    ...{ from: date, to: lastDay(resolution) },
    yearEnd: detail(resolution, 'year-end') === 'clawback' ? 'CLAWBACK' : 'CARRY_FORWARD',
    ...{ rules: subject.details, given: [], earmarks: [], closedYears: [], bodies: [owner], version: 1 },
  };
}

const detail = ({ subject }: ResolutionPassed, name: string): string | null =>
  subject.details.find((one) => one.name === name)?.value ?? null;

function penceIn(resolution: ResolutionPassed, name: string): number | null {
  const pence = Number(detail(resolution, name) ?? NaN);
  return Number.isSafeInteger(pence) && pence > 0 ? pence : null;
}

function phasesOf({ kind, phase, constituencies }: ResolutionPassed): string[] {
  if (kind !== 'DE_DELEGATION') return phase === null ? [] : [phase];
  const carried = constituencies.filter(({ outcome }) => outcome === 'PASSED');
  return [...new Set(carried.flatMap((one) => one.phase ?? []))].sort();
}

const votedApart = ({ constituencies }: ResolutionPassed): string[] => [
  ...new Set(constituencies.flatMap(({ phase, outcome }) => (outcome === null ? [] : (phase ?? [])))),
];

/** The voted amount; where not every phase carried it, what the vote's details say is the part of those that did. */
function amountFor(resolution: ResolutionPassed, phases: readonly string[]): number | null {
  const whole = resolution.subject.amountPence;
  if (resolution.kind !== 'DE_DELEGATION' || votedApart(resolution).length === phases.length) return whole;
  const parts = phases.map((phase) => penceIn(resolution, phase.toLowerCase()));
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

function whyNot(
  resolution: ResolutionPassed,
  phases: readonly string[],
  amount: number | null,
): string | null {
  const { kind } = resolution;
  if (kind === 'DE_DELEGATION' && phases.length === 0)
    return 'De-delegation needs the vote of each phase for itself, and no phase was asked apart.';
  if (amount === null || amount <= 0)
    return resolution.subject.amountPence === null
      ? 'The vote names no amount.'
      : `Only ${phases.join(', ')} carried it, and the vote does not say what its part is.`;
  return kind === 'BLOCK_TRANSFER' ? tooMuchOf(penceIn(resolution, 'schools-block'), amount) : null;
}

function tooMuchOf(block: number | null, amount: number): string | null {
  if (block === null)
    return 'The vote does not say how large the schools block is (detail schools-block, in pence).';
  if (BigInt(amount) * 1000n <= BigInt(block) * BigInt(MOST_OF_BLOCK)) return null;
  return 'More than 0.5 % of the schools block is not the forum’s to transfer.';
}

function lastDay(resolution: ResolutionPassed): string {
  const until = detail(resolution, 'until') ?? '';
  if (/^\d{4}-\d\d-\d\d$/.test(until) && until >= resolution.date) return until;
  const year = resolution.subject.year?.replace('/', '-') ?? '';
  return lastDayOf(isFinancialYear(year) ? year : financialYearOf(resolution.date));
}
