import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { changed, type Meeting, type Minutes } from './meeting';

interface Draft {
  readonly version: number;
  readonly text: string;
  readonly by: string;
  readonly now: Date;
}

/** Adds a draft; what was published stays. @throws Refusal CHANGED_MEANWHILE, MEETING_NOT_CLOSED, BAD_TEXT */
export function draftMinutes(meeting: Meeting, { version, text, by, now }: Draft): Meeting {
  checkVersion('this meeting', version, meeting.version);
  if (meeting.state !== 'CLOSED')
    throw new Refusal('MEETING_NOT_CLOSED', 'Minutes are of a meeting that is over: close it first.', [
      'input',
      'meeting',
    ]);
  const draft = {
    text: checkText(text, ['input', 'text'], 100_000),
    draftedBy: by,
    draftedAt: now,
    publishedAt: null,
  };
  return changed(meeting, { minutes: [...meeting.minutes, draft] });
}

/** @throws Refusal CHANGED_MEANWHILE, NO_DRAFT */
export function publishMinutes(meeting: Meeting, { version, now }: { version: number; now: Date }): Meeting {
  checkVersion('this meeting', version, meeting.version);
  const last = meeting.minutes.at(-1);
  if (!last || last.publishedAt !== null)
    throw new Refusal('NO_DRAFT', 'There is no draft to publish: draft the minutes first.', [
      'input',
      'meeting',
    ]);
  return changed(meeting, { minutes: [...meeting.minutes.slice(0, -1), { ...last, publishedAt: now }] });
}

/** The minutes as somebody may read them: the last ones for who keeps them, the last published ones for others. */
export const minutesFor = ({ minutes }: Meeting, keeps: boolean): Minutes | null =>
  (keeps ? minutes.at(-1) : minutes.findLast(({ publishedAt }) => publishedAt !== null)) ?? null;
