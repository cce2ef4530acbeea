import { concerns, requireActor, type Actor } from '@middletier/runtime/actor';
import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { attendanceSince, type AttendanceTotals } from '../attendance/recent-attendance';
import { pageOfList } from '../paging/page-of-list';
import type { School } from '../register/school';
import { audienceOf } from '../register/school-facts';
import type { SchoolFilter } from '../register/school-filter';
import { MEASURES } from './measures';
import { checkCriteria, judgeNeed, requireArea, type Criterion, type MeasuredValue } from './need';

const MOST_LOOKED_AT = 3_000;
const WEEKS = 12;

interface Candidate {
  readonly school: School;
  readonly distanceMetres: number | null;
}

export interface SharedNeedPage extends Omit<Connection<School>, 'edges'> {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: School;
    readonly values: readonly MeasuredValue[];
    readonly distanceMetres: number | null;
  }[];
  readonly lookedAt: number;
  readonly unknown: number;
}

export interface SharedNeed {
  readonly criteria: readonly Criterion[];
  readonly among: SchoolFilter;
}

/** Schools that share a need (domain.md L3). */
export async function searchSharing(
  context: Context,
  { criteria, among }: SharedNeed,
  page: PageArguments,
): Promise<SharedNeedPage> {
  checkCriteria(criteria, ['need', 'criteria']);
  const candidates = await candidatesIn(context, requireArea(among));
  const attendance = await attendanceOf(context, criteria, candidates);
  const findings = candidates.map((candidate) => {
    const facts = { school: candidate.school, attendance: attendance.get(candidate.school.urn) ?? null };
    return { candidate, finding: judgeNeed(criteria, facts) };
  });
  const nodes = findings.flatMap(({ candidate, finding }) =>
    finding.kind === 'SHARES' ? [{ ...candidate, values: finding.values }] : [],
  );
  const found = pageOfList({ nodes: nodes.toSorted((a, b) => rankOf(a) - rankOf(b)), rankOf }, page);
  return {
    ...found,
    edges: found.edges.map(({ cursor, node: { school, ...rest } }) => ({ cursor, node: school, ...rest })),
    lookedAt: candidates.length,
    unknown: findings.filter(({ finding }) => finding.kind === 'UNKNOWN').length,
  };
}

/** A URN has six digits at most, so that distance and URN make one number to go on after. */
const rankOf = ({ school, distanceMetres }: Candidate): number =>
  (distanceMetres ?? 0) * 1_000_000 + Number(school.urn);

async function candidatesIn({ register }: Context, filter: SchoolFilter): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page = await register.schoolPage({ filter }, { first: 500, after });
    for (const edge of page.edges) {
      const { distanceMetres = null } = edge as { distanceMetres?: number };
      candidates.push({ school: edge.node, distanceMetres });
    }
    ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    if (candidates.length > MOST_LOOKED_AT)
      throw new Refusal(
        'AREA_TOO_WIDE',
        `More than ${MOST_LOOKED_AT} schools lie there: name a smaller area.`,
        ['need', 'among'],
      );
  }
  return candidates;
}

async function attendanceOf(
  { actor, store, now }: Context,
  criteria: readonly Criterion[],
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, AttendanceTotals>> {
  if (criteria.every(({ measure }) => MEASURES[measure]!.source === 'REGISTER')) return new Map();
  requireConcernWithAll(requireActor(actor), candidates);
  const since = new Date(now.getTime() - WEEKS * 7 * 86_400_000).toISOString().slice(0, 10);
  return attendanceSince(store, { urns: candidates.map(({ school }) => school.urn), since });
}

function requireConcernWithAll(actor: Actor, candidates: readonly Candidate[]): void {
  const strange = candidates.find(({ school }) => !concerns(actor, audienceOf(school)));
  if (strange)
    throw new Refusal(
      'FORBIDDEN',
      `What schools return is shown to the school, its trust and its authority: leave out ${strange.school.urn} and others that are not yours.`,
      ['need', 'among'],
    );
}
