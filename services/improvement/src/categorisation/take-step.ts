import { isDeepStrictEqual } from 'node:util';
import { countedOf, counts, type Categorisation } from './categorisation';
import type { Change, Step, StepActor, StepDetails, StepKind, Taken } from './step';
import { NO_DETAILS } from './step';
import { whyChanged, type Reason } from './why-changed';

/** What follows from the rest of a categorisation. */
type Following = 'category' | 'since' | 'startedWith' | 'version';
export type Draft = Omit<Categorisation, Following>;

/** What happened: `movedBy` is why the category that counts may be another one beside the figures, in a sentence. */
export interface Happening {
  readonly kind: StepKind;
  readonly at: Date;
  readonly actor: StepActor | null;
  readonly reason: string;
  readonly movedBy?: string | undefined;
  readonly details?: Partial<StepDetails>;
}

/** Takes a step from what stood before to a draft of what stands now. */
export function takeStep(before: Categorisation | undefined, draft: Draft, happening: Happening): Taken {
  const { kind, at, actor, reason, details } = happening;
  const next: Categorisation = {
    ...draft,
    ...counting(before, draft, at),
    // The steps of a school year are counted by themselves.
    version: before?.id === draft.id ? before.version + 1 : 1,
  };
  const { startedWith: _, ...after } = next;
  const from = before?.id === draft.id ? before.state : null;
  const step: Step = { ...NO_DETAILS, ...details, kind, at, actor, reason, from, after };
  return { next, step, change: changeOf(before, next, happening) };
}

/** The category that counts, since when, and the reckoning it began with. */
export function counting(
  before: Categorisation | undefined,
  draft: Draft,
  at: Date,
): Omit<Pick<Categorisation, Following>, 'version'> {
  const { category, reckoning } = countedOf(draft);
  if (!before || !countsOn(before, category)) return { category, since: at, startedWith: null };
  const began = beganWith(before);
  const startedWith = isDeepStrictEqual(began, reckoning.explanation) ? null : began;
  return { category, since: before.since, startedWith };
}

const beganWith = (before: Categorisation) => before.startedWith ?? countedOf(before).reckoning.explanation;

const countsOn = (before: Categorisation, category: string): boolean =>
  counts(before) && before.category === category;

function changeOf(
  before: Categorisation | undefined,
  next: Categorisation,
  { kind, movedBy }: Happening,
): Change | null {
  if (!counts(next) || (before && countsOn(before, next.category))) return null;
  const known = before && counts(before) ? before : undefined;
  const figures = whyChanged(known ? beganWith(known) : null, countedOf(next).reckoning.explanation);
  const reasons = movedBy === undefined ? figures : [peoplesReason(kind, movedBy), ...figures];
  return { from: known?.category ?? null, reasons };
}

const NO_FIGURES = { valueBefore: null, valueAfter: null, pointsBefore: null, pointsAfter: null };

const peoplesReason = (kind: StepKind, sentence: string): Reason => ({
  criterion: kind.toLowerCase(),
  sentence,
  ...NO_FIGURES,
});
