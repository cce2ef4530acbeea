import { join } from 'node:path';
import {
  schoolChanged,
  schoolClosed,
  schoolFacts,
  schoolRegistered,
} from '@middletier/organisations/contract';
import { schoolsFrom } from '@middletier/runtime/schools';
import type { ServiceDefinition } from '@middletier/runtime/slice';
import { auditTrail } from './audit-trail/slice';
import { brokering } from './brokering/slice';
import { advising } from './advisers/slice';
import { capacity } from './capacity/slice';
import { categorisation } from './categorisation/slice';
import { comparison } from './comparison/slice';
import { categorisationFeed } from './categorisation-feed/slice';
import { overdueReturns } from './overdue-returns/slice';
import { createContext, type Context } from './context';
import { frameworks } from './frameworks/slice';
import { headships } from './headships/slice';
import { memberships } from './memberships/slice';
import { deployments } from './deployments/slice';
import { inspections } from './inspections/slice';
import { observations } from './observations/slice';
import { areaPlans } from './area-plans/slice';
import { interventions } from './interventions/slice';
import { middleTier } from './middle-tier/slice';
import { programmes } from './programmes/slice';
import { rehearsal } from './rehearsal/slice';
import { signals } from './signals/slice';
import { webhooks } from './webhooks/slice';
import { conversing } from './conversations/slice';
import { planning } from './plans/slice';
import { reviewing } from './reviews/slice';
import { riskRegister } from './risk-register/slice';
import { statutorySteps } from './statutory-steps/slice';
import { visiting } from './visits/slice';
import { watchlists } from './watchlists/slice';

/** The service improvement: its slices, put together. */
export const improvement: ServiceDefinition<Context> = {
  name: 'improvement',
  root: join(__dirname, '..'),
  slices: [
    schoolsFrom([schoolRegistered, schoolChanged, schoolClosed], schoolFacts),
    memberships,
    inspections,
    observations,
    comparison,
    signals,
    headships,
    overdueReturns,
    riskRegister,
    visiting,
    conversing,
    reviewing,
    planning,
    statutorySteps,
    advising,
    watchlists,
    capacity,
    frameworks,
    categorisation,
    rehearsal,
    brokering,
    deployments,
    programmes,
    areaPlans,
    interventions,
    middleTier,
    categorisationFeed,
    webhooks,
    auditTrail,
  ],
  context: createContext,
};
