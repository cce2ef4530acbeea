import { paragraph, seatsOf, withoutVote, type BoardShape } from './shape';

/** domain.md W5: the consortia's heads agree categories; the authority runs the board. */
export const SCHOOL_IMPROVEMENT_BOARD: BoardShape = {
  id: 'school-improvement-board',
  title: 'School improvement board of consortia',
  note: paragraph(`Wigan: one seat for each of eight consortia, five primary and three secondary. The authority runs the board and
    leaves the decision to the heads, but for its statutory duties, so it sits without a vote. Quorum assumed: half.`),
  publicness: 'MEMBERS',
  rules: {
    constituencies: [
      seatsOf({
        ...{ id: 'primary-consortia', name: 'Primary consortia', seats: 5, phase: 'PRIMARY' },
        appointedBy: 'Each primary consortium, one',
      }),
      seatsOf({
        ...{ id: 'secondary-consortia', name: 'Secondary consortia', seats: 3, phase: 'SECONDARY' },
        appointedBy: 'Each secondary consortium, one',
      }),
      withoutVote({
        id: 'authority',
        name: 'Officers of the authority',
        seats: 2,
        appointedBy: 'The authority',
      }),
    ],
    quorum: { percent: 50, number: null },
    chair: 'ANYBODY',
    decisions: [{ kinds: null, method: 'SIMPLE_MAJORITY', percent: null }],
  },
};
