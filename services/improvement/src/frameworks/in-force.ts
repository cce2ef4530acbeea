import { dayOf } from '@middletier/runtime/day';
import { holdsOn } from '@middletier/runtime/period';
import type { Framework } from './framework';
import { SHIPPED_FRAMEWORKS } from './shipped/shipped-frameworks';

/**
 * The shipped framework that holds on a day for whoever adopted none; thresholds change by year, so each version has its
 * days (domain.md ground rule 8). Throws RangeError for a day before there was one.
 */
export function shippedInForce(day: string): Framework {
  const { id } = SHIPPED_FRAMEWORKS[0]!;
  const framework = SHIPPED_FRAMEWORKS.find(
    (one) => one.id === id && holdsOn({ from: one.validFrom, to: one.validTo }, day),
  );
  if (!framework) throw new RangeError(`No framework is in force on ${day}`);
  return framework;
}

export const frameworkInForce = (on: Date): Framework => shippedInForce(dayOf(on));
