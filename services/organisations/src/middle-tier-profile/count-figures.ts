import { bodyRef, type BodyRef } from '../bodies/body';
import { rulesOf } from '../partnerships/kinds';
import type { Membership } from '../partnerships/membership';
import { bringsChallenge, type PartnershipOnDay } from '../partnerships/partnership';
import type { School } from '../register/school';
import { COMMISSIONED_KINDS, OVERARCHING_KINDS, type Figures } from './rules';

/** What the graph holds of an area on a day. */
export interface AreaGraph {
  /** Of the authority. */
  readonly code: string;
  /** Its open schools. */
  readonly schools: readonly Pick<School, 'urn' | 'trust'>[];
  /** Of its schools. */
  readonly memberships: readonly Membership[];
  /** Of partnerships in partnerships, from those that its schools are in upwards. */
  readonly nested: readonly Membership[];
  /** What the authority itself is a member of. */
  readonly authorityIn: readonly Membership[];
  readonly partnerships: ReadonlyMap<string, PartnershipOnDay>;
  /** Executive headships over its schools. */
  readonly executiveHeads: number;
}

/** The figures that an authority's model and stage are judged by. */
export function countFigures(graph: AreaGraph): Figures {
  const { schools, memberships, partnerships, executiveHeads } = graph;
  const all = new Set(schools.map(({ urn }) => bodyRef('school', urn)));
  const here = memberships.filter(({ member }) => all.has(member));
  const inTrusts = schools.filter(({ trust }) => trust !== null).map(({ urn }) => bodyRef('school', urn));
  const challenged = here.filter(({ partnershipId }) => challenges(partnerships.get(partnershipId)));
  const percent = (refs: Iterable<BodyRef>) =>
    all.size === 0 ? 0 : Math.floor((1000 * new Set(refs).size) / all.size) / 10;
  const own = (some: readonly Membership[]) => some.map(({ member }) => member);
  return {
    networks: countNetworks(here),
    contractedLeaders: executiveHeads + countLed(here),
    shareInPartnership: percent([...own(here), ...inTrusts]),
    shareChallenged: percent([...own(challenged), ...inTrusts]),
    shareCommissioned: percent(own(here.filter(({ partnershipId }) => isCommissioned(graph, partnershipId)))),
    shareInOverarchingBody: Math.max(0, ...overarching(graph).map((id) => percent(reachOf(graph, id, all)))),
  };
}

const challenges = (partnership: PartnershipOnDay | undefined): boolean =>
  partnership !== undefined && bringsChallenge(partnership.kind, partnership);

function countNetworks(here: readonly Membership[]): number {
  const sizes = new Map<string, number>();
  for (const { partnershipId, kind } of here)
    if (rulesOf(kind).bond !== 'HARD') sizes.set(partnershipId, (sizes.get(partnershipId) ?? 0) + 1);
  return [...sizes.values()].filter((size) => size >= 2).length;
}

const countLed = (here: readonly Membership[]): number =>
  new Set(
    here
      .filter(({ kind, role }) => role === 'LEAD' && rulesOf(kind).bond === 'HARD')
      .map(({ partnershipId }) => partnershipId),
  ).size;

/** The authority keeps its record, employs for it, owns a share of it, or is a member. */
function hasPart(
  { code, authorityIn }: AreaGraph,
  { id, owner, hostEmployer, shares }: PartnershipOnDay,
): boolean {
  const authority = bodyRef('local-authority', code);
  return (
    owner === authority ||
    hostEmployer === authority ||
    shares.some(({ body }) => body === authority) ||
    authorityIn.some(({ partnershipId }) => partnershipId === id)
  );
}

function isCommissioned(graph: AreaGraph, id: string): boolean {
  const partnership = graph.partnerships.get(id);
  return (
    partnership !== undefined && COMMISSIONED_KINDS.includes(partnership.kind) && hasPart(graph, partnership)
  );
}

/** Keeping its record hands nothing over: the authority must be one of its members or owners. */
function overarching(graph: AreaGraph): string[] {
  return [...graph.partnerships.values()]
    .filter(({ kind }) => OVERARCHING_KINDS.includes(kind))
    .filter((one) => hasPart(graph, { ...one, owner: '', hostEmployer: null }))
    .map(({ id }) => id);
}

/** Schools in a body, or in bodies that are in it, however far down. */
function reachOf({ memberships, nested }: AreaGraph, id: string, all: ReadonlySet<BodyRef>): Set<BodyRef> {
  const below = new Set([id]);
  for (let size = 0; size < below.size;) {
    size = below.size;
    for (const { member, partnershipId } of nested)
      if (below.has(partnershipId)) below.add(member.slice(member.indexOf(':') + 1));
  }
  const inside = memberships.filter(
    ({ partnershipId, member }) => below.has(partnershipId) && all.has(member),
  );
  return new Set(inside.map(({ member }) => member));
}
