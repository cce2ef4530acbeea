import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { ObservedSchool } from '../observations/figures';
import { knownFigures } from '../observations/known-figures';
import { keyOf } from './applied-framework';
import { keepFrameworks } from './applied-framework-repository';
import { categorise, type Evidence } from './categorise';
import { categorisationKey, type Categorisation, type Reckoning } from './categorisation';
import { explain } from './explain';
import type { Categorised, Outcome } from './explanation';
import { gatherEvidence } from './gather-evidence';
import { inputsOf } from './inputs';
import { end, lapse, propose, type Refreshed } from './propose';
import { readStanding, saveTaken, type Kept } from './repository';
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
  const standing = await readStanding(
    unit,
    schools.map(({ urn }) => urn),
  );
  const reckoned = await reckonAll(unit, schools, now);
  const taken = reckoned.flatMap((one): (Kept & Pick<Taken, 'change'>)[] => {
    const key = categorisationKey({ urn: one.school.urn, owner: one.owner });
    const before = standing.get(key);
    standing.delete(key);
    const next = step(before, one, now);
    return next ? [{ before, ...next }] : [];
  });
  // What is left over is of bodies that categorise the school no more.
  for (const before of standing.values()) {
    const ended = end(before, now);
    if (ended) taken.push({ before, ...ended });
  }
  await saveUncategorised(unit, withoutCategory(reckoned));
  await keepFrameworks(unit, new Set(reckoned.map(({ evidence }) => evidence.framework)));
  await saveTaken(unit, taken);
  for (const one of taken) tellStep(unit, one);
}

/** The same after something new of one school that is no figure, for instance a judgement of its capacity. */
export async function proposeAnewFor(unit: UnitOfWork, urn: string, now: Date): Promise<void> {
  const figures = await knownFigures(unit, [urn]);
  await proposeAnew(unit, [...figures.values()], now);
}

const AT_A_TIME = 200;

/** The same for any number of open schools; what a batch costs stays the same whatever their number. */
export async function proposeAnewAll(unit: UnitOfWork, urns: readonly string[], now: Date): Promise<void> {
  for (let start = 0; start < urns.length; start += AT_A_TIME) {
    const figures = await knownFigures(unit, urns.slice(start, start + AT_A_TIME));
    const open = [...figures.values()].filter(({ closed }) => !closed);
    await proposeAnew(unit, open, now);
  }
}

interface Reckoned {
  readonly school: ObservedSchool;
  readonly owner: string | null;
  readonly evidence: Evidence;
  readonly outcome: Outcome;
}

async function reckonAll(
  unit: UnitOfWork,
  schools: readonly ObservedSchool[],
  now: Date,
): Promise<readonly Reckoned[]> {
  const evidenceOf = await gatherEvidence(unit, schools, now);
  return schools.flatMap((school) =>
    evidenceOf(school).map((one) => ({ school, ...one, outcome: categorise(one.evidence) })),
  );
}

/** By URN, why the authority's rules come to no category; null where they do. */
const withoutCategory = (reckoned: readonly Reckoned[]): ReadonlyMap<string, string | null> =>
  new Map(
    reckoned
      .filter(({ owner }) => owner === null)
      .map(({ school, outcome }) => [
        school.urn,
        'notCategorised' in outcome ? outcome.notCategorised : null,
      ]),
  );

function step(
  before: Categorisation | undefined,
  { school, owner, evidence, outcome }: Reckoned,
  now: Date,
): Taken | Refreshed | null {
  if ('notCategorised' in outcome) return before ? lapse(before, outcome.notCategorised, now) : null;
  const { urn, phase, audience } = school;
  return propose(before, { urn, owner, phase, audience, reckoning: reckoningOf(outcome, evidence, now) });
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
