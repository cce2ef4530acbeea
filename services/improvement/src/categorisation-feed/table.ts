import type { LiveMessage } from '@middletier/runtime/live/live-message';
import { changeOf } from './wanted';

/** A change on one line, for spreadsheets and nightly jobs; names are the columns. */
export function lineOf(message: LiveMessage) {
  const change = changeOf(message);
  const { school, localAuthority, framework, support, audience } = change;
  return {
    eventId: change.eventId,
    cursor: change.cursor,
    at: change.at,
    urn: school.urn,
    localAuthority: localAuthority.code,
    trust: audience.trust ?? '',
    phase: change.phase,
    from: change.from ?? '',
    to: change.to,
    why: change.why,
    framework: framework.id,
    frameworkVersion: framework.version,
    supportDays: support.days,
    supportPence: support.amountPence,
  };
}
type Line = ReturnType<typeof lineOf>;

const COLUMNS: readonly (keyof Line)[] = [
  ...(['eventId', 'cursor', 'at', 'urn', 'localAuthority', 'trust', 'phase', 'from', 'to', 'why'] as const),
  ...(['framework', 'frameworkVersion', 'supportDays', 'supportPence'] as const),
];

export const csvHeader = `${COLUMNS.join(',')}\r\n`;

export const csvLine = (line: Line): string => `${COLUMNS.map((column) => cell(line[column])).join(',')}\r\n`;

/** Quoted where it must be (RFC 4180); text that a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
