import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import {
  categorisationAgreed,
  categorisationCarried,
  categorisationChallengeAnswered,
  categorisationChallenged,
  categorisationChanged,
  categorisationLapsed,
  categorisationModerated,
  categorisationOverruled,
  categorisationProposed,
  categorisationWithdrawn,
} from '../contract';
import { categorisationKey, countedOf, counts } from './categorisation';
import type { Change, Step, Taken } from './step';
import { weakCriteria } from './weak-criteria';
import { inOneSentence } from './why-changed';

/**
 * Tells a step, and the change where another category of the school's authority counts now; a proposal that counts at
 * once is told as one. What rests on a school's category rests on the authority's: another body's change is told by its
 * step alone.
 */
export function tellStep(
  unit: UnitOfWork,
  { step, change }: { readonly step: Step | null; readonly change: Taken['change'] },
): void {
  if (!step) return;
  const told = step.after.owner === null ? change : null;
  if (step.kind !== 'PROPOSED' || !told) tellKind(unit, step);
  if (told) tellChange(unit, step, told);
}

function tellKind({ emit }: UnitOfWork, step: Step): void {
  const { held } = step.after;
  const key = categorisationKey(step.after);
  const facts = { ...whoseAndWhere(step), ...whatStands(step) };
  const { meeting, resolution, sought } = step;
  const until = held?.until ?? '';
  switch (step.kind) {
    case 'PROPOSED':
      return emit(categorisationProposed, key, facts);
    case 'LAPSED':
      return emit(categorisationLapsed, key, { ...facts, counts: counts(step.after) });
    case 'MODERATED':
      return emit(categorisationModerated, key, { ...facts, meeting });
    case 'AGREED':
      return emit(categorisationAgreed, key, { ...facts, resolution, until });
    case 'CHALLENGED':
      return emit(categorisationChallenged, key, { ...facts, sought });
    case 'ANSWERED':
      return emit(categorisationChallengeAnswered, key, { ...facts, answer: step.answer! });
    case 'OVERRULED':
      return emit(categorisationOverruled, key, { ...facts, statutoryReason: step.statutoryReason!, until });
    case 'WITHDRAWN':
      return emit(categorisationWithdrawn, key, { ...facts, counts: false });
    case 'CARRIED':
      return emit(categorisationCarried, key, { ...facts, from: { urn: step.carriedFrom! } });
  }
}

const whoseAndWhere = ({ after: { urn, phase, audience } }: Step) => ({
  ...{ school: { urn }, localAuthority: { code: audience.localAuthority }, phase, audience },
});

function whatStands({ after, actor, reason }: Step) {
  const { id, owner, year, version, state, category, proposal } = after;
  return {
    ...{ categorisation: { id, year, version }, owner, state, category, proposed: proposal.category },
    ...{ by: actor && { id: actor.id, name: actor.name }, reason },
    framework: { id: proposal.framework.id, version: proposal.framework.version },
  };
}

function tellChange(unit: UnitOfWork, step: Step, { from, reasons }: Change): void {
  const { category, support, reckoning } = countedOf(step.after);
  const { id, version } = reckoning.framework;
  unit.emit(categorisationChanged, step.after.urn, {
    ...whoseAndWhere(step),
    ...{ from, to: category, reasons: [...reasons], why: inOneSentence(reasons) },
    ...{ weakCriteria: weakCriteria(reckoning.explanation), framework: { id, version } },
    support: { ...support },
  });
}
