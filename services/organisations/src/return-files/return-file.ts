/**
 * RECEIVING: rows come in, or the line broke and the sender may go on. APPLYING: it is here as a whole, and its rows take
 * effect. WITHDRAWING: they are taken back, batch by batch. QUARANTINED: its shape is suspicious, and a person must look. REFUSED: it could not be read.
 */
export const FILE_STATES = [
  'RECEIVING',
  'APPLYING',
  'TAKEN',
  'QUARANTINED',
  'DISCARDED',
  'REFUSED',
  'WITHDRAWING',
  'WITHDRAWN',
] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Where in the file the rows end that are kept, and what a reader needs to go on from there. */
export interface Checkpoint {
  /** Bytes before it. */
  readonly offset: number;
  /** The physical line that begins there. */
  readonly line: number;
  /** What stands before the first row: the header. */
  readonly prefix: string;
}

/** A person's word about a file. */
export interface FileDecision {
  readonly what: 'CONFIRMED' | 'DISCARDED' | 'WITHDRAWN';
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

export interface FileCounts {
  readonly rows: number;
  /** New or corrected. */
  readonly accepted: number;
  /** Of those accepted, the rows that took the place of other figures. */
  readonly corrected: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** What was wrong in the rows rejected: one row may have several. */
  readonly faults: number;
}

/** A file of returns, from its first byte to what became of it. Its figures are kept beside it, row by row. */
export interface ReturnFile extends FileCounts {
  readonly id: string;
  /** As in POST /returns/<kind>. */
  readonly kind: string;
  readonly name: string | null;
  readonly state: FileState;
  readonly sentBy: { readonly id: string; readonly name: string };
  /** The bodies that its sender acts for, as references: who acts for one of them sees the file. */
  readonly owners: readonly string[];
  /** SHA-256 of the file as it was sent, in hex; null while it is not known. */
  readonly digest: string | null;
  /** The mapping it was read by, as `<owner>/<name>@<version>`; null where its columns were ours. */
  readonly mapping: string | null;
  /** Says of itself that it holds some schools or periods only. */
  readonly part: boolean;
  /** The file whose place this one takes: once it is taken, that one is withdrawn. */
  readonly corrects: string | null;
  readonly startedAt: Date;
  readonly changedAt: Date;
  readonly finishedAt: Date | null;
  /** How far it came; null where it cannot be gone on with from its middle. */
  readonly checkpoint: Checkpoint | null;
  /** Bytes that were read. */
  readonly bytes: number;
  /** The columns that are read, in the order of the file. */
  readonly columns: readonly string[];
  /** URNs in it, once it is here; null where there are too many to be compared with the next file's. */
  readonly schools: readonly string[] | null;
  /** Rows that wait to take effect, and the last one that did. */
  readonly staged: number;
  readonly applied: string;
  /** Why it is in quarantine or was refused. */
  readonly concerns: readonly string[];
  readonly decisions: readonly FileDecision[];
  readonly version: number;
}
