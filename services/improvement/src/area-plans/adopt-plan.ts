import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import type { Moment } from '@middletier/runtime/moment';
import { checkOwner } from '../owner';
import { latestOf, type AreaPlan, type Content } from './area-plan';
import { checkContent } from './check-content';

interface Adopting {
  readonly id: string;
  readonly owner: string;
  readonly content: Content;
}

/** @throws Refusal BAD_ID, BAD_BODY and what a plan's content is refused for */
export function adoptPlan({ id, owner, content }: Adopting, { at, by }: Moment): AreaPlan {
  const first = { ...checkContent(content), number: 1, changedAt: at, changedBy: by, reason: 'Adopted.' };
  return { id: checkId(id, ['input', 'id']), owner: checkOwner(owner), versions: [first] };
}

interface Change {
  /** The version that was read. */
  readonly version: number;
  readonly reason: string;
  /** Only what changes. */
  readonly content: Partial<Content>;
}

/** A plan's next version; the earlier ones stay readable. @throws Refusal CHANGED_MEANWHILE and what its content is refused for */
export function changePlan(
  plan: AreaPlan,
  { version, reason, content }: Change,
  { at, by }: Moment,
): AreaPlan {
  const { number, changedAt: _at, changedBy: _by, reason: _reason, ...before } = latestOf(plan);
  checkVersion('the plan', version, number);
  const next = {
    ...checkContent({ ...before, ...content }),
    ...{ number: number + 1, changedAt: at, changedBy: by },
    reason: checkText(reason, ['input', 'reason'], 2_000),
  };
  return { ...plan, versions: [...plan.versions, next] };
}
