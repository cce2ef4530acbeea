import { lastDayOf, type Seat } from './seat';

type Held = Pick<Seat, 'from' | 'to' | 'vacated'>;
interface Span {
  readonly from: string;
  readonly to: string | null;
}

const meets = (seat: Held, { from, to }: Span): boolean => {
  const last = lastDayOf(seat);
  return (to === null || seat.from <= to) && (last === null || last >= from);
};

/** The most that is held on any one day of a span, each seat counted by `weight`. */
export function mostHeld<S extends Held>(
  seats: readonly S[],
  span: Span,
  weight: (seat: S) => number = () => 1,
): number {
  const within = seats.filter((seat) => meets(seat, span));
  // What is held at once only grows on the day a seat begins, so those days and the first are enough to look at.
  const days = [span.from, ...within.map(({ from }) => from).filter((day) => day > span.from)];
  const held = days.map((day) =>
    within.filter((seat) => meets(seat, { from: day, to: day })).reduce((sum, seat) => sum + weight(seat), 0),
  );
  return Math.max(0, ...held);
}
