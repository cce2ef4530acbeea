import { checkFramework } from '../check-framework';
import type { Framework } from '../framework';
import { GREEN_TO_RED } from '../green-to-red';
import { A_TO_D } from './a-to-d';
import { ASPIRE } from './aspire';
import { COASTING } from './coasting';
import { FLOOR_STANDARDS } from './floor-standards';
import { LIGHT_TOUCH_TO_PLUS } from './light-touch-to-plus';
import { STUCK } from './stuck';
import { WIGAN_PROFILE } from './wigan-profile';

/** Every version of every framework that comes with the product; the first is the one for bodies that adopted none. */
export const SHIPPED_FRAMEWORKS: readonly Framework[] = [
  GREEN_TO_RED,
  WIGAN_PROFILE,
  A_TO_D,
  LIGHT_TOUCH_TO_PLUS,
  ASPIRE,
  COASTING,
  STUCK,
  ...FLOOR_STANDARDS,
].map(sound);

/** A framework with a hole in it must not come to categorise a school. */
function sound(framework: Framework): Framework {
  const faults = checkFramework(framework);
  if (faults.length > 0) throw new Error(`Framework ${framework.id} is not sound: ${faults.join(' ')}`);
  return framework;
}

/** A shipped version; the last one where none is said. */
export const findShipped = (id: string, version: number | null): Framework | undefined =>
  SHIPPED_FRAMEWORKS.findLast((one) => one.id === id && (version === null || one.version === version));
