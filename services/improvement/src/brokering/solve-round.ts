import { broker, type Brokered, type Unserved } from '@middletier/runtime/matching/broker';
import type { FixedPair, BrokeredOutcome, Round } from './round';
import { rulesOf } from './rules';
import type { Asking, Offering } from './sides';

export interface Sides {
  readonly askings: readonly Asking[];
  readonly offerings: readonly Offering[];
}

export interface SolvedRound {
  readonly outcomes: readonly BrokeredOutcome[];
  readonly value: number;
}

/** The best set of matches around what is fixed and rejected in the round. */
export function solveRound(round: Round, { askings, offerings }: Sides): SolvedRound {
  const { fixed, rejected, terms } = round;
  const brokered = broker({
    requests: askings,
    supporters: offerings,
    rules: rulesOf(terms, rejected),
    placesOf: ({ places }) => places,
    pinned: fixed,
  });
  return { outcomes: outcomesOf(round, brokered), value: brokered.value };
}

function outcomesOf({ id, version, fixed }: Round, { matches, unserved }: Brokered): BrokeredOutcome[] {
  const pairs = new Map(fixed.map((pair) => [pair.request, pair]));
  const matched = matches.map(({ request, supporter, judged }): BrokeredOutcome => {
    const pair: FixedPair | undefined = pairs.get(request);
    const points = (pair?.judged ?? judged).points;
    return {
      ...{ round: id, version, request, offer: supporter, standing: pair?.kind ?? 'PROPOSED' },
      // Capacity was shared out before the pair was fixed: it is judged as it was then.
      ...{ judged: pair?.judged ?? judged, refused: [], taken: [] },
      sentence: pair
        ? `${points} points; fixed: ${pair.reason}`
        : `${points} points; no set of matches is worth more with another.`,
    };
  });
  return [...matched, ...unserved.map((one) => unservedOf({ id, version }, one))];
}

function unservedOf(
  { id, version }: Pick<Round, 'id' | 'version'>,
  { request, refused, taken }: Unserved,
): BrokeredOutcome {
  const counts = refused.map(({ rule, supporters }) => `${rule} ${supporters}`);
  const others = taken.length > 0 ? [`taken by requests to which they are worth more ${taken.length}`] : [];
  const why = [...others, ...counts].join(', ') || 'nobody has offered';
  return {
    ...{ round: id, version, request, offer: null, standing: 'UNSERVED', judged: null, refused },
    ...{ taken: taken.slice(0, 50), sentence: `Nobody: ${why}.` },
  };
}
