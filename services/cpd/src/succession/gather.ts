import type { SchoolFacts } from '@middletier/organisations/contract';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { leadersById } from '../leaders/known-leaders';
import { hasConsented, type Leader } from '../leaders/leader';
import { candidatesIn, pipelinesOfOwner } from '../pipelines/known-candidates';
import { postsOfSchools } from '../posts/known-posts';
import { holderOn, schoolsOn, type Post, type Role } from '../posts/post';
import { schoolsOfBody } from '../schools/schools-of-body';
import type { Candidate } from './build-model';
import type { Retention } from './retention';
import type { Known } from './what-if';

export interface Asked {
  /** An authority, a trust or a school. */
  readonly body: string;
  readonly role: Retention['role'];
  readonly today: string;
  /** Whether when somebody thinks of retiring may be used: for officers of the authority alone. */
  readonly withIntentions: boolean;
}

type Reading = Pick<UnitOfWork, 'db'>;
type KnownPost = Known['posts'][number];

const ROLES: Readonly<Record<Retention['role'], readonly Role[]>> = {
  HEAD: ['HEAD', 'EXECUTIVE_HEAD'],
  DEPUTY: ['DEPUTY'],
  SENIOR_LEADER: ['SENIOR_LEADER'],
};

/** The posts of a body among those of its whole area, since all of them draw on the same candidates. */
export async function gather(reading: Reading, asked: Asked): Promise<Known> {
  const own = await schoolsOfBody(reading, asked.body);
  const areas = [...new Set(own.map(({ localAuthority }) => `local-authority:${localAuthority.code}`))];
  const all = (await Promise.all(areas.map((area) => schoolsOfBody(reading, area)))).flat();
  const schools = new Map([...own, ...all].map((school) => [school.urn, school]));
  const posts = await postsOfSchools(reading, [...schools.keys()], ROLES[asked.role]);
  const holders = posts.flatMap((post) => holderOn(post, asked.today)?.leader ?? []);
  const leaders = await leadersById(reading, asked.withIntentions ? holders : []);
  const mine = new Set(own.map(({ urn }) => urn));
  return {
    posts: posts.flatMap((post) => postFrom(post, { schools, leaders, mine, asked })),
    candidates: await candidatesFor(reading, areas, { asked, schools }),
  };
}

interface Around {
  readonly schools: ReadonlyMap<string, SchoolFacts>;
  readonly leaders: ReadonlyMap<string, Leader>;
  readonly mine: ReadonlySet<string>;
  readonly asked: Asked;
}

function postFrom(post: Post, { schools, leaders, mine, asked }: Around): KnownPost[] {
  const { role, today } = asked;
  const urns = schoolsOn(post, today);
  const school = urns.map((urn) => schools.get(urn)).find((one) => one !== undefined);
  if (!school) return [];
  const holder = holderOn(post, today);
  const leader = holder?.leader ? leaders.get(holder.leader) : null;
  const window = leader && hasConsented(leader, 'PLANNING') ? leader.retires : null;
  const isHeld = holder !== null && !holder.acting;
  return [
    {
      ...{ id: post.id, urns, role, phase: school.phase, place: school.location, goneIn: null },
      tenure: isHeld ? yearsBetween(holder.from, today) : null,
      endsIn: isHeld && holder.to !== null ? yearsBetween(today, holder.to) : null,
      retires: isHeld && window ? [yearsBetween(today, window.from), yearsBetween(today, window.to!)] : null,
      counted: urns.some((urn) => mine.has(urn)),
    },
  ];
}

/** Whole years from one day to another; 0 where the other came first. */
function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, years - (to.slice(5) < from.slice(5) ? 1 : 0));
}

/** Who is ready or nearly ready for the role in the area's pipelines; somebody in several of them counts once. */
async function candidatesFor(
  reading: Reading,
  areas: readonly string[],
  { asked, schools }: Pick<Around, 'asked' | 'schools'>,
): Promise<readonly Candidate[]> {
  const pipelines = (await Promise.all(areas.map((area) => pipelinesOfOwner(reading, area)))).flat();
  const leading = pipelines.filter(({ role }) => ROLES[asked.role].includes(role)).map(({ id }) => id);
  const candidacies = await candidatesIn(reading, leading);
  const leaders = await leadersById(
    reading,
    candidacies.map(({ leader }) => leader),
  );
  const found = new Map<string, Candidate>();
  for (const { leader: id, readiness } of candidacies) {
    const leader = leaders.get(id);
    if (!leader || readiness === 'DEVELOPING') continue;
    const readyIn = Math.min(readiness === 'READY' ? 0 : 1, found.get(id)?.readyIn ?? 1);
    const school = schools.get(leader.urn);
    const phases = leader.phases.length > 0 ? leader.phases : school ? [school.phase] : [];
    found.set(id, { id, phases, place: school?.location ?? null, readyIn });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
