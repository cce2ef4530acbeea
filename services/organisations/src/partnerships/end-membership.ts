import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { endOn, type Membership } from './membership';
import { type Moment } from './partnership';
import { checkPeriod } from '@middletier/runtime/period';

export interface Ending {
  readonly version: number;
  /** Its last day. */
  readonly on: string;
  readonly reason: string;
}

/** A membership with its last day. An end that is planned can be brought forward; what has ended stays as it is. */
export function endMembership(
  membership: Membership,
  { version, on, reason }: Ending,
  moment: Moment,
): Membership {
  checkVersion('the membership', version, membership.version);
  checkPeriod({ from: membership.from, to: on }, ['input']);
  const { to } = membership;
  if (to !== null && (to < moment.today || to < on))
    throw new Refusal(
      'MEMBERSHIP_ENDED',
      `The membership ends on ${to}. An end can be brought forward until then; to go on, start a new membership.`,
      ['input', 'id'],
    );
  const said = checkText(reason, ['input', 'reason'], 500);
  return endOn(membership, { on, recordedAt: moment.at, recordedBy: moment.by, reason: said });
}
