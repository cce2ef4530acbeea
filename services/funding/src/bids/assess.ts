import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Moment } from '@middletier/runtime/moment';
import type { Assessment, Bid, Marks } from './bid';
import { requireAssessing, type Assessor, type Round } from './round';

/** A bid and its round. */
export interface Judged {
  readonly round: Round;
  readonly bid: Bid;
}

export interface Judging extends Marks {
  readonly version: number;
  readonly reason: string;
}

/**
 * An assessor's marks with the reason; given again, they take the place of the first. Who declared an interest gives none.
 * @throws Refusal NOT_ON_PANEL, BIDDING_GOES_ON, ALLOCATED, CHANGED_MEANWHILE, INTEREST_DECLARED, BAD_MARKS, BAD_TEXT
 */
export function assess(
  { round, bid }: Judged,
  judging: Judging & { readonly assessor: Assessor },
  moment: Moment,
): Bid {
  const { assessor, quality, impact } = judging;
  requireOnPanel(round, assessor);
  requireAssessing(round, moment.today);
  checkVersion('this bid', judging.version, bid.version);
  if (bid.interests.some((one) => one.assessor.id === assessor.id))
    throw new Refusal('INTEREST_DECLARED', 'You declared an interest in this bid: others mark it.', [
      'input',
      'bid',
    ]);
  checkMarks({ quality, impact });
  const reason = checkText(judging.reason, ['input', 'reason'], 2_000);
  const others = bid.assessments.filter((one) => one.assessor.id !== assessor.id);
  const assessments = [...others, { assessor, quality, impact, reason, at: moment.at }];
  return { ...bid, assessments, version: bid.version + 1 };
}

/** Says what an assessor has to do with a bidder; marks that they gave no longer count. Refuses as `assess` does. */
export function declareInterest(
  { round, bid }: Judged,
  { assessor, what, version }: { assessor: Assessor; what: string; version: number },
  moment: Moment,
): Bid {
  requireOnPanel(round, assessor);
  requireAssessing(round, moment.today);
  checkVersion('this bid', version, bid.version);
  const interest = { assessor, what: checkText(what, ['input', 'what'], 500), at: moment.at };
  const assessments = bid.assessments.filter((one) => one.assessor.id !== assessor.id);
  return { ...bid, interests: [...bid.interests, interest], assessments, version: bid.version + 1 };
}

/** Marks that count in the place of those of the assessors, with the reason. Refuses as `assess` does, and UNASSESSED. */
export function moderate({ round, bid }: Judged, judging: Judging, { today, at, by }: Moment): Bid {
  requireAssessing(round, today);
  checkVersion('this bid', judging.version, bid.version);
  if (bid.assessments.length < round.assessorsNeeded)
    throw new Refusal('UNASSESSED', `${round.assessorsNeeded} must have marked it first.`, ['input', 'bid']);
  const { quality, impact } = checkMarks(judging);
  const reason = checkText(judging.reason, ['input', 'reason'], 2_000);
  return { ...bid, moderation: { quality, impact, reason, by, at }, version: bid.version + 1 };
}

function requireOnPanel({ panel }: Round, { id }: Assessor): void {
  if (!panel.some((one) => one.id === id))
    throw new Refusal('NOT_ON_PANEL', 'Bids are marked by the panel of their round.', ['input', 'bid']);
}

function checkMarks({ quality, impact }: Marks): Marks {
  if ([quality, impact].every((mark) => Number.isInteger(mark) && mark >= 0 && mark <= 10))
    return { quality, impact };
  throw new Refusal('BAD_MARKS', 'Quality and impact are whole numbers, 0 to 10.', ['input', 'quality']);
}

/** Points of 1000 for marks of 0 to 10, where quality counts for so many per cent and impact for the rest. */
const pointsOf = ({ quality, impact }: Marks, qualityPercent: number): number =>
  quality * qualityPercent + impact * (100 - qualityPercent);

/** The score of a bid, 0 to 1000: that of its moderation, else the mean of its assessors to the nearest point; null unassessed. */
export function scoreOf({ assessments, moderation }: Bid, qualityPercent: number): number | null {
  if (moderation) return pointsOf(moderation, qualityPercent);
  if (assessments.length === 0) return null;
  const points = assessments.map((one) => pointsOf(one, qualityPercent));
  return Math.round(points.reduce((sum, one) => sum + one, 0) / points.length);
}

/** Why a bid cannot be counted yet; null where it can. */
export function stillMissing({ assessorsNeeded, moderateFrom, terms }: Round, bid: Bid): string | null {
  const { assessments, moderation } = bid;
  if (assessments.length < assessorsNeeded)
    return `${assessments.length} of ${assessorsNeeded} assessors have marked it.`;
  if (moderation || spread(assessments, terms.qualityPercent) < moderateFrom) return null;
  return `Its assessors differ by ${spread(assessments, terms.qualityPercent)} points: it must be moderated.`;
}

function spread(assessments: readonly Assessment[], qualityPercent: number): number {
  const points = assessments.map((one) => pointsOf(one, qualityPercent));
  return Math.max(...points) - Math.min(...points);
}
