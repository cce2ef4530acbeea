import { checkText, checkVersion } from '@middletier/runtime/check-input';
import type { Moment } from '@middletier/runtime/moment';
import { Refusal } from '@middletier/runtime/refusal';
import { endsOn, startsOn, type Session } from '../training/session';
import type { Ask, TeamMember } from './team';

/** A member who holds training of the team for a group of schools (000: "provide CPD for groups of schools"). */
export interface TeamTraining {
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly state: 'GIVEN' | 'RELEASED';
  readonly version: number;
  readonly steps: readonly TrainingStep[];
}

interface TrainingStep {
  readonly state: TeamTraining['state'];
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

type Held = Pick<Session, 'state' | 'meetings'>;

const LONGEST_HALF_DAY = 4 * 3_600_000;
const HALF_DAYS_A_WEEK = 10;

/** What a session takes of whoever holds it: each meeting half a day up to four hours, else a day; none once it is called off. */
export const halfDaysOf = ({ state, meetings }: Held): number =>
  state === 'CANCELLED'
    ? 0
    : meetings.reduce(
        (sum, { starts, ends }) => sum + (Date.parse(ends) - Date.parse(starts) > LONGEST_HALF_DAY ? 2 : 1),
        0,
      );

/** What members have given of their weeks, or are to give. */
export interface Given {
  /** Spells of the member, agreed or done. */
  readonly spells: readonly Pick<Ask, 'weeks'>[];
  /** Sessions that the member holds. */
  readonly sessions: readonly Held[];
}

/** Whole weeks: one that is begun for training is none for a spell. */
function weeksSpent({ spells, sessions }: Given): number {
  const halfDays = sessions.reduce((sum, session) => sum + halfDaysOf(session), 0);
  return spells.reduce((sum, { weeks }) => sum + weeks, 0) + Math.ceil(halfDays / HALF_DAYS_A_WEEK);
}

/** Whole weeks that are still to be given; never under 0, though a session may have become longer than was left. */
export const weeksLeft = ({ weeks }: Pick<TeamMember, 'weeks'>, given: Given): number =>
  Math.max(0, weeks - weeksSpent(given));

interface Assigning {
  readonly session: Session;
  /** Provider of the team's training. */
  readonly providerId: string;
  readonly given: Given;
  /** Where they were to hold it before, and were released. */
  readonly before: TeamTraining | null;
}

/** @throws Refusal OTHERS_TRAINING, WRONG_STATE, ASSIGNED_ALREADY, DATES, CLASH, WEEKS */
export function assignTrainer(member: TeamMember, assigning: Assigning, { at, by }: Moment): TeamTraining {
  const { session, providerId, given, before } = assigning;
  if (session.provider.id !== providerId)
    refuse('OTHERS_TRAINING', `It is training of ${session.provider.name}, not of the team.`);
  if (session.state !== 'OPEN') refuse('WRONG_STATE', `Session ${session.id} is ${session.state}.`);
  if (before?.state === 'GIVEN') refuse('ASSIGNED_ALREADY', `${member.name} holds it already.`);
  if (startsOn(session) < member.from || endsOn(session) > member.to)
    refuse('DATES', `${member.name} is there from ${member.from} to ${member.to}.`);
  if (given.sessions.some((other) => clash(session, other)))
    refuse('CLASH', `${member.name} holds another session at the same time.`);
  requireWeeks(member, session, given);
  return {
    ...{ id: `${session.id}.${member.id}`, teamId: member.teamId, memberId: member.id },
    ...{ sessionId: session.id, state: 'GIVEN', version: (before?.version ?? 0) + 1 },
    steps: [...(before?.steps ?? []), { state: 'GIVEN', at, by, reason: null }],
  };
}

function requireWeeks(member: TeamMember, session: Session, given: Given): void {
  if (weeksSpent({ ...given, sessions: [...given.sessions, session] }) <= member.weeks) return;
  refuse('WEEKS', `${member.name} has ${weeksLeft(member, given)} weeks left, and the training takes more.`);
}

const clash = (one: Held, other: Held): boolean =>
  other.state !== 'CANCELLED' &&
  one.meetings.some((mine) =>
    other.meetings.some((theirs) => mine.starts < theirs.ends && theirs.starts < mine.ends),
  );

interface Releasing {
  readonly version: number;
  readonly reason: string;
  readonly session: Pick<Session, 'state'>;
}

/** Their time is theirs to give again. @throws Refusal CHANGED_MEANWHILE, WRONG_STATE, BAD_TEXT */
export function releaseTrainer(
  training: TeamTraining,
  { version, reason, session }: Releasing,
  { at, by }: Moment,
): TeamTraining {
  checkVersion('the training', version, training.version);
  if (training.state !== 'GIVEN') refuse('WRONG_STATE', 'They do not hold it any more.');
  if (session.state === 'HELD') refuse('WRONG_STATE', 'It was held: their time is given.');
  const step = { state: 'RELEASED', at, by, reason: checkText(reason, ['input', 'reason'], 500) } as const;
  return { ...training, state: 'RELEASED', version: version + 1, steps: [...training.steps, step] };
}

const refuse = (code: string, message: string): never => {
  throw new Refusal(code, message, ['input', 'session']);
};
