import { paragraph, seatsOf, type BoardShape } from './shape';

/** domain.md W3: owned 80 % by schools and 20 % by the authority; votes go by shares. */
export const LEARNING_COMPANY: BoardShape = {
  id: 'learning-company',
  title: 'Company owned by schools and their authority',
  note: paragraph(`Hertfordshire Learning Trust: owned 80 % by schools and 20 % by the authority. Votes go by shares. The schools'
    shares are spread over eight seats here, ten each; a quorum of half of the votes, and three quarters for a change of
    the constitution, are assumed.`),
  publicness: 'MEMBERS',
  rules: {
    constituencies: [
      seatsOf({
        id: 'schools',
        name: 'Schools',
        seats: 8,
        shares: 80,
        appointedBy: 'The schools that own shares',
      }),
      seatsOf({ id: 'authority', name: 'Local authority', seats: 1, shares: 20, appointedBy: 'The council' }),
    ],
    quorum: { percent: 50, number: null },
    chair: 'FROM_MEMBERS',
    decisions: [
      { kinds: ['CONSTITUTION'], method: 'SPECIAL_MAJORITY', percent: 75 },
      { kinds: null, method: 'SIMPLE_MAJORITY', percent: null },
    ],
  },
};
