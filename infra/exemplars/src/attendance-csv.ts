/** How a school attends: pupils on roll, rates in percent, and by how many points a week attendance moves. */
export interface AttendanceProfile {
  readonly urn: string;
  readonly pupils: number;
  readonly attendanceRate: number;
  readonly unauthorisedRate: number;
  readonly weeklyChange: number;
}

const DAY_MS = 86_400_000;
const SESSIONS_A_WEEK = 10;

/** The Mondays of the last whole weeks before a day, oldest first. */
export function lastMondays(count: number, before: Date): string[] {
  const sinceMonday = (before.getUTCDay() + 6) % 7;
  const thisMonday = Date.UTC(
    before.getUTCFullYear(),
    before.getUTCMonth(),
    before.getUTCDate() - sinceMonday,
  );
  return Array.from({ length: count }, (_, i) =>
    new Date(thisMonday - (count - i) * 7 * DAY_MS).toISOString().slice(0, 10),
  );
}

/** A return as a management information system exports it: a row a school and week. */
export function attendanceCsv(profiles: readonly AttendanceProfile[], mondays: readonly string[]): string {
  const header = 'urn,weekCommencing,sessionsPossible,sessionsAttended,authorisedAbsence,unauthorisedAbsence';
  const rows = profiles.flatMap((profile) => mondays.map((monday, week) => rowOf(profile, monday, week)));
  return [header, ...rows].join('\n') + '\n';
}

function rowOf(profile: AttendanceProfile, monday: string, week: number): string {
  const possible = profile.pupils * SESSIONS_A_WEEK;
  const share = (percent: number) => Math.round((possible * percent) / 100);
  const attended = share(profile.attendanceRate + week * profile.weeklyChange);
  const unauthorised = Math.min(share(profile.unauthorisedRate), possible - attended);
  return [profile.urn, monday, possible, attended, possible - attended - unauthorised, unauthorised].join(
    ',',
  );
}
