import { NOT_DE_DELEGATION } from './schools-forum';
import { paragraph, seatsOf, withoutVote, type BoardShape } from './shape';

/** domain.md W6: fourteen school seats, an independent chair, councillor and officers without a vote. */
export const EDUCATION_PARTNERSHIP: BoardShape = {
  id: 'education-partnership',
  title: 'Education partnership that absorbs the schools forum',
  note: paragraph(`York Education Partnership: six secondary and eight primary seats, the latter by cluster; an independent chair;
    further and higher education represented; an elected member and officers present without a vote. The source gives no
    number for further and higher education (one each here), nor a quorum (that of a schools forum here).
    It absorbs the forum, so phases de-delegate apart; where academies hold school seats, open it by rules that give them
    a constituency that does not count for de-delegation.`),
  publicness: 'OPEN_TO_PRESS',
  rules: {
    constituencies: [
      seatsOf({
        ...{ id: 'secondary', name: 'Secondary schools', seats: 6, phase: 'SECONDARY' },
        appointedBy: 'Secondary heads and governors',
      }),
      seatsOf({
        ...{ id: 'primary', name: 'Primary schools', seats: 8, phase: 'PRIMARY' },
        appointedBy: 'Each cluster of primary schools',
      }),
      seatsOf({
        ...{ id: 'further-education', name: 'Further education', seats: 1 },
        ...{ appointedBy: 'The colleges', countsFor: NOT_DE_DELEGATION },
      }),
      seatsOf({
        ...{ id: 'higher-education', name: 'Higher education', seats: 1 },
        ...{ appointedBy: 'The universities', countsFor: NOT_DE_DELEGATION },
      }),
      withoutVote({ id: 'elected-member', name: 'Elected member', seats: 1, appointedBy: 'The council' }),
      withoutVote({
        id: 'officers',
        name: 'Officers of the authority',
        seats: 3,
        appointedBy: 'The council',
      }),
    ],
    quorum: { percent: 40, number: null },
    chair: 'INDEPENDENT',
    decisions: [
      { kinds: ['DE_DELEGATION'], method: 'BY_CONSTITUENCY', percent: null },
      { kinds: null, method: 'SIMPLE_MAJORITY', percent: null },
    ],
  },
};
