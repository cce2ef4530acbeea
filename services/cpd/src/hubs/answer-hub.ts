import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import type { Moment } from '@middletier/runtime/moment';
import { dayBefore } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { changed, type Hub, type Spoke } from './hub';

interface Answering {
  readonly version: number;
  /** Who at the school agreed; null where it declines. */
  readonly agreedBy: string | null;
  readonly reason: string | null;
}

/** The school that is to be the hub says whether it will. @throws Refusal WRONG_STATE, CHANGED_MEANWHILE, ANSWER_MISSING, BAD_TEXT */
export function answerHub(hub: Hub, { version, agreedBy, reason }: Answering, moment: Moment): Hub {
  checkVersion('the hub', version, hub.version);
  requireState(hub, ['PROPOSED']);
  if ((agreedBy === null) === (reason === null))
    throw new Refusal('ANSWER_MISSING', 'Say who agreed, or else why the school declines.', [
      'input',
      'agreedBy',
    ]);
  const { at, by } = moment;
  if (agreedBy !== null) {
    const answer = { agreedBy: checkText(agreedBy, ['input', 'agreedBy']), reason: null, at, by };
    return changed(hub, { change: { answer, state: 'OPEN' }, what: 'agreed' }, moment);
  }
  const said = checkText(reason ?? '', ['input', 'reason'], 500);
  const spokes = endedWith(hub, dayBefore(hub.from), `The hub declined: ${said}`);
  const answer = { agreedBy: null, reason: said, at, by };
  return changed(hub, { change: { answer, state: 'DECLINED', spokes }, what: 'declined' }, moment);
}

interface Closing {
  readonly version: number;
  /** The day from which it is no hub any more. */
  readonly on: string;
  readonly reason: string;
}

/** A hub ends, and with it what it was to the schools around it. @throws Refusal WRONG_STATE, CHANGED_MEANWHILE, BAD_DATE, BAD_TEXT */
export function closeHub(hub: Hub, { version, on, reason }: Closing, moment: Moment): Hub {
  checkVersion('the hub', version, hub.version);
  requireState(hub, ['PROPOSED', 'OPEN']);
  const to = dayBefore(checkDay(on, ['input', 'on']));
  const closedBecause = checkText(reason, ['input', 'reason'], 500);
  const spokes = endedWith(hub, to, `The hub closed: ${closedBecause}`);
  return changed(hub, { change: { state: 'CLOSED', to, closedBecause, spokes }, what: 'closed' }, moment);
}

/** Refuses HUB_NOT_OPEN: nobody gathers around a school that has not agreed to it. */
export function requireOpenHub({ id, state }: Hub): void {
  if (state === 'OPEN') return;
  throw new Refusal('HUB_NOT_OPEN', `Hub ${id} is ${state}: it can be joined once its school has agreed.`, [
    'input',
    'hub',
  ]);
}

const endedWith = ({ spokes }: Hub, last: string, leftBecause: string): Spoke[] =>
  spokes.map((one) => (one.to === null || one.to > last ? { ...one, to: last, leftBecause } : one));

function requireState({ state }: Hub, allowed: readonly Hub['state'][]): void {
  if (allowed.includes(state)) return;
  throw new Refusal('WRONG_STATE', `The hub is ${state}; this needs it ${allowed.join(' or ')}.`, [
    'input',
    'hub',
  ]);
}
