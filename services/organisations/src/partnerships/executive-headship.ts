import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { checkReview } from './check-state';
import { bodyRef } from '../bodies/body';
import { binds, type Membership } from './membership';
import { type Moment, type Partnership } from './partnership';
import { checkPeriod, dayAfter, dayBefore, holdsOn, overlap, type Period } from '@middletier/runtime/period';

/** One head over several schools (001, R3). Only what the schools publish of the post is kept. */
export interface ExecutiveHeadship extends Period {
  readonly id: string;
  readonly partnershipId: string;
  /** As the schools publish it. */
  readonly postHolderName: string;
  /** Published title of the post. */
  readonly role: string;
  /** URNs, two at the least. */
  readonly schools: readonly string[];
  readonly reviewDue: string;
  readonly version: number;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly endReason: string | null;
}

/** An executive headship with the day its schools are shown as at. */
export interface HeadshipOnDay extends ExecutiveHeadship {
  readonly asAt: string;
}

export type Appointment = Pick<
  ExecutiveHeadship,
  'id' | 'postHolderName' | 'role' | 'schools' | 'from' | 'to' | 'reviewDue'
>;

interface Around {
  readonly partnership: Partnership;
  /** Of the schools, in any partnership. */
  readonly memberships: readonly Membership[];
  /** Over any of the schools. */
  readonly headships: readonly ExecutiveHeadship[];
}

const MOST_SCHOOLS = 20;

/** A head takes on several schools of a partnership. */
export function appointExecutiveHead(
  { partnership, memberships, headships }: Around,
  wanted: Appointment,
  { at, by }: Moment,
): ExecutiveHeadship {
  const schools = [...new Set(wanted.schools)];
  if (schools.length < 2 || schools.length > MOST_SCHOOLS)
    throw new Refusal(
      'TOO_FEW_OR_MANY_SCHOOLS',
      `An executive head leads 2 to ${MOST_SCHOOLS} schools; these are ${schools.length}.`,
      ['input', 'schools'],
    );
  checkPeriod(wanted, ['input']);
  checkDay(wanted.reviewDue, ['input', 'reviewDue']);
  checkReview('FEDERATION', { agreedOn: wanted.from, reviewDue: wanted.reviewDue }, ['input', 'reviewDue']);
  for (const urn of schools) {
    refuseStranger(partnership, { urn, from: wanted.from }, memberships);
    refuseSecondHead({ urn, wanted }, headships);
  }
  return {
    ...wanted,
    schools,
    postHolderName: checkText(wanted.postHolderName, ['input', 'postHolderName']),
    role: checkText(wanted.role, ['input', 'role']),
    partnershipId: partnership.id,
    version: 1,
    recordedAt: at,
    recordedBy: by,
    endReason: null,
  };
}

function refuseStranger(
  { id }: Partnership,
  { urn, from }: { urn: string; from: string },
  memberships: readonly Membership[],
): void {
  const ref = bodyRef('school', urn);
  const bound = memberships.some(
    (one) => one.member === ref && one.partnershipId === id && binds(one) && holdsOn(one, from),
  );
  if (!bound)
    throw new Refusal(
      'NOT_A_MEMBER',
      `School ${urn} is not a member of ${id} on ${from}. Let it join first.`,
      ['input', 'schools'],
    );
}

function refuseSecondHead(
  { urn, wanted }: { urn: string; wanted: Period },
  headships: readonly ExecutiveHeadship[],
): void {
  const other = headships.find((one) => one.schools.includes(urn) && overlap(one, wanted));
  if (other)
    throw new Refusal(
      'HAS_EXECUTIVE_HEAD',
      `School ${urn} has an executive head from ${other.from} to ${other.to ?? 'further notice'}. End that post first.`,
      ['input', 'schools'],
    );
}

/** An executive headship with its last day. */
export function endExecutiveHeadship(
  headship: ExecutiveHeadship,
  { version, on, reason }: { version: number; on: string; reason: string },
): ExecutiveHeadship {
  checkVersion('the post', version, headship.version);
  checkPeriod({ from: headship.from, to: on }, ['input']);
  if (headship.to !== null && headship.to < on)
    throw new Refusal('HEADSHIP_ENDED', `The post ends on ${headship.to}; give that day or an earlier one.`, [
      'input',
      'on',
    ]);
  return {
    ...headship,
    to: on,
    endReason: checkText(reason, ['input', 'reason'], 500),
    version: headship.version + 1,
  };
}

/**
 * A post over a school that closes and has no successor: it ends with the school, and goes on over the others from the day
 * after, where two are left to lead.
 */
export function closeSchool(
  post: ExecutiveHeadship,
  { urn, on, id }: { urn: string; on: string; id: string },
  moment: Moment,
): ExecutiveHeadship[] {
  if (post.to !== null && post.to <= on) return [];
  const schools = post.schools.filter((other) => other !== urn);
  const last = on < post.from ? post.from : on;
  const ended = { ...post, to: last, version: post.version + 1, endReason: `School ${urn} closed.` };
  const recorded = { recordedAt: moment.at, recordedBy: moment.by };
  const next = { ...post, id, schools, from: dayAfter(last), version: 1, ...recorded };
  return [ended, ...(schools.length < 2 ? [] : [next])];
}

/**
 * A post over a school whose place another takes from a day on: it ends the day before, and goes on over the others and
 * the new one. A head of one school is no executive head.
 */
export function replaceSchool(
  post: ExecutiveHeadship,
  { urn, by, on, id }: { urn: string; by: string; on: string; id: string },
  moment: Moment,
): ExecutiveHeadship[] {
  const last = dayBefore(on);
  if (post.to !== null && post.to <= last) return [];
  const others = post.schools.filter((other) => other !== urn && other !== by);
  const schools = [...others, by];
  const recorded = { recordedAt: moment.at, recordedBy: moment.by };
  const next = { ...post, id, schools, from: post.from > on ? post.from : on, version: 1, ...recorded };
  const ended = {
    ...post,
    to: last,
    version: post.version + 1,
    endReason: `School ${by} took the place of school ${urn}.`,
  };
  return [ended, ...(schools.length < 2 ? [] : [next])];
}
