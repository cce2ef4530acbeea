import type { Slice } from '@middletier/runtime/slice';
import { onBooking } from './on-booking';
import { onDeployment } from './on-deployment';
import { onIntervention } from './on-intervention';
import { onProgramme } from './on-programme';
import { onSchoolChanged } from './on-school-changed';
import { onStudyAward } from './on-study-award';
import { onTrainingDelivered } from './on-training-delivered';
import { dueCollections } from './repository';
import { resolvers } from './resolvers';

/** What is due for support and training by the facts of other services, and its payment. */
export const supportPayments: Slice = {
  resolvers,
  collections: dueCollections,
  consumptions: () => [
    onSchoolChanged,
    onDeployment,
    onBooking,
    onTrainingDelivered,
    onIntervention,
    onProgramme,
    onStudyAward,
  ],
};
