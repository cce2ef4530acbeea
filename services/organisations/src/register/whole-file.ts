import { Refusal } from '@middletier/runtime/refusal';
import type { Cells, Fault, Row } from '@middletier/runtime/tabular/row';

const LEAST_PERCENT = 90;

/** What a file tells, by key, so that what is kept and not told can be ended; it holds one short key a row. */
export class WholeFile<Column extends string> {
  private readonly told = new Set<string>();
  /** Schools of which a row could not be read: nothing of theirs is ended. */
  private readonly unread = new Set<string>();
  private broken = 0;

  /** Reads rows as `read` does, and notes of which schools one was at fault. */
  reading<Good extends object>(
    urn: Column,
    read: (cells: Cells<Column>) => Good | { readonly faults: readonly Fault[] },
  ): typeof read {
    return (cells) => {
      const said = read(cells);
      if ('faults' in said) this.unread.add(cells[urn]?.trim() ?? '');
      return said;
    };
  }

  async *rows(rows: AsyncIterable<Row<Column>>): AsyncGenerator<Row<Column>> {
    for await (const row of rows) {
      if (!('cells' in row)) this.broken += 1;
      yield row;
    }
  }

  tell(keys: readonly string[]): void {
    for (const key of keys) this.told.add(key);
  }

  tells(urn: string, ...keys: readonly string[]): boolean {
    return this.unread.has(urn) || keys.some((key) => this.told.has(key));
  }

  /** Schools of which a row could not be read. */
  get unreadSchools(): readonly string[] {
    return [...this.unread];
  }

  /** A file that was cut off or cut out would end what goes on. @throws Refusal FILE_BROKEN, FILE_TOO_SHORT */
  requireWhole(kept: number): void {
    if (this.broken > 0)
      throw new Refusal(
        'FILE_BROKEN',
        `${this.broken} rows cannot be taken apart, and nobody knows what they tell. Its other rows were taken and nothing was ended: mend those rows and import it again.`,
      );
    if (this.told.size * 100 < kept * LEAST_PERCENT)
      throw new Refusal(
        'FILE_TOO_SHORT',
        `It tells ${this.told.size} where ${kept} are kept: a whole file has ${LEAST_PERCENT} % of them at least. Its rows were taken and nothing was ended. Download it again, or import it without --whole.`,
      );
  }
}

const BATCH = 1_000;

/** Goes through what is kept, and ends in batches what the file does not tell. @returns how many that are */
export async function endUntold<Kept>(
  kept: AsyncIterable<Kept>,
  isTold: (one: Kept) => boolean,
  end: (some: readonly Kept[]) => Promise<void>,
): Promise<number> {
  const gone: Kept[] = [];
  for await (const one of kept) if (!isTold(one)) gone.push(one);
  for (let i = 0; i < gone.length; i += BATCH) await end(gone.slice(i, i + BATCH));
  return gone.length;
}
