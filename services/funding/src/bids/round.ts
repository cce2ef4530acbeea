import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Fund } from '../funds/fund';
import type { Moment } from '@middletier/runtime/moment';
import { checkTerms, type Terms } from './terms';

export interface Assessor {
  /** Id of the actor. */
  readonly id: string;
  readonly name: string;
}

/** Part of an award, paid when what it asks for is shown. */
export interface InstalmentRule {
  readonly percent: number;
  readonly evidence: string;
}

/** A call for plans, which share a sum of a fund in proportion to their quality and impact (002, Whatever it Takes). */
export interface Round {
  readonly id: string;
  readonly fund: string;
  /** Whose officers keep it: the owner of the board that voted the money. */
  readonly owner: string;
  readonly title: string;
  readonly call: string;
  readonly opens: string;
  /** The last day for plans. */
  readonly closes: string;
  /** The day it was closed before its time; null where it was not. */
  readonly closedOn: string | null;
  readonly terms: Terms;
  readonly panel: readonly Assessor[];
  /** How many must have assessed a bid. */
  readonly assessorsNeeded: number;
  /** Assessors that differ by as many points of 1000, or more, must be moderated. */
  readonly moderateFrom: number;
  /** What whoever gets money must meet before any of it is paid. */
  readonly conditions: readonly string[];
  readonly instalments: readonly InstalmentRule[];
  readonly allocated: Allocated | null;
  readonly openedBy: string;
  readonly openedAt: string;
  readonly version: number;
}

/** That the money was shared, when and by whom. */
export interface Allocated {
  readonly terms: Terms;
  readonly totalPence: number;
  readonly bids: number;
  readonly date: string;
  readonly at: string;
  readonly by: string;
}

export type NewRound = Omit<
  Round,
  'fund' | 'owner' | 'closedOn' | 'allocated' | 'openedBy' | 'openedAt' | 'version'
>;

const [MOST_ASSESSORS, MOST_PARTS] = [20, 12];

/** Calls for plans. @throws Refusal FUND_NOT_OPEN, BAD_ID, BAD_TEXT, BAD_DATE, DATES_REVERSED, BAD_AMOUNT, BAD_TERMS, BAD_PANEL, BAD_INSTALMENTS */
export function openRound(fund: Fund, wanted: NewRound, { at, by }: Moment): Round {
  if (fund.state !== 'OPEN')
    throw new Refusal('FUND_NOT_OPEN', fund.reason ?? 'It is not open.', ['input', 'fund']);
  const { from: opens, to: closes } = checkPeriod({ from: wanted.opens, to: wanted.closes }, ['input']);
  checkPanel(wanted);
  return {
    ...wanted,
    ...{ id: checkId(wanted.id, ['input', 'id']), fund: fund.id, owner: fund.owner, opens, closes: closes },
    title: checkText(wanted.title, ['input', 'title']),
    call: checkText(wanted.call, ['input', 'call'], 4_000),
    terms: checkTerms(wanted.terms, ['input', 'terms']),
    conditions: wanted.conditions
      .slice(0, MOST_PARTS)
      .map((one) => checkText(one, ['input', 'conditions'], 500)),
    instalments: checkInstalments(wanted.instalments),
    ...{ closedOn: null, allocated: null, openedBy: by, openedAt: at, version: 1 },
  };
}

function checkPanel({ panel, assessorsNeeded, moderateFrom }: NewRound): void {
  const ids = new Set(panel.map(({ id }) => id));
  const enough = Number.isInteger(assessorsNeeded) && assessorsNeeded > 0 && assessorsNeeded <= panel.length;
  if (ids.size === panel.length && enough && panel.length <= MOST_ASSESSORS && moderateFrom > 0) return;
  throw new Refusal(
    'BAD_PANEL',
    `A panel has 1 to ${MOST_ASSESSORS} people, each once, at least as many as are needed, and moderateFrom is above 0.`,
    ['input', 'panel'],
  );
}

function checkInstalments(instalments: readonly InstalmentRule[]): InstalmentRule[] {
  const whole = instalments.reduce((sum, { percent }) => sum + percent, 0);
  const each = instalments.every(({ percent }) => Number.isInteger(percent) && percent > 0);
  if (whole !== 100 || !each || instalments.length > MOST_PARTS)
    throw new Refusal(
      'BAD_INSTALMENTS',
      'Instalments are whole per cents that come to 100, 12 at the most.',
      [...['input', 'instalments']],
    );
  return instalments.map(({ percent, evidence }) => ({
    percent,
    evidence: checkText(evidence, ['input', 'instalments'], 500),
  }));
}

/** True where no plan is taken any more. */
export const biddingIsOver = ({ closes, closedOn }: Round, today: string): boolean =>
  closedOn !== null || today > closes;

/** Ends the time for plans now. @throws Refusal CHANGED_MEANWHILE, BIDDING_OVER */
export function closeBidding(round: Round, version: number, today: string): Round {
  checkVersion('this round', version, round.version);
  if (biddingIsOver(round, today))
    throw new Refusal('BIDDING_OVER', 'No plan is taken any more.', ['input', 'round']);
  return { ...round, closedOn: today, version: round.version + 1 };
}

/** Refuses BIDDING_GOES_ON before plans are all in, ALLOCATED where the money is shared already. */
export function requireAssessing(round: Round, today: string): void {
  if (!biddingIsOver(round, today))
    throw new Refusal('BIDDING_GOES_ON', `Plans may come until ${round.closes}: close the bidding first.`, [
      'input',
    ]);
  if (round.allocated)
    throw new Refusal('ALLOCATED', `The money was shared on ${round.allocated.date}.`, ['input']);
}
