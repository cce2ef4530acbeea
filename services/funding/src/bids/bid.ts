import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { checkBody } from '../funds/body';
import { checkPence } from '../ledger/pence';
import type { Moment } from '@middletier/runtime/moment';
import { biddingIsOver, type Assessor, type Round } from './round';

/** Marks of 0 to 10. */
export interface Marks {
  readonly quality: number;
  readonly impact: number;
}

export interface Assessment extends Marks {
  readonly assessor: Assessor;
  readonly reason: string;
  readonly at: string;
}

export interface Moderation extends Marks {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** What an assessor has to do with a bidder: who declares it marks the bid no more. */
export interface Interest {
  readonly assessor: Assessor;
  readonly what: string;
  readonly at: string;
}

/** What the plan is to change. */
export interface Aim {
  /** As in the catalogue of measures, for example ks2-reading-expected. */
  readonly measure: string;
  readonly baseline: number;
  readonly target: number;
}

/** A plan of a body, and what it asks for it. */
export interface Bid {
  /** `ROUND.BODY`: a body has one plan in a round. */
  readonly id: string;
  readonly round: string;
  readonly fund: string;
  readonly body: string;
  /** Where the body is a school. */
  readonly urn: string | null;
  readonly title: string;
  readonly plan: string;
  readonly aim: Aim | null;
  readonly askPence: number;
  readonly pupils: number;
  /** Pupils eligible for free school meals, in thousandths. */
  readonly needThousandths: number;
  /** Whether the register gave the two figures, or the bidder. */
  readonly figuresFrom: 'REGISTER' | 'BIDDER';
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly assessments: readonly Assessment[];
  readonly interests: readonly Interest[];
  readonly moderation: Moderation | null;
  readonly version: number;
}

/** Figures of a bidder that decide its weight; null where the register has none. */
export interface Figures {
  readonly pupils: number | null;
  /** Per cent, 0 to 100. */
  readonly percentageFsm: number | null;
}

export interface Plan extends Figures {
  readonly body: string;
  /** Null for a first plan; that of the one it takes the place of otherwise. */
  readonly version: number | null;
  readonly title: string;
  readonly plan: string;
  readonly aim: Aim | null;
  readonly askPence: number;
}

export const bidId = (round: string, body: string): string => `${round}.${body.replace(':', '-')}`;

interface Before {
  /** The body's plan so far; null for none. */
  readonly before: Bid | null;
  /** Of the school in the register. */
  readonly known: Figures | null;
  readonly moment: Moment;
}

/**
 * Submits a plan, or another in its place while plans are taken. Figures of the register go before those of the bidder.
 * @throws Refusal BIDDING_OVER, NOT_YET_OPEN, CHANGED_MEANWHILE, BAD_BODY, BAD_TEXT, BAD_AMOUNT, FIGURES_MISSING
 */
export function submitBid(round: Round, plan: Plan, { before, known, moment }: Before): Bid {
  const { today, at, by } = moment;
  if (today < round.opens)
    throw new Refusal('NOT_YET_OPEN', `Plans are taken from ${round.opens} on.`, ['input', 'round']);
  if (biddingIsOver(round, today))
    throw new Refusal('BIDDING_OVER', 'No plan is taken any more.', ['input', 'round']);
  checkVersion('this bid', plan.version ?? 0, before?.version ?? 0);
  const body = checkBody(plan.body, ['input', 'body']);
  const urn = /^school:(\d+)$/.exec(body)?.[1] ?? null;
  const fromRegister = known?.pupils != null && known.percentageFsm !== null;
  return {
    ...{ id: bidId(round.id, body), round: round.id, fund: round.fund, body, urn },
    title: checkText(plan.title, ['input', 'title']),
    plan: checkText(plan.plan, ['input', 'plan'], 8_000),
    aim: plan.aim && checkAim(plan.aim),
    askPence: checkPence(plan.askPence, ['input', 'askPence']),
    ...checkFigures(fromRegister ? known : plan),
    figuresFrom: fromRegister ? 'REGISTER' : 'BIDDER',
    ...{ submittedAt: at, submittedBy: by, assessments: [], interests: [], moderation: null },
    version: (before?.version ?? 0) + 1,
  };
}

function checkFigures({ pupils, percentageFsm }: Figures): Pick<Bid, 'pupils' | 'needThousandths'> {
  const known = pupils !== null && Number.isInteger(pupils) && pupils > 0 && pupils <= 100_000;
  if (known && percentageFsm !== null && percentageFsm >= 0 && percentageFsm <= 100)
    return { pupils, needThousandths: Math.round(percentageFsm * 10) };
  throw new Refusal(
    'FIGURES_MISSING',
    'The register does not say how many pupils there are and what share is eligible for free school meals: give pupils and percentageFsm.',
    ['input', 'pupils'],
  );
}

function checkAim({ measure, baseline, target }: Aim): Aim {
  if (Number.isFinite(baseline) && Number.isFinite(target) && baseline !== target)
    return { measure: checkText(measure, ['input', 'aim', 'measure']), baseline, target };
  throw new Refusal('BAD_AIM', 'A target is another number than its baseline.', ['input', 'aim', 'target']);
}
