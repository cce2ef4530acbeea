import type { SchoolFacts } from '@middletier/organisations/contract';
import { requireActor } from '@middletier/runtime/actor';
import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { knownSchools } from '@middletier/runtime/schools';
import { checkWords } from '../catalogue/offer';
import type { Context } from '../context';
import type { StateTrainingPrioritiesInput } from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { requireOwn } from '../training/own-school';
import type { Priorities } from './recommend';
import { findPriorities, savePriorities } from './warning-repository';

/** What a school wants to get better at is for the school to say. */
export const stateOne = (context: Context, input: StateTrainingPrioritiesInput): Promise<Priorities> =>
  runCommand(context, { name: 'stateTrainingPriorities', input }, async (unit) => {
    const { urn } = input;
    requireOwn(requireActor(context.actor), urn, (await knownSchools<SchoolFacts>(unit, [urn])).get(urn));
    const version = (await findPriorities(unit, urn))?.version ?? 0;
    checkVersion('the priorities', input.version ?? 0, version);
    const { at, by } = momentOf(context);
    const priorities: Priorities = {
      ...{ urn, at, by, version: version + 1, why: checkText(input.why, ['input', 'why'], 1_000) },
      ...{ subjects: checkWords(input.subjects, 'subjects'), themes: checkWords(input.themes, 'themes') },
    };
    await savePriorities(unit, priorities);
    return priorities;
  });
