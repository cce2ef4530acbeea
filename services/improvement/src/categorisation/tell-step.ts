import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import {
  categorisationAgreed,
  categorisationChallengeAnswered,
  categorisationChallenged,
  categorisationChanged,
  categorisationLapsed,
  categorisationModerated,
  categorisationOverruled,
  categorisationProposed,
  categorisationWithdrawn,
} from '../contract';
import { countedOf } from './categorisation';
import type { Change, Step, Taken } from './step';
import { weakCriteria } from './weak-criteria';
import { inOneSentence } from './why-changed';

/** Tells a step, and the change where another category counts now; a proposal that counts at once is told as one. */
export function tellStep(
  unit: UnitOfWork,
  { step, change }: { readonly step: Step | null; readonly change: Taken['change'] },
): void {
  if (!step) return;
  if (step.kind !== 'PROPOSED' || !change) tellKind(unit, step);
  if (change) tellChange(unit, step, change);
}

function tellKind({ emit }: UnitOfWork, step: Step): void {
  const { urn, held } = step.after;
  const facts = { ...whoseAndWhere(step), ...whatStands(step) };
  const { meeting, resolution, sought } = step;
  const until = held?.until ?? '';
  switch (step.kind) {
    case 'PROPOSED':
      return emit(categorisationProposed, urn, facts);
    case 'LAPSED':
      return emit(categorisationLapsed, urn, facts);
    case 'MODERATED':
      return emit(categorisationModerated, urn, { ...facts, meeting });
    case 'AGREED':
      return emit(categorisationAgreed, urn, { ...facts, resolution, until });
    case 'CHALLENGED':
      return emit(categorisationChallenged, urn, { ...facts, sought });
    case 'ANSWERED':
      return emit(categorisationChallengeAnswered, urn, { ...facts, answer: step.answer! });
    case 'OVERRULED':
      return emit(categorisationOverruled, urn, { ...facts, statutoryReason: step.statutoryReason!, until });
    case 'WITHDRAWN':
      return emit(categorisationWithdrawn, urn, facts);
  }
}

const whoseAndWhere = ({ after: { urn, phase, audience } }: Step) => ({
  ...{ school: { urn }, localAuthority: { code: audience.localAuthority }, phase, audience },
});

function whatStands({ after, actor, reason }: Step) {
  const { id, year, version, state, category, proposal } = after;
  return {
    ...{ categorisation: { id, year, version }, state, category, proposed: proposal.category },
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
