import { dayAfter, holdsOn, yearsAfter } from '@middletier/runtime/period';
import type { Holding, Post, Role } from '../posts/post';
import type { CriteriaSet, Criterion } from './criteria';

/** What is kept of somebody, as far as criteria look at it. */
export interface Record {
  readonly leader: string;
  readonly coachTrainedOn: string | null;
  readonly posts: readonly Pick<Post, 'role' | 'holdings'>[];
}

export interface Assessed {
  readonly criterion: string;
  readonly met: boolean;
  readonly because: string;
}

interface Asked {
  readonly day: string;
  /** By criterion, on which paper it rests. */
  readonly stated: ReadonlyMap<string, string>;
}

/** Each criterion of a day against what is kept and what was stated. */
export const assess = ({ criteria }: CriteriaSet, record: Record, asked: Asked): readonly Assessed[] =>
  criteria.map((one) => ({ criterion: one.id, ...judge(one, record, asked) }));

function judge(
  { id, says, test }: Criterion,
  record: Record,
  { day, stated }: Asked,
): Omit<Assessed, 'criterion'> {
  switch (test.kind) {
    case 'STATED': {
      const because = stated.get(id);
      return because === undefined
        ? { met: false, because: `${says}: nobody stated it` }
        : { met: true, because };
    }
    case 'COACH_TRAINED': {
      const on = record.coachTrainedOn;
      const met = on !== null && on <= day;
      return { met, because: met ? `trained in coaching on ${on}` : 'not trained in coaching by then' };
    }
    case 'IN_POST': {
      const met = holdingsIn(record, test.roles).some((one) => holdsOn(one, day));
      return { met, because: `${met ? 'in' : 'not in'} post on ${day}` };
    }
    case 'YEARS_IN_POST': {
      const years = yearsIn(record, test.roles, day);
      return {
        met: years >= test.least,
        because: `${years} whole years in such posts, ${test.least} asked for`,
      };
    }
  }
}

/** Acting counts for nothing. */
const holdingsIn = ({ leader, posts }: Record, roles: readonly Role[]): readonly Holding[] =>
  posts
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ holdings }) => holdings.filter((one) => one.leader === leader && !one.acting));

/** Whole years, times that overlap counted once: two schools led at once are no two headships long. */
function yearsIn(record: Record, roles: readonly Role[], day: string): number {
  const spans = holdingsIn(record, roles)
    .filter(({ from }) => from < day)
    .map(({ from, to }) => ({ from, to: to === null || to >= day ? day : dayAfter(to) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let [years, end] = [0, ''];
  let began = '';
  for (const { from, to } of spans) {
    if (from > end) {
      years += wholeYears(began, end);
      began = from;
    }
    if (to > end) end = to;
  }
  return years + wholeYears(began, end);
}

function wholeYears(from: string, to: string): number {
  if (from === '') return 0;
  let years = 0;
  while (yearsAfter(from, years + 1) <= to) years++;
  return years;
}
