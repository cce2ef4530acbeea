import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkDay } from '@middletier/runtime/day';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { rulesOf, type PartnershipKind } from './kinds';
import { type Moment } from './partnership';
import type { Consent, Membership } from './membership';

/** Joining a federation or trust is the governors' own decision (domain.md, ground rule 3). */
export function refuseWithoutConsent(
  kind: PartnershipKind,
  { member, consent, path }: { member: string; consent: Consent | null; path: Path },
): void {
  if (consent || !rulesOf(kind).needsConsent) return;
  throw new Refusal(
    'CONSENT_MISSING',
    `${member} joins a ${kind} only by its governing body's decision: give the meeting, its minute and who consented.`,
    [...path, 'consent'],
  );
}

/** A consent that was given in time and can be found again. */
export function checkConsent(consent: Consent, { by, path }: { by: string; path: Path }): Consent {
  checkDay(consent.meetingDate, [...path, 'meetingDate']);
  checkText(consent.reference, [...path, 'reference']);
  checkText(consent.givenBy, [...path, 'givenBy']);
  if (consent.meetingDate <= by) return consent;
  throw new Refusal(
    'CONSENT_TOO_LATE',
    `The meeting of ${consent.meetingDate} is after ${by}: consent comes first.`,
    [...path, 'meetingDate'],
  );
}

/** A further consent to a membership that goes on, for example to renewed terms. */
export function recordConsent(
  membership: Membership,
  { consent, version }: { consent: Consent; version: number },
  { today, at, by }: Moment,
): Membership {
  checkVersion('the membership', version, membership.version);
  checkConsent(consent, { by: today, path: ['input', 'consent'] });
  return {
    ...membership,
    version: membership.version + 1,
    consents: [...membership.consents, { ...consent, recordedAt: at, recordedBy: by }],
  };
}
