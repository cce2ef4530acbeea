import type { Envelope, EventDefinition } from '@middletier/runtime/event';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { z } from 'zod';
import { schoolChanged, schoolClosed, schoolSucceeded } from './schools-contract';

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

interface Fates {
  readonly closed: readonly Closing[];
  readonly moved: readonly Move[];
  readonly converted: readonly Conversion[];
  readonly merged: readonly Conversion[];
}

const MERGERS = ['SUCCESSOR_MERGED', 'SUCCESSOR_AMALGAMATED'];

/** Most changes of an entry are of another sort, and a merger or a split makes another school, which begins anew. */
export function fatesIn(facts: readonly Envelope<ToldOfSchool>[]): Fates {
  const fates = {
    ...{ closed: [] as Closing[], moved: [] as Move[] },
    ...{ converted: [] as Conversion[], merged: [] as Conversion[] },
  };
  for (const { data, time } of facts) {
    const day = time.slice(0, 10);
    if ('from' in data) {
      const conversion = { from: data.from, to: data.to, on: data.on };
      if (data.link === 'SUCCESSOR') fates.converted.push(conversion);
      if (MERGERS.includes(data.link)) fates.merged.push(conversion);
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

type Follow<Fate> = (unit: UnitOfWork, fate: Fate, now: Date) => Promise<void>;

/** What a slice does about each fate of a school; without `moved`, a school takes what it has along. */
export interface Following {
  readonly closed?: Follow<Closing>;
  readonly moved?: Follow<Move>;
  readonly converted: Follow<Conversion>;
  /** Only where something of a school that is no more goes over to the one it merged into. */
  readonly merged?: Follow<Conversion>;
}

/**
 * Handles TOLD_OF_SCHOOLS for a consumption. A school that converted closes as well: the new number goes last, and takes
 * up again what the closing ended.
 */
export const followFates =
  ({ closed, moved, converted, merged }: Following) =>
  async (unit: UnitOfWork, facts: readonly Envelope<ToldOfSchool>[]): Promise<void> => {
    const fates = fatesIn(facts);
    const now = new Date();
    if (closed) for (const closing of fates.closed) await closed(unit, closing, now);
    if (moved) for (const move of fates.moved) await moved(unit, move, now);
    for (const conversion of fates.converted) await converted(unit, conversion, now);
    if (merged) for (const merger of fates.merged) await merged(unit, merger, now);
  };

const CLOSED = 'The school closed on ';

export const closedOn = (day: string): string => `${CLOSED}${day}.`;

/** True of what ended with a school alone: where another takes the school's place, it goes on there. */
export const endedWithSchool = (reason: string | null | undefined): boolean =>
  reason?.startsWith(CLOSED) ?? false;

export const goesOnAs = ({ to, on }: Pick<Conversion, 'to' | 'on'>): string =>
  `The school goes on as school ${to} from ${on}.`;

/** Who ends and carries what nobody decided on. */
export const THE_REGISTER = 'The register of schools';
