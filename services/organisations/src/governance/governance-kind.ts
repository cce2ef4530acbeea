import { COUNT, DAY, SCHOOL } from '../returns/forms';
import { layoutOf, needed, optional, readerOf, type Judge, type RowOf } from '../returns/headings';
import type { ReturnKind } from '../returns/return-kind';
import { checkPart, checkPast } from '../returns/row-rules';
import { tellFigures } from '../returns/tell-figures';

const HEADINGS = {
  urn: needed(SCHOOL, 'The school.', 'school urn'),
  asAt: needed(DAY, 'The day of the count.', 'date'),
  seats: needed(COUNT, 'Seats of the governing body, filled or not.', 'governors', 'constituted'),
  vacancies: needed(COUNT, 'Seats that nobody holds.', 'vacant seats'),
  longVacancies: optional(COUNT, 'Of the vacant seats, those that were so for six months or more.'),
  parentVacancies: optional(COUNT, 'Of the vacant seats, those of parents.', 'parent governor vacancies'),
  staffVacancies: optional(COUNT, 'Of the vacant seats, those of staff.', 'staff governor vacancies'),
  termsEnding: optional(COUNT, 'Terms of office that end within six months of the day.'),
  termsOver: optional(COUNT, 'Governors who sit on though their term is over.', 'expired terms'),
  chairTermEnds: optional(
    DAY,
    "Last day of the chair's term; empty where there is no chair.",
    'chair term end',
  ),
  meetings: optional(COUNT, 'Meetings of the full body in the twelve months before.', 'meetings held'),
};

type Governance = RowOf<typeof HEADINGS>;

const judge: Judge<typeof HEADINGS> = (said, row, today) => {
  const { asAt, seats, vacancies, longVacancies, parentVacancies, staffVacancies } = said;
  checkPast(row, { column: 'asAt', day: asAt }, today);
  if (seats === 0)
    row.fault('seats', 'NO_SEATS', 'A governing body has seats: leave out schools that have none.');
  const all = { column: 'seats', value: seats } as const;
  const vacant = { column: 'vacancies', value: vacancies } as const;
  checkPart(row, vacant, all);
  checkPart(row, { column: 'longVacancies', value: longVacancies }, vacant);
  checkPart(row, { column: 'parentVacancies', value: parentVacancies }, vacant);
  checkPart(row, { column: 'staffVacancies', value: staffVacancies }, vacant);
  checkPart(row, { column: 'termsEnding', value: said.termsEnding }, all);
  checkPart(row, { column: 'termsOver', value: said.termsOver }, all);
};

/** Seats of a governing body and their terms (004 annex 2: governance among the soft data). */
export const GOVERNANCE_RETURNS: ReturnKind<keyof typeof HEADINGS, Governance> = {
  name: 'governance',
  means:
    'Seats of the governing body, those vacant and the terms that end, as counts alone; sent each term or when something changes.',
  headings: HEADINGS,
  layout: layoutOf('a governance return', HEADINGS),
  example: ({ daysAgo }) => [
    {
      ...{
        urn: '100000',
        asAt: daysAgo(7),
        seats: '12',
        vacancies: '3',
        longVacancies: '1',
        parentVacancies: '2',
      },
      ...{
        staffVacancies: '0',
        termsEnding: '2',
        termsOver: '0',
        chairTermEnds: daysAgo(-200),
        meetings: '6',
      },
    },
    { urn: '100001', asAt: daysAgo(7), seats: '9', vacancies: '0' },
  ],
  period: { column: 'asAt', dayOf: ({ asAt }) => asAt, noun: 'day' },
  collection: 'governance',
  read: readerOf(HEADINGS, judge),
  keptYears: 6,
  forStrangers: null,
  tell: tellFigures('governance', ({ urn: _urn, asAt, chairTermEnds, ...counts }) => ({
    ...{ from: asAt, to: asAt },
    figures: { ...counts, chairs: chairTermEnds === null ? null : Number(chairTermEnds >= asAt) },
  })),
};
