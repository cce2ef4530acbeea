import { holdsOn, type Period } from '@middletier/runtime/period';
import type { Role } from '../posts/post';
import type { DesignationKind } from './designation';

/** Looked up in what is kept, or stated by whoever designates, with the paper it rests on. */
export type Test =
  | { readonly kind: 'YEARS_IN_POST'; readonly roles: readonly Role[]; readonly least: number }
  | { readonly kind: 'IN_POST'; readonly roles: readonly Role[] }
  | { readonly kind: 'COACH_TRAINED' }
  | { readonly kind: 'STATED' };

export interface Criterion {
  readonly id: string;
  readonly says: string;
  readonly test: Test;
}

/** What was asked of somebody to be designated, for as long as it was. */
export interface CriteriaSet extends Period {
  readonly id: string;
  readonly kind: DesignationKind;
  readonly criteria: readonly Criterion[];
  readonly source: string;
}

const HEADS: readonly Role[] = ['HEAD', 'EXECUTIVE_HEAD'];
const stated = (id: string, says: string): Criterion => ({ id, says, test: { kind: 'STATED' } });
const headFor = (least: number): readonly Criterion[] => [
  { id: 'serving-head', says: 'Is a serving head', test: { kind: 'IN_POST', roles: HEADS } },
  {
    id: 'years-of-headship',
    says: `At least ${least} years of headship`,
    test: { kind: 'YEARS_IN_POST', roles: HEADS, least },
  },
];
const STAYS = stated('stays-two-years', 'Expects to stay at the school for two years more');
const BACKED = stated(
  'backed',
  'Has the support of the governing body and of the director of children’s services',
);
const COACH: Criterion = {
  id: 'coach-trained',
  says: 'Was trained in coaching',
  test: { kind: 'COACH_TRAINED' },
};
const NETWORK = '; training in coaching as the London Leadership Strategy asks of NLE, LLE and SLE (003)';

/** The criteria as they were published, each for its years; a designation is judged by those of its day. */
export const CRITERIA: readonly CriteriaSet[] = [
  {
    ...{ id: 'nle-2009', kind: 'NLE', from: '2009-01-16', to: '2015-08-31' },
    criteria: [
      ...headFor(3),
      stated(
        'outstanding-led',
        'Inspected as outstanding overall, for leadership and for capacity to improve',
      ),
      stated(
        'improved-performance',
        'Improved or sustained high performance above local and national averages',
      ),
      COACH,
    ],
    source: 'National College, selection criteria for the fifth tranche of NLEs, January 2009' + NETWORK,
  },
  {
    ...{ id: 'nle-2015', kind: 'NLE', from: '2015-09-01', to: '2016-12-31' },
    criteria: [
      ...headFor(3),
      STAYS,
      stated(
        'outstanding-school',
        'Accountable for a school inspected as outstanding, with high results for three years',
      ),
      BACKED,
      COACH,
    ],
    source:
      'gov.uk, National leaders of education: a guide for potential applicants, 2015 and 2016' + NETWORK,
  },
  {
    ...{ id: 'nle-2017', kind: 'NLE', from: '2017-01-01', to: '2022-08-31' },
    criteria: [
      ...headFor(3),
      stated(
        'good-school',
        'Accountable for a school inspected as good at the least, with high results for three years',
      ),
      stated('support-record', 'A record of support to other schools that led to better outcomes for pupils'),
      BACKED,
      COACH,
    ],
    source:
      'National College for Teaching and Leadership, NLE criteria after the round of September 2016' +
      NETWORK,
  },
  {
    ...{ id: 'nle-2022', kind: 'NLE', from: '2022-09-01', to: null },
    criteria: [
      stated(
        'turned-round',
        'Named as head in a report after which the school’s grade had risen to good or outstanding',
      ),
      stated('no-fall', 'Led no school that was then inspected as inadequate or requiring improvement'),
      COACH,
    ],
    source: 'gov.uk, National leaders of education, after the advisory group of 2020' + NETWORK,
  },
  {
    ...{ id: 'lle-2010', kind: 'LLE', from: '2010-01-01', to: null },
    criteria: [
      ...headFor(3),
      STAYS,
      stated(
        'good-school',
        'Inspected as good for leadership, with high or improving results for three years',
      ),
      stated('has-coached', 'Has coached or mentored a head or senior leader of another school'),
      BACKED,
      COACH,
    ],
    source:
      'Local leaders of education: eligibility criteria of the National College, carried on by teaching schools' +
      NETWORK,
  },
  {
    ...{ id: 'sle-2011', kind: 'SLE', from: '2011-09-01', to: null },
    criteria: [
      {
        ...{
          id: 'years-of-leadership',
          says: 'At least two years as a middle or senior leader below the head',
        },
        test: {
          kind: 'YEARS_IN_POST',
          roles: ['MIDDLE_LEADER', 'SENIOR_LEADER', 'DEPUTY', 'SENCO'],
          least: 2,
        },
      },
      stated('effective', 'A record of impact in one’s own school or a group of schools'),
      stated('released', 'The head agrees, and the school can release them'),
      COACH,
    ],
    source:
      'Specialist leaders of education: designation criteria of the National College, 2011 on' + NETWORK,
  },
  {
    ...{ id: 'nlg-2011', kind: 'NLG', from: '2011-09-01', to: null },
    criteria: [
      {
        ...{ id: 'serves-as-chair', says: 'Chairs a governing body, or has for three years in all' },
        test: { kind: 'YEARS_IN_POST', roles: ['CHAIR_OF_GOVERNORS'], least: 3 },
      },
      stated('effective-board', 'The governing body is judged effective'),
      stated('backed', 'Has references from the head and from another board they supported'),
    ],
    source: 'National leaders of governance: criteria of the National College for experienced chairs',
  },
];

/** The criteria in force on a day; null where nobody was designated so then. */
export const criteriaOn = (kind: DesignationKind, day: string): CriteriaSet | null =>
  CRITERIA.find((set) => set.kind === kind && holdsOn(set, day)) ?? null;
