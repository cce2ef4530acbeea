import type { RequestContext } from '@middletier/runtime/slice';
import type { Db } from 'mongodb';
import { openPartnerships, type Partnerships } from './partnerships/loaders';
import { openBoards, type Boards } from './boards/loaders';
import { openBriefings, type Briefings } from './briefings/loaders';
import { loadLeadershipPosts, type LeadershipPosts } from './leadership/loaders';
import { loadProposals, type ProposalLoader } from './shared-needs/loaders';
import { openMeetings, type Meetings } from './meetings/loaders';
import { loadStandings, type StandingLoader } from './return-standing/repository';
import { openRegister, type Register } from './register/repository';
import { openRegisterGroups, type RegisterGroups } from './register-groups/loaders';
import { openLinks, type Links } from './register-links/loaders';
import { openPasts, type Pasts } from './register-history/loaders';

export interface Context extends RequestContext {
  readonly partnerships: Partnerships;
  readonly register: Register;
  readonly pasts: Pasts;
  readonly links: Links;
  readonly registerGroups: RegisterGroups;
  readonly briefings: Briefings;
  /** Networks that schools were invited to form, by URN. */
  readonly networkProposals: ProposalLoader;
  readonly leadershipPosts: LeadershipPosts;
  /** Where schools stand with their returns, by URN. */
  readonly returnStandings: StandingLoader;
  readonly boards: Boards;
  readonly meetings: Meetings;
}

export const createContext = (request: RequestContext, db: Db): Context => ({
  ...request,
  partnerships: openPartnerships(db),
  register: openRegister(db),
  pasts: openPasts(db),
  links: openLinks(db),
  registerGroups: openRegisterGroups(db),
  leadershipPosts: loadLeadershipPosts(db),
  boards: openBoards(db),
  meetings: openMeetings(db),
  briefings: openBriefings(db),
  networkProposals: loadProposals(db),
  returnStandings: loadStandings(db),
});
