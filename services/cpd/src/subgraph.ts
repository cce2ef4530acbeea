import { join } from 'node:path';
import {
  schoolChanged,
  schoolClosed,
  schoolFacts,
  schoolRegistered,
} from '@middletier/organisations/contract';
import { schoolsFrom } from '@middletier/runtime/schools';
import type { ServiceDefinition } from '@middletier/runtime/slice';
import { calendars } from './calendars/slice';
import { catalogue } from './catalogue/slice';
import { auditTrail } from './audit-trail/slice';
import { createContext, type Context } from './context';
import { designating } from './designations/slice';
import { leading } from './leaders/slice';
import { holdingPosts } from './posts/slice';
import { mentoring } from './mentoring/slice';
import { vacancies } from './vacancies/slice';
import { pipelining } from './pipelines/slice';
import { networking } from './networks/slice';
import { placing } from './placements/slice';
import { succession } from './succession/slice';
import { studying } from './study-awards/slice';
import { recommendations } from './recommendations/slice';
import { evaluating } from './evaluations/slice';
import { marking } from './kitemarks/slice';
import { hubbing } from './hubs/slice';
import { deployingTeams } from './best-practice/slice';
import { developing } from './practice-projects/slice';
import { directing } from './practice-directory/slice';
import { reviewingGovernors } from './governor-reviews/slice';
import { training } from './training/slice';

/** The service cpd: its slices, put together. */
export const cpd: ServiceDefinition<Context> = {
  name: 'cpd',
  root: join(__dirname, '..'),
  slices: [
    schoolsFrom([schoolRegistered, schoolChanged, schoolClosed], schoolFacts),
    catalogue,
    recommendations,
    leading,
    holdingPosts,
    vacancies,
    mentoring,
    pipelining,
    placing,
    studying,
    networking,
    succession,
    designating,
    training,
    calendars,
    evaluating,
    marking,
    reviewingGovernors,
    directing,
    developing,
    deployingTeams,
    hubbing,
    auditTrail,
  ],
  context: createContext,
};
