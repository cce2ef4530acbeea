import { paragraph, seatsOf, type BoardShape } from './shape';

const CHAIR_AND_VICE = 'By office: its chair and vice chair';

/** domain.md A1: eight trustees by office, none with a veto. */
export const ALLIANCE_TRUSTEES: BoardShape = {
  id: 'alliance-trustees',
  title: 'Trustees of an alliance of schools and colleges',
  note: paragraph(`The Leicester Schools and Colleges Alliance, 2011: a charitable company with eight trustees by office. The
    council has no veto, and declares its interest where it commissions. The proposal names no quorum: half is assumed,
    and three quarters for a change of the constitution, as company law asks.`),
  publicness: 'MEMBERS',
  rules: {
    constituencies: [
      seatsOf({
        id: 'eip',
        name: 'Secondary Education Improvement Partnership',
        seats: 2,
        appointedBy: CHAIR_AND_VICE,
      }),
      seatsOf({ id: 'cph', name: 'City Primary Heads', seats: 2, appointedBy: CHAIR_AND_VICE }),
      seatsOf({ id: 'well', name: 'Special schools (WELL)', seats: 1, appointedBy: 'By office: its chair' }),
      seatsOf({ id: 'tfl', name: 'Tertiary Federation', seats: 1, appointedBy: 'By office: its chair' }),
      seatsOf({
        ...{ id: 'council', name: 'City council', seats: 1 },
        appointedBy: "By office: the director of children's services",
      }),
      seatsOf({
        ...{ id: 'sdsa', name: 'School Development Support Agency', seats: 1 },
        appointedBy: 'By office: its chief executive',
      }),
    ],
    quorum: { percent: 50, number: null },
    chair: 'FROM_MEMBERS',
    decisions: [
      { kinds: ['CONSTITUTION'], method: 'SPECIAL_MAJORITY', percent: 75 },
      { kinds: null, method: 'SIMPLE_MAJORITY', percent: null },
    ],
  },
};
