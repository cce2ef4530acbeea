import { checkId, checkVersion } from '@middletier/runtime/check-input';
import { holdsOn } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { bodyAccount, fundAccount } from '../ledger/account';
import { checkPence } from '../ledger/pence';
import { financialYearOf } from '../ledger/financial-year';
import type { Posting } from '../ledger/post';
import { checkBody } from './body';
import { givenTo, type Fund, type Given } from './fund';

export type ContributionKind = 'TOP_SLICE' | 'PER_PUPIL' | 'FLAT' | 'GRANT' | 'INVOICE';

export interface Contribution {
  /** Chosen by who records it. */
  readonly id: string;
  readonly version: number;
  readonly kind: ContributionKind;
  readonly from: string;
  readonly date: string;
  readonly amountPence: number | null;
  readonly pupils: number | null;
  readonly pencePerPupil: number | null;
  /** In words; left out, the kind says it. */
  readonly what?: string;
}

/** A change of a fund, and the posting that goes with it. */
export interface Change {
  readonly fund: Fund;
  readonly posting: Posting;
}

const MOST_GIVERS = 2_000;

/**
 * Money given to a fund: never more than the vote said, on a day of its term.
 * @throws Refusal CHANGED_MEANWHILE, FUND_NOT_OPEN, OUTSIDE_TERM, BAD_ID, BAD_BODY, BAD_AMOUNT, ABOVE_VOTE, TOO_MANY
 */
export function contribute(fund: Fund, given: Contribution): Change {
  const { kind, date } = given;
  const id = checkId(given.id, ['input', 'id']);
  requireOpen(fund);
  checkVersion('this fund', given.version, fund.version);
  const body = checkBody(given.from, ['input', 'from']);
  const pence = amountOf(given);
  if (kind === 'TOP_SLICE' && !body.startsWith('local-authority:'))
    throw new Refusal('BAD_BODY', 'A schools grant is top-sliced by its authority.', ['input', 'from']);
  if (!holdsOn(fund, date))
    throw new Refusal('OUTSIDE_TERM', `The vote is for ${fund.from} to ${fund.to}.`, ['input', 'date']);
  refuseClosedYear(fund, date);
  if (givenTo(fund) + pence > fund.votedPence)
    throw new Refusal(
      'ABOVE_VOTE',
      `The board voted ${fund.votedPence} pence, and ${givenTo(fund)} are given already. More takes another vote.`,
      ['input', 'amountPence'],
    );
  return {
    fund: withGiven(fund, { body, pence }),
    posting: {
      ...{ id: `contribution/${fund.id}/${id}`, kind: 'CONTRIBUTION', date, fund: fund.id },
      what: given.what ?? kind,
      movements: [
        { account: bodyAccount(body), pence: -pence },
        { account: fundAccount(fund.id, financialYearOf(date)), pence },
      ],
      reverses: null,
    },
  };
}

/** A year takes nothing once it, or a later one, is closed. Refuses ACCOUNT_CLOSED. */
function refuseClosedYear({ closedYears }: Fund, date: string): void {
  const year = financialYearOf(date);
  if (!closedYears.some((closed) => closed >= year)) return;
  throw new Refusal('ACCOUNT_CLOSED', `${year} is closed: take a day of an open year.`, ['input', 'date']);
}

/** Refuses FUND_NOT_OPEN with the reason why the vote opened none. */
export function requireOpen({ state, reason }: Fund): void {
  if (state !== 'OPEN') throw new Refusal('FUND_NOT_OPEN', reason ?? 'It is not open.', ['input', 'fund']);
}

/** 89 pence for each of 200 pupils are 17,800 pence; every other kind names its amount. */
function amountOf({ kind, amountPence, pupils, pencePerPupil }: Contribution): number {
  if (kind !== 'PER_PUPIL') return checkPence(amountPence, ['input', 'amountPence']);
  const rate = checkPence(pencePerPupil, ['input', 'pencePerPupil']);
  const heads = checkPence(pupils, ['input', 'pupils']);
  return checkPence(rate * heads, ['input', 'pupils']);
}

/** A fund to which somebody gave more, or less where pence are negative. */
export function withGiven(fund: Fund, { body, pence }: Given): Fund {
  const before = fund.given.find((one) => one.body === body)?.pence ?? 0;
  const given = [...fund.given.filter((one) => one.body !== body), { body, pence: before + pence }];
  if (given.length > MOST_GIVERS)
    throw new Refusal('TOO_MANY', `${MOST_GIVERS} bodies give to a fund at the most.`, ['input', 'from']);
  const bodies = [...new Set([...fund.bodies, body])];
  return { ...fund, given, bodies, version: fund.version + 1 };
}
