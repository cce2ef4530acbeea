import { COUNT, DAY, pounds, SCHOOL } from '../returns/forms';
import { layoutOf, needed, optional, readerOf, type Judge, type RowOf } from '../returns/headings';
import type { ReturnKind } from '../returns/return-kind';
import { checkPast } from '../returns/row-rules';
import { tellFigures } from '../returns/tell-figures';

const SUM = pounds({ signed: false });
const BALANCE = pounds({ signed: true });

const HEADINGS = {
  urn: needed(SCHOOL, 'The school.', 'school urn'),
  yearBegins: needed(DAY, 'First day of the financial year.', 'period start'),
  yearEnds: needed(DAY, 'Last day of it, or of the part of it that the figures are of.', 'period end'),
  income: needed(SUM, 'Revenue income in pounds.', 'total income', 'revenue income'),
  expenditure: needed(SUM, 'Revenue expenditure in pounds.', 'total expenditure', 'revenue expenditure'),
  inYearBalance: optional(BALANCE, 'Income less expenditure, in pounds; below nought in deficit.'),
  reserves: needed(
    BALANCE,
    'Revenue reserve on the last day, in pounds, with all that was carried over; below nought in deficit.',
    'revenue reserve',
    'closing balance',
  ),
  staffCosts: optional(SUM, 'Of the expenditure, that on staff, in pounds.', 'staff expenditure'),
  pupils: optional(COUNT, 'Pupils the year was funded for.', 'funded pupils'),
};

type Finance = RowOf<typeof HEADINGS>;

/** Each figure was rounded to the pound by some systems. */
const ROUNDING_PENCE = 200;

const judge: Judge<typeof HEADINGS> = (said, row, today) => {
  const { yearBegins, yearEnds, income, expenditure, inYearBalance, staffCosts } = said;
  checkPast(row, { column: 'yearEnds', day: yearEnds }, today);
  if (yearBegins !== null && yearEnds !== null && yearEnds < yearBegins)
    row.fault('yearEnds', 'BACKWARDS', `The year ends on ${yearEnds}, before it begins on ${yearBegins}.`);
  if (income === 0)
    row.fault('income', 'NO_INCOME', 'A school without income has no account: leave the row out.');
  if (staffCosts !== null && expenditure !== null && staffCosts > expenditure)
    row.fault('staffCosts', 'MORE_THAN_ALL', 'Staff cost more than the whole expenditure.');
  if (income === null || expenditure === null || inYearBalance === null) return;
  const balance = income - expenditure;
  if (Math.abs(balance - inYearBalance) > ROUNDING_PENCE)
    row.fault(
      'inYearBalance',
      'SUM',
      `Income less expenditure is ${inPounds(balance)}, not ${inPounds(inYearBalance)}.`,
    );
};

const inPounds = (pence: number): string => (pence / 100).toFixed(2);

/** What a school has and what it spends, summed (004 annex 2: finance among the figures looked at); amounts in pence. */
export const FINANCE_RETURNS: ReturnKind<keyof typeof HEADINGS, Finance> = {
  name: 'finance',
  means:
    'A summary of a financial year, or of what has gone of it: income, expenditure, the balance of the year and reserves, in pounds; sent at the end of a year and each month if you like.',
  headings: HEADINGS,
  layout: layoutOf('a finance summary', HEADINGS),
  example: ({ daysAgo }) => [
    {
      ...{
        urn: '100000',
        yearBegins: daysAgo(400),
        yearEnds: daysAgo(35),
        income: '6120000',
        expenditure: '6204500',
      },
      ...{ inYearBalance: '-84500', reserves: '310200.55', staffCosts: '4911000', pupils: '905' },
    },
    {
      ...{ urn: '100001', yearBegins: daysAgo(400), yearEnds: daysAgo(35), income: '1,310,000' },
      ...{ expenditure: '1,302,400', reserves: '-12,000' },
    },
  ],
  period: { column: 'yearEnds', dayOf: ({ yearEnds }) => yearEnds, noun: 'last day of the year' },
  collection: 'finance',
  read: readerOf(HEADINGS, judge),
  keptYears: 7,
  forStrangers: null,
  tell: tellFigures('finance', ({ urn: _urn, yearBegins, yearEnds, ...pence }) => ({
    ...{ from: yearBegins, to: yearEnds },
    figures: { ...pence, inYearBalance: pence.inYearBalance ?? pence.income - pence.expenditure },
  })),
};
