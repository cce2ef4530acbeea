import { checkText } from '@middletier/runtime/check-input';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';

import type { Addressed, Addressing } from './addressing';
import { OPEN_END, type Briefing, type BriefingText } from './briefing';

/** What goes with a version that its author does not write. */
export interface Issuing {
  readonly id: string;
  readonly sequence: number;
  readonly now: Date;
  readonly by: string;
}

type Wanted = BriefingText & Addressed;

const MOST_NAMED = 500;

const later = (a: string, b: string): string => (a > b ? a : b);

/** The first version of a briefing, or a refusal that says what to mend. */
export function firstVersion(wanted: Wanted, { id, ...issuing }: Issuing): Briefing {
  return versionOf(wanted, { id, version: 1, withdrawn: false, ...issuing });
}

/** The version that takes the place of another, and must be acknowledged anew. */
export function nextVersion(
  before: Briefing,
  wanted: BriefingText & { addressing: Addressing },
  issuing: Issuing,
): Briefing {
  refuseWithdrawn(before);
  const { issuer } = before;
  return versionOf({ ...wanted, issuer }, { ...issuing, version: before.version + 1, withdrawn: false });
}

/** The version that ends a briefing: it says why, and nothing is to be acknowledged any more. */
export function withdrawal(before: Briefing, reason: string, issuing: Issuing): Briefing {
  refuseWithdrawn(before);
  const wanted = { ...before, meaning: reason, from: dayOf(issuing.now), acknowledgeBy: null };
  return versionOf(wanted, { ...issuing, version: before.version + 1, withdrawn: true });
}

function refuseWithdrawn({ id, withdrawn }: Briefing): void {
  if (withdrawn)
    throw new Refusal('BRIEFING_WITHDRAWN', `Briefing ${id} was withdrawn: issue a new one.`, [
      'input',
      'id',
    ]);
}

function versionOf(wanted: Wanted, given: Issuing & Pick<Briefing, 'version' | 'withdrawn'>): Briefing {
  const { id, version, withdrawn, sequence, now, by } = given;
  const { from, acknowledgeBy, source, issuer } = wanted;
  checkDay(from, ['input', 'from']);
  if (acknowledgeBy !== null) checkDay(acknowledgeBy, ['input', 'acknowledgeBy']);
  const inForceFrom = later(from, dayOf(now));
  if (acknowledgeBy !== null && acknowledgeBy < inForceFrom)
    throw new Refusal(
      'ACKNOWLEDGED_BEFORE_IT_BEGINS',
      `acknowledgeBy is ${acknowledgeBy}, but schools see the briefing from ${inForceFrom}: give a later day.`,
      ['input', 'acknowledgeBy'],
    );
  return {
    ...{ id, version, withdrawn, sequence, issuer, from, acknowledgeBy, inForceFrom },
    title: checkText(wanted.title, ['input', 'title']),
    meaning: checkText(wanted.meaning, ['input', 'meaning'], 20_000),
    source: { title: checkText(source.title, ['input', 'source', 'title'], 500), url: checkUrl(source.url) },
    addressing: checkAddressing(wanted.addressing),
    supersededFrom: OPEN_END,
    issuedAt: now,
    issuedBy: by,
  };
}

function checkUrl(url: string | null): string | null {
  if (url === null || /^https?:\/\/\S+$/.test(url)) return url;
  throw new Refusal('BAD_URL', `${url} is no web address: it begins with https:// or http://.`, [
    'input',
    'source',
    'url',
  ]);
}

function checkAddressing({ phases, types, bodies }: Addressing): Addressing {
  if (bodies.length > MOST_NAMED)
    throw new Refusal(
      'TOO_MANY_BODIES',
      `Address ${MOST_NAMED} bodies at the most, or those they belong to.`,
      ['input', 'addressing', 'bodies'],
    );
  return { phases: unique(phases), types: unique(types), bodies: unique(bodies) };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
