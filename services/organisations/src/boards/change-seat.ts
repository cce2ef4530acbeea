import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { checkTerm, checkText, checkVersion } from './check-input';
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
  checkVersion('this seat', seat, version);
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
  const vacated = { on, reason: checkText(reason, ['input', 'reason']), by };
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
  checkVersion('this seat', seat, naming.version);
  const term = checkTerm(naming, ['input']);
  const last = lastDayOf(seat);
  if (last !== null && term.from > last)
    throw new Refusal(
      'SEAT_LEFT',
      `${seat.holder} leaves the seat on ${last}: nobody can sit for them afterwards.`,
      ['input', 'from'],
    );
  const name = checkText(naming.name, ['input', 'name']);
  if (name === seat.holder)
    throw new Refusal('OWN_SUBSTITUTE', `${name} holds the seat: name somebody else as substitute.`, [
      'input',
      'name',
    ]);
  const substitutes = [...seat.substitutes, { name, account: naming.account, ...term }];
  return { ...seat, substitutes, version: seat.version + 1 };
}
