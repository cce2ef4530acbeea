import type { Slice } from '@middletier/runtime/slice';
import { onMembershipTold } from './on-membership-told';
import { onSchoolChanged } from './on-school-changed';
import { membershipCollections } from './repository';

/** Read model: which school is in which partnership, since when, and the warning where none of them challenges it. */
export const memberships: Slice = {
  collections: membershipCollections,
  consumptions: () => [onMembershipTold, onSchoolChanged],
};
