import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Fault } from '@middletier/runtime/tabular/row';
import { errorsOf } from './errors-repository';
import type { FileState, ReturnFile } from './return-file';

const MOST_REJECTIONS_TOLD = 1_000;

/** A fault of a row of the file: where it is, what stands there and how to mend it. */
export interface RowRejection extends Fault {
  readonly line: number;
}

/** What a sender is told of a file. */
export interface Receipt {
  /** The id of the file. */
  readonly returnId: string;
  readonly kind: string;
  /** DRY_RUN: it was checked, and nothing was changed. */
  readonly state: FileState | 'DRY_RUN';
  /** Bytes that came and are kept: where a file that broke off goes on. */
  readonly offset: number;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly RowRejection[];
  /** Faults beyond the first thousand are counted and not told. */
  readonly rejectionsNotTold: number;
  /** Why it is in quarantine or was refused. */
  readonly concerns: readonly string[];
}

export async function receiptOf(db: UnitOfWork['db'], file: ReturnFile): Promise<Receipt> {
  const { id, kind, state, checkpoint, bytes, rows, accepted, unchanged, rejected, concerns } = file;
  const rejections: RowRejection[] = [];
  if (rejected > 0)
    for await (const { line, faults } of errorsOf(db, id).limit(MOST_REJECTIONS_TOLD))
      for (const fault of faults)
        if (rejections.length < MOST_REJECTIONS_TOLD) rejections.push({ line, ...fault });
  const offset = state === 'RECEIVING' ? (checkpoint?.offset ?? 0) : bytes;
  return {
    ...{ returnId: id, kind, state, offset, rows, accepted, unchanged, rejected },
    ...{ rejections, rejectionsNotTold: file.faults - rejections.length, concerns },
  };
}

/** Of a file that is here already and is sent again: it changes nothing. */
export const receivedAgain = (receipt: Receipt): Receipt =>
  receipt.state === 'TAKEN'
    ? { ...receipt, accepted: 0, unchanged: receipt.accepted + receipt.unchanged }
    : receipt;
