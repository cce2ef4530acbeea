import type { Telling } from '../register-history/missing';
import type { LinkType } from './link-types';

/** A row of the links download: `linkUrn` is, to `urn`, what the type says. */
export interface Link extends Telling {
  readonly urn: string;
  readonly linkUrn: string;
  readonly name: string | null;
  readonly type: LinkType;
  /** The type in the register's own words. */
  readonly words: string;
  /** YYYY-MM-DD; many are undated. */
  readonly date: string | null;
}

/** A school at the other end of a link, seen from one school. */
export interface LinkedSchool {
  readonly urn: string;
  readonly name: string | null;
  readonly linkType: LinkType;
  readonly words: string;
  readonly date: string | null;
}
