import type { Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import { isAddressed, type Addressee } from './addressing';
import { stateOf, type Briefing } from './briefing';

/** A school's word that it has read a version of a briefing. */
export interface Acknowledgement {
  readonly briefingId: string;
  readonly version: number;
  readonly urn: string;
  readonly at: Date;
  readonly by: string;
}

interface Given {
  readonly school: Addressee;
  readonly version: number;
  readonly today: string;
}

/** Refuses an acknowledgement that would mean nothing: of what is not in force, not read, or for others. */
export function judgeAcknowledgement(briefing: Briefing, { school, version, today }: Given): void {
  if (briefing.version !== version)
    throw new Refusal(
      'CHANGED_MEANWHILE',
      `Version ${briefing.version} is in force, not ${version}: read it, then acknowledge that one.`,
      ['input', 'version'],
    );
  const state = stateOf(briefing, today);
  if (state !== 'IN_FORCE')
    throw new Refusal(
      'BRIEFING_NOT_IN_FORCE',
      `Briefing ${briefing.id} is ${state.toLowerCase()}: nothing is to be acknowledged.`,
      ['input', 'briefing'],
    );
  if (!isAddressed(briefing, school))
    throw new Refusal(
      'NOT_ADDRESSED',
      `Briefing ${briefing.id} is not for school ${school.urn}: there is nothing to do.`,
      ['input', 'school'],
    );
}

/** Only the school itself or its trust can say that the school has read something. */
export function requireVoiceOf({ organisations }: Actor, { urn, bodies }: Addressee): void {
  const own = bodies.filter((body) => body === `school:${urn}` || body.startsWith('trust:'));
  if (own.some((body) => organisations.includes(body))) return;
  throw new Refusal(
    'FORBIDDEN',
    `A briefing is acknowledged by the school or its trust: act for ${own.join(' or ')}.`,
  );
}
