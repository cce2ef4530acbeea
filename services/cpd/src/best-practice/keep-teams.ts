import type { SchoolFacts } from '@middletier/organisations/contract';
import { concerns, requireActor, requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { inTurn } from '@middletier/runtime/in-turn';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  AgreeSpellInput,
  AskBestPracticeTeamInput,
  EndSpellInput,
  KeepTeamMemberInput,
  OpenBestPracticeTeamInput,
  WithdrawTeamRequestInput,
} from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { givenBy } from './keep-trainers';
import { judge, offeringOf, type Asking } from './match-team';
import {
  findAsk,
  findAsks,
  findMember,
  findMembers,
  findTeam,
  MOST_ASKS,
  MOST_MEMBERS,
  saveAsk,
  saveMember,
  saveTeam,
} from './repository';
import { agree, checkAsk, checkMember, finish, withdraw, type Ask, type TeamMember, type Team } from './team';

const unknown = (what: string, field: string): Refusal =>
  new Refusal(`${field.toUpperCase()}_UNKNOWN`, `There is no ${what}.`, ['input', field]);

async function requireTeam(unit: UnitOfWork, id: string): Promise<Team> {
  const team = await findTeam(unit, id);
  if (team) return team;
  throw unknown(`team ${id}`, 'team');
}

async function requireSchool(unit: UnitOfWork, urn: string): Promise<SchoolFacts> {
  const school = (await knownSchools<SchoolFacts>(unit, [urn])).get(urn);
  if (school) return school;
  throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, ['input', 'urn']);
}

const tooMany = (most: number, what: string): Refusal =>
  new Refusal('TOO_MANY', `A team has ${most} ${what} at the most.`, ['input', 'team']);

export async function openOne(context: Context, input: OpenBestPracticeTeamInput): Promise<Team> {
  requireOfficer(context.actor, input.owner);
  if (!(await context.catalogue.providers.load(input.provider)))
    throw unknown(`provider ${input.provider}`, 'provider');
  return runCommand(context, { name: 'openBestPracticeTeam', input }, async (unit) => {
    const id = checkId(input.id, ['input', 'id']);
    if (await findTeam(unit, id))
      throw new Refusal('ID_TAKEN', `There is a team ${id} already.`, ['input', 'id']);
    const name = checkText(input.name, ['input', 'name']);
    const team: Team = { id, owner: input.owner, name, providerId: input.provider };
    await saveTeam(unit, team);
    return team;
  });
}

export const keepMember = (context: Context, input: KeepTeamMemberInput): Promise<TeamMember> =>
  inTurn(input.team, () =>
    runCommand(context, { name: 'keepTeamMember', input }, async (unit) => {
      const { id, team: teamId, idempotencyKey: _key, version: read = null, ...rest } = input;
      requireOfficer(context.actor, (await requireTeam(unit, teamId)).owner);
      await requireSchool(unit, input.urn);
      const before = await findMember(unit, id);
      if (before && before.teamId !== teamId)
        throw new Refusal('ID_TAKEN', `There is a member ${id} of another team.`, ['input', 'id']);
      checkVersion('the member', read ?? 0, before?.version ?? 0);
      if (!before && (await findMembers(unit, teamId)).length >= MOST_MEMBERS)
        throw tooMany(MOST_MEMBERS, 'members');
      const member = checkMember({ ...rest, id, teamId, version: (before?.version ?? 0) + 1 });
      await saveMember(unit, member);
      return member;
    }),
  );

/** A school asks for itself, by itself or its trust; an officer of the team writes down what a school asked for. */
export const askOne = (context: Context, input: AskBestPracticeTeamInput): Promise<Ask> =>
  runCommand(context, { name: 'askBestPracticeTeam', input }, async (unit) => {
    const { id, team: teamId, urn, needs, weeks, from, to, why } = input;
    const team = await requireTeam(unit, teamId);
    const { audience } = await requireSchool(unit, urn);
    const known = requireActor(context.actor);
    if (!concerns(known, { ...audience, localAuthority: '' })) requireOfficer(known, team.owner);
    if (await findAsk(unit, id))
      throw new Refusal('ID_TAKEN', `There is a request ${id} already.`, ['input', 'id']);
    if ((await findAsks(unit, { teamId })).length >= MOST_ASKS) throw tooMany(MOST_ASKS, 'requests');
    const asked = { id, teamId, urn, needs, weeks, from, to, why, state: 'OPEN', spell: null } as const;
    return saved(unit, checkAsk({ ...asked, outcome: null, version: 1 }));
  });

/** Two spells of one member are agreed one after the other, so that no week is given twice. */
export async function agreeOne(context: Context, input: AgreeSpellInput): Promise<Ask> {
  const seen = await findAsk(context.store, input.id);
  return inTurn(seen?.teamId ?? input.id, () =>
    runCommand(context, { name: 'agreeSpell', input }, async (unit) => {
      const { ask, team } = await requireAsk(unit, input.id);
      requireOfficer(context.actor, team.owner);
      const member = await findMember(unit, input.member);
      if (member?.teamId !== team.id) throw unknown(`member ${input.member} of ${team.id}`, 'member');
      // Written with the spell: whoever agrees with the same member at once meets here.
      await saveMember(unit, { ...member, version: member.version + 1 });
      const work = await givenBy(unit, member.id);
      const schools = await knownSchools<SchoolFacts>(unit, [ask.urn, member.urn]);
      const category = (await context.needs.load(ask.urn))?.category ?? null;
      const asking: Asking = { id: ask.id, ask, school: schools.get(ask.urn)!, category };
      const judged = judge(asking, offeringOf(member, schools.get(member.urn)!, work));
      const { version, agreedBy, reason = null } = input;
      const said = { version, agreedBy, reason, judged, memberId: member.id };
      return saved(unit, agree(ask, said, momentOf(context)));
    }),
  );
}

export const endOne = (context: Context, input: EndSpellInput): Promise<Ask> =>
  runCommand(context, { name: 'endSpell', input }, async (unit) => {
    const { ask, team } = await requireAsk(unit, input.id);
    requireOfficer(context.actor, team.owner);
    return saved(unit, finish(ask, input, momentOf(context)));
  });

export const withdrawOne = (context: Context, input: WithdrawTeamRequestInput): Promise<Ask> =>
  runCommand(context, { name: 'withdrawTeamRequest', input }, async (unit) => {
    const { ask, team } = await requireAsk(unit, input.id);
    const { audience } = await requireSchool(unit, ask.urn);
    const known = requireActor(context.actor);
    if (!concerns(known, { ...audience, localAuthority: '' })) requireOfficer(known, team.owner);
    return saved(unit, withdraw(ask, input.version));
  });

async function requireAsk(unit: UnitOfWork, id: string): Promise<{ ask: Ask; team: Team }> {
  const ask = await findAsk(unit, id);
  if (ask) return { ask, team: await requireTeam(unit, ask.teamId) };
  throw unknown(`request ${id}`, 'id');
}

async function saved(unit: UnitOfWork, ask: Ask): Promise<Ask> {
  await saveAsk(unit, ask);
  return ask;
}
