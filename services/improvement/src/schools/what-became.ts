import { THE_REGISTER } from '@middletier/organisations/contract';
import type { Person } from '../people/person';

/** Who ends and carries what nobody decided on. */
export const REGISTER: Person = { id: 'register', name: THE_REGISTER };

export { closedOn, endedWithSchool, goesOnAs } from '@middletier/organisations/contract';

/** Those that nothing continues yet: a new number that is told twice carries nothing twice. */
export function notContinued<Thing extends { readonly id: string; readonly continues?: string }>(
  things: readonly Thing[],
): Thing[] {
  const continued = new Set(things.map(({ continues }) => continues));
  return things.filter(({ id }) => !continued.has(id));
}
