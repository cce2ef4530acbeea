import { checkText } from '@middletier/runtime/check-input';
import type { Pair } from '@middletier/runtime/matching/broker';
import { judgePair, type Judged } from '@middletier/runtime/matching/judge-pair';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { OVERRULABLE } from './musts';
import type { BrokeredOutcome, Round } from './round';
import { rulesOf } from './rules';
import type { Sides } from './solve-round';

export interface Reasoned extends Pair {
  readonly reason: string;
}

export interface Decisions {
  readonly confirm: readonly Pair[];
  readonly pin: readonly Reasoned[];
  readonly reject: readonly Reasoned[];
  /** Requests whose fixed pair is free again. */
  readonly release: readonly string[];
}

export interface Decided {
  readonly outcomes: readonly BrokeredOutcome[];
  readonly sides: Sides;
  readonly at: Date;
  readonly by: string;
}

/** What a person says of a round's matches: confirmed, put in another's place, rejected, or free again. Refuses ROUND_CLOSED and what fits no request. */
export function decideRound(round: Round, decisions: Decisions, { outcomes, sides, at, by }: Decided): Round {
  if (round.state === 'CLOSED')
    throw new Refusal('ROUND_CLOSED', `Round ${round.id} is closed: open another.`, ['input', 'id']);
  refuseTwice(decisions);
  const shown = new Map(outcomes.map((outcome) => [outcome.request, outcome]));
  const confirmed = decisions.confirm.map((pair, i) => ({
    ...{ ...pair, at, by, kind: 'CONFIRMED' as const, reason: 'confirmed as proposed' },
    judged: proposed(shown.get(pair.request), pair, ['input', 'confirm', i]),
  }));
  const pinned = decisions.pin.map((pair, i) => ({
    ...{ ...pair, at, by, kind: 'PINNED' as const },
    reason: checkText(pair.reason, ['input', 'pin', i, 'reason'], 500),
    judged: overruled(round, sides, { pair, path: ['input', 'pin', i] }),
  }));
  const rejected = decisions.reject.map((pair, i) => {
    requireSides(sides, { pair, path: ['input', 'reject', i] });
    return { ...pair, at, by, reason: checkText(pair.reason, ['input', 'reject', i, 'reason'], 500) };
  });
  const gone = new Set([...decisions.release, ...[...confirmed, ...pinned].map(({ request }) => request)]);
  const dropped = (pair: Pair) => rejected.some((one) => samePair(one, pair));
  const kept = round.fixed.filter((pair) => !gone.has(pair.request) && !dropped(pair));
  const fixed = [...kept, ...confirmed, ...pinned];
  refuseOverfull(sides, fixed);
  return { ...round, fixed, rejected: [...round.rejected, ...rejected], version: round.version + 1 };
}

const samePair = (one: Pair, other: Pair): boolean =>
  one.request === other.request && one.supporter === other.supporter;

function refuseTwice({ confirm, pin }: Decisions): void {
  const requests = [...confirm, ...pin].map(({ request }) => request);
  const twice = requests.find((request, i) => requests.indexOf(request) !== i);
  if (twice === undefined) return;
  throw new Refusal('DECIDED_TWICE', `Request ${twice} is decided twice: say one thing of it.`, ['input']);
}

function proposed(outcome: BrokeredOutcome | undefined, pair: Pair, path: Path): Judged {
  if (outcome?.offer === pair.supporter && outcome.judged) return outcome.judged;
  const message = `${pair.supporter} is not matched with ${pair.request} in this version: pin the pair, with the reason.`;
  throw new Refusal('NOT_PROPOSED', message, path);
}

interface At {
  readonly pair: Pair;
  readonly path: Path;
}

function requireSides({ askings, offerings }: Sides, { pair, path }: At) {
  const asking = askings.find(({ id }) => id === pair.request);
  const offering = offerings.find(({ id }) => id === pair.supporter);
  if (asking && offering) return { asking, offering };
  throw new Refusal(
    'PAIR_UNKNOWN',
    `${pair.request} and ${pair.supporter} are not both in this round.`,
    path,
  );
}

/** A person may set aside what is a matter of degree, and nothing else. */
function overruled({ terms, rejected }: Round, sides: Sides, at: At): Judged {
  const { asking, offering } = requireSides(sides, at);
  const judged = judgePair(rulesOf(terms, rejected), asking, offering);
  const firm = judged.refusals.find(({ rule }) => !OVERRULABLE.has(rule));
  if (!firm) return judged;
  throw new Refusal('PAIR_REFUSED', `${firm.sentence} Nobody may overrule that here.`, at.path);
}

/** Fixed pairs stay within the days and the schools at once of each supporter as a whole. */
function refuseOverfull({ askings, offerings }: Sides, fixed: readonly Pair[]): void {
  const days = new Map(askings.map(({ id, request }) => [id, request.days]));
  for (const { id, offer, load, places } of offerings) {
    const mine = fixed.filter(({ supporter }) => supporter === id);
    const needed = mine.reduce((sum, { request }) => sum + (days.get(request) ?? 0), 0);
    const left = offer.days - load.days;
    if (mine.length === 0 || (mine.length <= places && needed <= left)) continue;
    throw new Refusal(
      'SUPPORTER_FULL',
      `${id} has ${left} days and ${places} schools left; ${needed} days for ${mine.length} schools are fixed.`,
      ['input'],
    );
  }
}
