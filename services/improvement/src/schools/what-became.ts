import type { Conversion } from '@middletier/organisations/contract';
import type { Person } from '../people/person';

/** Who ends and carries what nobody decided on. */
export const REGISTER: Person = { id: 'register', name: 'The register of schools' };

const CLOSED = 'The school closed on ';

export const closedOn = (day: string): string => `${CLOSED}${day}.`;

/** True of what ended with a school alone: where another takes the school's place, it goes on there. */
export const endedWithSchool = (reason: string | null | undefined): boolean =>
  reason?.startsWith(CLOSED) ?? false;

export const goesOnAs = ({ to, on }: Conversion): string => `The school goes on as school ${to} from ${on}.`;

/** Those that nothing continues yet: a new number that is told twice carries nothing twice. */
export function notContinued<Thing extends { readonly id: string; readonly continues?: string }>(
  things: readonly Thing[],
): Thing[] {
  const continued = new Set(things.map(({ continues }) => continues));
  return things.filter(({ id }) => !continued.has(id));
}
