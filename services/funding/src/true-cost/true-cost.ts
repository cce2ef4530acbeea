import { Refusal } from '@middletier/runtime/refusal';

/** What support is said to take: counts whole, amounts in pence. */
export interface Support {
  readonly schools: number;
  /** Supporting schools, and what each is paid (003: £6,000). */
  readonly supporters: number;
  readonly supporterPence: number;
  /** Days for which staff are released, and what a day costs. */
  readonly releaseDays: number;
  readonly releaseDayPence: number;
  readonly coordinationPence: number;
  readonly brokeringPence: number;
  readonly evaluationPence: number;
  readonly developmentPence: number;
  /** Of all that, in per cent. */
  readonly overheadPercent: number;
  /** What a school pays now, and what is subsidised for each (003: £5,000). */
  readonly pricePence: number;
  readonly subsidyPence: number;
}

export interface CostLine {
  readonly what: string;
  readonly pence: number;
}

export interface TrueCost {
  readonly lines: readonly CostLine[];
  readonly totalPence: number;
  /** The price at which it sustains itself without a subsidy, to the next penny. */
  readonly sustainingPricePence: number;
  /** What schools pay, and what is subsidised. */
  readonly paidPence: number;
  readonly subsidisedPence: number;
  /** What is not covered; below nothing where it pays for itself and more. */
  readonly gapPence: number;
  /** The subsidy for each school that would close the gap at the price now. */
  readonly subsidyNeededPence: number;
  readonly sentence: string;
}

const MOST = 100_000_000_000;

/**
 * What support truly costs, and at which price it sustains itself: 003 holds that "covering the true costs" with development,
 * evaluation, administration and brokering "would price this work beyond what schools could afford".
 * @throws Refusal BAD_COST
 */
export function trueCost(support: Support): TrueCost {
  const { schools, pricePence, subsidyPence, overheadPercent } = checkSupport(support);
  const direct = linesOf(support);
  const before = sum(direct);
  const overhead = {
    what: `Overhead, ${overheadPercent} %`,
    pence: Math.round((before * overheadPercent) / 100),
  };
  const lines = [...direct, overhead].filter(({ pence }) => pence > 0);
  const totalPence = sum(lines);
  const [paidPence, subsidisedPence] = [pricePence * schools, subsidyPence * schools];
  const sustainingPricePence = Math.ceil(totalPence / schools);
  const subsidyNeededPence = Math.max(0, Math.ceil((totalPence - paidPence) / schools));
  const gapPence = totalPence - paidPence - subsidisedPence;
  return {
    ...{ lines, totalPence, sustainingPricePence, paidPence, subsidisedPence, gapPence, subsidyNeededPence },
    sentence: inWords(support, { totalPence, sustainingPricePence, gapPence, subsidyNeededPence }),
  };
}

const linesOf = (support: Support): CostLine[] => [
  { what: 'Payments to supporting schools', pence: support.supporters * support.supporterPence },
  { what: 'Release days at cost', pence: support.releaseDays * support.releaseDayPence },
  { what: 'Coordination', pence: support.coordinationPence },
  { what: 'Brokering', pence: support.brokeringPence },
  { what: 'Evaluation', pence: support.evaluationPence },
  { what: 'Development of new approaches', pence: support.developmentPence },
];

const sum = (lines: readonly CostLine[]): number => lines.reduce((total, { pence }) => total + pence, 0);

function checkSupport(support: Support): Support {
  for (const [name, value] of Object.entries(support))
    if (!Number.isInteger(value) || value < 0 || value > MOST)
      throw new Refusal('BAD_COST', `${name} is a whole number, 0 to ${MOST}.`, ['input', name]);
  if (support.schools < 1 || support.schools > 100_000 || support.overheadPercent > 1_000)
    throw new Refusal('BAD_COST', 'There is one school at least, and overhead is 1000 % at the most.', [
      ...['input', 'schools'],
    ]);
  if (sum(linesOf(support)) > MOST)
    throw new Refusal('BAD_COST', `All of it costs ${MOST} pence at the most.`, ['input']);
  return support;
}

const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

function inWords(
  { schools, pricePence, subsidyPence }: Support,
  cost: Pick<TrueCost, 'totalPence' | 'sustainingPricePence' | 'gapPence' | 'subsidyNeededPence'>,
): string {
  const { totalPence, sustainingPricePence, gapPence, subsidyNeededPence } = cost;
  const all = `${pounds(totalPence)} for ${schools} schools: it sustains itself at ${pounds(sustainingPricePence)} a school.`;
  const now = `At ${pounds(pricePence)} with a subsidy of ${pounds(subsidyPence)}`;
  if (gapPence > 0)
    return `${all} ${now} it lacks ${pounds(gapPence)}: it needs ${pounds(subsidyNeededPence)} a school.`;
  return `${all} ${now} it is paid for${gapPence < 0 ? `, with ${pounds(-gapPence)} left` : ''}.`;
}
