import type { Audience } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { clearLapsed } from './clear-lapsed';
import type { Sight } from './look-at-figure';
import { signalsFrom } from './raise-signals';
import { FIGURE_RULES } from './rules/rules';
import { settleSignals } from './settle-signals';

interface Figures extends Sight {
  readonly urn: string;
  readonly audience: Audience;
}

/** Raises and clears the signals that follow from new figures, ends what has lapsed meanwhile, and tells each. */
export async function followSignals(
  unit: UnitOfWork,
  figures: readonly Figures[],
  now = new Date(),
): Promise<void> {
  const holdings = figures.map(({ urn, audience, ...sight }) => ({
    ...{ urn, audience },
    signals: signalsFrom(sight, FIGURE_RULES),
  }));
  await settleSignals(unit, holdings, { origin: 'FIGURES', now });
  await clearLapsed(
    unit,
    figures.map(({ urn }) => urn),
    now,
  );
}
