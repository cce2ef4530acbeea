import { schoolChanged, schoolClosed, schoolSucceeded } from '@middletier/organisations/contract';
import type { Envelope, EventDefinition } from '@middletier/runtime/event';
import type { z } from 'zod';
import type { Person } from '../people/person';

export type ToldOfSchool =
  | z.infer<typeof schoolChanged.data>
  | z.infer<typeof schoolClosed.data>
  | z.infer<typeof schoolSucceeded.data>;

/** What a consumption listens to that lets what is open at schools follow what becomes of them. */
export const TOLD_OF_SCHOOLS = [
  schoolChanged,
  schoolClosed,
  schoolSucceeded,
] as EventDefinition<ToldOfSchool>[];

/** Who ends and carries what nobody decided on. */
export const REGISTER: Person = { id: 'register', name: 'The register of schools' };

export interface Closing {
  readonly urn: string;
  /** Its last day. */
  readonly on: string;
}

/** A school under a new number: the same school, so that what is open goes on. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  /** Its first day. */
  readonly on: string;
}

export interface Move {
  readonly urn: string;
  readonly on: string;
  /** Where it moved to another authority, that one. */
  readonly localAuthority: { readonly name: string } | null;
  /** Who takes the place of whom: bodies as references. A trust that is left hands over to the authority. */
  readonly successors: ReadonlyMap<string, string>;
}

export interface Fates {
  readonly closed: readonly Closing[];
  readonly moved: readonly Move[];
  readonly converted: readonly Conversion[];
}

/** Most changes of an entry are of another sort, and a merger or a split makes another school, which begins anew. */
export function fatesIn(facts: readonly Envelope<ToldOfSchool>[]): Fates {
  const fates = { closed: [] as Closing[], moved: [] as Move[], converted: [] as Conversion[] };
  for (const { data, time } of facts) {
    const day = time.slice(0, 10);
    if ('from' in data) {
      if (data.link === 'SUCCESSOR') fates.converted.push({ from: data.from, to: data.to, on: data.on });
    } else if ('closeDate' in data) fates.closed.push({ urn: data.urn, on: data.closeDate ?? day });
    else if (['localAuthority', 'trust'].some((field) => data.changed.includes(field)))
      fates.moved.push(moveIn(data, day));
  }
  return fates;
}

function moveIn(data: z.infer<typeof schoolChanged.data>, on: string): Move {
  const { urn, changed, localAuthority, trust, before } = data;
  const authority = `local-authority:${localAuthority.code}`;
  const successors = new Map<string, string>();
  if (before) successors.set(`local-authority:${before.localAuthority}`, authority);
  if (before?.trust) successors.set(`trust:${before.trust}`, trust ? `trust:${trust.uid}` : authority);
  return { urn, on, localAuthority: changed.includes('localAuthority') ? localAuthority : null, successors };
}

const CLOSED = 'The school closed on ';

export const closedOn = (day: string): string => `${CLOSED}${day}.`;

/** True of what ended with a school alone: where another takes the school's place, it goes on there. */
export const endedWithSchool = (reason: string | null | undefined): boolean =>
  reason?.startsWith(CLOSED) ?? false;

export const goesOnAs = ({ to, on }: Conversion): string => `The school goes on as school ${to} from ${on}.`;
