import { Refusal } from '@middletier/runtime/refusal';
import type { EstablishmentStatus, Phase } from './establishment';

/** A place on the Ordnance Survey grid, and how far from it. All in metres. */
export interface Near {
  readonly easting: number;
  readonly northing: number;
  readonly withinMetres: number;
}

export interface SchoolFilter {
  readonly name?: string | null;
  readonly phases?: readonly Phase[] | null;
  readonly statuses?: readonly EstablishmentStatus[] | null;
  readonly localAuthorities?: readonly string[] | null;
  readonly trusts?: readonly string[] | null;
  readonly urns?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly typeGroups?: readonly string[] | null;
  readonly regions?: readonly string[] | null;
  readonly postcodeArea?: string | null;
  readonly changedSince?: string | null;
  readonly near?: Near | null;
  readonly nearSchool?: { readonly urn: string; readonly withinMetres: number } | null;
}

/** What is asked of a list of schools; `asAt` a day, YYYY-MM-DD, or nothing for now. */
export interface Search {
  readonly filter: SchoolFilter;
  readonly asAt?: string | null | undefined;
}

/** Schools that teach now: a proposal to close does not close a school. */
export const OPEN: readonly EstablishmentStatus[] = ['OPEN', 'OPEN_PROPOSED_TO_CLOSE'];

const FURTHEST = 100_000;

/** What a postcode area asks for: BN is all of Brighton's, BN1 not BN11's. Refuses BAD_POSTCODE_AREA. */
export function outwardPattern(area: string): RegExp {
  const [, letters, digits = ''] = /^([A-Z]{1,2})(\d[A-Z\d]?)?$/.exec(area.trim().toUpperCase()) ?? [];
  if (letters === undefined)
    throw new Refusal(
      'BAD_POSTCODE_AREA',
      'Give the first part of a postcode, such as BN1, or its letters alone, such as BN.',
      ['filter', 'postcodeArea'],
    );
  return digits === '' ? new RegExp(`^${letters}\\d`) : new RegExp(`^${letters}${digits}$`);
}

/** Refuses BAD_DISTANCE and a second place. */
export function checkNear({ near, nearSchool }: SchoolFilter): void {
  if (near && nearSchool)
    throw new Refusal('TWO_PLACES', 'Give near or nearSchool: schools are ordered by one distance.', [
      'filter',
      'near',
    ]);
  const within = near?.withinMetres ?? nearSchool?.withinMetres;
  if (within == null || (within >= 1 && within <= FURTHEST)) return;
  throw new Refusal('BAD_DISTANCE', `Give withinMetres from 1 to ${FURTHEST} (100 km).`, ['filter']);
}

/** Metres between two places, in the plane of the grid. */
export const metresBetween = (a: Omit<Near, 'withinMetres'>, b: Omit<Near, 'withinMetres'>): number =>
  Math.round(Math.hypot(a.easting - b.easting, a.northing - b.northing));

/** The moment a filter asks for. Refuses BAD_MOMENT. */
export function momentAsked(moment: string): Date {
  const time = new Date(moment);
  if (!Number.isNaN(time.getTime())) return time;
  throw new Refusal('BAD_MOMENT', `"${moment}" is no moment: write YYYY-MM-DDThh:mm:ssZ.`, [
    'filter',
    'changedSince',
  ]);
}
