import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { dayOf } from '@middletier/runtime/day';
import { checkPeriod, dayBefore, overlap, type Period } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { refuseFaults, type Deed, type FrameworkDraft, type ShippedVersion } from './draft';
import type { Framework } from './framework';

/** A version that a body adopted: it stays as it is but for its last day, which is told once. */
export interface AdoptedFramework extends Framework {
  readonly owner: string;
  readonly basedOn: ShippedVersion | null;
  readonly adopted: Deed & { readonly reason: string };
  readonly ended: (Deed & { readonly reason: string }) | null;
}

/** A shipped version or an adopted one. */
export type AnyFramework = Framework & Partial<Pick<AdoptedFramework, 'basedOn' | 'adopted' | 'ended'>>;

export interface Adoption {
  readonly draftVersion: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reason: string;
}

export interface Adopted {
  readonly framework: AdoptedFramework;
  /** The one whose place it takes, with its last day. */
  readonly ended: AdoptedFramework | null;
}

const periodOf = ({ validFrom, validTo }: Framework): Period => ({ from: validFrom, to: validTo });

/**
 * A draft comes into force. The owner's framework of the day before ends with that day; what has been in force stays,
 * so that an old category can be reckoned again. Refuses BAD_DATE, DATES_REVERSED, BAD_TEXT, BAD_FRAMEWORK,
 * CHANGED_MEANWHILE, FRAMEWORKS_OVERLAP.
 */
export function adopt(
  { draft, others }: { draft: FrameworkDraft; others: readonly AdoptedFramework[] },
  { draftVersion, validFrom, validTo, reason }: Adoption,
  deed: Deed,
): Adopted {
  checkVersion('the draft', draftVersion, draft.version);
  refuseFaults(draft.definition);
  const period = { from: validFrom, to: validTo };
  refuseReversed(period);
  const { id, owner, definition, basedOn } = draft;
  const versions = others.filter((one) => one.id === id).map(({ version }) => version);
  const adopted = { ...deed, reason: checkText(reason, ['input', 'reason'], 2_000) };
  const framework: AdoptedFramework = {
    ...definition,
    ...{
      id,
      owner,
      version: Math.max(0, ...versions) + 1,
      validFrom,
      validTo,
      basedOn,
      adopted,
      ended: null,
    },
  };
  return { framework, ended: makeRoom(framework, others, deed) };
}

function refuseReversed(period: Period): void {
  checkPeriod(period, ['input']);
}

/** The framework that gives way, where one does. */
function makeRoom(
  framework: AdoptedFramework,
  others: readonly AdoptedFramework[],
  deed: Deed,
): AdoptedFramework | null {
  const inTheWay = others.filter((one) => overlap(periodOf(one), periodOf(framework)));
  const [before, ...more] = inTheWay;
  if (!before) return null;
  const { validFrom } = framework;
  // A day that has passed under a framework stays under it.
  if (more.length === 0 && before.validFrom < validFrom && validFrom >= dayOf(deed.at)) {
    const reason = `${framework.title} takes its place.`;
    return { ...before, validTo: dayBefore(validFrom), ended: { ...deed, reason } };
  }
  const last = inTheWay.at(-1)!;
  throw new Refusal(
    'FRAMEWORKS_OVERLAP',
    `${last.title}, version ${last.version}, is in force from ${last.validFrom}${last.validTo ? ` to ${last.validTo}` : ''}. ` +
      'Choose days outside these, or let the new one begin today or later and after it.',
    ['input', 'validFrom'],
  );
}

/** A framework with its last day, brought forward; afterwards the shipped one holds. Refuses FRAMEWORK_ENDED, BAD_DATE, BAD_TEXT. */
export function endFramework(
  framework: AdoptedFramework,
  { lastDay, reason }: { lastDay: string; reason: string },
  deed: Deed,
): AdoptedFramework {
  refuseReversed({ from: framework.validFrom, to: lastDay });
  const { validTo } = framework;
  // Today may be its last day; yesterday it was in force.
  if ((validTo !== null && validTo <= lastDay) || lastDay < dayBefore(dayOf(deed.at)))
    throw new Refusal(
      'FRAMEWORK_ENDED',
      `Its last day can be brought forward to yesterday at the earliest${validTo ? `; it ends on ${validTo}` : ''}.`,
      ['input', 'lastDay'],
    );
  return {
    ...framework,
    validTo: lastDay,
    ended: { ...deed, reason: checkText(reason, ['input', 'reason'], 2_000) },
  };
}
