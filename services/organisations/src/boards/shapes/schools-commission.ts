import { paragraph, seatsOf, type BoardShape } from './shape';

/** domain.md W1: advises on proposals for academies and free schools. */
export const SCHOOLS_COMMISSION: BoardShape = {
  id: 'schools-commission',
  title: 'Commission on academies and free schools',
  note: paragraph(`Wandsworth: elected members, schools and parents under a chair from outside, taking a strategic view of school
    provision and of proposed sponsors. It advises (motions of the kind ADVICE). Numbers of seats and quorum are not
    given there; three, three, two and half are assumed.`),
  publicness: 'OPEN_TO_PRESS',
  rules: {
    constituencies: [
      seatsOf({ id: 'elected-members', name: 'Elected members', seats: 3, appointedBy: 'The council' }),
      seatsOf({ id: 'schools', name: 'Schools', seats: 3, appointedBy: 'Heads and governors' }),
      seatsOf({ id: 'parents', name: 'Parents', seats: 2, appointedBy: 'Parent governors' }),
    ],
    quorum: { percent: 50, number: null },
    chair: 'INDEPENDENT',
    decisions: [{ kinds: null, method: 'SIMPLE_MAJORITY', percent: null }],
  },
};
