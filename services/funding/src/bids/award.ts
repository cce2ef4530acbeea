import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { shareOut } from '../ledger/share-out';
import type { Moment } from '@middletier/runtime/moment';
import type { AllocationLine } from './allocation';
import type { Aim, Bid } from './bid';
import type { Round } from './round';

export interface Condition {
  readonly number: number;
  readonly what: string;
  readonly met: { readonly evidence: string; readonly at: string; readonly by: string } | null;
}

export interface Instalment {
  readonly number: number;
  readonly amountPence: number;
  /** What is to be shown before it is paid. */
  readonly asks: string;
  readonly paid: {
    readonly transaction: string;
    readonly evidence: string;
    readonly date: string;
    readonly by: string;
  } | null;
  /** The last payment of it that was taken back. */
  readonly takenBack?: string;
}

/** A figure of the school for the measure that its plan is to change, as improvement told it. */
export interface Outcome {
  readonly measure: string;
  /** A school year as 2018/19, or a day. */
  readonly period: string;
  readonly to: string;
  readonly value: number;
  readonly source: string;
  /** Id of the event. */
  readonly event: string;
}

/** What came of a bid: its share, conditions, instalments, and what became of it. */
export interface Award extends AllocationLine {
  readonly round: string;
  readonly fund: string;
  readonly owner: string;
  /** That of the round: the money is set aside under its id. */
  readonly earmark: string;
  readonly urn: string | null;
  readonly aim: Aim | null;
  /** The day from which the money was shared. */
  readonly date: string;
  readonly conditions: readonly Condition[];
  readonly instalments: readonly Instalment[];
  readonly outcomes: readonly Outcome[];
  readonly version: number;
}

/** Awards by their lines; each amount is cut into instalments to the penny. */
export function award(round: Round, bid: Bid, { line, date }: { line: AllocationLine; date: string }): Award {
  const parts = shareOut(
    line.amountPence,
    round.instalments.map(({ percent }, i) => ({ key: String(i + 1).padStart(2, '0'), weight: percent })),
  );
  const instalments = round.instalments.map(({ evidence }, i): Instalment => {
    const number = i + 1;
    return { number, amountPence: parts.get(String(number).padStart(2, '0'))!, asks: evidence, paid: null };
  });
  return {
    ...line,
    ...{ round: round.id, fund: round.fund, owner: round.owner, earmark: round.id },
    ...{ urn: bid.urn, aim: bid.aim, date, outcomes: [], version: 1 },
    conditions: round.conditions.map((what, i) => ({ number: i + 1, what, met: null })),
    instalments: instalments.filter(({ amountPence }) => amountPence > 0),
  };
}

interface Shown {
  readonly version: number;
  readonly number: number;
  readonly evidence: string;
}

/** Records that a condition is met. @throws Refusal CHANGED_MEANWHILE, CONDITION_UNKNOWN, BAD_TEXT */
export function meetCondition(award: Award, shown: Shown, { at, by }: Moment): Award {
  checkVersion('this award', shown.version, award.version);
  if (!award.conditions.some(({ number }) => number === shown.number))
    throw new Refusal('CONDITION_UNKNOWN', `It has no condition ${shown.number}.`, ['input', 'number']);
  const met = { evidence: checkText(shown.evidence, ['input', 'evidence'], 1_000), at, by };
  const conditions = award.conditions.map((one) => (one.number === shown.number ? { ...one, met } : one));
  return { ...award, conditions, version: award.version + 1 };
}

/**
 * The instalment that is paid next, with its evidence: in turn, and once all conditions are met.
 * @throws Refusal CHANGED_MEANWHILE, INSTALMENT_UNKNOWN, PAID, NOT_IN_TURN, CONDITIONS_NOT_MET, BAD_TEXT
 */
export function payInstalment(
  award: Award,
  shown: Shown & { readonly date: string; readonly transaction: string },
  by: string,
): Award {
  checkVersion('this award', shown.version, award.version);
  const wanted = award.instalments.find(({ number }) => number === shown.number);
  const refuse = (code: string, why: string): never => {
    throw new Refusal(code, why, ['input', 'number']);
  };
  if (!wanted) return refuse('INSTALMENT_UNKNOWN', `It has no instalment ${shown.number}.`);
  if (wanted.paid) return refuse('PAID', `It was paid by ${wanted.paid.transaction}.`);
  const next = award.instalments.find(({ paid }) => paid === null)!;
  if (next.number !== wanted.number) return refuse('NOT_IN_TURN', `Instalment ${next.number} comes first.`);
  const open = award.conditions.find(({ met }) => met === null);
  if (open) return refuse('CONDITIONS_NOT_MET', `Not met yet: ${open.what}`);
  const { transaction, date } = shown;
  const paid = { transaction, evidence: checkText(shown.evidence, ['input', 'evidence'], 1_000), date, by };
  const instalments = award.instalments.map((one) => (one === wanted ? { ...one, paid } : one));
  return { ...award, instalments, version: award.version + 1 };
}

/** An award of which a payment was taken back: the instalment is to be paid again. */
export function takeBackInstalment(award: Award, transaction: string): Award {
  const instalments = award.instalments.map((one) =>
    one.paid?.transaction === transaction ? { ...one, paid: null, takenBack: transaction } : one,
  );
  return { ...award, instalments, version: award.version + 1 };
}

/** Whether the last figure told reaches the aim; null where there is no aim, or no figure yet. */
export function reachedAim({ aim, outcomes }: Pick<Award, 'aim' | 'outcomes'>): boolean | null {
  const last = [...outcomes].sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
  if (!aim || !last) return null;
  return aim.target > aim.baseline ? last.value >= aim.target : last.value <= aim.target;
}
