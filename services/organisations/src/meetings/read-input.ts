import type { AttendanceInput, MotionInput } from '../generated/graphql';
import type { SittingWanted } from './attend';
import type { MotionWanted } from './table-motion';

/** A motion as it was sent, with what was left out. */
export const motionFrom = ({ text, kind, phase = null, subject }: MotionInput): MotionWanted => ({
  ...{ text, kind: kind ?? 'ORDINARY', phase },
  subject: {
    purpose: subject?.purpose ?? null,
    amountPence: subject?.amountPence ?? null,
    year: subject?.year ?? null,
    schools: subject?.schools ?? [],
    details: (subject?.details ?? []).map(({ name, value }) => ({ name, value })),
  },
});

/** A sitting as it was sent: the holder, for the whole meeting, where nothing else is said. */
export const sittingFrom = ({
  seat,
  substitute,
  fromMotion,
  leftBefore,
}: AttendanceInput): SittingWanted => ({
  ...{ seat, substitute: substitute ?? null, fromMotion: fromMotion ?? 1, leftBefore: leftBefore ?? null },
});
