import { loadAudiences, type Audiences } from '@middletier/runtime/audiences';
import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { loadJudgements, type JudgementLoader } from './capacity/repository';
import { loadCategorisations, type CategorisationLoader } from './categorisation/repository';
import { loadObservations, type ObservationLoader } from './observations/repository';
import { loadSignals, type SignalLoader } from './signals/repository';

export interface Context extends RequestContext {
  readonly audiences: Audiences;
  readonly categorisations: CategorisationLoader;
  readonly judgements: JudgementLoader;
  readonly observations: ObservationLoader;
  readonly signals: SignalLoader;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  audiences: loadAudiences(db),
  categorisations: loadCategorisations(db),
  judgements: loadJudgements(db),
  observations: loadObservations(db),
  signals: loadSignals(db),
});
