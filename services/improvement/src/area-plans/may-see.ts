import type { Actor } from '@middletier/runtime/actor';
import type { MeasureProgress } from './progress';

/** Fewer schools than these, and a mean would tell of one of them. */
const LEAST_SCHOOLS = 3;

export const keepsPlan = (actor: Actor | null, owner: string): boolean =>
  actor !== null &&
  (actor.roles.includes('ADMINISTRATOR') ||
    (actor.organisations.includes(owner) &&
      actor.roles.some((role) => role === 'AUTHORITY_OFFICER' || role === 'PARTNERSHIP_OFFICER')));

/** What everybody may see of an area's progress: years with so few schools that a figure would be one school's are left out. */
export function inAggregate(progress: MeasureProgress): MeasureProgress {
  const years = progress.years
    .filter(({ schools }) => schools >= LEAST_SCHOOLS)
    .map((one) => (one.step && one.step.schools < LEAST_SCHOOLS ? { ...one, step: null } : one));
  const last = progress.years.at(-1)?.year;
  return { ...progress, years, wayGone: years.at(-1)?.year === last ? progress.wayGone : null };
}
