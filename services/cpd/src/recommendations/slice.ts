import type { Slice } from '@middletier/runtime/slice';
import { onCategorisationChanged } from './on-categorisation-changed';
import { onSignalRaised } from './on-signal-raised';
import { needCollections } from './repository';
import { resolvers } from './resolvers';
import { warningCollections } from './warning-repository';

/** Training that meets what a school's category rests on, what its figures warn of, and what it wants itself. */
export const recommendations: Slice = {
  resolvers,
  collections: [...needCollections, ...warningCollections],
  consumptions: () => [onCategorisationChanged, onSignalRaised],
};
