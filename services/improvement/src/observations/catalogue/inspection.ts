import { measuresOf, type Measure } from '../measure';

/** Grades of inspections under the education inspection framework and before, until November 2025. */
const OEIF_GRADES = { 1: 'Outstanding', 2: 'Good', 3: 'Requires improvement', 4: 'Inadequate' };

/** Grades of report cards, from 10 November 2025. The numbers are ours, and are never set beside those above. */
export const REPORT_CARD_GRADES = {
  5: 'Exceptional',
  4: 'Strong standard',
  3: 'Expected standard',
  2: 'Needs attention',
  1: 'Urgent improvement',
};

/** The evaluation areas of a report card, by the end of their measure's id and as Ofsted's files name them. */
export const REPORT_CARD_AREAS = {
  inclusion: 'Inclusion',
  'curriculum-and-teaching': 'Curriculum and teaching',
  achievement: 'Achievement',
  'attendance-and-behaviour': 'Attendance and behaviour',
  'personal-development-and-wellbeing': 'Personal development and wellbeing',
  'early-years': 'Early years',
  'post-16-provision': 'Post-16 provision',
  'leadership-and-governance': 'Leadership and governance',
} as const;

/** The judgements of an inspection on the older scale, by the end of their measure's id. */
export const OEIF_JUDGEMENTS = {
  'overall-effectiveness': 'Overall effectiveness',
  'quality-of-education': 'Quality of education',
  'behaviour-and-attitudes': 'Behaviour and attitudes',
  'personal-development': 'Personal development',
  'leadership-and-management': 'Effectiveness of leadership and management',
} as const;
export type OeifJudgement = keyof typeof OEIF_JUDGEMENTS;

const common = { unit: 'GRADE', phases: [], sourceKind: 'OFSTED', leastCohort: 0 } as const;

const oldScale = measuresOf(
  { ...common, direction: 'LOWER_IS_BETTER', grades: OEIF_GRADES },
  Object.entries(OEIF_JUDGEMENTS).map(([id, name]) => ({
    id: `ofsted-${id}`,
    name: `Ofsted: ${name.toLowerCase()}`,
    source: 'Ofsted inspections graded 1 to 4, until November 2025',
  })),
);

const reportCards = measuresOf(
  { ...common, direction: 'HIGHER_IS_BETTER', grades: REPORT_CARD_GRADES },
  Object.entries(REPORT_CARD_AREAS).map(([id, name]) => ({
    id: `report-card-${id}`,
    name: `Report card: ${name.toLowerCase()}`,
    source: 'Ofsted report cards on a five-point scale, from 10 November 2025',
  })),
);

/** Two scales, each with measures of its own, so that nothing can compare one with the other. */
export const INSPECTION_MEASURES: readonly Measure[] = [
  ...oldScale,
  ...reportCards,
  ...measuresOf({ ...common, direction: 'HIGHER_IS_BETTER', grades: { 0: 'Not met', 1: 'Met' } }, [
    {
      id: 'safeguarding-met',
      name: 'Safeguarding standards met',
      source: 'Ofsted: safeguarding is effective, or its standards are met; 1 met, 0 not met',
    },
  ]),
];
