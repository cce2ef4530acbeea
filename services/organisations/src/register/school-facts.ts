import type { Audience } from '@middletier/runtime/event';
import type { SchoolFacts } from '../contract';
import type { SchoolKeys } from '../register-history/change';
import type { School } from './school';

/** Who may see what is kept about a school: itself, its authority and its trust. */
export const audienceOf = ({ urn, localAuthority, trust }: School): Audience => ({
  school: urn,
  localAuthority: localAuthority.code,
  trust: trust?.uid ?? null,
});

/** What the other services need to know of a school. */
export const factsOf = (school: School): SchoolFacts => ({
  urn: school.urn,
  name: school.name,
  phase: school.phase ?? 'NOT_APPLICABLE',
  status: school.status,
  localAuthority: {
    code: school.localAuthority.code,
    name: school.localAuthority.name ?? school.localAuthority.code,
  },
  trust: school.trust && { uid: school.trust.uid, name: school.trust.name ?? school.trust.uid },
  type: school.type,
  typeGroup: school.typeGroup,
  region: school.region,
  religiousCharacter: school.religiousCharacter,
  statutoryLowAge: school.statutoryLowAge,
  statutoryHighAge: school.statutoryHighAge,
  pupils: school.pupils,
  percentageFsm: school.percentageFsm,
  location:
    school.easting === null || school.northing === null
      ? null
      : { easting: school.easting, northing: school.northing },
  audience: audienceOf(school),
});

/** What a school is known by elsewhere. */
export const keysOf = ({ localAuthority, establishmentNumber, ukprn, trust }: School): SchoolKeys => ({
  localAuthority: localAuthority.code,
  establishmentNumber,
  ukprn,
  trust: trust?.uid ?? null,
});
