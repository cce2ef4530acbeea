import { checkFramework } from './check-framework';
import type { Framework } from './framework';
import { GREEN_TO_RED } from './green-to-red';

const SHIPPED: readonly Framework[] = [GREEN_TO_RED].map(sound);

/** A framework with a hole in it must not come to categorise a school. */
function sound(framework: Framework): Framework {
  const faults = checkFramework(framework);
  if (faults.length > 0) throw new Error(`Framework ${framework.id} is not sound: ${faults.join(' ')}`);
  return framework;
}

/** The framework in force on a day: thresholds change by year, so each version has its dates (domain.md ground rule 8). */
export function frameworkInForce(on: Date): Framework {
  const day = on.toISOString().slice(0, 10);
  const framework = SHIPPED.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  );
  if (!framework) throw new RangeError(`No framework is in force on ${day}`);
  return framework;
}
