import type { Bounds, Condition, EntryRule } from './programme';

/** A school as a rule sees it: its phase and its latest figures by measure, null where one is suppressed. */
export interface Standing {
  readonly phase: string;
  readonly figures: ReadonlyMap<string, number | null>;
}

/** One condition looked at: `met` is null where nobody knows. */
export interface Finding {
  readonly sentence: string;
  readonly met: boolean | null;
}

export interface Entry {
  readonly met: boolean;
  readonly findings: readonly Finding[];
}

export const isWithin = ({ atLeast, atMost }: Bounds, value: number): boolean =>
  (atLeast === null || value >= atLeast) && (atMost === null || value <= atMost);

/** For instance "3" or "at least 90 and at most 95". */
export function boundsWords({ atLeast, atMost }: Bounds): string {
  if (atLeast === atMost) return `${atLeast}`;
  return [atLeast === null ? [] : `at least ${atLeast}`, atMost === null ? [] : `at most ${atMost}`]
    .flat()
    .join(' and ');
}

function lookAt(
  condition: Condition,
  figures: Standing['figures'],
  nameOf: (measure: string) => string,
): Finding {
  const asked = `${boundsWords(condition)} is asked for`;
  const name = nameOf(condition.measure);
  const value = figures.get(condition.measure) ?? null;
  if (value === null) return { sentence: `${name} is not known; ${asked}.`, met: null };
  return { sentence: `${name} is ${value}; ${asked}.`, met: isWithin(condition, value) };
}

/** Whether a school may enter, with a sentence for each condition; what nobody knows does not count as met. */
export function judgeEntry(
  { phases, match, conditions }: EntryRule,
  { phase, figures }: Standing,
  nameOf: (measure: string) => string,
): Entry {
  const looked = conditions.map((one) => lookAt(one, figures, nameOf));
  const hold = looked.filter(({ met }) => met === true).length;
  const enough = looked.length === 0 || (match === 'ALL' ? hold === looked.length : hold > 0);
  if (phases.length === 0) return { met: enough, findings: looked };
  const inPhase = {
    sentence: `The phase is ${phase}; ${phases.join(' or ')} is asked for.`,
    met: phases.includes(phase),
  };
  return { met: enough && inPhase.met, findings: [inPhase, ...looked] };
}

/** Why a school may not enter, in a sentence. */
export const whyNot = ({ findings }: Entry): string =>
  findings
    .filter(({ met }) => met !== true)
    .map(({ sentence }) => sentence)
    .join(' ');
