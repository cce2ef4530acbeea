import type { Slice } from '@middletier/runtime/slice';
import { areaPlanCollections } from './area-plan-repository';
import { onAreaPlanTold } from './on-area-plan-told';
import { onCategorisationChanged } from './on-categorisation-changed';
import { onSignalRaised } from './on-signal-raised';
import { needCollections } from './repository';
import { resolvers } from './resolvers';
import { warningCollections } from './warning-repository';

/** Training that meets what a school's category rests on, what its figures warn of, what it wants itself and what its area plans. */
export const recommendations: Slice = {
  resolvers,
  collections: [...needCollections, ...warningCollections, ...areaPlanCollections],
  consumptions: () => [onCategorisationChanged, onSignalRaised, onAreaPlanTold],
};
