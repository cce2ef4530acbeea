/** What a motion is about; boards may count votes differently for each. */
export const MOTION_KINDS = [
  'ORDINARY',
  'DE_DELEGATION',
  'BLOCK_TRANSFER',
  'FUNDING_FORMULA',
  'OPEN_FUND',
  'AGREE_CATEGORIES',
  'ADVICE',
  'CONSTITUTION',
] as const;
export type MotionKind = (typeof MOTION_KINDS)[number];

export type VotingPhase = 'PRIMARY' | 'SECONDARY';

/** Who may listen and read: anybody; those who sit, and the bodies they sit for; those who sit. */
export type Publicness = 'OPEN_TO_PRESS' | 'MEMBERS' | 'CLOSED';

/** How much must be there: a percentage of the votes held (vacant seats do not count), or a number of seats. */
export interface Quorum {
  readonly percent: number | null;
  readonly number: number | null;
}

/** Seats of one kind: who fills them, and what their votes count for. */
export interface Constituency {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly voting: boolean;
  /** Who elects or appoints, in words. */
  readonly appointedBy: string;
  /** Where the constituency decides for one phase alone. */
  readonly phase: VotingPhase | null;
  /** Kinds of motion its votes count for; null for all. */
  readonly countsFor: readonly MotionKind[] | null;
  /** Shares its seats hold together, each a vote; null where every seat has one vote. */
  readonly shares: number | null;
  /** What must be there of this constituency alone; null where only the board as a whole is counted. */
  readonly quorum: Quorum | null;
  /** True where a motion fails that most votes of this constituency are against. */
  readonly veto: boolean;
}

export type ChairRule =
  /** Neither sits on the board nor is a councillor or officer of the authority. */
  | 'INDEPENDENT'
  | 'FROM_MEMBERS'
  /** One who sits with a vote, and is neither councillor nor officer of the authority. */
  | 'FROM_MEMBERS_NOT_COUNCIL'
  | 'ANYBODY';

export type DecisionMethod =
  /** More votes for than against. */
  | 'SIMPLE_MAJORITY'
  /** At least `percent` of the votes cast are for. */
  | 'SPECIAL_MAJORITY'
  /** Each constituency by its own simple majority, for itself alone. */
  | 'BY_CONSTITUENCY';

export interface DecisionRule {
  /** Kinds of motion decided so; null for all that no other rule names. */
  readonly kinds: readonly MotionKind[] | null;
  readonly method: DecisionMethod;
  readonly percent: number | null;
}

export interface BoardRules {
  readonly constituencies: readonly Constituency[];
  readonly quorum: Quorum;
  readonly chair: ChairRule;
  readonly decisions: readonly DecisionRule[];
}

const BY_SIMPLE_MAJORITY: DecisionRule = { kinds: null, method: 'SIMPLE_MAJORITY', percent: null };

/** How a kind of motion is decided: the rule that names it, else the one for the rest, else a simple majority. */
export const ruleFor = ({ decisions }: BoardRules, kind: MotionKind): DecisionRule =>
  decisions.find(({ kinds }) => kinds?.includes(kind)) ??
  decisions.find(({ kinds }) => kinds === null) ??
  BY_SIMPLE_MAJORITY;
