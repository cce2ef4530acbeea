import {
  ruleFor,
  type BoardRules,
  type Constituency,
  type MotionKind,
  type VotingPhase,
} from '../boards/rules';
import { votesOf, type Seat } from '../boards/seat';
import { explain } from './explain';
import type { VoteCast } from './motion';
import { quorumOf, type QuorumCount } from './quorum';

export type Outcome = 'PASSED' | 'FAILED' | 'INQUORATE';

/** Votes, or shares where the constituency holds shares. */
export interface Tally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

export interface ConstituencyResult extends Tally {
  readonly constituency: string;
  readonly name: string;
  readonly phase: VotingPhase | null;
  /** What the constituency decided for itself; null where the board decides as one. */
  readonly outcome: Outcome | null;
  readonly quorum: QuorumCount | null;
}

export interface Decision extends Tally {
  readonly outcome: Outcome;
  readonly explanation: string;
  readonly quorum: QuorumCount;
  /** The constituencies whose votes count for this motion. */
  readonly constituencies: readonly ConstituencyResult[];
}

/** All that a decision rests on. */
export interface Ballot {
  readonly rules: BoardRules;
  readonly motion: { readonly kind: MotionKind; readonly phase: VotingPhase | null };
  /** Every seat held on the day. */
  readonly seats: readonly Pick<Seat, 'id' | 'constituency' | 'shares'>[];
  /** Seats somebody sits on while the motion is put. */
  readonly attendance: ReadonlySet<string>;
  /** Seats that declared an interest in it. */
  readonly interests: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, VoteCast>;
}

/** The constituencies whose votes count for a motion. */
export function electorate({ rules, motion }: Pick<Ballot, 'rules' | 'motion'>): Constituency[] {
  const apart = ruleFor(rules, motion.kind).method === 'BY_CONSTITUENCY';
  return rules.constituencies.filter(
    ({ voting, countsFor, phase }) =>
      voting &&
      (countsFor === null || countsFor.includes(motion.kind)) &&
      (!apart || motion.phase === null || phase === motion.phase),
  );
}

/**
 * What a vote came to, with the reckoning by constituency (domain.md L6, A1, W3, W5, W6). Only who sits, is present and
 * declared no interest counts, whatever else is on the list.
 */
export function decide(ballot: Ballot): Decision {
  const quorum = quorumOf(ballot, ballot.rules.quorum, null);
  const quorate = quorum.present >= quorum.needed;
  const counted = electorate(ballot).map((constituency) => resultOf(ballot, constituency));
  const results = quorate ? counted : counted.map(undecided);
  const outcome = quorate ? outcomeOf(ballot, results) : 'INQUORATE';
  const decision = { ...sum(results), outcome, quorum, constituencies: results };
  return { ...decision, explanation: explain(decision) };
}

function outcomeOf(ballot: Ballot, results: readonly ConstituencyResult[]): Outcome {
  const { method, percent } = ruleFor(ballot.rules, ballot.motion.kind);
  if (method === 'BY_CONSTITUENCY') return joined(results);
  if (results.length === 0 || results.some(isInquorate)) return 'INQUORATE';
  if (results.some((result) => vetoes(ballot.rules, result))) return 'FAILED';
  const total = sum(results);
  if (percent === null) return carried(total);
  return total.for > 0 && total.for * 100 >= percent * (total.for + total.against) ? 'PASSED' : 'FAILED';
}

/** Of constituencies that decide for themselves: carried where one carried it, and for that one alone. */
function joined(results: readonly ConstituencyResult[]): Outcome {
  if (results.some(({ outcome }) => outcome === 'PASSED')) return 'PASSED';
  return results.some(({ outcome }) => outcome === 'FAILED') ? 'FAILED' : 'INQUORATE';
}

function resultOf(ballot: Ballot, constituency: Constituency): ConstituencyResult {
  const { id, name, phase } = constituency;
  const tally = count(ballot, id);
  const apart = ruleFor(ballot.rules, ballot.motion.kind).method === 'BY_CONSTITUENCY';
  // A constituency that decides for itself needs at least one voter of its own.
  const rule = constituency.quorum ?? (apart ? { percent: null, number: 1 } : null);
  const quorum = rule && quorumOf(ballot, rule, id);
  const outcome = quorum && quorum.present < quorum.needed ? 'INQUORATE' : carried(tally);
  return { constituency: id, name, phase, ...tally, outcome: apart ? outcome : null, quorum };
}

/** Without a quorum of the board no constituency decides anything, not even for itself. */
const undecided = (result: ConstituencyResult): ConstituencyResult => ({
  ...result,
  outcome: result.outcome && 'INQUORATE',
});

const isInquorate = ({ quorum }: ConstituencyResult): boolean =>
  quorum !== null && quorum.present < quorum.needed;

const vetoes = ({ constituencies }: BoardRules, result: ConstituencyResult): boolean =>
  result.against > result.for && constituencies.some(({ id, veto }) => veto && id === result.constituency);

/** A tie carries nothing. */
const carried = (tally: Tally): Outcome => (tally.for > tally.against ? 'PASSED' : 'FAILED');

function count({ seats, attendance, interests, votes }: Ballot, constituency: string): Tally {
  const heard = seats.filter(
    (seat) => seat.constituency === constituency && attendance.has(seat.id) && !interests.has(seat.id),
  );
  const cast = (vote: VoteCast) =>
    heard.filter(({ id }) => votes.get(id) === vote).reduce((total, seat) => total + votesOf(seat), 0);
  return { for: cast('FOR'), against: cast('AGAINST'), abstain: cast('ABSTAIN') };
}

const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce<Tally>(
    (total, one) => ({
      for: total.for + one.for,
      against: total.against + one.against,
      abstain: total.abstain + one.abstain,
    }),
    { for: 0, against: 0, abstain: 0 },
  );
