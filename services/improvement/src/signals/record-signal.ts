import { checkText } from '@middletier/runtime/check-input';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { confide, isAsNarrow, type Confidentiality } from '../confidentiality/confidentiality';
import { lapsesAt } from './fading';
import type { Person } from '../people/person';
import type { KeptSignal } from './kept-signal';
import type { Severity } from './rules/rule';
import { findSoftKind } from './rules/soft-kinds';

/** What an officer reports of a school. */
export interface Report {
  readonly urn: string;
  readonly kind: string;
  readonly severity: Severity;
  readonly sentence: string;
  readonly reportedBy: string;
  readonly observedOn: string;
  readonly confidentiality?: Confidentiality | null | undefined;
  readonly readers?: readonly string[] | null | undefined;
}

/** A soft signal. Refuses SIGNAL_KIND_UNKNOWN, BAD_TEXT, BAD_DATE, DAY_TO_COME, TOO_WIDE, READERS_MISPLACED, LAPSED_ALREADY. */
export function recordSignal(
  report: Report,
  { id, by, now }: { readonly id: string; readonly by: Person; readonly now: Date },
): KeptSignal {
  const { urn, severity } = report;
  const kind = findSoftKind(report.kind);
  if (!kind) throw new Refusal('SIGNAL_KIND_UNKNOWN', `There is no kind ${report.kind}.`, ['input', 'kind']);
  const observedOn = dayInThePast(report.observedOn, now);
  const fading = { severity, observedOn, halfLifeDays: kind.halfLifeDays };
  if (lapsesAt(fading) <= now)
    throw new Refusal('LAPSED_ALREADY', 'It was so long ago that it would not count any more.', [
      'input',
      'observedOn',
    ]);
  return {
    ...{ id, urn, origin: 'PEOPLE', source: 'SOFT', rule: kind.id, ...fading },
    ...{ rank: severity === 'RED' ? 0 : 1, value: null, threshold: null },
    sentence: checkText(report.sentence, ['input', 'sentence'], 1_000),
    reportedBy: checkText(report.reportedBy, ['input', 'reportedBy']),
    ...circleOf(report, kind.confidentiality, by.id),
    ...{ recordedBy: by, since: now, lapsesAt: lapsesAt(fading), clearedAt: null, cleared: null },
  };
}

function dayInThePast(day: string, now: Date): string {
  if (checkDay(day, ['input', 'observedOn']) <= dayOf(now)) return day;
  throw new Refusal('DAY_TO_COME', `${day} is still to come.`, ['input', 'observedOn']);
}

function circleOf({ confidentiality, readers, kind }: Report, widest: Confidentiality, recorder: string) {
  const wanted = confidentiality ?? widest;
  if (!isAsNarrow(wanted, widest))
    throw new Refusal('TOO_WIDE', `A signal of kind ${kind} is ${widest} at the widest.`, [
      'input',
      'confidentiality',
    ]);
  return confide({ confidentiality: wanted, readers: readers ?? [] }, recorder, ['input']);
}
