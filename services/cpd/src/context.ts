import type { SchoolFacts } from '@middletier/organisations/contract';
import { loadSchools, type Schools } from '@middletier/runtime/schools';
import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { openCatalogue, type Catalogue } from './catalogue/repository';
import { readDesignations, type DesignationReads } from './designations/repository';
import { readLeadersOf, type LeaderReads } from './leaders/repository';
import type { ByLeader } from './leaders/loaders';
import type { MentoringNeed } from './mentoring/mentoring';
import { loadMentoring } from './mentoring/repository';
import type { Member } from './networks/network';
import { loadMemberships, loadNetworks, type NetworkLoader } from './networks/repository';
import type { Candidacy } from './pipelines/pipeline';
import { loadCandidacies, loadPipelines, type PipelineLoader } from './pipelines/repository';
import { loadStudyAwards } from './study-awards/repository';
import type { StudyAward } from './study-awards/study-award';
import { readPostsOf, type PostReads } from './posts/repository';
import { loadAreaPlans, type AreaPlanLoader } from './recommendations/area-plan-repository';
import { loadNeeds, type NeedLoader } from './recommendations/repository';
import { loadWishes, type Wishes } from './recommendations/warning-repository';
import { loadKitemarks, type KitemarkLoader } from './kitemarks/repository';
import { openEvaluations, type Evaluations } from './evaluations/repository';
import { openHubs, type Hubs } from './hubs/repository';
import { loadTeams, type Teams } from './best-practice/repository';
import { openProjects, type Projects } from './practice-projects/repository';
import { openDirectory, type Directory } from './practice-directory/repository';
import { openTraining, type Training } from './training/repository';

export interface Context extends RequestContext {
  readonly schools: Schools<SchoolFacts>;
  readonly catalogue: Catalogue;
  readonly needs: NeedLoader;
  readonly wishes: Wishes;
  readonly areaPlans: AreaPlanLoader;
  readonly leaders: LeaderReads;
  readonly posts: PostReads;
  readonly designations: DesignationReads;
  readonly training: Training;
  readonly directory: Directory;
  readonly projects: Projects;
  readonly teams: Teams;
  readonly hubs: Hubs;
  readonly kitemarks: KitemarkLoader;
  readonly evaluations: Evaluations;
  readonly pipelines: PipelineLoader;
  readonly candidacies: ByLeader<Candidacy>;
  readonly networks: NetworkLoader;
  readonly memberships: ByLeader<Member>;
  readonly studyAwards: ByLeader<StudyAward>;
  readonly mentoring: ByLeader<MentoringNeed>;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  schools: loadSchools(db),
  catalogue: openCatalogue(db),
  needs: loadNeeds(db),
  wishes: loadWishes(db),
  areaPlans: loadAreaPlans(db),
  leaders: readLeadersOf(db),
  posts: readPostsOf(db),
  designations: readDesignations(db),
  training: openTraining(db),
  directory: openDirectory(db),
  projects: openProjects(db),
  teams: loadTeams(db),
  hubs: openHubs(db),
  kitemarks: loadKitemarks(db),
  evaluations: openEvaluations(db),
  pipelines: loadPipelines(db),
  candidacies: loadCandidacies(db),
  networks: loadNetworks(db),
  memberships: loadMemberships(db),
  studyAwards: loadStudyAwards(db),
  mentoring: loadMentoring(db),
});
