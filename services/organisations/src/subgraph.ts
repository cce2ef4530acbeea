import { join } from 'node:path';
import type { ServiceDefinition } from '@middletier/runtime/slice';
import { apiKeys } from './api-keys/slice';
import { attainment } from './attainment/slice';
import { attendance } from './attendance/slice';
import { bodies } from './bodies/slice';
import { boards } from './boards/slice';
import { briefings } from './briefings/slice';
import { auditTrail } from './audit-trail/slice';
import { createContext, type Context } from './context';
import { finance } from './finance/slice';
import { governance } from './governance/slice';
import { isolation } from './isolation/slice';
import { leadership } from './leadership/slice';
import { middleTierProfile } from './middle-tier-profile/slice';
import { meetings } from './meetings/slice';
import { partnerships } from './partnerships/slice';
import { returnKinds } from './return-kinds/slice';
import { returnedFigures } from './returned-figures/slice';
import { returnEvents } from './return-events/slice';
import { returnFiles } from './return-files/slice';
import { returnRows } from './return-rows/slice';
import { returnRetention } from './return-retention/slice';
import { returnMappings } from './return-mappings/slice';
import { returnStanding } from './return-standing/slice';
import { roll } from './roll/slice';
import { sharedNeeds } from './shared-needs/slice';
import { register } from './register/slice';
import { registerChanges } from './register-changes/slice';
import { registerGroups } from './register-groups/slice';
import { registerHistory } from './register-history/slice';
import { registerLinks } from './register-links/slice';
import { suspensions } from './suspensions/slice';
import { trustReturn } from './trust-return/slice';
import { workforce } from './workforce/slice';

/** The service organisations: its slices, put together. */
export const organisations: ServiceDefinition<Context> = {
  name: 'organisations',
  root: join(__dirname, '..'),
  slices: [
    register,
    registerHistory,
    registerChanges,
    registerLinks,
    registerGroups,
    attendance,
    roll,
    returnFiles,
    returnEvents,
    returnRows,
    returnStanding,
    suspensions,
    attainment,
    workforce,
    leadership,
    governance,
    finance,
    returnKinds,
    returnedFigures,
    returnMappings,
    returnRetention,
    apiKeys,
    bodies,
    partnerships,
    isolation,
    trustReturn,
    middleTierProfile,
    boards,
    meetings,
    briefings,
    sharedNeeds,
    auditTrail,
  ],
  context: createContext,
};
