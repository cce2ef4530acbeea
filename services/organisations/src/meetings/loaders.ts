import type { PageArguments } from '@middletier/runtime/connection';
import type { Db } from 'mongodb';
import type { Meeting } from './meeting';
import { meetingOf } from './motion';
import { loadMeetings, readMeetings, type MeetingPage, type MeetingQuery } from './repository';
import { resolutionOf, type Resolution } from './resolution';
import {
  readResolutions,
  type Reach,
  type ResolutionFilter,
  type ResolutionPage,
} from './resolution-repository';

/** Meetings and what they resolved, as a request reads them. */
export interface Meetings {
  load(id: string): Promise<Meeting | null>;
  page(query: MeetingQuery, page: PageArguments): Promise<MeetingPage>;
  resolution(id: string): Promise<Resolution | null>;
  resolutions(
    query: { filter: ResolutionFilter; reach: Reach | null },
    page: PageArguments,
  ): Promise<ResolutionPage>;
}

export function openMeetings(db: Db): Meetings {
  const meetings = loadMeetings(db);
  return {
    load: (id) => meetings.load(id),
    page: (query, page) => readMeetings(db, query, page),
    resolution: async (id) => {
      const meeting = await meetings.load(meetingOf(id));
      const motion = meeting?.motions.find((one) => one.id === id);
      return meeting && motion ? resolutionOf(meeting, motion) : null;
    },
    resolutions: (query, page) => readResolutions(db, query, page),
  };
}
