import type { BoardRules } from '../rules';
import { paragraph, seatsOf, type BoardShape } from './shape';

const everybody = (seats: number): BoardRules => ({
  constituencies: [
    seatsOf({ id: 'politicians', name: 'Politicians', seats, appointedBy: 'The council' }),
    seatsOf({ id: 'parents', name: 'Parents', seats, appointedBy: 'Elected by parents' }),
    seatsOf({ id: 'governors', name: 'Governors', seats, appointedBy: 'Elected by governing bodies' }),
    seatsOf({ id: 'heads', name: 'Headteachers', seats, appointedBy: 'Elected by heads' }),
    seatsOf({ id: 'teachers', name: 'Teachers', seats, appointedBy: 'Elected by teachers' }),
    seatsOf({ id: 'staff', name: 'Non-teaching staff', seats, appointedBy: 'Elected by non-teaching staff' }),
    seatsOf({ id: 'pupils', name: 'Pupils', seats, appointedBy: 'Elected by school councils' }),
  ],
  quorum: { percent: 50, number: null },
  chair: 'FROM_MEMBERS',
  decisions: [{ kinds: null, method: 'SIMPLE_MAJORITY', percent: null }],
});

/** domain.md L6: the whole community of a city, above neighbourhood boards. */
export const SCHOOL_BOARD: BoardShape = {
  id: 'school-board',
  title: 'School board of a city',
  note: paragraph(`A Real Strategy for Change, Leicester: politicians, parents, governors, headteachers, teachers, non-teaching
    staff and pupils, open to the press, the pinnacle of neighbourhood boards. Numbers of seats and quorum are left open
    there; three each and half are assumed.`),
  publicness: 'OPEN_TO_PRESS',
  rules: everybody(3),
};

/** domain.md L6: the same constituencies for one neighbourhood. */
export const NEIGHBOURHOOD_SCHOOL_BOARD: BoardShape = {
  id: 'neighbourhood-school-board',
  title: 'Neighbourhood school board',
  note: paragraph(`A Real Strategy for Change, Leicester: one for each development group, under the city's school board: give it as
    parent. Numbers of seats and quorum are left open there; one each and half are assumed.`),
  publicness: 'OPEN_TO_PRESS',
  rules: everybody(1),
};
