import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { checkWords } from '../catalogue/offer';
import type { Moment } from '@middletier/runtime/moment';

/** What a school did, written down for others to take up (004 Wigan: a directory of good practice). */
export interface Practice {
  readonly id: string;
  readonly urn: string;
  /** The project whose case study it is; null for one of its own. */
  readonly projectId: string | null;
  /** The cohort of a programme whose case study it is; null for others. */
  readonly cohortId: string | null;
  readonly title: string;
  readonly need: string;
  readonly what: string;
  readonly evidence: string;
  readonly url: string | null;
  readonly subjects: readonly string[];
  readonly themes: readonly string[];
  readonly phases: readonly string[];
  readonly publishedOn: string;
  readonly version: number;
  readonly changes: readonly { readonly at: string; readonly by: string }[];
}

export interface Effect {
  readonly measure: string;
  readonly before: number;
  readonly after: number;
  readonly pupils: number;
  readonly verdict: 'IMPROVED' | 'HELD' | 'FELL';
  readonly at: string;
  readonly by: string;
}

/** Another school that took a practice up, and what it did there. */
export interface Adoption {
  readonly id: string;
  readonly practiceId: string;
  readonly urn: string;
  readonly on: string;
  readonly adjusted: string | null;
  readonly effect: Effect | null;
  readonly version: number;
}

const FEWEST_PUPILS = 5;

const refuse = (code: string, message: string, field: string): never => {
  throw new Refusal(code, message, ['input', field]);
};

type Said = Omit<Practice, 'cohortId' | 'publishedOn' | 'version' | 'changes'>;

/** @throws Refusal OTHERS_PRACTICE, CHANGED_MEANWHILE, BAD_ID, BAD_TEXT, BAD_URL */
export function publish(
  before: Practice | null,
  { said, read }: { said: Said; read: number },
  { today, at, by }: Moment,
): Practice {
  checkVersion('the practice', read, before?.version ?? 0);
  if (before && before.urn !== said.urn) refuse('OTHERS_PRACTICE', `${said.id} is of another school.`, 'id');
  if (said.url !== null && !/^https?:\/\/\S{3,2000}$/.test(said.url))
    refuse('BAD_URL', 'url must begin with https:// or http://.', 'url');
  return {
    ...{
      ...said,
      // A case study of a programme has the id it was handed in under.
      id: before?.id ?? checkId(said.id, ['input', 'id']),
      cohortId: before?.cohortId ?? null,
      title: checkText(said.title, ['input', 'title'], 300),
    },
    need: checkText(said.need, ['input', 'need'], 2_000),
    what: checkText(said.what, ['input', 'what'], 10_000),
    evidence: checkText(said.evidence, ['input', 'evidence'], 5_000),
    subjects: checkWords(said.subjects, 'subjects'),
    themes: checkWords(said.themes, 'themes'),
    ...{ publishedOn: before?.publishedOn ?? today, version: read + 1 },
    changes: [...(before?.changes ?? []), { at, by }],
  };
}

interface Adopting {
  readonly urn: string;
  readonly on: string;
  readonly adjusted: string | null;
}

/** A school takes up what another one does, once. @throws Refusal OWN_PRACTICE, DATE_TO_COME, BAD_DATE, BAD_TEXT */
export function adopt(practice: Practice, { urn, on, adjusted }: Adopting, { today }: Moment): Adoption {
  if (practice.urn === urn) refuse('OWN_PRACTICE', 'It is the school’s own practice.', 'urn');
  if (checkDay(on, ['input', 'on']) > today) refuse('DATE_TO_COME', `${on} is still to come.`, 'on');
  return {
    ...{ id: `${practice.id}.${urn}`, practiceId: practice.id, urn, on, effect: null, version: 1 },
    adjusted: adjusted === null ? null : checkText(adjusted, ['input', 'adjusted'], 2_000),
  };
}

interface Shown extends Pick<Effect, 'measure' | 'before' | 'after' | 'pupils'> {
  readonly version: number;
  readonly better: 'HIGHER' | 'LOWER';
}

/** @throws Refusal CHANGED_MEANWHILE, TOO_FEW_PUPILS, BAD_TEXT */
export function show(
  adoption: Adoption,
  { version, better, ...effect }: Shown,
  { at, by }: Moment,
): Adoption {
  checkVersion('the adoption', version, adoption.version);
  if (effect.pupils < FEWEST_PUPILS)
    refuse(
      'TOO_FEW_PUPILS',
      `A figure of fewer than ${FEWEST_PUPILS} pupils says something of each of them.`,
      'pupils',
    );
  const gain = (better === 'HIGHER' ? 1 : -1) * (effect.after - effect.before);
  const verdict = gain > 0 ? 'IMPROVED' : gain < 0 ? 'FELL' : 'HELD';
  const measure = checkText(effect.measure, ['input', 'measure']);
  return { ...adoption, effect: { ...effect, measure, verdict, at, by }, version: version + 1 };
}

export type OwedState = 'DUE' | 'OVERDUE' | 'PUBLISHED' | 'PUBLISHED_LATE';

/** What a school owes to a project's case studies on a day. */
export function owedState(practice: Practice | null, dueOn: string, today: string): OwedState {
  if (practice) return practice.publishedOn > dueOn ? 'PUBLISHED_LATE' : 'PUBLISHED';
  return today > dueOn ? 'OVERDUE' : 'DUE';
}
