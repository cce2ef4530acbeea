import { requireOfficer } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { refuseFaults } from '../frameworks/draft';
import type { Framework } from '../frameworks/framework';
import { definitionFrom } from '../frameworks/read-definition';
import type { RehearsalChangesInput, RehearsalInput } from '../generated/graphql';
import type { Changes } from './with-changes';

/** What is to be tried; null for what each school is placed by today. */
export async function triedFramework(
  { draft, framework, version, definition }: RehearsalInput,
  context: Context,
  day: string,
): Promise<Framework | null> {
  const said = [draft, framework, definition].filter((one) => one !== null && one !== undefined);
  if (said.length > 1)
    throw new Refusal('TOO_MUCH_TO_TRY', 'Give one of draft, framework and definition.', ['input']);
  const inForce = { owner: null, version: 0, validFrom: day, validTo: null };
  if (definition) {
    const tried = definitionFrom(definition, ['input', 'definition']);
    refuseFaults(tried);
    return { ...tried, ...inForce, id: 'definition' };
  }
  if (draft) {
    const found = await context.frameworks.draft(draft);
    if (!found)
      throw new Refusal('DRAFT_UNKNOWN', `There is no draft of ${draft}. Begin one first.`, [
        'input',
        'draft',
      ]);
    requireOfficer(context.actor, found.owner);
    return { ...found.definition, ...inForce, id: draft };
  }
  return framework ? known(framework, version ?? null, context) : null;
}

async function known(id: string, version: number | null, { frameworks }: Context): Promise<Framework> {
  const found = await frameworks.one(id, version);
  if (found) return found;
  throw new Refusal(
    'FRAMEWORK_UNKNOWN',
    `There is no framework ${id}${version === null ? '' : `, version ${version}`}.`,
    ['input', 'framework'],
  );
}

export const changesFrom = ({ criteria, standardsGroups }: RehearsalChangesInput): Changes => ({
  criteria: (criteria ?? []).map(({ id, bands, weight, leastCohort }) => ({
    id,
    bands:
      bands?.map(({ from, below, points }) => ({ from: from ?? null, below: below ?? null, points })) ?? null,
    weight: weight ?? null,
    leastCohort: leastCohort ?? null,
  })),
  standardsGroups:
    standardsGroups?.map(({ group, fromPercent }) => ({ group: group as 1 | 2 | 3 | 4, fromPercent })) ??
    null,
});
