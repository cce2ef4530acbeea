import type { PageArguments } from '@middletier/runtime/connection';
import type { Db } from 'mongodb';
import type { AnyFramework } from './adopt';
import type { FrameworkDraft } from './draft';
import type { Framework } from './framework';
import { shippedInForce } from './in-force';
import {
  findDraft,
  findFramework,
  keyOf,
  loadFrameworks,
  loadInForce,
  readAuthoritiesInForce,
  readDraftsOf,
  readFrameworkPage,
  type FrameworkPage,
} from './repository';
import { findShipped } from './shipped/shipped-frameworks';

/** Frameworks as a request reads them. */
export interface Frameworks {
  /** A version, shipped or adopted, the last one where none is said; null where there is none. */
  one(id: string, version: number | null): Promise<AnyFramework | null>;
  /** What a body has in force on a day; an authority that adopted none has the shipped one. */
  inForce(body: string, day: string): Promise<AnyFramework | null>;
  page(owner: string, page: PageArguments): Promise<FrameworkPage>;
  drafts(owner: string): Promise<FrameworkDraft[]>;
  draft(id: string): Promise<FrameworkDraft | null>;
  /** What the authorities of the country have in force on a day. */
  byAuthority(day: string): Promise<AuthorityFrameworks>;
}

export interface AuthorityFrameworks {
  readonly all: readonly Framework[];
  /** By the code of the authority. */
  readonly of: (code: string) => Framework;
}

export function openFrameworks(db: Db): Frameworks {
  const [inForce, versions] = [loadInForce(db), loadFrameworks(db)];
  return {
    one: async (id, version) => {
      const shipped = findShipped(id, version);
      if (shipped) return shipped;
      return version === null ? findFramework({ db }, id, null) : versions.load(keyOf({ id, version }));
    },
    inForce: async (owner, day) => {
      const adopted = await inForce.load({ owner, day });
      return adopted ?? (owner.startsWith('local-authority:') ? shippedInForce(day) : null);
    },
    page: (owner, page) => readFrameworkPage(db, owner, page),
    drafts: (owner) => readDraftsOf(db, owner),
    draft: (id) => findDraft({ db }, id),
    byAuthority: async (day) => {
      const [adopted, shipped] = [await readAuthoritiesInForce(db, day), shippedInForce(day)];
      return { all: [shipped, ...adopted.values()], of: (code) => adopted.get(code) ?? shipped };
    },
  };
}
