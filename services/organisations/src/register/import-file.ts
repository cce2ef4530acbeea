import { Refusal } from '@middletier/runtime/refusal';
import type { Store } from '@middletier/runtime/unit-of-work';
import { ATTENDANCE } from '../attendance/attendance-layout';
import { importGroupLinks } from '../register-groups/import-group-links';
import { importGroups } from '../register-groups/import-groups';
import { GIAS_GROUP_LINKS, GIAS_GROUPS } from '../register-groups/groups-layout';
import { dayInName, type FileKind } from '../register-history/change';
import { importLinks } from '../register-links/import-links';
import { GIAS_LINKS } from '../register-links/links-layout';
import type { Layout } from '@middletier/runtime/tabular/layout';
import { readRows } from '@middletier/runtime/tabular/read-rows';
import { recognise } from '@middletier/runtime/tabular/recognise';
import { LOCAL_AUTHORITIES } from './authorities-layout';
import { importAuthorities } from './import-authorities';
import { importRegister } from './import-register';
import { registerRows } from './read-register';
import type { ImportCounts, ImportListener } from './take-entries';

type Bytes = AsyncIterable<Uint8Array>;
type Take = (store: Store, bytes: Bytes, listener: ImportListener) => Promise<ImportCounts>;

interface Kind {
  readonly kind: FileKind;
  readonly layout: Layout;
  readonly take: Take;
}

/** Takes the rows of a layout, each kind of file with what is known of its columns. */
const taking =
  <Column extends string>(
    layout: Layout<Column>,
    take: (
      store: Store,
      rows: ReturnType<typeof readRows<Column>>,
      listener: ImportListener,
    ) => Promise<ImportCounts>,
  ): Take =>
  (store, bytes, listener) =>
    take(store, readRows(bytes, layout), listener);

/** The most particular first: a group links file has the columns of a groups file too. */
const KINDS: readonly Kind[] = [
  { kind: 'LINKS', layout: GIAS_LINKS, take: taking(GIAS_LINKS, importLinks) },
  { kind: 'GROUP_LINKS', layout: GIAS_GROUP_LINKS, take: taking(GIAS_GROUP_LINKS, importGroupLinks) },
  { kind: 'GROUPS', layout: GIAS_GROUPS, take: taking(GIAS_GROUPS, importGroups) },
  {
    kind: 'LOCAL_AUTHORITIES',
    layout: LOCAL_AUTHORITIES,
    take: taking(LOCAL_AUTHORITIES, importAuthorities),
  },
];

const ESTABLISHMENTS: Take = (store, bytes, listener) =>
  importRegister(store, registerRows(bytes, [ATTENDANCE]), listener);

/** Kinds of file of which the whole download says what is no more; in others what is missing goes on. */
const ENDING: readonly FileKind[] = ['LINKS', 'GROUP_LINKS'];

/** A file to take: its bytes, and its name without the folder. */
export interface RegisterFile {
  readonly bytes: Bytes;
  readonly name: string;
}

export type FileCounts = ImportCounts & { readonly kind: FileKind };

/**
 * Takes a register file of any kind, which its header tells. What has the header of none of them is read as a file of
 * establishments, and refused as such: FILE_WRONG_KIND, FILE_EMPTY or FILE_DUPLICATE_COLUMN, before its first row. A whole file of
 * links or group links ends what it does not tell, or is refused with FILE_TOO_SHORT or FILE_BROKEN; of another kind, with
 * FILE_NOT_WHOLE.
 */
export async function importFile(
  store: Store,
  { bytes, name }: RegisterFile,
  listener: Omit<ImportListener, 'source'>,
): Promise<FileCounts> {
  const found = await recognise(
    bytes,
    KINDS.map(({ layout }) => layout),
  );
  const known = KINDS.find(({ layout }) => layout === found.layout);
  const { kind, take } = known ?? { kind: 'ESTABLISHMENTS' as const, take: ESTABLISHMENTS };
  if (listener.whole && !ENDING.includes(kind))
    throw new Refusal(
      'FILE_NOT_WHOLE',
      'Only files of links and of group links end what they do not tell: import this one without --whole.',
    );
  const source = { kind, file: name, extracted: dayInName(name) };
  const counts = await take(store, found.bytes, {
    onProgress: (sofar) => listener.onProgress(sofar),
    onRejection: (rejection) => listener.onRejection(rejection),
    source,
    whole: listener.whole === true,
  });
  return { kind, ...counts };
}
