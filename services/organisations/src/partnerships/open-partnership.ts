import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { checkState } from './check-state';
import { latestState, type Moment, type Partnership, type PartnershipState } from './partnership';
import { checkPeriod } from '@middletier/runtime/period';

export type Opening = Pick<Partnership, 'id' | 'kind' | 'owner' | 'from'> & {
  readonly state: PartnershipState;
};

/** A partnership as it begins. */
export function openPartnership({ id, kind, owner, from, state }: Opening, { at, by }: Moment): Partnership {
  checkId(id, ['input', 'id']);
  checkDay(from, ['input', 'from']);
  const first = { version: 1, on: from, recordedAt: at, recordedBy: by, state: checkState(kind, state) };
  return { id, kind, owner, from, to: null, endReason: null, version: 1, versions: [first] };
}

export interface PartnershipChange {
  readonly version: number;
  /** The day from which it holds; today unless told. */
  readonly on: string | null;
  readonly state: Partial<PartnershipState>;
}

/** A partnership with one version more; what is not said stays as it was. */
export function changePartnership(
  partnership: Partnership,
  change: PartnershipChange,
  { today, at, by }: Moment,
): Partnership {
  checkVersion('the partnership', change.version, partnership.version);
  const last = partnership.versions.at(-1)!;
  const on = checkDay(change.on ?? (today > last.on ? today : last.on), ['input', 'on']);
  refuseOutside(partnership, on);
  if (on < last.on)
    throw new Refusal(
      'CHANGE_OUT_OF_ORDER',
      `The partnership was last changed as of ${last.on}: a change holds from that day or later.`,
      ['input', 'on'],
    );
  const state = checkState(partnership.kind, { ...latestState(partnership), ...change.state });
  const version = partnership.version + 1;
  const next = { version, on, recordedAt: at, recordedBy: by, state };
  return { ...partnership, version, versions: [...partnership.versions, next] };
}

function refuseOutside({ to }: Partnership, on: string): void {
  if (to !== null && on > to)
    throw new Refusal('PARTNERSHIP_CLOSED', `The partnership closed on ${to}.`, ['input', 'on']);
}

export interface Closing {
  readonly version: number;
  /** Its last day. */
  readonly on: string;
  readonly reason: string;
}

/** A partnership with its last day. */
export function closePartnership(partnership: Partnership, { version, on, reason }: Closing): Partnership {
  checkVersion('the partnership', version, partnership.version);
  if (partnership.to !== null)
    throw new Refusal('PARTNERSHIP_CLOSED', `The partnership closed on ${partnership.to} already.`, [
      'input',
      'id',
    ]);
  const { from } = checkPeriod({ from: partnership.from, to: on }, ['input']);
  const endReason = checkText(reason, ['input', 'reason'], 500);
  return { ...partnership, from, to: on, endReason, version: partnership.version + 1 };
}
