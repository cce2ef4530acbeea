import type { Moment } from '@middletier/runtime/moment';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkOwner } from '../owner';
import { checkTerms } from './check-terms';
import { termsOf, type Programme, type Terms } from './programme';

interface Opening {
  readonly id: string;
  readonly owner: string;
  readonly terms: Terms;
}

/** @throws Refusal BAD_ID, BAD_BODY, BAD_TEXT, BAD_RULE */
export function openProgramme({ id, owner, terms }: Opening, { at, by }: Moment): Programme {
  const first = { ...checkTerms(terms), changedAt: at, changedBy: by, reason: 'Opened.' };
  return { id: checkId(id, ['input', 'id']), owner: checkOwner(owner), terms: [first], version: 1 };
}

interface Change {
  readonly version: number;
  readonly reason: string;
  /** Only what changes. */
  readonly terms: Partial<Terms>;
}

/** Other terms for the cohorts to come; those that are open keep theirs. @throws Refusal CHANGED_MEANWHILE, BAD_TEXT, BAD_ID, BAD_RULE */
export function changeProgramme(
  programme: Programme,
  { version, reason, terms }: Change,
  { at, by }: Moment,
): Programme {
  checkVersion('the programme', version, programme.version);
  const { changedAt: _at, changedBy: _by, reason: _reason, ...before } = termsOf(programme);
  const why = checkText(reason, ['input', 'reason'], 2_000);
  const next = { ...checkTerms({ ...before, ...terms }), changedAt: at, changedBy: by, reason: why };
  return { ...programme, terms: [...programme.terms, next], version: version + 1 };
}
