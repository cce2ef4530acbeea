import { Refusal } from '@middletier/runtime/refusal';
import { changed, type Meeting } from './meeting';

/** A meeting after its board's last day: one that was only called is cancelled. @throws Refusal MEETING_HELD */
export function cancelMeeting(meeting: Meeting, reason: string): Meeting {
  const { state, date } = meeting;
  if (state === 'CANCELLED') return meeting;
  if (state === 'CALLED') return changed(meeting, { state: 'CANCELLED', cancelledBecause: reason });
  throw new Refusal(
    'MEETING_HELD',
    `The board met on ${date}: it can close on that day or later, once the meeting is over.`,
    ['input', 'on'],
  );
}
