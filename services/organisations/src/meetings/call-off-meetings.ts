import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { cancelMeeting } from './cancel-meeting';
import { findMeetingsAfter, saveMeeting } from './repository';

/** Cancels what a board has called for days after its last. @throws Refusal MEETING_HELD */
export async function callOffMeetings(
  unit: UnitOfWork,
  board: string,
  { on, reason }: { readonly on: string; readonly reason: string },
): Promise<void> {
  const cancelled = (await findMeetingsAfter(unit, board, on)).map((meeting) =>
    cancelMeeting(meeting, reason),
  );
  for (const meeting of cancelled) await saveMeeting(unit, meeting);
}
