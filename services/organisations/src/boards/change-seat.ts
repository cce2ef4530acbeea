import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkPeriod } from '@middletier/runtime/period';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { lastDayOf, type Seat } from './seat';

interface Vacating {
  readonly version: number;
  /** The last day on the seat. */
  readonly on: string;
  readonly reason: string;
  readonly by: string;
}

/** Ends a seat before its term is over. @throws Refusal CHANGED_MEANWHILE, SEAT_LEFT, DATES_REVERSED, BAD_DATE, BAD_TEXT */
export function vacateSeat(seat: Seat, { version, on, reason, by }: Vacating): Seat {
  checkVersion('this seat', version, seat.version);
  checkDay(on, ['input', 'on']);
  const last = lastDayOf(seat);
  if (seat.vacated || (last !== null && last < on))
    throw new Refusal('SEAT_LEFT', `${seat.holder} has left the seat already, on ${last}.`, ['input', 'on']);
  if (on < seat.from)
    throw new Refusal(
      'DATES_REVERSED',
      `The seat begins on ${seat.from}: it cannot be vacated before, on ${on}.`,
      ['input', 'on'],
    );
  const vacated = { on, reason: checkText(reason, ['input', 'reason'], 500), by };
  return { ...seat, vacated, version: seat.version + 1 };
}

interface Naming {
  readonly version: number;
  readonly name: string;
  readonly account: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Adds somebody who may sit for the holder. @throws Refusal CHANGED_MEANWHILE, SEAT_LEFT, OWN_SUBSTITUTE, BAD_DATE, DATES_REVERSED, BAD_TEXT */
export function nameSubstitute(seat: Seat, naming: Naming): Seat {
  checkVersion('this seat', naming.version, seat.version);
  const term = checkPeriod({ from: naming.from, to: naming.to ?? null }, ['input']);
  const last = lastDayOf(seat);
  if (last !== null && term.from > last)
    throw new Refusal(
      'SEAT_LEFT',
      `${seat.holder} leaves the seat on ${last}: nobody can sit for them afterwards.`,
      ['input', 'from'],
    );
  const name = checkText(naming.name, ['input', 'name'], 500);
  if (name === seat.holder)
    throw new Refusal('OWN_SUBSTITUTE', `${name} holds the seat: name somebody else as substitute.`, [
      'input',
      'name',
    ]);
  const substitutes = [...seat.substitutes, { name, account: naming.account, ...term }];
  return { ...seat, substitutes, version: seat.version + 1 };
}
