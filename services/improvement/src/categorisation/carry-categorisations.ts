import type { Audience } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { categorisationId, type Categorisation } from './categorisation';
import { readLatest, saveTaken } from './repository';
import type { Taken } from './step';
import { takeStep } from './take-step';
import { tellStep } from './tell-step';

/** A school that goes on under a new number. */
export interface Conversion {
  /** URNs. */
  readonly from: string;
  readonly to: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  /** Of the new school. */
  readonly audience: Audience;
}

/**
 * What people decided on schools goes on with those that take their place: what was agreed holds as long as it would have
 * held. What the rules alone proposed is proposed under the new number from the same figures, and a school that has been
 * categorised under it keeps that.
 */
export async function carryCategorisations(
  unit: UnitOfWork,
  conversions: readonly Conversion[],
  at: Date,
): Promise<void> {
  const standing = await readLatest(
    unit,
    conversions.flatMap(({ from, to }) => [from, to]),
  );
  for (const conversion of conversions) {
    const before = standing.get(conversion.from);
    if (!before || standing.has(conversion.to) || !isDecided(before)) continue;
    const taken = carry(before, conversion, at);
    standing.set(conversion.to, taken.next);
    await saveTaken(unit, [{ before: undefined, ...taken }]);
    tellStep(unit, taken);
  }
}

const isDecided = ({ state, held, moderated, challenge }: Categorisation): boolean =>
  state !== 'WITHDRAWN' && (held ?? moderated ?? challenge) !== null;

/** The first step of the new school's categorisation. */
function carry(before: Categorisation, { from, to: urn, on, audience }: Conversion, at: Date): Taken {
  const reason = `Carried over from school ${from}, whose place it took on ${on}`;
  const id = categorisationId({ urn, owner: before.owner }, before.year);
  return takeStep(
    undefined,
    { ...before, id, urn, audience },
    {
      kind: 'CARRIED',
      at,
      actor: null,
      reason: `${reason}.`,
      movedBy: reason,
      details: { carriedFrom: from },
    },
  );
}
