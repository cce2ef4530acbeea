import { dayBefore, overlap } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { schoolsOn, type DepartureReason, type Holding, type LedSchool, type Post } from './post';

export interface Made {
  readonly at: Date;
  readonly by: string;
}

/** A post as a change makes it, with what the change was. */
export const changed = (post: Post, change: Partial<Post>, made: Made & { readonly what: string }): Post => ({
  ...post,
  ...change,
  version: post.version + 1,
  changes: [...post.changes, { at: made.at, by: made.by, what: made.what }],
});

export interface Appointment {
  readonly id: string;
  readonly leader: string | null;
  readonly from: string;
  readonly acting: boolean;
  readonly bringsWorkplace?: boolean;
}

/**
 * Somebody comes into a post for good, which ends the cover there is; or acts in it while it is vacant. Refuses POST_HELD
 * where somebody holds it then, BEFORE_THE_POST.
 */
export function appoint(post: Post, appointment: Appointment, made: Made): Post {
  const { from, acting } = appointment;
  const isThem = ({ leader, from: known }: Holding) => leader === null && from <= known;
  const unnamed = acting ? undefined : post.holdings.findLast(isThem);
  if (unnamed) return name(post, { unnamed, appointment }, made);
  if (from < post.from)
    throw new Refusal('BEFORE_THE_POST', `There is such a post from ${post.from} only.`, ['input', 'from']);
  const coming: Holding = { ...appointment, to: null, departure: null };
  const kept = acting ? post.holdings : post.holdings.map((one) => endCover(one, from));
  const inTheWay = kept.find((one) => overlap(one, coming));
  if (inTheWay)
    throw new Refusal(
      'POST_HELD',
      inTheWay.to === null
        ? `It is held from ${inTheWay.from}: say first when they leave.`
        : `It is held until ${inTheWay.to}: begin on the day after.`,
      ['input', 'from'],
    );
  const holdings = [...kept, coming].sort((a, b) => (a.from < b.from ? -1 : 1));
  return changed(
    post,
    { holdings },
    { ...made, what: acting ? `covered from ${from}` : `filled from ${from}` },
  );
}

interface Naming {
  readonly unnamed: Holding;
  readonly appointment: Appointment;
}

/** Who it is that a return said holds the post, and since when: earlier than the return came, as a rule. Refuses POST_HELD. */
function name(post: Post, { unnamed, appointment }: Naming, made: Made): Post {
  const { from } = appointment;
  const others = post.holdings.filter((one) => one !== unnamed);
  const named: Holding = { ...unnamed, ...appointment };
  if (others.some((one) => !one.acting && overlap(one, named)))
    throw new Refusal('POST_HELD', `Somebody else held it after ${from}: give a later day.`, [
      'input',
      'from',
    ]);
  const earliest = post.returned?.made && from < post.from ? from : post.from;
  if (from < earliest)
    throw new Refusal('BEFORE_THE_POST', `There is such a post from ${post.from} only.`, ['input', 'from']);
  const begins = <Part extends { readonly from: string }>(part: Part): Part =>
    part.from === post.from ? { ...part, from: earliest } : part;
  const holdings = [...others.map((one) => endCover(one, from)), named].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
  const change = { from: earliest, schools: post.schools.map(begins), holdings };
  return changed(post, change, { ...made, what: `held from ${from}, as is known now` });
}

/** Cover ends on the day before somebody comes for good. */
export const endCover = (holding: Holding, from: string): Holding =>
  holding.acting && holding.from < from && (holding.to === null || holding.to >= from)
    ? { ...holding, to: dayBefore(from) }
    : holding;

export interface Leaving {
  readonly lastDay: string;
  readonly reason: DepartureReason;
  readonly sudden: boolean;
}

/** The end of a holding, past or to come. Refuses POST_VACANT, LEFT_BEFORE_COMING, SUDDEN_AHEAD. */
export function leave(
  post: Post,
  { lastDay, reason, sudden }: Leaving,
  made: Made & { today: string },
): Post {
  const leaving = post.holdings.findLast(
    ({ from, to }) => from <= lastDay && (to === null || to >= made.today),
  );
  if (!leaving) throw new Refusal('POST_VACANT', `Nobody holds it on ${lastDay}.`, ['input', 'lastDay']);
  if (sudden && lastDay > made.today)
    throw new Refusal('SUDDEN_AHEAD', 'What is known beforehand is not sudden.', ['input', 'sudden']);
  const gone = { ...leaving, to: lastDay, departure: { reason, sudden } };
  const holdings = post.holdings.map((one) => (one.id === leaving.id ? gone : one));
  return changed(post, { holdings }, { ...made, what: `last day ${lastDay}: ${reason}` });
}

/** The schools a post leads from a day on. Refuses SCHOOLS_MISSING, ONE_SCHOOL_ONLY, DAY_BEFORE. */
export function leadFrom(
  post: Post,
  { urns, from }: { urns: readonly string[]; from: string },
  made: Made,
): Post {
  checkSchools(post.role, urns);
  if (post.schools.some((led) => led.from > from))
    throw new Refusal('DAY_BEFORE', 'Its schools changed later than that already.', ['input', 'from']);
  const before = schoolsOn(post, from);
  const stay = post.schools.map((led) =>
    led.to === null && !urns.includes(led.urn) ? { ...led, to: dayBefore(from) } : led,
  );
  const come = urns.filter((urn) => !before.includes(urn)).map((urn): LedSchool => ({ urn, from, to: null }));
  const schools = [...stay, ...come].filter(({ from: begins, to }) => to === null || to >= begins);
  return changed(post, { schools }, { ...made, what: `leads ${urns.join(', ')} from ${from}` });
}

/** Only executive heads lead several. */
export function checkSchools(role: Post['role'], urns: readonly string[]): void {
  if (urns.length === 0)
    throw new Refusal('SCHOOLS_MISSING', 'A post leads one school at the least.', ['input', 'schools']);
  if (
    urns.length === 1 ||
    (role === 'EXECUTIVE_HEAD' && new Set(urns).size === urns.length && urns.length <= 50)
  )
    return;
  throw new Refusal(
    'ONE_SCHOOL_ONLY',
    `Only an EXECUTIVE_HEAD leads several schools, each once and 50 at the most; this is a ${role} of ${urns.length}.`,
    ['input', 'schools'],
  );
}
