import { DAY, oneOf, SCHOOL, shortText } from '../returns/forms';
import { layoutOf, needed, optional, readerOf, type Judge, type RowOf } from '../returns/headings';
import type { ReturnKind } from '../returns/return-kind';
import { checkPast } from '../returns/row-rules';
import { withoutErased } from './erased-staff-repository';
import { tellPosts } from './tell-posts';

const ROLES = [
  ...['EXECUTIVE_HEAD', 'HEADTEACHER', 'HEAD_OF_SCHOOL', 'DEPUTY_HEAD', 'ASSISTANT_HEAD'],
  ...['SPECIAL_NEEDS_COORDINATOR', 'BUSINESS_LEADER', 'SUBJECT_LEADER', 'YEAR_LEADER', 'OTHER_LEADER'],
];

const HEADINGS = {
  urn: needed(SCHOOL, 'The school.', 'school urn'),
  asAt: needed(DAY, 'The day on which it was so.', 'date'),
  post: needed(
    shortText(40),
    "The school's own name or number for the post, such as DHT2.",
    'post id',
    'position',
  ),
  role: needed(
    oneOf(ROLES, {
      head: 'HEADTEACHER',
      senco: 'SPECIAL_NEEDS_COORDINATOR',
      'deputy headteacher': 'DEPUTY_HEAD',
    }),
    'What the post is.',
    'job title',
  ),
  staffId: optional(
    shortText(40),
    'Number under which your system knows who holds the post; empty where nobody does. No names are taken.',
    'employee number',
    'staff code',
  ),
  startedOn: optional(DAY, 'The day the holder began in it.', 'start date'),
  expectedEnd: optional(DAY, 'The day the holder is expected to leave it, where one is known.', 'end date'),
  vacantSince: optional(DAY, 'The first day without a holder, where nobody holds it.'),
};

type Columns = typeof HEADINGS;
/** A post in leadership on a day; who holds it is a number of the school's own, and is told to nobody else. */
export type LeadershipPost = RowOf<Columns>;

const judge: Judge<Columns> = (said, row, today) => {
  const { asAt, post, staffId, startedOn, expectedEnd, vacantSince } = said;
  checkPast(row, { column: 'asAt', day: asAt }, today);
  if (post?.includes('|')) row.fault('post', 'CODE', 'Name the post without the sign |.');
  if (staffId !== null && vacantSince !== null)
    row.fault('vacantSince', 'HELD', 'Somebody holds the post: leave staffId or vacantSince empty.');
  if (staffId === null && (startedOn !== null || expectedEnd !== null))
    row.fault('staffId', 'MISSING', 'Dates in a post are of somebody: say who holds it.');
  if (startedOn !== null && expectedEnd !== null && expectedEnd < startedOn)
    row.fault(
      'expectedEnd',
      'BACKWARDS',
      `The post ends on ${expectedEnd}, before it began on ${startedOn}.`,
    );
  for (const column of ['startedOn', 'vacantSince'] as const) {
    const day = said[column];
    if (day !== null && asAt !== null && day > asAt)
      row.fault(column, 'IN_THE_FUTURE', `${day} is after ${asAt}, the day the row is about.`);
  }
};

/** Posts in leadership with their start and expected end: the second half of a workforce return (L7). */
export const LEADERSHIP_RETURNS: ReturnKind<keyof Columns, LeadershipPost> = {
  name: 'leadership',
  means:
    'Posts in leadership on a day, one row for each, with since when and until when they are held; sent when one changes. It belongs to the workforce return and has rows of its own, because a school has several posts.',
  headings: HEADINGS,
  layout: layoutOf('a leadership return', HEADINGS),
  example: ({ daysAgo }) => [
    {
      ...{ urn: '100000', asAt: daysAgo(7), post: 'HT', role: 'HEADTEACHER', staffId: '4711' },
      ...{ startedOn: daysAgo(1_300), expectedEnd: daysAgo(-120) },
    },
    { urn: '100000', asAt: daysAgo(7), post: 'DHT2', role: 'DEPUTY_HEAD', vacantSince: daysAgo(66) },
  ],
  period: {
    ...{ column: 'asAt', dayOf: ({ asAt }) => asAt, noun: 'day and post' },
    partOf: ({ post }) => post,
  },
  collection: 'leadershipPosts',
  read: readerOf(HEADINGS, judge),
  keptYears: 6,
  forStrangers: null,
  // What is held about a person stays where its retention, export and erasure are: posts are told, and not who holds them.
  tell: () => undefined,
  tellStanding: tellPosts,
  withhold: withoutErased,
};
