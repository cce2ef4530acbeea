import type { EstablishmentStatus, Phase } from './establishment';

/** Schools that are alike in all that is counted. */
export interface Group {
  readonly status: EstablishmentStatus;
  readonly phase?: Phase | null;
  readonly type?: string;
  readonly typeName?: string | null;
  readonly localAuthority: string;
  readonly region?: string;
  readonly regionName?: string | null;
  readonly schools: number;
}

interface Counted<Value> {
  readonly value: Value;
  readonly schools: number;
}

export type LocalAuthorityCount = Counted<string>;

interface Named {
  readonly code: string;
  readonly name: string;
}

export interface Facets {
  readonly total: number;
  readonly phases: readonly Counted<Phase>[];
  readonly statuses: readonly Counted<EstablishmentStatus>[];
  readonly types: readonly Counted<Named>[];
  readonly localAuthorities: readonly Counted<string>[];
  readonly regions: readonly Counted<Named>[];
}

/** The counts of each facet, the greatest first; a school of which the register does not record a facet is not in it. */
export function tallyFacets(groups: readonly Group[]): Facets {
  const names = new Map<string, string>();
  for (const { type, typeName, region, regionName } of groups) {
    if (type !== undefined && typeName) names.set(`type ${type}`, typeName);
    if (region !== undefined && regionName) names.set(`region ${region}`, regionName);
  }
  const named = (list: string) => (counted: Counted<string>) => {
    const code = counted.value;
    return { ...counted, value: { code, name: names.get(`${list} ${code}`) ?? code } };
  };
  return {
    total: groups.reduce((sum, { schools }) => sum + schools, 0),
    phases: tally(groups, ({ phase }) => phase),
    statuses: tally(groups, ({ status }) => status),
    types: tally(groups, ({ type }) => type).map(named('type')),
    localAuthorities: tally(groups, ({ localAuthority }) => localAuthority),
    regions: tally(groups, ({ region }) => region).map(named('region')),
  };
}

function tally<Value extends string>(
  groups: readonly Group[],
  valueOf: (group: Group) => Value | null | undefined,
): Counted<Value>[] {
  const counts = new Map<Value, number>();
  for (const group of groups) {
    const value = valueOf(group);
    if (value != null) counts.set(value, (counts.get(value) ?? 0) + group.schools);
  }
  const counted = [...counts].map(([value, schools]) => ({ value, schools }));
  return counted.toSorted((a, b) => b.schools - a.schools || (a.value < b.value ? -1 : 1));
}
