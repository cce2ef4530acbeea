import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Layout } from '@middletier/runtime/tabular/layout';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { School } from '../register/school';
import type { Breakdown } from '../returned-figures/suppress';
import type { Headings } from './headings';
import type { ReturnEntry } from './read-return';

/** What a row of a return says of one school: figures of a period, which begins with or lies on one day, YYYY-MM-DD. */
export interface Figures {
  readonly urn: string;
}

/** A row as it was accepted, and from where. */
export type Accepted<Row extends Figures> = Row & { readonly returnId: string; readonly line: number };

/** What was accepted of one school in one batch of a return. */
export interface Told<Row extends Figures> {
  readonly returnId: string;
  readonly school: School;
  readonly rows: readonly Row[];
}

/** The day a row is about, which a file may say once for each school. */
export interface Period<Column extends string, Row extends Figures> {
  readonly column: Column;
  readonly dayOf: (row: Row) => string;
  /** What a person calls it, as in "this school and week". */
  readonly noun: string;
  /** Where a school has several rows for a day, what tells them apart, such as the measure; it has no `|` in it. */
  readonly partOf?: (row: Row) => string;
}

/** Days for an example, which must not grow old. */
export interface ExampleDays {
  /** YYYY-MM-DD. */
  readonly daysAgo: (days: number) => string;
  /** The last Monday but one. */
  readonly monday: string;
  /** The school year before this one, as 2024/25. */
  readonly schoolYear: string;
}

/** All that is particular to a kind of return. To take another one is to write one of these, and a slice with its routes. */
export interface ReturnKind<Column extends string = string, Row extends Figures = Figures> {
  /** As in `POST /returns/<name>`. */
  readonly name: string;
  /** What it is for and how often it is sent, in a sentence or two for whoever sets up the export. */
  readonly means: string;
  readonly headings: Headings<Column>;
  readonly layout: Layout<Column>;
  /** Rows that are right on the day they are asked for, as they would be typed; none is of a real school. */
  readonly example: (days: ExampleDays) => readonly Cells<Column>[];
  readonly period: Period<Column, Row>;
  /** What a row counts in all, by which a file that fell much is noticed, such as pupils on roll. */
  readonly size?: { readonly noun: string; readonly of: (row: Row) => number | null };
  /** Where rows are kept, one for each school and day. */
  readonly collection: string;
  /** Reads a row by itself, or lists every fault in it. `today` is YYYY-MM-DD. */
  readonly read: (cells: Cells<Column>, today: string) => Row | { readonly faults: readonly Fault[] };
  /** After so many years, counted from the day a row is about, it is forgotten. The years are ours. */
  readonly keptYears: number;
  /** Which figures make up which, so that strangers see no small one; null where they see none at all. */
  readonly forStrangers: readonly Breakdown[] | null;
  /** Leaves out of rows what must not be kept of people, before any of it is. */
  readonly withhold?: (
    unit: UnitOfWork,
    entries: readonly ReturnEntry<Row>[],
  ) => Promise<readonly ReturnEntry<Row>[]>;
  /** Tells of what is new or corrected. */
  readonly tell: (unit: UnitOfWork, told: Told<Row>) => void;
  /** Tells how a school stands by all that is kept of it, once rows came or went; where that is more than what they say. */
  readonly tellStanding?: (unit: UnitOfWork, moved: Pick<Told<Row>, 'school' | 'rows'>) => Promise<void>;
}

/** Where a kind of return is kept; `day` is the field that holds the row's day. */
export const returnCollection = (name: string, day: string): CollectionDefinition => ({
  name,
  indexes: [{ key: { urn: 1, [day]: 1 } }, { key: { [day]: 1 } }],
});
