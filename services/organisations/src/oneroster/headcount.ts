import { YEARS, type RollGroup } from '../roll/roll-layout';
import { groupsOf, type Traits } from './groups';

/** A school of a bundle and how many it has, on the day of the count. */
export interface Headcount {
  readonly name: string;
  /** Null where the bundle does not tell it. */
  readonly urn: string | null;
  /** Its line in the file of organisations. */
  readonly line: number;
  readonly pupils: number;
  /** By year group, as in a roll return; none that is empty. */
  readonly years: Readonly<Record<string, number>>;
  /** By group, where it is told of every pupil. */
  readonly groups: Readonly<Partial<Record<RollGroup, number>>>;
  readonly teachers: number;
  readonly supportStaff: number;
}

export interface Span {
  /** YYYY-MM-DD; null for no limit. */
  readonly from: string | null;
  readonly to: string | null;
}

interface Enrolment extends Span {
  readonly user: string;
  /** In the class, which counts more than the user's own. */
  readonly role: string;
  readonly class: string;
  readonly school: string;
}

interface User {
  readonly orgs: readonly string[];
  readonly role: string;
  readonly grade: string;
}

const SUPPORT = ['aide', 'administrator', 'proctor'];

/**
 * Counts pupils and staff while the files of a bundle pass, in whichever order they come. People are ids in memory for as
 * long as that takes, and nothing but counts leaves it.
 */
export class HeadcountTaking {
  private readonly schools = new Map<string, Pick<Headcount, 'name' | 'urn' | 'line'>>();
  private readonly sessions = new Map<string, Span>();
  private readonly classes = new Map<
    string,
    { readonly school: string; readonly terms: readonly string[] }
  >();
  private readonly users = new Map<string, User>();
  private readonly traits = new Map<string, Traits>();
  private readonly enrolments: Enrolment[] = [];

  school(id: string, school: Pick<Headcount, 'name' | 'urn' | 'line'>): void {
    this.schools.set(id, school);
  }

  session(id: string, span: Span): void {
    this.sessions.set(id, span);
  }

  class(id: string, of: { readonly school: string; readonly terms: readonly string[] }): void {
    this.classes.set(id, of);
  }

  user(id: string, user: User): void {
    this.users.set(id, user);
  }

  demographics(user: string, traits: Traits): void {
    this.traits.set(user, traits);
  }

  enrolment(enrolment: Enrolment): void {
    this.enrolments.push(enrolment);
  }

  /** Today while a session runs or none is told; after the last one, its last day. */
  dayOfCount(today: string): string {
    const ends = [...this.sessions.values()].flatMap(({ to }) => to ?? []).sort();
    const last = ends.at(-1);
    return last !== undefined && last < today ? last : today;
  }

  count(day: string): Headcount[] {
    const pupils = this.pupilsBySchool(day);
    const staff = this.staffBySchool(day);
    return [...this.schools].map(([id, school]) => {
      const { teachers = 0, supportStaff = 0 } = staff.get(id) ?? {};
      const of = [...(pupils.get(id) ?? [])];
      const years = tally(of.map((user) => yearOf(this.users.get(user)!.grade)));
      const groups = groupsOf(of.map((user) => this.traits.get(user)));
      return { ...school, pupils: of.length, years, groups, teachers, supportStaff };
    });
  }

  /** Ids of pupils by school: those with an enrolment that holds, or, where a bundle has no enrolments, those of the school. */
  private pupilsBySchool(day: string): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    const add = (school: string, user: string) => {
      const known = found.get(school);
      if (known) known.add(user);
      else found.set(school, new Set([user]));
    };
    for (const [school, { user, role }] of this.holding(day))
      if (role === 'student' && this.users.has(user)) add(school, user);
    if (this.enrolments.length === 0)
      for (const [id, { orgs, role }] of this.users)
        if (role === 'student') for (const org of orgs) add(org, id);
    return found;
  }

  /** Enrolments that hold on a day, each with its school. */
  private *holding(day: string): Generator<readonly [string, Pick<Enrolment, 'user' | 'role'>]> {
    for (const { user, school, ...enrolment } of this.enrolments) {
      const { role = '' } = this.users.get(user) ?? {};
      const of = this.classes.get(enrolment.class);
      const terms = (of?.terms ?? []).flatMap((term) => this.sessions.get(term) ?? []);
      const inTerm = terms.length === 0 || terms.some((term) => covers(term, day));
      if (inTerm && covers(enrolment, day))
        yield [school || (of?.school ?? ''), { user, role: enrolment.role || role }];
    }
  }

  private staffBySchool(day: string): Map<string, { teachers: number; supportStaff: number }> {
    const [teachers, support] = [new Set<string>(), new Set<string>()];
    const place = (school: string, user: string) => `${school}|${user}`;
    for (const [id, { orgs, role }] of this.users)
      for (const org of orgs)
        if (role === 'teacher') teachers.add(place(org, id));
        else if (SUPPORT.includes(role)) support.add(place(org, id));
    for (const [school, { user, role }] of this.holding(day))
      if (role === 'teacher') teachers.add(place(school, user));
    const found = new Map<string, { teachers: number; supportStaff: number }>();
    const countOne = (at: string, as: 'teachers' | 'supportStaff') => {
      const school = at.slice(0, at.lastIndexOf('|'));
      const counts = found.get(school) ?? { teachers: 0, supportStaff: 0 };
      counts[as] += 1;
      found.set(school, counts);
    };
    for (const at of teachers) countOne(at, 'teachers');
    for (const at of support) if (!teachers.has(at)) countOne(at, 'supportStaff');
    return found;
  }
}

const covers = ({ from, to }: Span, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

const EARLY: Readonly<Record<string, string>> = {
  ...{ it: 'nursery1', pr: 'nursery1', n1: 'nursery1', pk: 'nursery2', n2: 'nursery2' },
  ...{
    tk: 'reception',
    kg: 'reception',
    k: 'reception',
    r: 'reception',
    '00': 'reception',
    '0': 'reception',
  },
};

/** The year group of a grade, by the codes of OneRoster (CEDS) and as English systems write them: 07, Y7, Year 7. */
export function yearOf(grades: string): string {
  const grade = grades.split(',')[0]!.trim().toLowerCase();
  const early = EARLY[grade];
  if (early) return early;
  const year = `year${Number(/^(?:y|yr|year)?\s*(\d{1,2})$/.exec(grade)?.[1] ?? NaN)}`;
  return (YEARS as readonly string[]).includes(year) ? year : 'otherYears';
}

function tally(years: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const year of years) counts[year] = (counts[year] ?? 0) + 1;
  return counts;
}
