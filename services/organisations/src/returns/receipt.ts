import type { Fault } from '@middletier/runtime/tabular/row';

const MOST_REJECTIONS_TOLD = 1_000;

/** A fault of a row of the file: where it is, what stands there and how to mend it. */
export interface RowRejection extends Fault {
  readonly line: number;
}

export interface Receipt {
  readonly returnId: string;
  readonly kind: string;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejections: readonly RowRejection[];
  /** Faults beyond the first thousand are counted and not told. */
  readonly rejectionsNotTold: number;
}

/** Keeps count while a file streams by, and a bounded list of what was wrong with it. */
export class Tally {
  rows = 0;
  accepted = 0;
  unchanged = 0;
  rejected = 0;
  private readonly rejections: RowRejection[] = [];
  private notTold = 0;

  reject(line: number, faults: readonly Fault[]): void {
    this.rejected += 1;
    for (const fault of faults)
      if (this.rejections.length < MOST_REJECTIONS_TOLD) this.rejections.push({ line, ...fault });
      else this.notTold += 1;
  }

  receipt({ returnId, kind }: Pick<Receipt, 'returnId' | 'kind'>): Receipt {
    const { rows, accepted, unchanged, rejected } = this;
    const rejections = this.rejections.toSorted((a, b) => a.line - b.line);
    const counts = { rows, accepted, unchanged, rejected };
    return { returnId, kind, ...counts, rejections, rejectionsNotTold: this.notTold };
  }
}
