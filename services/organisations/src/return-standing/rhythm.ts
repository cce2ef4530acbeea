const DAY_MS = 86_400_000;

/** Days from the last day that a school returned until it is reminded, by kind: the time between two returns and some grace. */
const RHYTHM: Readonly<Record<string, number>> = {
  attendance: 21,
  roll: 150,
  suspensions: 150,
  leadership: 150,
  governance: 150,
  attainment: 550,
  workforce: 400,
  finance: 550,
};

/** A week is not missed while schools are closed: what would be due in the summer is due when they are back. */
const SUMMER = { from: '07-20', to: '09-20' };

/** The day from which on a kind is overdue, YYYY-MM-DD; null for a kind that has no rhythm. */
export function dueDay(kind: string, lastDay: string): string | null {
  const days = RHYTHM[kind];
  if (days === undefined) return null;
  const due = new Date(Date.parse(`${lastDay}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
  const inSummer = kind === 'attendance' && due.slice(5) >= SUMMER.from && due.slice(5) < SUMMER.to;
  return inSummer ? `${due.slice(0, 4)}-${SUMMER.to}` : due;
}
