import { concerns, requireActor, requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  AddPracticeFindingInput,
  BeginPracticeProjectInput,
  ConcludePracticeProjectInput,
  SetAlliancePrioritiesInput,
} from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { addFinding, beginProject, conclude, setAgenda, type Agenda, type Project } from './project';
import { findAgenda, findProject, saveAgenda, saveProject } from './repository';

export async function setOne(context: Context, input: SetAlliancePrioritiesInput): Promise<Agenda> {
  requireOfficer(context.actor, input.alliance);
  return runCommand(context, { name: 'setAlliancePriorities', input }, async (unit) => {
    const { alliance, version, why } = input;
    const priorities = input.priorities.map((one) => ({ ...one, to: one.to ?? null }));
    const before = await findAgenda(unit, alliance);
    const agenda = setAgenda(before, { alliance, read: version ?? 0, priorities, why }, momentOf(context));
    await saveAgenda(unit, agenda);
    return agenda;
  });
}

export async function beginOne(context: Context, input: BeginPracticeProjectInput): Promise<Project> {
  requireOfficer(context.actor, input.alliance);
  return runCommand(context, { name: 'beginPracticeProject', input }, async (unit) => {
    const { idempotencyKey: _key, ...begun } = input;
    if (await findProject(unit, input.id))
      throw new Refusal('ID_TAKEN', `There is a project ${input.id} already.`, ['input', 'id']);
    const known = await knownSchools(unit, [...input.schools, ...input.leads.map(({ urn }) => urn)]);
    const stranger = input.schools.find((urn) => !known.has(urn));
    if (stranger !== undefined)
      throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${stranger}. Check the URN.`, [
        'input',
        'schools',
      ]);
    return saved(unit, beginProject(begun, await findAgenda(unit, input.alliance), momentOf(context)));
  });
}

/** Those of the schools say what they find; of the alliance its officers do. */
export const findOne = (context: Context, input: AddPracticeFindingInput): Promise<Project> =>
  runCommand(context, { name: 'addPracticeFinding', input }, async (unit) => {
    const project = await requireProject(unit, input.project);
    await requireVoice(unit, context, { project, level: input.level });
    const { level, text, evidence, reach, urn = null, adjust = null } = input;
    const found = { level, text, evidence, reach, urn, adjust };
    return saved(unit, addFinding(project, { read: input.version, found }, momentOf(context)));
  });

export const concludeOne = (context: Context, input: ConcludePracticeProjectInput): Promise<Project> =>
  runCommand(context, { name: 'concludePracticeProject', input }, async (unit) => {
    const project = await requireProject(unit, input.project);
    requireOfficer(context.actor, project.alliance);
    const said = { read: input.version, generalised: input.generalised };
    return saved(unit, conclude(project, said, momentOf(context)));
  });

interface Speaking {
  readonly project: Project;
  readonly level: AddPracticeFindingInput['level'];
}

async function requireVoice(
  unit: UnitOfWork,
  { actor }: Context,
  { project, level }: Speaking,
): Promise<void> {
  const known = requireActor(actor);
  const schools = await knownSchools(unit, project.schools);
  const own = [...schools.values()].some(({ audience }) =>
    concerns(known, { ...audience, localAuthority: '' }),
  );
  if (level === 'ALLIANCE' || !own) requireOfficer(known, project.alliance);
}

async function requireProject(unit: UnitOfWork, id: string): Promise<Project> {
  const project = await findProject(unit, id);
  if (project) return project;
  throw new Refusal('PROJECT_UNKNOWN', `There is no project ${id}.`, ['input', 'project']);
}

async function saved(unit: UnitOfWork, project: Project): Promise<Project> {
  await saveProject(unit, project);
  return project;
}
