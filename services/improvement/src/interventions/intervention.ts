import { checkId, checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { checkOwner } from '../owner';

export type KeyStage = 'EYFS' | 'KS1' | 'KS2' | 'KS3' | 'KS4' | 'KS5';
export type Barrier =
  | 'LANGUAGE_AND_COMMUNICATION'
  | 'LITERACY'
  | 'NUMERACY'
  | 'NEW_ARRIVALS'
  | 'SPECIAL_EDUCATIONAL_NEEDS'
  | 'TEACHING'
  | 'LEADERSHIP'
  | 'ATTENDANCE';

/** Something that schools can take up together against a barrier to learning (domain.md L2). */
export interface Intervention {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly keyStages: readonly KeyStage[];
  readonly barriers: readonly Barrier[];
  /** Null for one of the shipped catalogue. */
  readonly owner: string | null;
}

/** @throws Refusal BAD_ID, BAD_TEXT, BAD_BODY, KEY_STAGE_MISSING */
export function addIntervention(wanted: Intervention & { readonly owner: string }): Intervention {
  if (wanted.keyStages.length === 0 || wanted.barriers.length === 0)
    throw new Refusal('KEY_STAGE_MISSING', 'Name at least one key stage and one barrier.', ['input']);
  return {
    ...{ keyStages: [...new Set(wanted.keyStages)], barriers: [...new Set(wanted.barriers)] },
    id: checkId(wanted.id, ['input', 'id']),
    name: checkText(wanted.name, ['input', 'name']),
    what: checkText(wanted.what, ['input', 'what'], 2_000),
    owner: checkOwner(wanted.owner),
  };
}
