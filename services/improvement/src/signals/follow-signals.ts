import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { signalCleared, signalRaised } from '../contract';
import type { SchoolFigures } from '../observations/figures';
import { compareSignals, signalsFrom, type Signal } from './raise-signals';
import { readSignals, saveSignals, type SignalInForce } from './repository';
import { ATTENDANCE_RULES } from './rules';

/** Raises and clears the signals that follow from new figures, and tells each. */
export async function followSignals(unit: UnitOfWork, figures: readonly SchoolFigures[]): Promise<void> {
  const before = await readSignals(
    unit,
    figures.map(({ urn }) => urn),
  );
  const now = new Date();
  const inForce = new Map<string, readonly SignalInForce[]>();
  for (const school of figures) {
    const was = before.get(school.urn) ?? [];
    const is = signalsFrom(school.observations, ATTENDANCE_RULES);
    tell(unit, school, compareSignals(was, is));
    inForce.set(
      school.urn,
      is.map((signal) => ({ ...signal, since: sinceWhen(was, signal) ?? now })),
    );
  }
  await saveSignals(unit, inForce);
}

const sinceWhen = (was: readonly SignalInForce[], { rule }: Signal): Date | undefined =>
  was.find((earlier) => earlier.rule === rule)?.since;

function tell(
  unit: UnitOfWork,
  { urn, audience }: SchoolFigures,
  changes: ReturnType<typeof compareSignals>,
): void {
  const factsOf = ({ rule, severity, sentence }: Signal) => ({
    school: { urn },
    rule,
    severity,
    sentence,
    audience,
  });
  for (const signal of changes.raised) unit.emit(signalRaised, `${urn}-${signal.rule}`, factsOf(signal));
  for (const signal of changes.cleared) unit.emit(signalCleared, `${urn}-${signal.rule}`, factsOf(signal));
}
