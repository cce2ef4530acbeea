import type { SchoolFacts } from '@middletier/organisations/contract';
import { requireActor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type { AdoptPracticeInput, PublishPracticeInput, ShowAdoptionEffectInput } from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { knownProject } from '../practice-projects/known-projects';
import { requireOwn } from '../training/own-school';
import { adopt, publish, show, type Adoption, type Practice } from './practice';
import { findAdoption, findPractice, saveAdoption, savePractice } from './repository';

export const publishOne = (context: Context, input: PublishPracticeInput): Promise<Practice> =>
  runCommand(context, { name: 'publishPractice', input }, async (unit) => {
    await requireSchool(unit, context, input.urn);
    const { idempotencyKey: _key, project: projectId = null, version = null, url = null, ...rest } = input;
    if (projectId !== null) await requirePart(unit, { projectId, urn: input.urn });
    const before = await findPractice(unit, input.id);
    const said = { ...rest, projectId, url };
    const practice = publish(before, { said, read: version ?? 0 }, momentOf(context));
    await savePractice(unit, practice);
    return practice;
  });

export const adoptOne = (context: Context, input: AdoptPracticeInput): Promise<Adoption> =>
  runCommand(context, { name: 'adoptPractice', input }, async (unit) => {
    await requireSchool(unit, context, input.urn);
    const practice = await findPractice(unit, input.practice);
    if (!practice)
      throw new Refusal('PRACTICE_UNKNOWN', `There is no practice ${input.practice}.`, ['input', 'practice']);
    const { urn, on, adjusted = null } = input;
    const adoption = adopt(practice, { urn, on, adjusted }, momentOf(context));
    if (await findAdoption(unit, adoption.id))
      throw new Refusal('ADOPTED_ALREADY', `School ${urn} has taken it up already.`, ['input', 'urn']);
    await saveAdoption(unit, adoption);
    return adoption;
  });

export const showOne = (context: Context, input: ShowAdoptionEffectInput): Promise<Adoption> =>
  runCommand(context, { name: 'showAdoptionEffect', input }, async (unit) => {
    const adoption = await findAdoption(unit, input.id);
    if (!adoption)
      throw new Refusal('ADOPTION_UNKNOWN', `There is no adoption ${input.id}.`, ['input', 'id']);
    await requireSchool(unit, context, adoption.urn);
    const { version, measure, before, after, pupils, better } = input;
    const shown = show(adoption, { version, measure, before, after, pupils, better }, momentOf(context));
    await saveAdoption(unit, shown);
    return shown;
  });

async function requireSchool(unit: UnitOfWork, { actor }: Context, urn: string): Promise<void> {
  requireOwn(requireActor(actor), urn, (await knownSchools<SchoolFacts>(unit, [urn])).get(urn));
}

async function requirePart(
  unit: UnitOfWork,
  { projectId, urn }: { projectId: string; urn: string },
): Promise<void> {
  const project = await knownProject(unit, projectId);
  if (project?.schools.includes(urn)) return;
  throw new Refusal('NOT_TAKING_PART', `School ${urn} takes no part in a project ${projectId}.`, [
    'input',
    'project',
  ]);
}
