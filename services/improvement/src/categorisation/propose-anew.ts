import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { ObservedSchool } from '../observations/figures';
import { knownFigures } from '../observations/known-figures';
import { keyOf } from './applied-framework';
import { keepFrameworks } from './applied-framework-repository';
import { categorise, type Evidence } from './categorise';
import type { Categorisation, Reckoning } from './categorisation';
import { explain } from './explain';
import type { Categorised, Outcome } from './explanation';
import { gatherEvidence } from './gather-evidence';
import { inputsOf } from './inputs';
import { lapse, propose, type Refreshed } from './propose';
import { readLatest, saveTaken } from './repository';
import type { Taken } from './step';
import { tellStep } from './tell-step';
import { saveUncategorised } from './uncategorised-repository';

/**
 * Proposes the categories of some schools anew from their figures, and touches no other school: each is compared with
 * its area as that stands now. Tells only of those whose outcome differs.
 */
export async function proposeAnew(
  unit: UnitOfWork,
  schools: readonly ObservedSchool[],
  now: Date,
): Promise<void> {
  if (schools.length === 0) return;
  const urns = schools.map(({ urn }) => urn);
  const latest = await readLatest(unit, urns);
  const evidenceOf = await gatherEvidence(unit, schools, now);
  const reckoned = schools.map((school) => ({ school, evidence: evidenceOf(school) }));
  const without = new Map<string, string | null>();
  const taken = reckoned.flatMap(({ school, evidence }) => {
    const before = latest.get(school.urn);
    const outcome = categorise(evidence);
    without.set(school.urn, 'notCategorised' in outcome ? outcome.notCategorised : null);
    const next = reckon({ school, before, evidence, outcome, now });
    return next ? [{ before, ...next }] : [];
  });
  await saveUncategorised(unit, without);
  await keepFrameworks(unit, new Set(reckoned.map(({ evidence }) => evidence.framework)));
  await saveTaken(unit, taken);
  for (const one of taken) if (one.step) tellStep(unit, one);
}

/** The same after something new of one school that is no figure, for instance a judgement of its capacity. */
export async function proposeAnewFor(unit: UnitOfWork, urn: string, now: Date): Promise<void> {
  const figures = await knownFigures(unit, [urn]);
  await proposeAnew(unit, [...figures.values()], now);
}

interface Reckoned {
  readonly school: ObservedSchool;
  readonly before: Categorisation | undefined;
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  readonly now: Date;
}

function reckon({ school, before, evidence, outcome, now }: Reckoned): Taken | Refreshed | null {
  if ('notCategorised' in outcome) return before ? lapse(before, outcome.notCategorised, now) : null;
  const { urn, phase, audience } = school;
  return propose(before, { urn, phase, audience, reckoning: reckoningOf(outcome, evidence, now) });
}

/** An outcome with all that it was reckoned from. */
function reckoningOf(outcome: Categorised, evidence: Evidence, at: Date): Reckoning {
  const { category, support, explanation } = outcome;
  const { id, title, version } = evidence.framework;
  return {
    ...{ at, category, support, explanation, sentence: explain(outcome), inputs: inputsOf(evidence) },
    framework: { id, title, version, key: keyOf(evidence.framework) },
  };
}
