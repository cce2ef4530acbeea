import type { Period } from '@middletier/runtime/period';

/** What makes a maintained school eligible for intervention. */
export const GROUNDS = [
  'WARNING_NOT_COMPLIED',
  'SIGNIFICANT_IMPROVEMENT',
  'SPECIAL_MEASURES',
  'COASTING',
] as const;
export type Ground = (typeof GROUNDS)[number];

/** A power as the law had it in a period. Facts about the law, with the section that says so; no legal advice. */
export interface StepKind extends Period {
  readonly id: string;
  readonly title: string;
  /** Section of the Education and Inspections Act 2006. */
  readonly section: string;
  /** Who may take it. */
  readonly who: 'LOCAL_AUTHORITY';
  /** Why a notice may be given; one at least must be named. Empty for a step that needs a ground of eligibility. */
  readonly causes: readonly string[];
  /** Grounds of eligibility on which it may be taken; empty where none is needed. */
  readonly grounds: readonly Ground[];
  /** What must have been done first, each to be said with its day. */
  readonly before: readonly string[];
  /** Working days after the day of the notice that the governing body has; null where the notice itself says so. */
  readonly respondWorkingDays: number | null;
  /** Whether the governing body can make representations to the Chief Inspector in that time. */
  readonly representations: boolean;
  /** Whether the notice must say a day by which to comply. */
  readonly complyBy: boolean;
}

const WARNING: Omit<StepKind, 'from' | 'to' | 'respondWorkingDays' | 'representations'> = {
  ...{ id: 'warning-notice', title: 'Performance standards and safety warning notice', section: '60' },
  ...{ who: 'LOCAL_AUTHORITY', grounds: [], before: [], complyBy: true },
  causes: [
    'standards unacceptably low',
    'serious breakdown in management or governance',
    'safety threatened',
  ],
};

const ELIGIBLE: readonly Ground[] = ['WARNING_NOT_COMPLIED', 'SIGNIFICANT_IMPROVEMENT', 'SPECIAL_MEASURES'];

const POWER: Omit<StepKind, 'id' | 'title' | 'section' | 'before'> = {
  ...{
    who: 'LOCAL_AUTHORITY',
    causes: [],
    grounds: ELIGIBLE,
    respondWorkingDays: null,
    representations: false,
  },
  ...{ complyBy: false, from: '2007-04-01', to: null },
};

/** Part 4 of the Education and Inspections Act 2006, of maintained schools. */
export const STEP_KINDS: readonly StepKind[] = [
  // As enacted: the initial period ends with the fifteenth working day following the day of the notice.
  { ...WARNING, from: '2007-04-01', to: '2016-04-17', respondWorkingDays: 15, representations: true },
  // Education and Adoption Act 2016, s.2: the compliance period is the one the notice specifies.
  { ...WARNING, from: '2016-04-18', to: null, respondWorkingDays: null, representations: false },
  {
    ...{ ...POWER, id: 'arrangements', title: 'Requirement to enter into arrangements', section: '63' },
    before: [
      'The governing body was consulted.',
      'The appropriate diocesan or appointing authority was consulted.',
    ],
  },
  {
    ...{ ...POWER, id: 'additional-governors', title: 'Appointment of additional governors', section: '64' },
    before: ['Reasonable notice was given in writing that the power will be used.'],
  },
  {
    ...{ ...POWER, id: 'interim-executive-board', title: 'Interim executive board', section: '65' },
    before: [
      'The governing body was consulted.',
      'The appropriate diocesan or appointing authority was consulted.',
      'The Secretary of State consented.',
    ],
  },
  {
    ...{ ...POWER, id: 'budget-suspended', title: 'Suspension of the delegated budget', section: '66' },
    before: ['The governing body was given notice in writing, with a copy to the head.'],
  },
];

/** A kind of step as the law had it on a day. */
export const stepKindOn = (id: string, day: string): StepKind | undefined =>
  STEP_KINDS.find((kind) => kind.id === id && kind.from <= day && (kind.to === null || day <= kind.to));

/** Groups of establishment in the register that are maintained by the authority: the powers reach no others. */
export const MAINTAINED_GROUPS = ['4', '5'];
