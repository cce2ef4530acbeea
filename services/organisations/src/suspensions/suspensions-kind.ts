import { COUNT, DAY, SCHOOL } from '../returns/forms';
import { layoutOf, needed, optional, readerOf, type Judge, type RowOf } from '../returns/headings';
import type { ReturnKind } from '../returns/return-kind';
import { checkPart, checkPast, checkSum } from '../returns/row-rules';
import { tellFigures } from '../returns/tell-figures';

/** Of the pupils suspended, those counted beside the whole; the names are those of the roll return. */
const GROUPS = ['girls', 'boys', 'fsm', 'eal', 'senSupport', 'ehcPlan'] as const;

const HEADINGS = {
  urn: needed(SCHOOL, 'The school.', 'school urn'),
  from: needed(DAY, 'First day of the term or other span the counts are of.', 'term begins', 'start date'),
  to: needed(DAY, 'Last day of the span, a year after the first at the most.', 'term ends', 'end date'),
  pupils: needed(COUNT, 'Pupils on roll in the span, of whom rates are taken.', 'on roll', 'headcount'),
  suspensions: needed(
    COUNT,
    'Suspensions, each as often as it happened.',
    'fixed term exclusions',
    'suspension',
  ),
  sessionsLost: optional(COUNT, 'Half-days that suspended pupils missed by it.', 'sessions missed'),
  permanentExclusions: needed(COUNT, 'Pupils excluded for good.', 'permanent exclusion', 'perm_excl'),
  pupilsSuspended: optional(COUNT, 'Pupils suspended once or more.', 'one or more suspensions'),
  girls: optional(COUNT, 'Of the pupils suspended, girls.', 'female'),
  boys: optional(COUNT, 'Of the pupils suspended, boys.', 'male'),
  fsm: optional(COUNT, 'Of the pupils suspended, those eligible for free school meals.', 'free school meals'),
  eal: optional(COUNT, 'Of the pupils suspended, those whose first language is not English.'),
  senSupport: optional(COUNT, 'Of the pupils suspended, those with special needs support.'),
  ehcPlan: optional(COUNT, 'Of the pupils suspended, those with an education, health and care plan.', 'ehcp'),
};

type Suspensions = RowOf<typeof HEADINGS>;

const judge: Judge<typeof HEADINGS> = (said, row, today) => {
  const { from, to, suspensions, pupilsSuspended } = said;
  checkPast(row, { column: 'from', day: from }, today);
  checkPast(row, { column: 'to', day: to }, today);
  checkSpan(from, to, (rule, fix) => row.fault('to', rule, fix));
  const suspended = { column: 'pupilsSuspended', value: pupilsSuspended } as const;
  checkPart(row, suspended, { column: 'suspensions', value: suspensions });
  if (suspensions !== null && suspensions > 0 && pupilsSuspended === 0)
    row.fault('pupilsSuspended', 'SUM', `${suspensions} suspensions are of somebody: count the pupils.`);
  for (const group of GROUPS) checkPart(row, { column: group, value: said[group] }, suspended);
  const sexes = [
    { column: 'girls', value: said.girls },
    { column: 'boys', value: said.boys },
  ] as const;
  checkSum(row, suspended, sexes);
};

function checkSpan(from: string | null, to: string | null, fault: (rule: string, fix: string) => void): void {
  if (from === null || to === null) return;
  if (to < from) fault('BACKWARDS', `The span ends on ${to}, before it begins on ${from}.`);
  const yearOn = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  if (to > yearOn) fault('TOO_LONG', `The span is longer than a year: send it term by term.`);
}

/** Suspensions and permanent exclusions of a term (004 annex 2: exclusions are among the figures looked at). */
export const SUSPENSION_RETURNS: ReturnKind<keyof typeof HEADINGS, Suspensions> = {
  name: 'suspensions',
  means:
    'Suspensions and permanent exclusions of a term or other span, and who was suspended; sent each term, or as often as you like for a span that has ended.',
  headings: HEADINGS,
  layout: layoutOf('a return of suspensions and exclusions', HEADINGS),
  example: ({ daysAgo }) => [
    {
      ...{ urn: '100000', from: daysAgo(100), to: daysAgo(10), pupils: '910', suspensions: '31' },
      ...{ sessionsLost: '118', permanentExclusions: '1', pupilsSuspended: '22', girls: '8', boys: '14' },
      ...{ fsm: '12', eal: '6', senSupport: '9', ehcPlan: '0' },
    },
    {
      urn: '100001',
      from: daysAgo(100),
      to: daysAgo(10),
      pupils: '240',
      suspensions: '0',
      permanentExclusions: '0',
    },
  ],
  period: { column: 'from', dayOf: ({ from }) => from, noun: 'first day' },
  collection: 'suspensions',
  read: readerOf(HEADINGS, judge),
  keptYears: 6,
  forStrangers: [
    { whole: 'pupils', parts: ['pupilsSuspended'] },
    { whole: 'pupilsSuspended', parts: ['girls', 'boys'] },
    { whole: 'pupilsSuspended', parts: ['fsm'] },
    { whole: 'pupilsSuspended', parts: ['eal'] },
    { whole: 'pupilsSuspended', parts: ['senSupport', 'ehcPlan'] },
  ],
  tell: tellFigures('suspensions', ({ urn: _urn, from, to, ...figures }) => ({ from, to, figures })),
};
