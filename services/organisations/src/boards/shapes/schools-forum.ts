import type { MotionKind } from '../rules';
import { paragraph, seatsOf, withoutVote, type BoardShape } from './shape';

/** For those who are heard on everything but the budgets that maintained schools hand back. */
export const NOT_DE_DELEGATION: readonly MotionKind[] = [
  'ORDINARY',
  'BLOCK_TRANSFER',
  'FUNDING_FORMULA',
  'OPEN_FUND',
  'AGREE_CATEGORIES',
  'ADVICE',
  'CONSTITUTION',
];
const NOT_BUDGETS_OF_SCHOOLS = NOT_DE_DELEGATION.filter((kind) => kind !== 'FUNDING_FORMULA');

/** domain.md A3, W6: the body that votes on the schools grant. */
export const SCHOOLS_FORUM: BoardShape = {
  id: 'schools-forum',
  title: 'Schools forum',
  note: paragraph(`After the Schools Forums (England) Regulations 2012: public meetings, two fifths of the membership for a quorum,
    a chair from the members who is no councillor or officer, de-delegation by the maintained members of each phase for
    their own phase alone. Seats are to be in proportion to pupils: set their numbers for your authority.`),
  publicness: 'OPEN_TO_PRESS',
  rules: {
    constituencies: [
      seatsOf({
        ...{ id: 'primary-maintained', name: 'Maintained primary schools', seats: 6, phase: 'PRIMARY' },
        appointedBy: 'Elected by heads and governors of maintained primary schools',
      }),
      seatsOf({
        ...{ id: 'secondary-maintained', name: 'Maintained secondary schools', seats: 3, phase: 'SECONDARY' },
        appointedBy: 'Elected by heads and governors of maintained secondary schools',
      }),
      seatsOf({
        ...{ id: 'other-maintained', name: 'Special schools, nurseries and pupil referral units', seats: 3 },
        ...{ appointedBy: 'Elected by their own heads and governors', countsFor: NOT_DE_DELEGATION },
      }),
      seatsOf({
        ...{ id: 'academies', name: 'Academies and free schools', seats: 5, countsFor: NOT_DE_DELEGATION },
        appointedBy: 'Elected by the proprietors of academies',
      }),
      seatsOf({
        ...{ id: 'early-years', name: 'Private, voluntary and independent early years', seats: 1 },
        ...{
          appointedBy: 'Appointed by the authority from early years providers',
          countsFor: NOT_DE_DELEGATION,
        },
      }),
      seatsOf({
        ...{ id: 'non-schools', name: '16–19 providers and other partners', seats: 2 },
        ...{ appointedBy: 'Appointed by the authority', countsFor: NOT_BUDGETS_OF_SCHOOLS },
      }),
      withoutVote({
        ...{ id: 'authority', name: 'Councillors and officers of the authority', seats: 4 },
        appointedBy: 'Attend for the authority; they speak and do not vote',
      }),
    ],
    quorum: { percent: 40, number: null },
    chair: 'FROM_MEMBERS_NOT_COUNCIL',
    decisions: [
      { kinds: ['DE_DELEGATION'], method: 'BY_CONSTITUENCY', percent: null },
      { kinds: null, method: 'SIMPLE_MAJORITY', percent: null },
    ],
  },
};
