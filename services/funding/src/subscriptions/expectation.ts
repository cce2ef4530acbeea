import { expectedFor, type Scheme } from './scheme';

/** That a school is expected to buy a level of a scheme, since its category says so. */
export interface Expectation {
  /** `SCHEME.URN`. */
  readonly id: string;
  readonly scheme: string;
  readonly urn: string;
  readonly level: string;
  readonly category: string;
  readonly since: string;
  /** The last day it held; null while it does. */
  readonly endedOn: string | null;
  /** What was set aside for the school to spend where it chooses; null for nothing. */
  readonly earmark: { readonly fund: string; readonly id: string; readonly pence: number } | null;
  /** What is still to be set aside; left out once it is, or where nothing is. */
  readonly toSetAside?: ToSetAside;
  /** Why nothing was set aside although the scheme says so; null where it was. */
  readonly notSetAside: string | null;
}

interface Category {
  readonly urn: string;
  /** Null where the school is in none. */
  readonly category: string | null;
  readonly on: string;
}

/** What is to be set aside for a school. */
export interface ToSetAside {
  readonly fund: string;
  readonly id: string;
  readonly pence: number;
}

/** What a scheme expects of a school whose category changed; null where nothing is expected, nor was. While it goes on expecting, nothing is set aside again. */
export function follow(
  scheme: Scheme,
  before: Expectation | null,
  { urn, category, on }: Category,
): Expectation | null {
  const expected = category === null ? null : expectedFor(scheme, category);
  const held = before !== null && before.endedOn === null;
  if (!expected) return held ? { ...before, endedOn: on } : before;
  const { level, earmarkPence, fund } = expected;
  if (held) return { ...before, level, category: category! };
  const id = `${scheme.id}.${urn}`;
  const expectation: Expectation = {
    ...{ id, scheme: scheme.id, urn, level, category: category!, since: on, endedOn: null },
    ...{ earmark: null, notSetAside: null },
  };
  if (earmarkPence === null || fund === null) return expectation;
  const toSetAside = { fund, id: `concern-${urn}-${on}`, pence: earmarkPence };
  return { ...expectation, toSetAside, notSetAside: 'It is set aside within minutes.' };
}
