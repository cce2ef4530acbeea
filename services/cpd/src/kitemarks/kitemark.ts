import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { dayBefore, holdsOn, yearsAfter } from '@middletier/runtime/period';
import type { Quality } from '../evaluations/quality';
import type { Moment } from '@middletier/runtime/moment';

/** What a provider has to show (001: a kitemark, "a voluntary arrangement in the first instance"). */
export const STANDARDS = ['NEED', 'DELIVERY', 'PRACTICE', 'PUPILS'] as const;
export type Standard = (typeof STANDARDS)[number];

export interface Evidence {
  readonly standard: Standard;
  readonly kind: 'CASE_STUDY' | 'REFERENCE' | 'STUDY' | 'INSPECTION';
  readonly title: string;
  readonly url: string | null;
}

interface Finding {
  readonly standard: Standard;
  readonly met: boolean;
  readonly reason: string;
}

export interface Step {
  readonly what: 'APPLIED' | 'AWARDED' | 'REFUSED' | 'WITHDRAWN';
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

/** A provider's kitemark, from the application on. */
export interface Kitemark {
  readonly providerId: string;
  readonly state: Step['what'];
  readonly evidence: readonly Evidence[];
  readonly findings: readonly Finding[];
  /** Days it holds; null where it was not awarded. */
  readonly from: string | null;
  readonly to: string | null;
  /** What was expected of the provider's training on the day of the decision, in hundredths, and from how many answers. */
  readonly quality: { readonly expected: number; readonly answers: number } | null;
  readonly version: number;
  readonly steps: readonly Step[];
}

/** For how long it is awarded, and what those who took part must have said. */
const YEARS = 3;
const FEWEST_ANSWERS = 5;
const LEAST_EXPECTED = 350;

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

/** AWARDED while it holds; LAPSED once it is over. */
export const stateOn = ({ state, from, to }: Kitemark, day: string): Step['what'] | 'LAPSED' =>
  state === 'AWARDED' && !holdsOn({ from: from!, to }, day) ? 'LAPSED' : state;

/** A provider asks for it, and shows something for every standard. Refuses EVIDENCE_MISSING, HAS_KITEMARK, BAD_TEXT, BAD_URL. */
export function apply(
  before: Kitemark | null,
  { providerId, evidence }: Pick<Kitemark, 'providerId' | 'evidence'>,
  moment: Moment,
): Kitemark {
  if (before?.state === 'APPLIED')
    refuse('APPLIED_ALREADY', 'The last application is still to be decided.', 'provider');
  if (evidence.length > 40) refuse('TOO_MANY', 'Give 40 pieces of evidence at the most.', 'evidence');
  const missing = STANDARDS.filter((standard) => !evidence.some((one) => one.standard === standard));
  if (missing.length > 0) refuse('EVIDENCE_MISSING', `Show something for ${missing.join(', ')}.`, 'evidence');
  const { at, by } = moment;
  return {
    ...{ providerId, state: 'APPLIED', findings: [], from: null, to: null, quality: null },
    evidence: evidence.map(checkEvidence),
    version: (before?.version ?? 0) + 1,
    steps: [...(before?.steps ?? []), { what: 'APPLIED', at, by, reason: null }],
  };
}

function checkEvidence(one: Evidence, i: number): Evidence {
  if (one.url !== null && !/^https?:\/\/\S{3,2000}$/.test(one.url))
    throw new Refusal('BAD_URL', 'url must begin with https:// or http://.', ['input', 'evidence', i, 'url']);
  return { ...one, title: checkText(one.title, ['input', 'evidence', i, 'title'], 500) };
}

interface Decided {
  readonly read: number;
  readonly findings: readonly Finding[];
  readonly reason: string;
  readonly quality: Quality;
}

/**
 * An assessor finds on each standard; it is awarded where all are met. Words are not enough: those who took part must have
 * been asked, and have said on the whole that it was good. Refuses FINDING_MISSING, WRONG_STATE, CHANGED_MEANWHILE.
 */
export function decide(
  kitemark: Kitemark,
  { read, findings, reason, quality }: Decided,
  moment: Moment,
): Kitemark {
  checkVersion('the application', read, kitemark.version);
  if (kitemark.state !== 'APPLIED')
    refuse('WRONG_STATE', `It is ${kitemark.state}: there is nothing to decide.`, 'provider');
  const missing = STANDARDS.filter(
    (standard) => findings.filter((one) => one.standard === standard).length !== 1,
  );
  if (missing.length > 0)
    refuse('FINDING_MISSING', `Find once on each of ${missing.join(', ')}.`, 'findings');
  const { expected, answers } = quality;
  const said = answers >= FEWEST_ANSWERS && expected >= LEAST_EXPECTED;
  const awarded = said && findings.every(({ met }) => met);
  const { today, at, by } = moment;
  const why = said ? checkText(reason, ['input', 'reason'], 1_000) : tooLittle(quality, reason);
  return {
    ...kitemark,
    ...{ findings, quality: { expected, answers }, state: awarded ? 'AWARDED' : 'REFUSED' },
    ...(awarded ? { from: today, to: dayBefore(yearsAfter(today, YEARS)) } : {}),
    version: kitemark.version + 1,
    steps: [...kitemark.steps, { what: awarded ? 'AWARDED' : 'REFUSED', at, by, reason: why }],
  };
}

const tooLittle = ({ expected, answers }: Quality, reason: string): string =>
  `${checkText(reason, ['input', 'reason'], 1_000)} Those who took part: ${answers} answers, ${(expected / 100).toFixed(2)} ` +
  `expected; ${FEWEST_ANSWERS} and ${(LEAST_EXPECTED / 100).toFixed(2)} are needed.`;

/** Refuses WRONG_STATE where there is none to withdraw. */
export function withdraw(
  kitemark: Kitemark,
  said: { read: number; reason: string },
  moment: Moment,
): Kitemark {
  checkVersion('the kitemark', said.read, kitemark.version);
  if (kitemark.state !== 'AWARDED')
    refuse('WRONG_STATE', `It is ${kitemark.state}: there is nothing to withdraw.`, 'provider');
  const reason = checkText(said.reason, ['input', 'reason'], 1_000);
  const { at, by } = moment;
  const steps = [...kitemark.steps, { what: 'WITHDRAWN' as const, at, by, reason }];
  return { ...kitemark, state: 'WITHDRAWN', version: kitemark.version + 1, steps };
}
