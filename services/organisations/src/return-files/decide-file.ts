import { requireRole, type Actor } from '@middletier/runtime/actor';
import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { FileDecision, FileState, ReturnFile } from './return-file';

const DAY_MS = 86_400_000;
/** As long as rows are kept that changed nothing: without them nobody knows what else was said. */
const DECISION_DAYS = 90;

export interface Decided {
  readonly state: FileState;
  readonly decision: FileDecision;
}

interface Given {
  readonly what: FileDecision['what'];
  readonly reason: string;
  readonly version: number;
}

interface Now {
  readonly who: Actor | null;
  readonly at: Date;
}

const MOVES: Readonly<Record<FileDecision['what'], { from: FileState; to: FileState; needs: string }>> = {
  CONFIRMED: { from: 'QUARANTINED', to: 'APPLYING', needs: 'in quarantine' },
  DISCARDED: { from: 'QUARANTINED', to: 'DISCARDED', needs: 'in quarantine' },
  WITHDRAWN: { from: 'TAKEN', to: 'WITHDRAWING', needs: 'taken' },
};

/**
 * What a person's decision makes of a file. Refuses FORBIDDEN, NEEDS_A_PERSON, CHANGED_MEANWHILE, FILE_STATE and
 * FILE_TOO_OLD.
 */
export function decide(file: ReturnFile, { what, reason, version }: Given, { who, at }: Now): Decided {
  const { id, name: by } = requireRole(who, 'DATA_OFFICER');
  if (what !== 'WITHDRAWN' && id.startsWith('api-key:'))
    throw new Refusal(
      'NEEDS_A_PERSON',
      'A file in quarantine waits for a person to look at it: sign in yourself.',
    );
  checkVersion(`the file ${file.id}`, version, file.version);
  const { from, to, needs } = MOVES[what];
  if (file.state !== from)
    throw new Refusal('FILE_STATE', `The file ${file.id} is not ${needs}: it is ${file.state}.`, [
      'input',
      'id',
    ]);
  const days = (at.getTime() - (file.finishedAt ?? file.startedAt).getTime()) / DAY_MS;
  if (days > DECISION_DAYS)
    throw new Refusal(
      'FILE_TOO_OLD',
      `A file can be decided on for ${DECISION_DAYS} days: send the right figures instead.`,
      ['input', 'id'],
    );
  const decision = { what, by, at, reason: checkText(reason, ['input', 'reason'], 1_000) };
  return { state: to, decision };
}
