import { concerns, requireActor, type Actor } from '@middletier/runtime/actor';
import type { Connection, PageArguments } from '@middletier/runtime/connection';
import { dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { attendanceSince, type AttendanceTotals } from '../attendance/recent-attendance';
import { pageOfList } from '../paging/page-of-list';
import { latestRolls, type Roll } from '../roll/latest-rolls';
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
  const { attendance, rolls } = await returnsOf(context, criteria, candidates);
  const findings = candidates.map((candidate) => {
    const { school } = candidate;
    const returned = { attendance: attendance.get(school.urn) ?? null, roll: rolls.get(school.urn) ?? null };
    return { candidate, finding: judgeNeed(criteria, { school, ...returned }) };
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

interface Returned {
  readonly attendance: ReadonlyMap<string, AttendanceTotals>;
  readonly rolls: ReadonlyMap<string, Roll>;
}

/** Only what the criteria ask for is read. */
async function returnsOf(
  { actor, store, now }: Context,
  criteria: readonly Criterion[],
  candidates: readonly Candidate[],
): Promise<Returned> {
  const asked = new Set(criteria.map(({ measure }) => MEASURES[measure]!.returns));
  const wanted = asked.has('ATTENDANCE') || asked.has('ROLL');
  if (wanted) requireConcernWithAll(requireActor(actor), candidates);
  const urns = candidates.map(({ school }) => school.urn);
  const weeksAgo = (weeks: number) => dayOf(new Date(now.getTime() - weeks * 7 * 86_400_000));
  return {
    attendance: asked.has('ATTENDANCE')
      ? await attendanceSince(store, { urns, since: weeksAgo(WEEKS) })
      : new Map(),
    rolls: asked.has('ROLL') ? await latestRolls(store, { urns, since: weeksAgo(52) }) : new Map(),
  };
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
