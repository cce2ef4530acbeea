import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { momentOf } from '@middletier/runtime/moment';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type { AssignTeamTrainerInput, ReleaseTeamTrainerInput } from '../generated/graphql';
import { knownSession, knownSessions } from '../training/known-bookings';
import {
  findMember,
  findSpells,
  findTeam,
  findTraining,
  findTrainings,
  saveMember,
  saveTraining,
} from './repository';
import { assignTrainer, releaseTrainer, type TeamTraining } from './team-training';
import type { Work } from './match-team';
import type { Team } from './team';

/** What a member has given of their weeks, as a unit of work sees it. */
export async function givenBy(unit: UnitOfWork, memberId: string): Promise<Work> {
  const trainings = await findTrainings(unit, [memberId]);
  return {
    spells: await findSpells(unit, [memberId]),
    sessions: await knownSessions(
      unit,
      trainings.map(({ sessionId }) => sessionId),
    ),
  };
}

/** In turn with the spells of the team, so that no week is given twice. */
export const assignOne = (context: Context, input: AssignTeamTrainerInput): Promise<TeamTraining> =>
  inTurn(input.team, () =>
    runCommand(context, { name: 'assignTeamTrainer', input }, async (unit) => {
      const team = await requireOwnTeam(unit, context, input.team);
      const member = await findMember(unit, input.member);
      if (member?.teamId !== team.id) throw unknown(`member ${input.member} of ${team.id}`, 'member');
      const session = await knownSession(unit, input.session);
      if (!session) throw unknown(`session ${input.session}`, 'session');
      // Written with the training: whoever agrees a spell of the same member at once meets here.
      await saveMember(unit, { ...member, version: member.version + 1 });
      const before = await findTraining(unit, `${session.id}.${member.id}`);
      const given = await givenBy(unit, member.id);
      const assigning = { session, providerId: team.providerId, given, before };
      const training = assignTrainer(member, assigning, momentOf(context));
      await saveTraining(unit, training);
      return training;
    }),
  );

export const releaseOne = (context: Context, input: ReleaseTeamTrainerInput): Promise<TeamTraining> =>
  runCommand(context, { name: 'releaseTeamTrainer', input }, async (unit) => {
    const training = await findTraining(unit, input.id);
    if (!training) throw unknown(`training ${input.id} of a member`, 'id');
    await requireOwnTeam(unit, context, training.teamId);
    const session = (await knownSession(unit, training.sessionId))!;
    const { version, reason } = input;
    const released = releaseTrainer(training, { version, reason, session }, momentOf(context));
    await saveTraining(unit, released);
    return released;
  });

async function requireOwnTeam(unit: UnitOfWork, { actor }: Context, id: string): Promise<Team> {
  const team = await findTeam(unit, id);
  if (!team) throw unknown(`team ${id}`, 'team');
  requireOfficer(actor, team.owner);
  return team;
}

const unknown = (what: string, field: string): Refusal =>
  new Refusal(
    field === 'id' ? 'TRAINING_UNKNOWN' : `${field.toUpperCase()}_UNKNOWN`,
    `There is no ${what}.`,
    [...['input', field]],
  );
