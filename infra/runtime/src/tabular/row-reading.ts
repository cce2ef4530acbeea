import { Unreadable, type Reader } from './cells';
import type { Cells, Fault } from './row';

/** Reads the cells of one row and collects every fault in it, so that a sender mends a row once. */
export class RowReading<Column extends string> {
  readonly faults: Fault[] = [];

  constructor(private readonly cells: Cells<Column>) {}

  /** Whether the file has this column at all. */
  has(column: Column): boolean {
    return this.cells[column] !== undefined;
  }

  /** The cell's value; null where it has none, is faulty or its column is not in the file. */
  read<T>(column: Column, reader: Reader<T>): T | null {
    const value = reader(this.cells[column] ?? '');
    if (!(value instanceof Unreadable)) return value;
    this.fault(column, value.rule, value.fix);
    return null;
  }

  /** As `read`, but to have no value is a fault: null always comes with one. */
  need<T>(column: Column, reader: Reader<T>): T | null {
    const value = this.read(column, reader);
    if (value === null && !this.faults.some((fault) => fault.column === column))
      this.fault(column, 'MISSING', 'This cell may not be empty: fill it in.');
    return value;
  }

  /** Records a fault, once, however often the cell is read. */
  fault(column: Column, rule: string, fix: string): void {
    if (this.faults.some((fault) => fault.column === column && fault.rule === rule)) return;
    this.faults.push({ column, value: this.cells[column]?.slice(0, 80) ?? null, rule, fix });
  }
}
