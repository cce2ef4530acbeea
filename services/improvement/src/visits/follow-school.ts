import type { Closing, Conversion, Move } from '@middletier/organisations/contract';
import { closedOn, endedWithSchool, goesOnAs, notContinued, REGISTER } from '../schools/what-became';
import { cancel } from './decide';
import type { MonitoringVisit } from './visit';

type Visits = readonly MonitoringVisit[];

const planned = (visits: Visits, urn: string): Visits =>
  visits.filter((visit) => visit.urn === urn && visit.state === 'PLANNED');

/** Visits that are planned do not take place; reports that are being written or checked are brought to their end. */
export const cancelWithSchool = (visits: Visits, { urn, on }: Closing, now: Date): MonitoringVisit[] =>
  planned(visits, urn).map((visit) => cancel(visit, closedOn(on), { by: REGISTER, now }));

/** Another authority plans its own visits. */
export function cancelOnMove(
  visits: Visits,
  { urn, on, localAuthority }: Move,
  now: Date,
): MonitoringVisit[] {
  if (localAuthority === null) return [];
  const reason = `${localAuthority.name} is its authority from ${on} and plans its visits.`;
  return planned(visits, urn)
    .filter(({ plannedFor }) => plannedFor >= on)
    .map((visit) => cancel(visit, reason, { by: REGISTER, now }));
}

/** What was planned goes on under the new number, whether the old school was told to have closed or not yet. */
export function carryVisits(
  visits: Visits,
  conversion: Conversion,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): MonitoringVisit[] {
  const { from, to, on } = conversion;
  return notContinued(visits)
    .filter(({ urn, cancelled }) => urn === from && (!cancelled || endedWithSchool(cancelled.reason)))
    .flatMap((visit): MonitoringVisit[] => {
      if (visit.state !== 'PLANNED' && visit.state !== 'CANCELLED') return [];
      const next: MonitoringVisit = {
        ...visit,
        id: newId(),
        urn: to,
        state: 'PLANNED',
        cancelled: null,
        continues: visit.id,
        version: 1,
      };
      const old =
        visit.state === 'PLANNED' ? [cancel(visit, goesOnAs(conversion), { by: REGISTER, now })] : [];
      return visit.plannedFor >= on ? [...old, next] : old;
    });
}
