import type { Slice } from '@middletier/runtime/slice';
import { onMembershipTold } from './on-membership-told';
import { membershipCollections } from './repository';

/** Read model: which school is in which partnership, since when. */
export const memberships: Slice = {
  collections: membershipCollections,
  consumptions: () => [onMembershipTold],
};
