import type { SchoolFacts } from '@middletier/organisations/contract';
import { loadSchools, type Schools } from '@middletier/runtime/schools';
import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { openAdvisers, type Advisers } from './advisers/repository';
import { openBrokering, type BrokeringReads } from './brokering/repository';
import {
  loadJudgements,
  loadSelfEvaluations,
  type JudgementLoader,
  type SelfEvaluationLoader,
} from './capacity/repository';
import { loadCategorisationData, type CategorisationData } from './categorisation/loaders';
import { loadSimilar, loadStandings, type SimilarLoader, type StandingLoader } from './comparison/loaders';
import { openFrameworks, type Frameworks } from './frameworks/loaders';
import { loadInspections, type InspectionLoader } from './inspections/repository';
import { loadPastObservations, type PastObservationLoader } from './observations/history-repository';
import { openDeployments, type DeploymentReads } from './deployments/repository';
import { loadObservations, type ObservationLoader } from './observations/repository';
import { openAreaPlans, type AreaPlans } from './area-plans/loaders';
import { openInterventions, type Interventions } from './interventions/loaders';
import { openProgrammes, type Programmes } from './programmes/loaders';
import { loadRisks, type RiskLoader } from './risk-register/repository';
import { loadSignals, type SignalLoader } from './signals/loaders';
import { loadSpending, type SpendingLoader } from './middle-tier/repository';
import { loadHappened, type HappenedLoader } from './watchlists/loaders';

export interface Context extends RequestContext {
  readonly schools: Schools<SchoolFacts>;
  readonly categorisations: CategorisationData;
  readonly frameworks: Frameworks;
  readonly inspections: InspectionLoader;
  readonly judgements: JudgementLoader;
  readonly selfEvaluations: SelfEvaluationLoader;
  readonly observations: ObservationLoader;
  readonly standings: StandingLoader;
  readonly similarSchools: SimilarLoader;
  readonly pastObservations: PastObservationLoader;
  readonly signals: SignalLoader;
  readonly brokering: BrokeringReads;
  readonly deployments: DeploymentReads;
  readonly risks: RiskLoader;
  readonly advisers: Advisers;
  readonly programmes: Programmes;
  readonly areaPlans: AreaPlans;
  readonly interventions: Interventions;
  readonly happened: HappenedLoader;
  readonly spending: SpendingLoader;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  schools: loadSchools(db),
  categorisations: loadCategorisationData(db),
  frameworks: openFrameworks(db),
  inspections: loadInspections(db),
  judgements: loadJudgements(db),
  selfEvaluations: loadSelfEvaluations(db),
  observations: loadObservations(db),
  standings: loadStandings(db),
  similarSchools: loadSimilar(db),
  pastObservations: loadPastObservations(db),
  brokering: openBrokering(db),
  deployments: openDeployments(db),
  programmes: openProgrammes(db),
  areaPlans: openAreaPlans(db, request.store),
  interventions: openInterventions(db),
  signals: loadSignals(db, request.now),
  risks: loadRisks(db),
  advisers: openAdvisers(db),
  happened: loadHappened(db),
  spending: loadSpending(db),
});
