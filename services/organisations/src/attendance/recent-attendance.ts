/** What other slices ask of this one: how schools attended of late. */
export { attendanceSince, type AttendanceTotals } from './totals-repository';
