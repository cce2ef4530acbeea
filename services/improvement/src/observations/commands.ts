import { checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { MutationRecordObservationsArgs } from '../generated/graphql';
import { readInput } from './read-input';
import { recordObservations } from './record-observations';
import { followFigures } from './repropose';

export interface RecordedCounts {
  readonly recorded: number;
  readonly corrected: number;
  readonly unchanged: number;
  /** URNs. */
  readonly schools: readonly string[];
}

/** Records what an officer enters from a document, and what follows from it. */
export async function recordEntered(
  context: Context,
  { input }: MutationRecordObservationsArgs,
): Promise<RecordedCounts> {
  const name = checkText(input.source, ['input', 'source']);
  const told = readInput(input.observations);
  const path = ['input', 'observations'];
  const urns = [...new Set(told.map(({ subject }) => subject))];
  const allowed = await Promise.all(urns.map((urn) => requireAuthorityOfficer(context, urn, path)));
  const source = { kind: 'RECORDED', name, by: allowed[0]?.actor.name ?? null } as const;
  return runCommand(context, { name: 'recordObservations', input }, async (unit) => {
    const { figures, recorded, corrected, unchanged } = await recordObservations(unit, told, {
      source,
      now: context.now,
    });
    await followFigures(unit, figures, context.now);
    return { recorded, corrected, unchanged, schools: figures.map(({ urn }) => urn) };
  });
}
