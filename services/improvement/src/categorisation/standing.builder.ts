import { GREEN_TO_RED } from '../frameworks/green-to-red';
import { keyOf } from './applied-framework';
import type { Categorisation, Reckoning } from './categorisation';
import type { Evidence } from './categorise';
import type { Deciding } from './decide';
import { categorised, someEvidence } from './evidence.builder';
import { explain } from './explain';
import { inputsOf } from './inputs';
import { propose } from './propose';

type Facts = Parameters<typeof someEvidence>[0];

const audience = { school: '990001', localAuthority: '990', trust: null };

/** For tests: what evidence comes to at a moment. */
function reckoningFrom(evidence: Evidence, at: Date): Reckoning {
  const outcome = categorised(evidence);
  const { category, support, explanation } = outcome;
  const { id, title, version } = evidence.framework;
  const framework = { id, title, version, key: keyOf(evidence.framework) };
  return {
    ...{ at, category, support, explanation, framework },
    sentence: explain(outcome),
    inputs: inputsOf(evidence),
  };
}

/** For tests: new figures of school 990001. */
export const proposeFrom = (before: Categorisation | undefined, evidence: Evidence, at: Date) =>
  propose(before, {
    urn: '990001',
    owner: null,
    phase: 'PRIMARY',
    audience,
    reckoning: reckoningFrom(evidence, at),
  });

/** For tests: a school that has just been proposed; YELLOW unless its facts say otherwise. */
export const proposed = (facts: Facts = {}, at = new Date('2026-03-02T09:00:00Z')): Categorisation =>
  proposeFrom(undefined, someEvidence(facts), at)!.next;

/** For tests: an officer who decides by the shipped framework. */
export const anOfficer = (at = new Date('2026-03-03T09:00:00Z')): Deciding => ({
  ...{ actor: { id: 'officer', name: 'An Officer' }, at, framework: GREEN_TO_RED },
});
