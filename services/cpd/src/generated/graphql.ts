// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Agenda as AgendaModel, Finding as FindingModel, Lead as LeadModel, Project as ProjectModel } from '../practice-projects/project';
import type { AreaPriority as AreaPriorityModel } from '../recommendations/area-priority';
import type { AuditEntry as AuditEntryModel, AuditTrailPage as AuditTrailPageModel } from '@middletier/runtime/audit-trail';
import type { Team as TeamModel, TeamMember as TeamMemberModel, Ask as AskModel } from '../best-practice/team';
import type { Candidacy as CandidacyModel, Pipeline as PipelineModel } from '../pipelines/pipeline';
import type { CandidacyPage as CandidacyPageModel, PipelinePage as PipelinePageModel } from '../pipelines/repository';
import type { Designation as DesignationModel } from '../designations/designation';
import type { DesignationPage as DesignationPageModel } from '../designations/repository';
import type { CriteriaSet as CriteriaSetModel } from '../designations/criteria';
import type { Review as ReviewModel } from '../governor-reviews/review';
import type { ReviewPage as ReviewPageModel } from '../governor-reviews/repository';
import type { Hub as HubModel, Spoke as SpokeModel } from '../hubs/hub';
import type { HubPage as HubPageModel } from '../hubs/repository';
import type { Kitemark as KitemarkModel } from '../kitemarks/kitemark';
import type { Leader as LeaderModel, Change as ChangeModel, Consent as ConsentModel, Support as SupportModel } from '../leaders/leader';
import type { Network as NetworkModel, Meeting as MeetingModel, Member as MemberModel } from '../networks/network';
import type { NetworkPage as NetworkPageModel, MeetingPage as MeetingPageModel, MemberPage as MemberPageModel } from '../networks/repository';
import type { Holding as HoldingModel, Post as PostModel } from '../posts/post';
import type { Mentor as MentorModel, MentoringNeed as MentoringNeedModel } from '../mentoring/mentoring';
import type { NeedPage as NeedPageModel } from '../mentoring/repository';
import type { Offer as OfferModel } from '../catalogue/offer';
import type { OfferPage as OfferPageModel } from '../catalogue/repository';
import type { Placement as PlacementModel } from '../placements/placement';
import type { PlacementPage as PlacementPageModel } from '../placements/repository';
import type { PostOutlook as PostOutlookModel } from '../succession/outlook';
import type { Practice as PracticeModel, Adoption as AdoptionModel } from '../practice-directory/practice';
import type { AdoptionPage as AdoptionPageModel, PracticePage as PracticePageModel } from '../practice-directory/repository';
import type { ProjectPage as ProjectPageModel } from '../practice-projects/repository';
import type { Provider as ProviderModel } from '../catalogue/provider';
import type { Recommendation as RecommendationModel, Priorities as PrioritiesModel } from '../recommendations/recommend';
import type { StudyAward as StudyAwardModel } from '../study-awards/study-award';
import type { StudyAwardPage as StudyAwardPageModel } from '../study-awards/repository';
import type { SuccessionRisk as SuccessionRiskModel } from '../succession/risk';
import type { Match as MatchModel, Brokered as BrokeredModel, Unserved as UnservedModel } from '@middletier/runtime/matching/broker';
import type { TeamTraining as TeamTrainingModel } from '../best-practice/team-training';
import type { Booking as BookingModel } from '../training/booking';
import type { BookingPage as BookingPageModel, SessionPage as SessionPageModel } from '../training/repository';
import type { Evaluation as EvaluationModel } from '../evaluations/evaluation';
import type { Quality as QualityModel, StepQuality as StepQualityModel } from '../evaluations/quality';
import type { Session as SessionModel } from '../training/session';
import type { Vacancy as VacancyModel } from '../vacancies/vacancy';
import type { VacancyPage as VacancyPageModel } from '../vacancies/repository';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day without a time, as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A moment in UTC, as YYYY-MM-DDThh:mm:ss.sssZ. */
  DateTime: { input: string; output: string; }
  /** A whole number of pence; it may be larger than an Int. */
  Pence: { input: number; output: number; }
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Who changed what is kept in the service cpd (training and leaders), and who read there what is confidential, the newest first; kept for
   * seven years. Administrators see all of it; officers what concerns a school of their authority or the body that they name,
   * less what is for named readers alone; everybody what they did themselves (actor). Refused: FORBIDDEN, SCHOOL_UNKNOWN.
   */
  readonly cpdAuditTrail: AuditEntryConnection;
  /** The team with this id; null where there is none. */
  readonly bestPracticeTeam?: Maybe<BestPracticeTeam>;
  /** Teams of a body, by id; a hundred at the most. */
  readonly bestPracticeTeams: ReadonlyArray<BestPracticeTeam>;
  /** Training on offer, in the order of its titles. */
  readonly offers: OfferConnection;
  /** The offer with this id; null where there is none. */
  readonly offer?: Maybe<Offer>;
  /** The provider with this id; null where there is none. */
  readonly provider?: Maybe<Provider>;
  /** What is or was asked of somebody to be designated; null where nobody was designated so on that day. */
  readonly designationCriteria?: Maybe<DesignationCriteria>;
  /** Leaders at the schools of a body who are designated to support others, by id. For everybody who says who they are. */
  readonly designations: DesignationConnection;
  /** The hub with this id; null where there is none. */
  readonly hub?: Maybe<Hub>;
  /** Hubs of a scheme, by subject. */
  readonly hubs: HubConnection;
  /** Somebody in leadership. Strangers find those alone who hold a published role or are designated to support others. */
  readonly leader?: Maybe<Leader>;
  /** What is kept of whoever asks, by the account they sign in with; null where nothing is. */
  readonly myLeaderRecord?: Maybe<Leader>;
  /** Who is to have a mentor, or has one, by id. For officers of the owner. */
  readonly mentoringNeeds?: Maybe<MentoringNeedConnection>;
  /** A network of leaders. For officers of its owner. */
  readonly leaderNetwork?: Maybe<LeaderNetwork>;
  /** Networks of leaders of a body, by id. For its officers. */
  readonly leaderNetworks?: Maybe<LeaderNetworkConnection>;
  /** A pipeline. For officers of its owner. */
  readonly pipeline?: Maybe<Pipeline>;
  /** Pipelines of a body, by id. For its officers. */
  readonly pipelines?: Maybe<PipelineConnection>;
  /** A post of leadership. Strangers find published roles alone: heads, executive heads, SENCOs and governors. */
  readonly leadershipPost?: Maybe<LeadershipPost>;
  /** The practice with this id; null where there is none. */
  readonly practice?: Maybe<Practice>;
  /** What schools have written down for others, by id. */
  readonly practiceDirectory: PracticeConnection;
  /** What an alliance wants to get better at; null where it has not said so. */
  readonly alliancePriorities?: Maybe<AlliancePriorities>;
  /** The project with this id; null where there is none. */
  readonly practiceProject?: Maybe<PracticeProject>;
  /** Projects of an alliance, by id. */
  readonly practiceProjects: PracticeProjectConnection;
  /** Money that a body agreed towards courses of study, by id. For its officers. */
  readonly studyAwards?: Maybe<StudyAwardConnection>;
  /**
   * How posts of a body are likely to fall vacant and to find a successor: simulated many times from the chances that are published,
   * known ends, windows of retirement and the candidates in the area's pipelines within reach. The same question has the same
   * answer. For officers of the authority or trust, and of one school for the school, its trust and its authority. Refused:
   * BODY_UNKNOWN, BAD_ASSUMPTION, BAD_RATES, RETENTION_UNKNOWN, TOO_LARGE.
   */
  readonly successionRisk?: Maybe<SuccessionRisk>;
  /** The session with this id; null where there is none. */
  readonly trainingSession?: Maybe<TrainingSession>;
  /** Sessions of training in the order of their first days. */
  readonly trainingSessions: TrainingSessionConnection;
  /** The booking with this id. For the school, its trust and its authority, and for those who act for the provider. */
  readonly trainingBooking?: Maybe<TrainingBooking>;
  /** Vacancies at the schools of a body, the longest vacant first. For its officers. */
  readonly vacancies?: Maybe<VacancyConnection>;
};


export type QueryCpdAuditTrailArgs = {
  filter?: InputMaybe<AuditTrailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBestPracticeTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBestPracticeTeamsArgs = {
  owner: Scalars['ID']['input'];
};


export type QueryOffersArgs = {
  filter?: InputMaybe<OfferFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDesignationCriteriaArgs = {
  kind: DesignationKind;
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryDesignationsArgs = {
  body: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<DesignationKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHubArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHubsArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeaderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMentoringNeedsArgs = {
  owner: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<MentoringState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeaderNetworkArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeaderNetworksArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPipelineArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPipelinesArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLeadershipPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPracticeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPracticeDirectoryArgs = {
  filter?: InputMaybe<PracticeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAlliancePrioritiesArgs = {
  alliance: Scalars['ID']['input'];
};


export type QueryPracticeProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPracticeProjectsArgs = {
  alliance: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStudyAwardsArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuccessionRiskArgs = {
  body: Scalars['ID']['input'];
  role?: SuccessionRole;
  years?: Scalars['Int']['input'];
  runs?: Scalars['Int']['input'];
  seed?: Scalars['Int']['input'];
  retention?: Scalars['ID']['input'];
  ownRates?: InputMaybe<OwnRetentionInput>;
  travelKm?: Scalars['Int']['input'];
  candidatesLost?: Scalars['Int']['input'];
  filledFromOutside?: Scalars['Int']['input'];
};


export type QueryTrainingSessionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTrainingSessionsArgs = {
  filter?: InputMaybe<TrainingSessionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTrainingBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVacanciesArgs = {
  body: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<VacancyState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows the audit trail; everything given must hold. */
export type AuditTrailFilter = {
  /** About this school. */
  readonly urn?: InputMaybe<Scalars['ID']['input']>;
  /** About this body, for example local-authority:990. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** About this thing, by its kind and its id as in subjects, for example conversation: and its id. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Done by this account: the id of a person or of an API key. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Changes or readings only. */
  readonly kind?: InputMaybe<AuditKind>;
  /** From this moment on. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What an entry of the audit trail tells of. */
export type AuditKind =
  /** A mutation was carried out or refused. */
  | 'CHANGE'
  /** Something confidential was read. */
  | 'READ';

/** How a mutation ended. */
export type AuditOutcome =
  /** It was carried out; what was read was shown. */
  | 'DONE'
  /** It was refused and changed nothing. */
  | 'REFUSED';

/** One entry of the audit trail. It is written once and never changed. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** A change or a reading. */
  readonly kind: AuditKind;
  /** The mutation, such as recordConversation; read for a reading. */
  readonly action: Scalars['String']['output'];
  /** Id of the account that asked: a person or an API key. No name is kept. */
  readonly actorId: Scalars['ID']['output'];
  /** What it was about, each as a kind and an id: school:990001, or conversation: and its id. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** How it ended. */
  readonly outcome: AuditOutcome;
  /** The code of the refusal; null where it was carried out. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Id of the request it came with, as in the header x-request-id and in the logs; null where there was none. */
  readonly cause?: Maybe<Scalars['String']['output']>;
};

/** A page of the audit trail. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of the audit trail and its place in the list. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Give it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Opens a team of teachers who go into schools for short spells. For officers of its owner. */
  readonly openBestPracticeTeam: BestPracticeTeam;
  /** Puts a teacher into a team, or changes what they can give. For officers of its owner. */
  readonly keepTeamMember: TeamMember;
  /** Asks a team in. For those who act for the school or its trust, and for officers of the team's owner who write it down. */
  readonly askBestPracticeTeam: TeamRequest;
  /** Agrees a spell of a member at a school that has asked, with the reckoning as it is now. For officers of the team's owner. */
  readonly agreeSpell: TeamRequest;
  /** Ends a spell with what came of it. For officers of the team's owner. */
  readonly endSpell: TeamRequest;
  /**
   * Lets a member hold a session of the team's provider for a group of schools; it takes of the weeks they have to give. For
   * officers of the team's owner.
   */
  readonly assignTeamTrainer: TeamTraining;
  /** Releases a member from a session that was not held yet: the time is theirs to give again. For officers of the team's owner. */
  readonly releaseTeamTrainer: TeamTraining;
  /** Takes back a request that nothing was agreed on yet. For the school or its trust, and for officers of the team's owner. */
  readonly withdrawTeamRequest: TeamRequest;
  /**
   * Makes a link to the school's sessions as a calendar (iCalendar) for Outlook, Google and others, in place of the last one.
   * Whoever has the link reads the calendar. For those who act for the school or its trust.
   */
  readonly openTrainingCalendar: TrainingCalendar;
  /** Closes the link to the school's calendar; false where there was none. For those who act for the school or its trust. */
  readonly closeTrainingCalendar: Scalars['Boolean']['output'];
  /**
   * Puts a provider into the catalogue, or changes the one with this id. For administrators, and for officers of the body whose
   * provider it is.
   */
  readonly registerProvider: Provider;
  /**
   * Puts an offer into the catalogue, or changes the one with this id. For administrators, and for those who act for the
   * provider's body.
   */
  readonly publishOffer: Offer;
  /**
   * Records that a leader was designated to support other schools, judged by the criteria of that day: years in post and training
   * in coaching are looked up, the rest is stated with the paper it rests on. For officers of the authority where they work.
   * Refused: LEADER_UNKNOWN, SCHOOL_UNKNOWN, BAD_ID, ID_TAKEN, DESIGNATED_ALREADY, NO_CRITERIA, CRITERIA_NOT_MET, BAD_TEXT,
   * BAD_DATE, DAY_TO_COME.
   */
  readonly awardDesignation: Designation;
  /**
   * Ends a designation with a reason. For officers of the authority where the leader worked. Refused: DESIGNATION_UNKNOWN,
   * DESIGNATION_ENDED, BAD_TEXT, BAD_DATE, DAY_TO_COME, CHANGED_MEANWHILE.
   */
  readonly withdrawDesignation: Designation;
  /**
   * Says what a session was worth to somebody who came: on the day, in practice after a term, and to pupils after two, each once.
   * For those who act for the school or its trust.
   */
  readonly evaluateTraining: TrainingEvaluation;
  /** Plans that governors of one school review how those of another work. For officers of whoever arranges it. */
  readonly planGovernorReview: GovernorReview;
  /** Records that a governing body consents; with both it is agreed. For those who act for that school or its trust. */
  readonly consentToGovernorReview: GovernorReview;
  /** Records what the reviewing governors found. For those who act for the reviewing school or its trust. */
  readonly recordGovernorReview: GovernorReview;
  /** Records what the reviewed governors will do about it. For those who act for the reviewed school or its trust. */
  readonly answerGovernorReview: GovernorReview;
  /** Proposes a school as the hub for a subject; it is open once the school has agreed. For officers of the scheme's owner. */
  readonly openHub: Hub;
  /** Says for a school whether it will be the hub it was proposed as. For those who act for the school or its trust. */
  readonly answerHub: Hub;
  /** Closes a hub; schools around it are spokes no more. For those who act for its school or the trust, and officers of the scheme's owner. */
  readonly closeHub: Hub;
  /**
   * Carries the model of a hub that has spokes over to another subject, with those of its schools that agree; it is open once the
   * school that is to be the new hub has agreed as well. For officers of the scheme's owner.
   */
  readonly extendHub: Hub;
  /** Lets a school join a hub as a spoke: by itself or its trust, or by an officer of the scheme who writes down who agreed. */
  readonly joinHub: Hub;
  /** Lets a school leave a hub: by itself or its trust, or by an officer of the scheme. */
  readonly leaveHub: Hub;
  /** Applies for the kitemark with evidence for every standard; nobody has to. For those who act for the provider. */
  readonly applyForKitemark: Kitemark;
  /**
   * Decides an application: awarded for three years where all standards are met and those who took part have said so (five
   * answers or more, 3.50 or more to be expected). For officers who do not act for the provider.
   */
  readonly decideKitemark: Kitemark;
  /** Withdraws a kitemark. For officers who do not act for the provider. */
  readonly withdrawKitemark: Kitemark;
  /**
   * Registers somebody in leadership, or on the way to it. For those who act for their school, its trust or its authority.
   * Refused: SCHOOL_UNKNOWN, BAD_ID, ID_TAKEN, ACCOUNT_TAKEN, BAD_TEXT.
   */
  readonly registerLeader: Leader;
  /**
   * Corrects what is kept; what is left out stays. For the person, and for those who act for their school, its trust or its
   * authority. Refused: LEADER_UNKNOWN, NOT_FOR_YOU, CONSENT_MISSING, SCHOOL_UNKNOWN, BAD_TEXT, BAD_DAYS, BAD_DATE,
   * DATES_REVERSED, CHANGED_MEANWHILE.
   */
  readonly correctLeader: Leader;
  /**
   * Gives consent, or takes it back together with what was kept by it. For the person alone. Refused: LEADER_UNKNOWN,
   * CHANGED_MEANWHILE.
   */
  readonly giveLeaderConsent: Leader;
  /**
   * Merges two records of one person: what the kept one lacks is taken from the other, and posts, designations, support, pipelines,
   * placements, mentoring, networks and awards of both are of the one, so that nobody counts twice. The other id leads to the kept
   * record from then on; it cannot be undone. For those whom both records concern. Refused: LEADER_UNKNOWN, SAME_RECORD,
   * TWO_ACCOUNTS, DESIGNATED_TWICE, BAD_TEXT, CHANGED_MEANWHILE.
   */
  readonly mergeLeaders: Leader;
  /**
   * Erases everything that says who somebody is. Posts held, support given and counts stay as they were, without a name. For the
   * person, and for those who act for their school, its trust or its authority. Refused: LEADER_UNKNOWN, CHANGED_MEANWHILE.
   */
  readonly eraseLeader: Leader;
  /**
   * Says that somebody mentors others, or changes how many. For the person, their school, its trust and its authority. Refused:
   * LEADER_UNKNOWN, BAD_OFFER, CHANGED_MEANWHILE.
   */
  readonly offerMentoring: Mentor;
  /**
   * Asks for a mentor. For the person, their school, its trust and its authority; for new heads and deputies, and after a sudden
   * loss, it is asked for by itself. Refused: LEADER_UNKNOWN, BAD_ID, ID_TAKEN, BAD_TEXT.
   */
  readonly askForMentor: MentoringNeed;
  /**
   * Matches all who wait for a mentor with all who mentor, at once, so that no other set of pairs is worth more; nobody is mentored
   * inside their line of management. Gives back everybody who waited. For officers of the owner.
   */
  readonly matchMentors: ReadonlyArray<MentoringNeed>;
  /**
   * Ends a mentoring, or takes back that somebody is to have a mentor. For officers of the owner. Refused: NEED_UNKNOWN,
   * MENTORING_ENDED, BAD_TEXT, CHANGED_MEANWHILE.
   */
  readonly endMentoring: MentoringNeed;
  /** Opens a network of leaders who meet. For officers of the owner. Refused: BAD_ID, ID_TAKEN, BAD_TEXT. */
  readonly openLeaderNetwork: LeaderNetwork;
  /**
   * Makes somebody a member; a member already stays one. For the person, their school, its trust and its authority. Refused:
   * NETWORK_UNKNOWN, LEADER_UNKNOWN, OTHER_ROLE.
   */
  readonly joinLeaderNetwork: LeaderNetworkMember;
  /** Ends a membership. For the person, their school, its trust and its authority. Refused: LEADER_UNKNOWN, NO_MEMBER. */
  readonly leaveLeaderNetwork: LeaderNetworkMember;
  /**
   * Records a meeting with those who came. For officers of the owner. Refused: NETWORK_UNKNOWN, SCHOOL_UNKNOWN, NOT_MEMBERS,
   * BAD_TEXT, BAD_DATE, DAY_TO_COME.
   */
  readonly holdNetworkMeeting: LeaderNetworkMeeting;
  /**
   * Opens a pipeline into leadership with its stages and the evidence each asks for. For officers of the owner. Refused: BAD_ID,
   * ID_TAKEN, BAD_TEXT, STAGES_MISSING, EVIDENCE_TWICE.
   */
  readonly openPipeline: Pipeline;
  /**
   * Brings somebody into a pipeline; nobody is in one twice. They must have consented to planning. For the person, their school,
   * its trust and its authority. Refused: PIPELINE_UNKNOWN, LEADER_UNKNOWN, CONSENT_MISSING, IN_IT_ALREADY.
   */
  readonly enterPipeline: Candidacy;
  /**
   * Records evidence of what somebody has shown; their stage and readiness follow from it alone. For their school, its trust and its
   * authority, not for the person. Refused: PIPELINE_UNKNOWN, LEADER_UNKNOWN, NOT_IN_IT, LEFT_ALREADY, EVIDENCE_UNKNOWN,
   * NOT_FOR_YOU, BAD_TEXT, BAD_DATE, DAY_TO_COME, CHANGED_MEANWHILE.
   */
  readonly recordEvidence: Candidacy;
  /**
   * Takes somebody out of a pipeline. For the person, their school, its trust and its authority. Refused: PIPELINE_UNKNOWN,
   * LEADER_UNKNOWN, NOT_IN_IT, BAD_TEXT, CHANGED_MEANWHILE.
   */
  readonly leavePipeline: Candidacy;
  /**
   * Arranges that somebody leads or learns in another school for a while, or that two change places. For the person, their school,
   * its trust and its authority. Refused: LEADER_UNKNOWN, SCHOOL_UNKNOWN, BAD_ID, ID_TAKEN, BAD_TEXT, BAD_DATE, DATES_REVERSED,
   * PLACED_AT_HOME, PLACED_ALREADY, NO_EXCHANGE.
   */
  readonly arrangePlacement: Placement;
  /**
   * Ends a placement: completed it is evidence in every pipeline of the person that asks for placement-elsewhere. For the person,
   * their school, its trust and its authority. Refused: PLACEMENT_UNKNOWN, PLACEMENT_OVER, NOT_BEGUN, BAD_TEXT, CHANGED_MEANWHILE.
   */
  readonly endPlacement: Placement;
  /**
   * Establishes a post of leadership at a school, or an executive head's over several. For those who act for one of the schools,
   * its trust or its authority. Refused: SCHOOL_UNKNOWN, SCHOOLS_MISSING, ONE_SCHOOL_ONLY, BAD_ID, ID_TAKEN, BAD_TEXT, BAD_DATE.
   */
  readonly establishPost: LeadershipPost;
  /**
   * Brings somebody into a post, for good or to act in it while it is vacant; who comes for good ends the cover. For those who act
   * for one of its schools, its trust or its authority. Whoever comes for good works at its school from the first day, where it is
   * recorded by those whom the school they come from concerns too, or once that school has recorded that they left. Refused:
   * POST_UNKNOWN, POST_ENDED, LEADER_UNKNOWN, POST_HELD, BEFORE_THE_POST, BAD_DATE, CHANGED_MEANWHILE.
   */
  readonly fillPost: LeadershipPost;
  /**
   * Records the last day of whoever holds a post: past, or known beforehand. The post counts as vacant on the day after, when
   * improvement hears of it. For those who act for one of its schools, its trust or its authority. Refused: POST_UNKNOWN,
   * POST_ENDED, POST_VACANT, SUDDEN_AHEAD, BAD_DATE, CHANGED_MEANWHILE.
   */
  readonly leavePost: LeadershipPost;
  /**
   * Changes the schools that an executive head leads, from a day on. For those who act for one of its schools, its trust or its
   * authority. Refused: POST_UNKNOWN, POST_ENDED, SCHOOL_UNKNOWN, SCHOOLS_MISSING, ONE_SCHOOL_ONLY, DAY_BEFORE, BAD_DATE, CHANGED_MEANWHILE.
   */
  readonly leadSchools: LeadershipPost;
  /** Publishes what a school does, or a new version of it, as a case study of a project or for itself. For those who act for the school or its trust. */
  readonly publishPractice: Practice;
  /** Says that a school has taken up another school's practice. For those who act for the school or its trust. */
  readonly adoptPractice: PracticeAdoption;
  /** Says by a figure what a practice did at a school that took it up. For those who act for that school or its trust. */
  readonly showAdoptionEffect: PracticeAdoption;
  /** Sets what an alliance wants to get better at, in place of what it said before. For its officers. */
  readonly setAlliancePriorities: AlliancePriorities;
  /** Begins a project of an alliance, tied to its priorities. For its officers. */
  readonly beginPracticeProject: PracticeProject;
  /**
   * Adds what was found. For those who act for one of the schools or its trust, and, at the level of the alliance, for its
   * officers alone.
   */
  readonly addPracticeFinding: PracticeProject;
  /** Concludes a project that has found something at each level, with what generalised. For officers of the alliance. */
  readonly concludePracticeProject: PracticeProject;
  /** Says what the school wants to get better at; it takes the place of what was said before. For those who act for the school or its trust. */
  readonly stateTrainingPriorities: TrainingPriorities;
  /**
   * Agrees money towards a course of study, such as an MA, of somebody who aspires to lead; funding hears the amount, the school and
   * who pays. For officers of who pays, whom the leader's school concerns. Refused: LEADER_UNKNOWN, SCHOOL_UNKNOWN, BAD_ID,
   * ID_TAKEN, BAD_AMOUNT, BAD_TEXT, BAD_DATE, DATES_REVERSED.
   */
  readonly agreeStudyAward: StudyAward;
  /** Records that a course was completed or given up. For officers of who pays. Refused: AWARD_UNKNOWN, AWARD_ENDED, CHANGED_MEANWHILE. */
  readonly endStudyAward: StudyAward;
  /** Plans a session of an offer, which schools can book from now on. For those who act for the provider. */
  readonly planTrainingSession: TrainingSession;
  /**
   * Plans a session anew. More places go at once to those who wait, in the order in which they came; what is confirmed keeps
   * its price. For those who act for the provider.
   */
  readonly changeTrainingSession: TrainingSession;
  /** Calls a session off: its bookings are cancelled and nobody owes anything. For those who act for the provider. */
  readonly cancelTrainingSession: TrainingSession;
  /** Records once the session is over who came; who had a place and did not is a no-show. For those who act for the provider. */
  readonly recordTrainingAttendance: TrainingSession;
  /**
   * Corrects who came to a session that was held: release time is paid by it, and whoever came can judge it. The price stays
   * owed either way. An absence is refused where the school has judged the session already. For those who act for the provider.
   */
  readonly correctTrainingAttendance: TrainingBooking;
  /**
   * Asks for a place. With the school's approval the place is confirmed, or waited for, at once; without, it has its turn and
   * waits for the approval. For those who act for the school or its trust.
   */
  readonly requestTrainingPlace: TrainingBooking;
  /** Approves or declines a request, for the school. For those who act for the school or its trust, and did not ask themselves. */
  readonly answerTrainingRequest: TrainingBooking;
  /**
   * Gives up a place, a turn or a request. A place that was confirmed goes to whoever has waited longest; it is owed for after
   * the session's day `freeUntil`. For those who act for the school or its trust.
   */
  readonly cancelTrainingPlace: TrainingBooking;
  /**
   * Records that a vacancy was advertised, for the first time or again. For those who act for the school, its trust or its
   * authority. Refused: VACANCY_UNKNOWN, VACANCY_CLOSED, NOT_COUNTED, BAD_DATE, DAY_TO_COME, CHANGED_MEANWHILE.
   */
  readonly advertiseVacancy: Vacancy;
  /**
   * Records how many applied to the last advertisement, and how many were shortlisted. For those who act for the school, its trust
   * or its authority. Refused: VACANCY_UNKNOWN, VACANCY_CLOSED, NOT_ADVERTISED, BAD_COUNT, CHANGED_MEANWHILE.
   */
  readonly countApplicants: Vacancy;
  /**
   * Withdraws a vacancy that nobody is sought for any more. For those who act for the school, its trust or its authority. Refused:
   * VACANCY_UNKNOWN, VACANCY_CLOSED, BAD_TEXT, CHANGED_MEANWHILE.
   */
  readonly withdrawVacancy: Vacancy;
};


export type MutationOpenBestPracticeTeamArgs = {
  input: OpenBestPracticeTeamInput;
};


export type MutationKeepTeamMemberArgs = {
  input: KeepTeamMemberInput;
};


export type MutationAskBestPracticeTeamArgs = {
  input: AskBestPracticeTeamInput;
};


export type MutationAgreeSpellArgs = {
  input: AgreeSpellInput;
};


export type MutationEndSpellArgs = {
  input: EndSpellInput;
};


export type MutationAssignTeamTrainerArgs = {
  input: AssignTeamTrainerInput;
};


export type MutationReleaseTeamTrainerArgs = {
  input: ReleaseTeamTrainerInput;
};


export type MutationWithdrawTeamRequestArgs = {
  input: WithdrawTeamRequestInput;
};


export type MutationOpenTrainingCalendarArgs = {
  input: OpenTrainingCalendarInput;
};


export type MutationCloseTrainingCalendarArgs = {
  input: CloseTrainingCalendarInput;
};


export type MutationRegisterProviderArgs = {
  input: RegisterProviderInput;
};


export type MutationPublishOfferArgs = {
  input: PublishOfferInput;
};


export type MutationAwardDesignationArgs = {
  input: AwardDesignationInput;
};


export type MutationWithdrawDesignationArgs = {
  input: WithdrawDesignationInput;
};


export type MutationEvaluateTrainingArgs = {
  input: EvaluateTrainingInput;
};


export type MutationPlanGovernorReviewArgs = {
  input: PlanGovernorReviewInput;
};


export type MutationConsentToGovernorReviewArgs = {
  input: ConsentToGovernorReviewInput;
};


export type MutationRecordGovernorReviewArgs = {
  input: RecordGovernorReviewInput;
};


export type MutationAnswerGovernorReviewArgs = {
  input: AnswerGovernorReviewInput;
};


export type MutationOpenHubArgs = {
  input: OpenHubInput;
};


export type MutationAnswerHubArgs = {
  input: AnswerHubInput;
};


export type MutationCloseHubArgs = {
  input: CloseHubInput;
};


export type MutationExtendHubArgs = {
  input: ExtendHubInput;
};


export type MutationJoinHubArgs = {
  input: JoinHubInput;
};


export type MutationLeaveHubArgs = {
  input: LeaveHubInput;
};


export type MutationApplyForKitemarkArgs = {
  input: ApplyForKitemarkInput;
};


export type MutationDecideKitemarkArgs = {
  input: DecideKitemarkInput;
};


export type MutationWithdrawKitemarkArgs = {
  input: WithdrawKitemarkInput;
};


export type MutationRegisterLeaderArgs = {
  input: RegisterLeaderInput;
};


export type MutationCorrectLeaderArgs = {
  input: CorrectLeaderInput;
};


export type MutationGiveLeaderConsentArgs = {
  input: LeaderConsentInput;
};


export type MutationMergeLeadersArgs = {
  input: MergeLeadersInput;
};


export type MutationEraseLeaderArgs = {
  input: EraseLeaderInput;
};


export type MutationOfferMentoringArgs = {
  input: OfferMentoringInput;
};


export type MutationAskForMentorArgs = {
  input: AskForMentorInput;
};


export type MutationMatchMentorsArgs = {
  input: MatchMentorsInput;
};


export type MutationEndMentoringArgs = {
  input: EndMentoringInput;
};


export type MutationOpenLeaderNetworkArgs = {
  input: OpenLeaderNetworkInput;
};


export type MutationJoinLeaderNetworkArgs = {
  input: JoinLeaderNetworkInput;
};


export type MutationLeaveLeaderNetworkArgs = {
  input: LeaveLeaderNetworkInput;
};


export type MutationHoldNetworkMeetingArgs = {
  input: HoldNetworkMeetingInput;
};


export type MutationOpenPipelineArgs = {
  input: OpenPipelineInput;
};


export type MutationEnterPipelineArgs = {
  input: EnterPipelineInput;
};


export type MutationRecordEvidenceArgs = {
  input: RecordEvidenceInput;
};


export type MutationLeavePipelineArgs = {
  input: LeavePipelineInput;
};


export type MutationArrangePlacementArgs = {
  input: ArrangePlacementInput;
};


export type MutationEndPlacementArgs = {
  input: EndPlacementInput;
};


export type MutationEstablishPostArgs = {
  input: EstablishPostInput;
};


export type MutationFillPostArgs = {
  input: FillPostInput;
};


export type MutationLeavePostArgs = {
  input: LeavePostInput;
};


export type MutationLeadSchoolsArgs = {
  input: LeadSchoolsInput;
};


export type MutationPublishPracticeArgs = {
  input: PublishPracticeInput;
};


export type MutationAdoptPracticeArgs = {
  input: AdoptPracticeInput;
};


export type MutationShowAdoptionEffectArgs = {
  input: ShowAdoptionEffectInput;
};


export type MutationSetAlliancePrioritiesArgs = {
  input: SetAlliancePrioritiesInput;
};


export type MutationBeginPracticeProjectArgs = {
  input: BeginPracticeProjectInput;
};


export type MutationAddPracticeFindingArgs = {
  input: AddPracticeFindingInput;
};


export type MutationConcludePracticeProjectArgs = {
  input: ConcludePracticeProjectInput;
};


export type MutationStateTrainingPrioritiesArgs = {
  input: StateTrainingPrioritiesInput;
};


export type MutationAgreeStudyAwardArgs = {
  input: AgreeStudyAwardInput;
};


export type MutationEndStudyAwardArgs = {
  input: EndStudyAwardInput;
};


export type MutationPlanTrainingSessionArgs = {
  input: PlanTrainingSessionInput;
};


export type MutationChangeTrainingSessionArgs = {
  input: ChangeTrainingSessionInput;
};


export type MutationCancelTrainingSessionArgs = {
  input: CancelTrainingSessionInput;
};


export type MutationRecordTrainingAttendanceArgs = {
  input: RecordTrainingAttendanceInput;
};


export type MutationCorrectTrainingAttendanceArgs = {
  input: CorrectTrainingAttendanceInput;
};


export type MutationRequestTrainingPlaceArgs = {
  input: RequestTrainingPlaceInput;
};


export type MutationAnswerTrainingRequestArgs = {
  input: AnswerTrainingRequestInput;
};


export type MutationCancelTrainingPlaceArgs = {
  input: CancelTrainingPlaceInput;
};


export type MutationAdvertiseVacancyArgs = {
  input: AdvertiseVacancyInput;
};


export type MutationCountApplicantsArgs = {
  input: CountApplicantsInput;
};


export type MutationWithdrawVacancyArgs = {
  input: WithdrawVacancyInput;
};

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /** What the school has asked best practice teams for, and what came of it. Shown to those who act for the school, its trust or its authority. */
  readonly bestPracticeRequests?: Maybe<ReadonlyArray<TeamRequest>>;
  /** Reviews of the school's governors, and by them, by id. Shown to those who act for the school, its trust or its authority. */
  readonly governorReviews?: Maybe<GovernorReviewConnection>;
  /** Hubs that the school is, is proposed as, or is a spoke of, by subject. */
  readonly hubs?: Maybe<ReadonlyArray<Hub>>;
  /** Placements of others at the school, the oldest first. For the school, its trust and its authority. */
  readonly placementsHosted?: Maybe<PlacementConnection>;
  /** Posts of leadership at the school. Strangers find published roles alone. */
  readonly leadership?: Maybe<ReadonlyArray<LeadershipPost>>;
  /** What the school has taken up from others, by id. */
  readonly practicesAdopted?: Maybe<PracticeAdoptionConnection>;
  /** Projects that the school takes part in or took part in, by id. */
  readonly practiceProjects?: Maybe<PracticeProjectConnection>;
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /**
   * Training that meets what the school's category rests on, what its figures warn of, what it wants to get better at and what
   * the plan of its area puts first: what meets most of it first, then what is to be expected to be better; empty where nothing
   * asks for any.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly recommendedOffers?: Maybe<ReadonlyArray<RecommendedOffer>>;
  /** What the school wants to get better at; null before it says so. Shown to those who act for the school, its trust or its authority. */
  readonly trainingPriorities?: Maybe<TrainingPriorities>;
  /** What plans for the school's area put first today, plan by plan. Shown to those who act for the school, its trust or its authority. */
  readonly areaPriorities?: Maybe<ReadonlyArray<AreaPriority>>;
  /** Places the school has, waits for or has had at sessions of training. Shown to those who act for the school, its trust or its authority. */
  readonly trainingBookings?: Maybe<TrainingBookingConnection>;
  /** Vacancies in its leadership, the longest vacant first. For the school, its trust and its authority. */
  readonly vacancies?: Maybe<VacancyConnection>;
};


/** A school, college or other establishment in the national register. */
export type SchoolGovernorReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolHubsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolPlacementsHostedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolLeadershipArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolPracticesAdoptedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolPracticeProjectsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolRecommendedOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolTrainingBookingsArgs = {
  states?: InputMaybe<ReadonlyArray<TrainingBookingState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolVacanciesArgs = {
  states?: InputMaybe<ReadonlyArray<VacancyState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A team to be opened. */
export type OpenBestPracticeTeamInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the team: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Whose it is, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Id of the provider that holds its training for groups of schools. */
  readonly provider: Scalars['ID']['input'];
};

/** A teacher of a team. */
export type KeepTeamMemberInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the team. */
  readonly team: Scalars['ID']['input'];
  /** Id of the member: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; left out for a new member. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** URN of the school that they teach at. */
  readonly urn: Scalars['ID']['input'];
  /** Phases they know, as in the register. */
  readonly phases: ReadonlyArray<Scalars['String']['input']>;
  /** What they are strong in, for example early-reading: small letters, digits and hyphens. */
  readonly strengths: ReadonlyArray<Scalars['ID']['input']>;
  /** Whole weeks that they have to give between the two days, 1 to 39. */
  readonly weeks: Scalars['Int']['input'];
  /** In how many spells at the most. */
  readonly spells: Scalars['Int']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
};

/** What a school asks a team in for. */
export type AskBestPracticeTeamInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the team. */
  readonly team: Scalars['ID']['input'];
  /** Id of the request: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
  /** What it needs, for example early-reading: small letters, digits and hyphens. */
  readonly needs: ReadonlyArray<Scalars['ID']['input']>;
  /** For how many weeks, 1 to 6. */
  readonly weeks: Scalars['Int']['input'];
  /** First day it may be. */
  readonly from: Scalars['Date']['input'];
  /** Last day it may be. */
  readonly to: Scalars['Date']['input'];
  /** Why. */
  readonly why: Scalars['String']['input'];
};

/** A spell to be agreed. */
export type AgreeSpellInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a request changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Id of the member who goes. */
  readonly member: Scalars['ID']['input'];
  /** Who at the school agreed. */
  readonly agreedBy: Scalars['String']['input'];
  /** Why this member, where it is not the one proposed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a spell. */
export type EndSpellInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a request changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Whether the school is better for it. */
  readonly verdict: SpellVerdict;
  /** What came of it. */
  readonly what: Scalars['String']['input'];
};

/** A member who is to hold training for a group of schools. */
export type AssignTeamTrainerInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the team. */
  readonly team: Scalars['ID']['input'];
  /** Id of the member. */
  readonly member: Scalars['ID']['input'];
  /** Id of the session: one of the team's provider that can be booked. */
  readonly session: Scalars['ID']['input'];
};

/** A member who is not to hold a session after all. */
export type ReleaseTeamTrainerInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the member's part in the session. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a part changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A request to be taken back. */
export type WithdrawTeamRequestInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a request changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
};

/** Teachers who go into schools for short spells to work alongside teachers, and train groups of schools. */
export type BestPracticeTeam = {
  readonly __typename?: 'BestPracticeTeam';
  /** Id of the team. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is, as a reference such as local-authority:990. */
  readonly owner: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Who holds its training for groups of schools. */
  readonly provider: Provider;
  /** Its teachers, by id; 200 at the most. */
  readonly members: ReadonlyArray<TeamMember>;
  /** What schools have asked for, by id; 1000 at the most. For officers of its owner. */
  readonly requests?: Maybe<ReadonlyArray<TeamRequest>>;
  /** The best set of spells for what is asked now, reckoned anew each time and kept nowhere. For officers of its owner. */
  readonly proposal?: Maybe<TeamProposal>;
};

/** A teacher of a team. */
export type TeamMember = {
  readonly __typename?: 'TeamMember';
  /** Id of the member. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The school that they teach at. */
  readonly school: School;
  /** Phases they know. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** What they are strong in. */
  readonly strengths: ReadonlyArray<Scalars['ID']['output']>;
  /** Whole weeks that they have to give between the two days. */
  readonly weeks: Scalars['Int']['output'];
  /** Whole weeks that are still to be given: less spells that are agreed, and weeks begun for training that they hold. */
  readonly weeksLeft: Scalars['Int']['output'];
  /** In how many spells at the most. */
  readonly spells: Scalars['Int']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** What they hold for groups of schools, by session. */
  readonly training: ReadonlyArray<TeamTraining>;
  /** Version, to be given when they are changed. */
  readonly version: Scalars['Int']['output'];
};

/** A member of a team who holds a session for a group of schools. */
export type TeamTraining = {
  readonly __typename?: 'TeamTraining';
  /** Id of their part in the session. */
  readonly id: Scalars['ID']['output'];
  /** Who holds it. */
  readonly member: TeamMember;
  /** What is held. */
  readonly session: TrainingSession;
  /** Half-days it takes of them, ten to a week: a meeting of up to four hours is one, a longer one two; none where it is called off. */
  readonly halfDays: Scalars['Int']['output'];
  /** Whether they hold it. */
  readonly state: TeamTrainingState;
  /** Version, to be given when they are released. */
  readonly version: Scalars['Int']['output'];
  /** What was decided of it, oldest first. */
  readonly steps: ReadonlyArray<TeamTrainingStep>;
};

/** Whether a member of a team holds a session. */
export type TeamTrainingState =
  /** They hold it, or have held it. */
  | 'GIVEN'
  /** They were released from it. */
  | 'RELEASED';

/** What was decided of a member's part in a session. */
export type TeamTrainingStep = {
  readonly __typename?: 'TeamTrainingStep';
  /** What it became. */
  readonly state: TeamTrainingState;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided it. */
  readonly by: Scalars['String']['output'];
  /** Why they were released; null where they were not. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A school that asks a team in. */
export type TeamRequest = {
  readonly __typename?: 'TeamRequest';
  /** Id of the request. */
  readonly id: Scalars['ID']['output'];
  /** The school. */
  readonly school: School;
  /** What it needs. */
  readonly needs: ReadonlyArray<Scalars['ID']['output']>;
  /** For how many weeks. */
  readonly weeks: Scalars['Int']['output'];
  /** First day it may be. */
  readonly from: Scalars['Date']['output'];
  /** Last day it may be. */
  readonly to: Scalars['Date']['output'];
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** What became of it. */
  readonly state: TeamRequestState;
  /** Who goes, or went; null before it is agreed. */
  readonly member?: Maybe<TeamMember>;
  /** The agreement; null before it. */
  readonly spell?: Maybe<TeamSpell>;
  /** What came of it; null before its end. */
  readonly outcome?: Maybe<TeamOutcome>;
  /** Version, to be given when you change something. */
  readonly version: Scalars['Int']['output'];
};

/** What can become of a request. */
export type TeamRequestState =
  /** Nobody is agreed on yet. */
  | 'OPEN'
  /** It is agreed who goes. */
  | 'AGREED'
  /** It is over. */
  | 'DONE'
  /** The school took it back. */
  | 'WITHDRAWN';

/** What a spell was agreed on. */
export type TeamSpell = {
  readonly __typename?: 'TeamSpell';
  /** Who at the school agreed. */
  readonly agreedBy: Scalars['String']['output'];
  /** Why this member, where it was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The reckoning of the pair as it was. */
  readonly judged: TeamReckoning;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who agreed it for the team. */
  readonly by: Scalars['String']['output'];
};

/** The reckoning of a pair, to be redone with a pencil. */
export type TeamReckoning = {
  readonly __typename?: 'TeamReckoning';
  /** The sum of the lines' points, times importance. */
  readonly points: Scalars['Int']['output'];
  /** By how much a worse category counts more: 4 for red, 3 for amber, 2 for yellow, 1 otherwise. */
  readonly importance: Scalars['Int']['output'];
  /** Line by line. */
  readonly lines: ReadonlyArray<TeamReckoningLine>;
};

/** A line of a reckoning. */
export type TeamReckoningLine = {
  readonly __typename?: 'TeamReckoningLine';
  /** What is looked at: NEED, RECORD, NEARNESS or FREEDOM. */
  readonly criterion: Scalars['String']['output'];
  /** How much it counts. */
  readonly weight: Scalars['Int']['output'];
  /** How well it holds, 0 to 100. */
  readonly share: Scalars['Int']['output'];
  /** Weight times share. */
  readonly points: Scalars['Int']['output'];
  /** It in words. */
  readonly sentence: Scalars['String']['output'];
};

/** What came of a spell. */
export type TeamOutcome = {
  readonly __typename?: 'TeamOutcome';
  /** Whether the school is better for it. */
  readonly verdict: SpellVerdict;
  /** What came of it. */
  readonly what: Scalars['String']['output'];
  /** When it was said. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly by: Scalars['String']['output'];
};

/** Whether a school is better for a spell. */
export type SpellVerdict =
  /** What it was for has improved. */
  | 'IMPROVED'
  /** It is as it was. */
  | 'HELD'
  /** It has become worse. */
  | 'FELL';

/** The best set of spells at once. */
export type TeamProposal = {
  readonly __typename?: 'TeamProposal';
  /** Points of the set, less those for load: no other set has more. */
  readonly points: Scalars['Int']['output'];
  /** Who would go where, by request. */
  readonly matches: ReadonlyArray<TeamMatch>;
  /** Requests that nobody would serve, and why. */
  readonly unserved: ReadonlyArray<TeamUnserved>;
};

/** A pair that is proposed. */
export type TeamMatch = {
  readonly __typename?: 'TeamMatch';
  /** The request. */
  readonly request: TeamRequest;
  /** Who would go. */
  readonly member: TeamMember;
  /** The sum of the lines' points, times importance. */
  readonly points: Scalars['Int']['output'];
  /** By how much a worse category counts more. */
  readonly importance: Scalars['Int']['output'];
  /** Line by line. */
  readonly lines: ReadonlyArray<TeamReckoningLine>;
};

/** A request that nobody would serve. */
export type TeamUnserved = {
  readonly __typename?: 'TeamUnserved';
  /** The request. */
  readonly request: TeamRequest;
  /** How many members each rule refuses first. */
  readonly refused: ReadonlyArray<TeamRefusal>;
  /** Members who would do, and are worth more elsewhere. */
  readonly worthMoreElsewhere: Scalars['Int']['output'];
};

/** How many members a rule refuses. */
export type TeamRefusal = {
  readonly __typename?: 'TeamRefusal';
  /** The rule: PHASE, NEED, OWN_SCHOOL, DATES or WEEKS. */
  readonly rule: Scalars['String']['output'];
  /** How many. */
  readonly members: Scalars['Int']['output'];
};

/** Whose calendar a link is to be made to. */
export type OpenTrainingCalendarInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
};

/** Whose link is to be closed. */
export type CloseTrainingCalendarInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
};

/** A link to a school's calendar. */
export type TrainingCalendar = {
  readonly __typename?: 'TrainingCalendar';
  /** Path below the address of the gateway, with a secret in it: shown once, and null when the command is sent again. */
  readonly path?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly openedAt: Scalars['DateTime']['output'];
};

/** What narrows the list of offers; everything given must hold. */
export type OfferFilter = {
  /** Offers of these providers. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Offers that help with one of these criteria of a framework. */
  readonly criteria?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Offers for one of these phases; an offer without phases is for all. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Offers for one of these groups; an offer without groups is for everybody. */
  readonly audiences?: InputMaybe<ReadonlyArray<TrainingAudience>>;
  /** Offers about one of these subjects. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Offers on one of these themes. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Offers of this length in half-days or shorter. */
  readonly mostHalfDays?: InputMaybe<Scalars['Int']['input']>;
  /** Offers of which a place costs this much or less, in whole pence. */
  readonly mostPrice?: InputMaybe<Scalars['Pence']['input']>;
};

/** A provider to be put into the catalogue. */
export type RegisterProviderInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the provider: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Name, as schools know it. */
  readonly name: Scalars['String']['input'];
  /** What kind of provider it is. */
  readonly kind: ProviderKind;
  /** Whose it is, as school:URN, trust:UID, local-authority:CODE or partnership:ID: those who act for it keep its offers. Without one, administrators do. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
};

/** An offer to be put into the catalogue. */
export type PublishOfferInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the offer: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Who provides it. */
  readonly providerId: Scalars['ID']['input'];
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** What it is and for whom. */
  readonly summary: Scalars['String']['input'];
  /** Criteria of a framework it helps with, for example attendance-rate. */
  readonly criteria: ReadonlyArray<Scalars['ID']['input']>;
  /** Phases it is for; empty for all. */
  readonly phases: ReadonlyArray<Scalars['String']['input']>;
  /** Whom it is for; empty for everybody. */
  readonly audiences?: InputMaybe<ReadonlyArray<TrainingAudience>>;
  /** Subjects it is about, for example mathematics: small letters, digits and hyphens. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Themes it is on, for example new-arrivals: small letters, digits and hyphens. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Warning signals it answers, for example attendance-falling. */
  readonly signals?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Length in half-days. */
  readonly halfDays: Scalars['Int']['input'];
  /** What one place costs, in whole pence; nothing where it is left out. */
  readonly price?: InputMaybe<Scalars['Pence']['input']>;
};

/** Whom training is for. */
export type TrainingAudience =
  /** Teachers. */
  | 'TEACHERS'
  /** Heads of department and other middle leaders. */
  | 'MIDDLE_LEADERS'
  /** Deputies and other senior leaders. */
  | 'SENIOR_LEADERS'
  /** Heads and executive heads. */
  | 'HEADS'
  /** Coordinators of special educational needs. */
  | 'SENCOS'
  /** Teaching assistants and other support staff. */
  | 'SUPPORT_STAFF'
  /** Governors. */
  | 'GOVERNORS';

/** Somebody who trains: a hub, a school, a university, a consultant. */
export type Provider = {
  readonly __typename?: 'Provider';
  /** Id of the provider. */
  readonly id: Scalars['ID']['output'];
  /** Name, as schools know it. */
  readonly name: Scalars['String']['output'];
  /** What kind of provider it is. */
  readonly kind: ProviderKind;
  /** Whose it is, as a reference such as school:990001; null for one that administrators keep. */
  readonly body?: Maybe<Scalars['ID']['output']>;
  /** What may be expected of its training, from what was said of all its sessions and of all training. */
  readonly quality: TrainingQuality;
  /** The provider's kitemark; null where it never applied: it is voluntary, and says nothing of those who have none. */
  readonly kitemark?: Maybe<Kitemark>;
};

/** Kinds of provider. */
export type ProviderKind =
  /** A hub: what several schools have built round one of them for a subject. */
  | 'HUB'
  /** A school of a hub that passes on what the hub has taught it. */
  | 'SPOKE'
  /** A team of teachers who go into schools for a short time, and train groups of schools. */
  | 'BEST_PRACTICE_TEAM'
  /** A school that leads a subject for the schools around it. */
  | 'HUB_SCHOOL'
  /** A teaching school hub. */
  | 'TEACHING_SCHOOL_HUB'
  /** The local authority's own service. */
  | 'LOCAL_AUTHORITY'
  /** A university. */
  | 'UNIVERSITY'
  /** A consultant or company. */
  | 'CONSULTANT';

/** A piece of training that schools can take up. */
export type Offer = {
  readonly __typename?: 'Offer';
  /** Id of the offer. */
  readonly id: Scalars['ID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** What it is and for whom. */
  readonly summary: Scalars['String']['output'];
  /** Who provides it. */
  readonly provider: Provider;
  /** Criteria of a framework it helps with. */
  readonly criteria: ReadonlyArray<Scalars['ID']['output']>;
  /** Phases it is for; empty for all. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** Whom it is for; empty for everybody. */
  readonly audiences: ReadonlyArray<TrainingAudience>;
  /** Subjects it is about. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Themes it is on. */
  readonly themes: ReadonlyArray<Scalars['ID']['output']>;
  /** Warning signals it answers. */
  readonly signals: ReadonlyArray<Scalars['ID']['output']>;
  /** Length in half-days. */
  readonly halfDays: Scalars['Int']['output'];
  /** What one place costs. */
  readonly price: Money;
  /** What may be expected of it, from what was said of it and of all training: known before anybody books. */
  readonly quality: TrainingQuality;
  /** Sessions of the offer, in the order of their first days. */
  readonly sessions: TrainingSessionConnection;
};


/** A piece of training that schools can take up. */
export type OfferSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of offers. */
export type OfferConnection = {
  readonly __typename?: 'OfferConnection';
  /** The offers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfferEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Offers in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An offer and its place in the list. */
export type OfferEdge = {
  readonly __typename?: 'OfferEdge';
  /** Give it as `after` to go on behind this offer. */
  readonly cursor: Scalars['String']['output'];
  /** The offer. */
  readonly node: Offer;
};

/** As what a leader is designated to support other schools. */
export type DesignationKind =
  /** National Leader of Education: a head. */
  | 'NLE'
  /** Local Leader of Education: a head. */
  | 'LLE'
  /** Specialist Leader of Education: a middle or senior leader. */
  | 'SLE'
  /** National Leader of Governance: a chair of governors. */
  | 'NLG';

/** What is asked of somebody to be designated, in some years. */
export type DesignationCriteria = {
  readonly __typename?: 'DesignationCriteria';
  /** Id, for example nle-2009. */
  readonly id: Scalars['ID']['output'];
  /** As what. */
  readonly kind: DesignationKind;
  /** First day on which it was asked. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null while it is. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Each criterion. */
  readonly criteria: ReadonlyArray<DesignationCriterion>;
  /** Where they were published. */
  readonly source: Scalars['String']['output'];
};

/** Something that is asked of somebody to be designated. */
export type DesignationCriterion = {
  readonly __typename?: 'DesignationCriterion';
  /** Id, for example years-of-headship. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly says: Scalars['String']['output'];
};

/** A leader's designation to support other schools. */
export type Designation = {
  readonly __typename?: 'Designation';
  /** Id of the designation. */
  readonly id: Scalars['ID']['output'];
  /** As what. */
  readonly kind: DesignationKind;
  /** Who; without a name once that was erased. */
  readonly leader?: Maybe<Leader>;
  /** Where they worked when they were designated. */
  readonly school: School;
  /** Since when. */
  readonly from: Scalars['Date']['output'];
  /** The criteria it was judged by. */
  readonly criteria?: Maybe<DesignationCriteria>;
  /** On what each criterion rested. For the person, their school, its trust and its authority. */
  readonly grounds?: Maybe<ReadonlyArray<DesignationGround>>;
  /** When it ended; null while it holds. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Grows with every change: give it with a change. */
  readonly version: Scalars['Int']['output'];
};

/** On what a criterion rested. */
export type DesignationGround = {
  readonly __typename?: 'DesignationGround';
  /** Id of the criterion. */
  readonly criterion: Scalars['ID']['output'];
  /** What was found or stated. */
  readonly because: Scalars['String']['output'];
};

/** A page of designations. */
export type DesignationConnection = {
  readonly __typename?: 'DesignationConnection';
  /** The designations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DesignationEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Designations in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A designation and its place in the list. */
export type DesignationEdge = {
  readonly __typename?: 'DesignationEdge';
  /** Give it as `after` to go on behind this designation. */
  readonly cursor: Scalars['String']['output'];
  /** The designation. */
  readonly node: Designation;
};

/** Somebody in, or on the way to, leadership of a school. A field that is not for whoever asks is refused as FORBIDDEN. */
export type Leader = {
  readonly __typename?: 'Leader';
  /** Designations to support other schools, the oldest first. */
  readonly designations: ReadonlyArray<Designation>;
  /** Id, without a meaning: it outlives the name. */
  readonly id: Scalars['ID']['output'];
  /** Name; null once it was erased. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** True where the person had it erased who they are. */
  readonly erased: Scalars['Boolean']['output'];
  /** Where they work. */
  readonly school: School;
  /** Phases they have worked in, as in the register. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** What they know well, for example early reading. */
  readonly specialisms: ReadonlyArray<Scalars['String']['output']>;
  /** Whether they were trained in coaching: a condition for supporting another school. */
  readonly coachTrained: Scalars['Boolean']['output'];
  /** Since when. For the person, their school, its trust and its authority. */
  readonly coachTrainedOn?: Maybe<Scalars['Date']['output']>;
  /** Whole days in a school year they may give to other schools. For the person, their school, its trust and its authority. */
  readonly daysAYear?: Maybe<Scalars['Int']['output']>;
  /** Of these, the days bound in this school year. For the person, their school, its trust and its authority. */
  readonly daysUsed?: Maybe<Scalars['Int']['output']>;
  /** What they gave to other schools, the oldest first. For the person, their school, its trust and its authority. */
  readonly support?: Maybe<ReadonlyArray<LeaderSupport>>;
  /** When they think of retiring. For the person and, with their consent to planning, for officers of their authority. */
  readonly retires?: Maybe<RetirementWindow>;
  /** What they say of themselves for statistics of equality. For the person alone. */
  readonly characteristics?: Maybe<ReadonlyArray<LeaderCharacteristic>>;
  /** What they consented to, the oldest first. For the person alone. */
  readonly consents?: Maybe<ReadonlyArray<LeaderConsent>>;
  /** Who changed what is kept, and when. For the person alone. */
  readonly changes?: Maybe<ReadonlyArray<LeaderChange>>;
  /** Grows with every change: give it with a change. For the person, their school, its trust and its authority. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Who mentors them, or is to, and whom they mentor. For the person alone. */
  readonly mentoring?: Maybe<ReadonlyArray<MentoringNeed>>;
  /** Networks they are a member of or were. For the person, their school, its trust and its authority. */
  readonly networks?: Maybe<ReadonlyArray<LeaderNetworkMember>>;
  /** Pipelines they are in or were. For the person, their school, its trust and its authority. */
  readonly candidacies?: Maybe<ReadonlyArray<Candidacy>>;
  /** Placements in other schools, the oldest first. For the person, their school, its trust and its authority. */
  readonly placements?: Maybe<PlacementConnection>;
  /** Posts held, the present and, for those whom the person's school concerns, the past and to come. Strangers find published roles held today. */
  readonly posts: ReadonlyArray<LeaderPost>;
  /** Money towards their studies, the oldest first. For the person, their school, its trust and its authority. */
  readonly studyAwards?: Maybe<ReadonlyArray<StudyAward>>;
};


/** Somebody in, or on the way to, leadership of a school. A field that is not for whoever asks is refused as FORBIDDEN. */
export type LeaderDesignationsArgs = {
  includePast?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Somebody in, or on the way to, leadership of a school. A field that is not for whoever asks is refused as FORBIDDEN. */
export type LeaderPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A designation to be recorded. */
export type AwardDesignationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the designation: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** As what. */
  readonly kind: DesignationKind;
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
  /** Since when. */
  readonly from: Scalars['Date']['input'];
  /** What cannot be looked up, by criterion. */
  readonly stated: ReadonlyArray<StatedCriterionInput>;
};

/** A criterion that is met, with the paper it rests on. */
export type StatedCriterionInput = {
  /** Id of the criterion. */
  readonly criterion: Scalars['ID']['input'];
  /** On what it rests, for example the report of an inspection. */
  readonly because: Scalars['String']['input'];
};

/** A designation that ends. */
export type WithdrawDesignationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the designation. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** When it ended. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A place at a session for somebody of a school, asked for, waited for or had. */
export type TrainingBooking = {
  readonly __typename?: 'TrainingBooking';
  /** What they said it was worth, oldest first. */
  readonly evaluations: ReadonlyArray<TrainingEvaluation>;
  /** Steps that can be judged now and have not been; empty for who did not come. */
  readonly evaluationsDue: ReadonlyArray<TrainingEvaluationStep>;
  /** Id of the booking. */
  readonly id: Scalars['ID']['output'];
  /** The session. */
  readonly session: TrainingSession;
  /** The school. */
  readonly school: School;
  /** For whom. */
  readonly attendee: Attendee;
  /** The order in which they came: whoever waits with the lowest number is next. */
  readonly ticket: Scalars['Int']['output'];
  /** What became of it so far. */
  readonly state: TrainingBookingState;
  /** The school's approval; null before it is given. */
  readonly approval?: Maybe<ReleaseApproval>;
  /** What the school owes for it today: the price of a place, that of one given up late, or nothing. */
  readonly charge: Money;
  /** Version, to be given when you change something. */
  readonly version: Scalars['Int']['output'];
  /** What became of it, oldest first. */
  readonly steps: ReadonlyArray<TrainingBookingStep>;
};

/** When training is judged: the later, the more it says. */
export type TrainingEvaluationStep =
  /** On the last day or after it: was it good? */
  | 'ON_THE_DAY'
  /** From 90 days after it, about a term: is it done? */
  | 'IN_PRACTICE'
  /** From 180 days after it: do pupils gain by it? */
  | 'ON_PUPILS';

/** What a session was worth. */
export type EvaluateTrainingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the booking of somebody who came. */
  readonly booking: Scalars['ID']['input'];
  /** What is judged. */
  readonly step: TrainingEvaluationStep;
  /** 1 (nothing gained) to 5 (could not be better). */
  readonly score: Scalars['Int']['input'];
  /** What was gained, or what was not. */
  readonly comment: Scalars['String']['input'];
  /** The figure that shows the effect on pupils; needed for that step, and left out for the others. */
  readonly effect?: InputMaybe<TrainingEffectInput>;
};

/** A figure of pupils before the training and after it. */
export type TrainingEffectInput = {
  /** What is measured. */
  readonly measure: Scalars['String']['input'];
  /** Before. */
  readonly before: Scalars['Float']['input'];
  /** After. */
  readonly after: Scalars['Float']['input'];
  /** Of how many pupils; fewer than five are refused. */
  readonly pupils: Scalars['Int']['input'];
  /** Which way is better. */
  readonly better: TrainingEffectDirection;
};

/** Which way a figure is better. */
export type TrainingEffectDirection =
  /** The higher the better. */
  | 'HIGHER'
  /** The lower the better. */
  | 'LOWER';

/** What somebody who took part says it was worth. */
export type TrainingEvaluation = {
  readonly __typename?: 'TrainingEvaluation';
  /** Id of the evaluation. */
  readonly id: Scalars['ID']['output'];
  /** What is judged. */
  readonly step: TrainingEvaluationStep;
  /** 1 (nothing gained) to 5 (could not be better). */
  readonly score: Scalars['Int']['output'];
  /** What was gained, or what was not. */
  readonly comment: Scalars['String']['output'];
  /** The figure that shows the effect on pupils; null for the other steps. */
  readonly effect?: Maybe<TrainingEffect>;
  /** The day it was said. */
  readonly on: Scalars['Date']['output'];
};

/** A figure of pupils before the training and after it. */
export type TrainingEffect = {
  readonly __typename?: 'TrainingEffect';
  /** What is measured. */
  readonly measure: Scalars['String']['output'];
  /** Before. */
  readonly before: Scalars['Float']['output'];
  /** After. */
  readonly after: Scalars['Float']['output'];
  /** Of how many pupils. */
  readonly pupils: Scalars['Int']['output'];
  /** Which way is better. */
  readonly better: TrainingEffectDirection;
};

/** What may be expected of training, by three steps. */
export type TrainingQuality = {
  readonly __typename?: 'TrainingQuality';
  /** 1.00 to 5.00, of all steps: on the day counts once, in practice twice, the effect on pupils three times. */
  readonly expected: Scalars['Float']['output'];
  /** Answers in all. */
  readonly answers: Scalars['Int']['output'];
  /** Step by step. */
  readonly steps: ReadonlyArray<TrainingStepQuality>;
  /** How it was reckoned, to be redone with a pencil. */
  readonly sentence: Scalars['String']['output'];
};

/** What may be expected of training by one step. */
export type TrainingStepQuality = {
  readonly __typename?: 'TrainingStepQuality';
  /** The step. */
  readonly step: TrainingEvaluationStep;
  /** How many have judged it. */
  readonly answers: Scalars['Int']['output'];
  /** Mean of what they said, 1.00 to 5.00; null where nobody has. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** The mean pulled towards that of all training, the more so the fewer have judged it. */
  readonly expected: Scalars['Float']['output'];
  /** How it was reckoned, to be redone with a pencil. */
  readonly sentence: Scalars['String']['output'];
};

/** A review to be planned. */
export type PlanGovernorReviewInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the review: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Who arranges it, for example partnership:leicester-alliance. */
  readonly owner: Scalars['ID']['input'];
  /** URN of the school whose governors are reviewed. */
  readonly reviewed: Scalars['ID']['input'];
  /** URN of the school whose governors review. */
  readonly reviewer: Scalars['ID']['input'];
  /** What they look at, for example how the board challenges the head. */
  readonly focus: Scalars['String']['input'];
  /** An adviser from outside who comes along; needed where the two met the other way round within a year. */
  readonly adviser?: InputMaybe<Scalars['String']['input']>;
};

/** A governing body's consent. */
export type ConsentToGovernorReviewInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the review. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a review changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Which of the two consents. */
  readonly side: GovernorReviewSide;
  /** Who gave it, for example the chair of governors. */
  readonly givenBy: Scalars['String']['input'];
};

/** What was found. */
export type RecordGovernorReviewInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the review. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a review changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** The day it was held. */
  readonly on: Scalars['Date']['input'];
  /** What is strong; one or more. */
  readonly strengths: ReadonlyArray<Scalars['String']['input']>;
  /** What is to be asked; one or more. */
  readonly questions: ReadonlyArray<Scalars['String']['input']>;
};

/** Something that governors will do. */
export type GovernorActionInput = {
  /** What. */
  readonly what: Scalars['String']['input'];
  /** Who. */
  readonly who: Scalars['String']['input'];
  /** By when. */
  readonly dueOn: Scalars['Date']['input'];
};

/** What will be done about a review. */
export type AnswerGovernorReviewInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the review. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a review changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** What; one or more. */
  readonly actions: ReadonlyArray<GovernorActionInput>;
};

/** The two sides of a review. */
export type GovernorReviewSide =
  /** The governors who are reviewed. */
  | 'REVIEWED'
  /** The governors who review. */
  | 'REVIEWER';

/** What a review can be. */
export type GovernorReviewState =
  /** One of the governing bodies, or both, have still to consent. */
  | 'PLANNED'
  /** Both have consented. */
  | 'AGREED'
  /** It was held, and the reviewed governors have still to answer. */
  | 'HELD'
  /** The reviewed governors have said what they will do. */
  | 'ANSWERED';

/** Governors of one school review how those of another work. */
export type GovernorReview = {
  readonly __typename?: 'GovernorReview';
  /** Id of the review. */
  readonly id: Scalars['ID']['output'];
  /** Who arranges it, as a reference. */
  readonly owner: Scalars['ID']['output'];
  /** The school whose governors are reviewed. */
  readonly reviewed: School;
  /** The school whose governors review. */
  readonly reviewer: School;
  /** What they look at. */
  readonly focus: Scalars['String']['output'];
  /** An adviser from outside who comes along; null for none. */
  readonly adviser?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly state: GovernorReviewState;
  /** The day it was held; null before it. */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** What is strong; null for all but the two schools and their trusts, until the reviewed governors have answered. */
  readonly strengths?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is to be asked; null for all but the two schools and their trusts, until the reviewed governors have answered. */
  readonly questions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What the reviewed governors will do; empty before they answer. */
  readonly actions: ReadonlyArray<GovernorAction>;
  /** Version, to be given when you change something. */
  readonly version: Scalars['Int']['output'];
};

/** Something that governors will do. */
export type GovernorAction = {
  readonly __typename?: 'GovernorAction';
  /** What. */
  readonly what: Scalars['String']['output'];
  /** Who. */
  readonly who: Scalars['String']['output'];
  /** By when. */
  readonly dueOn: Scalars['Date']['output'];
};

/** A page of reviews. */
export type GovernorReviewConnection = {
  readonly __typename?: 'GovernorReviewConnection';
  /** The reviews of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GovernorReviewEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Reviews in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review and its place in the list. */
export type GovernorReviewEdge = {
  readonly __typename?: 'GovernorReviewEdge';
  /** Give it as `after` to go on behind this review. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: GovernorReview;
};

/** A hub to be opened. */
export type OpenHubInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the hub: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Whose scheme it is, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** The subject, for example mathematics: small letters, digits and hyphens. */
  readonly subject: Scalars['ID']['input'];
  /** URN of the school that is the hub. */
  readonly urn: Scalars['ID']['input'];
  /** Id of the provider that holds its training. */
  readonly provider: Scalars['ID']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Who at the school agreed, where you act for the school or its trust; without it the school answers by answerHub. */
  readonly agreedBy?: InputMaybe<Scalars['String']['input']>;
};

/** A school's answer to being the hub. */
export type AnswerHubInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the hub. */
  readonly hub: Scalars['ID']['input'];
  /** The version you read; a hub changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Who at the school agreed, for example its governing body; left out where the school declines. */
  readonly agreedBy?: InputMaybe<Scalars['String']['input']>;
  /** Why the school declines; left out where it agrees. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A hub to be closed. */
export type CloseHubInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the hub. */
  readonly hub: Scalars['ID']['input'];
  /** The version you read; a hub changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** The day from which it is no hub any more. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A school of a hub that comes along. */
export type HubSchoolInput = {
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
  /** Who at the school agreed. */
  readonly agreedBy: Scalars['String']['input'];
};

/** A hub for another subject, after the model of one that runs. */
export type ExtendHubInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the hub whose model it is. */
  readonly hub: Scalars['ID']['input'];
  /** Id of the new hub: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** The new subject. */
  readonly subject: Scalars['ID']['input'];
  /** URN of the school that is the hub for it. */
  readonly urn: Scalars['ID']['input'];
  /** Id of the provider that holds its training. */
  readonly provider: Scalars['ID']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Who at the school agreed to be the hub, where you act for the school or its trust; without it the school answers by answerHub. */
  readonly agreedBy?: InputMaybe<Scalars['String']['input']>;
  /** Why the model is carried over. */
  readonly why: Scalars['String']['input'];
  /** Schools of the first hub that come along; more can join afterwards. */
  readonly spokes: ReadonlyArray<HubSchoolInput>;
};

/** A school that joins a hub. */
export type JoinHubInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the hub. */
  readonly hub: Scalars['ID']['input'];
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
  /** First day. */
  readonly on: Scalars['Date']['input'];
  /** Who at the school agreed. */
  readonly agreedBy: Scalars['String']['input'];
};

/** A school that leaves a hub. */
export type LeaveHubInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the hub. */
  readonly hub: Scalars['ID']['input'];
  /** The version you read; a hub changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
  /** The day from which it is no spoke any more. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A school that leads a subject for the schools around it. */
export type Hub = {
  readonly __typename?: 'Hub';
  /** Id of the hub. */
  readonly id: Scalars['ID']['output'];
  /** Whose scheme it is, as a reference such as local-authority:990. */
  readonly owner: Scalars['ID']['output'];
  /** The subject. */
  readonly subject: Scalars['ID']['output'];
  /** The school that is the hub. */
  readonly school: School;
  /** Who holds its training, with what may be expected of it. */
  readonly provider: Provider;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null while it goes on. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Whether its school has agreed to be the hub. */
  readonly state: HubState;
  /** What its school said of being the hub; null before it has. */
  readonly answer?: Maybe<HubAnswer>;
  /** Why it was closed; null while it is not. */
  readonly closedBecause?: Maybe<Scalars['String']['output']>;
  /** The hub whose model was carried over to this subject; null for one of its own. */
  readonly extendedFrom?: Maybe<Hub>;
  /** Why it was carried over. */
  readonly extendedBecause?: Maybe<Scalars['String']['output']>;
  /** Schools around it, in the order in which they joined. */
  readonly spokes: ReadonlyArray<HubSpoke>;
  /** Sessions of its training, in the order of their first days. */
  readonly sessions: TrainingSessionConnection;
  /** Version, to be given when its school answers, a school leaves, or it closes. */
  readonly version: Scalars['Int']['output'];
};


/** A school that leads a subject for the schools around it. */
export type HubSpokesArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school that leads a subject for the schools around it. */
export type HubSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What can become of a hub. */
export type HubState =
  /** Its school has not agreed to it yet; nobody can join. */
  | 'PROPOSED'
  /** Its school has agreed: schools can join. */
  | 'OPEN'
  /** Its school would not. */
  | 'DECLINED'
  /** It is no hub any more. */
  | 'CLOSED';

/** What a school said of being a hub. */
export type HubAnswer = {
  readonly __typename?: 'HubAnswer';
  /** Who at the school agreed; null where it declined. */
  readonly agreedBy?: Maybe<Scalars['String']['output']>;
  /** Why it declined; null where it agreed. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote it down for the school. */
  readonly by: Scalars['String']['output'];
};

/** A school around a hub. */
export type HubSpoke = {
  readonly __typename?: 'HubSpoke';
  /** The school. */
  readonly school: School;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null while it goes on. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Who at the school agreed. */
  readonly agreedBy: Scalars['String']['output'];
  /** Why it left; null while it goes on. */
  readonly leftBecause?: Maybe<Scalars['String']['output']>;
};

/** A page of hubs. */
export type HubConnection = {
  readonly __typename?: 'HubConnection';
  /** The hubs of this page, each with its cursor. */
  readonly edges: ReadonlyArray<HubEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Hubs in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hub and its place in the list. */
export type HubEdge = {
  readonly __typename?: 'HubEdge';
  /** Give it as `after` to go on behind this hub. */
  readonly cursor: Scalars['String']['output'];
  /** The hub. */
  readonly node: Hub;
};

/** What a provider has to show for the kitemark. */
export type KitemarkStandard =
  /** What it offers follows from what schools need. */
  | 'NEED'
  /** Those who train know the work themselves and prepare it well. */
  | 'DELIVERY'
  /** What is learnt is done in classrooms. */
  | 'PRACTICE'
  /** Pupils gain by it. */
  | 'PUPILS';

/** Kinds of evidence. */
export type KitemarkEvidenceKind =
  /** What became of a school, written down. */
  | 'CASE_STUDY'
  /** What a school says of it. */
  | 'REFERENCE'
  /** A study with a comparison. */
  | 'STUDY'
  /** What an inspection said. */
  | 'INSPECTION';

/** What a kitemark can be. */
export type KitemarkState =
  /** Applied for, and still to be decided. */
  | 'APPLIED'
  /** It holds. */
  | 'AWARDED'
  /** Not all standards were met. */
  | 'REFUSED'
  /** It was taken away. */
  | 'WITHDRAWN'
  /** Its three years are over. */
  | 'LAPSED';

/** A piece of evidence. */
export type KitemarkEvidenceInput = {
  /** What it is to show. */
  readonly standard: KitemarkStandard;
  /** What kind of evidence it is. */
  readonly kind: KitemarkEvidenceKind;
  /** What it is. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** An application for the kitemark. */
export type ApplyForKitemarkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the provider. */
  readonly provider: Scalars['ID']['input'];
  /** Evidence, one piece or more for every standard. */
  readonly evidence: ReadonlyArray<KitemarkEvidenceInput>;
};

/** What was found on a standard. */
export type KitemarkFindingInput = {
  /** The standard. */
  readonly standard: KitemarkStandard;
  /** Whether the evidence shows that it is met. */
  readonly met: Scalars['Boolean']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A decision on an application. */
export type DecideKitemarkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the provider. */
  readonly provider: Scalars['ID']['input'];
  /** The version you read; an application changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** A finding on every standard. */
  readonly findings: ReadonlyArray<KitemarkFindingInput>;
  /** The decision in a sentence. */
  readonly reason: Scalars['String']['input'];
};

/** A kitemark to be withdrawn. */
export type WithdrawKitemarkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the provider. */
  readonly provider: Scalars['ID']['input'];
  /** The version you read; a kitemark changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A provider's voluntary mark of quality, with what it rests on. */
export type Kitemark = {
  readonly __typename?: 'Kitemark';
  /** What it is today. */
  readonly state: KitemarkState;
  /** First day it holds; null where it was never awarded. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Last day it holds; null where it was never awarded. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** What the provider showed. */
  readonly evidence: ReadonlyArray<KitemarkEvidence>;
  /** What was found on each standard; empty before the decision. */
  readonly findings: ReadonlyArray<KitemarkFinding>;
  /** What was to be expected of the provider's training on the day of the decision, 1.00 to 5.00; null before it. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** From how many answers of those who took part; null before the decision. */
  readonly answers?: Maybe<Scalars['Int']['output']>;
  /** Version, to be given when it is decided or withdrawn. */
  readonly version: Scalars['Int']['output'];
  /** What became of it, oldest first. */
  readonly steps: ReadonlyArray<KitemarkStep>;
};

/** A piece of evidence. */
export type KitemarkEvidence = {
  readonly __typename?: 'KitemarkEvidence';
  /** What it is to show. */
  readonly standard: KitemarkStandard;
  /** What kind of evidence it is. */
  readonly kind: KitemarkEvidenceKind;
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What was found on a standard. */
export type KitemarkFinding = {
  readonly __typename?: 'KitemarkFinding';
  /** The standard. */
  readonly standard: KitemarkStandard;
  /** Whether it is met. */
  readonly met: Scalars['Boolean']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A step of a kitemark. */
export type KitemarkStep = {
  readonly __typename?: 'KitemarkStep';
  /** What it became. */
  readonly what: KitemarkState;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Why, where it was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Between which days somebody thinks of retiring. */
export type RetirementWindow = {
  readonly __typename?: 'RetirementWindow';
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
};

/** Support that a leader gives or gave to another school. */
export type LeaderSupport = {
  readonly __typename?: 'LeaderSupport';
  /** Id of the deployment. */
  readonly deployment: Scalars['ID']['output'];
  /** The school that is supported. */
  readonly school: School;
  /** What it is about. */
  readonly needs: ReadonlyArray<Scalars['String']['output']>;
  /** First day agreed. */
  readonly from: Scalars['Date']['output'];
  /** Last day agreed. */
  readonly to: Scalars['Date']['output'];
  /** Whole days: those agreed, and those given once it is completed. */
  readonly days: Scalars['Int']['output'];
  /** When it was completed; null before. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether more figures of the school rose than fell; null before it is completed. */
  readonly improved?: Maybe<Scalars['Boolean']['output']>;
};

/** What somebody is, for statistics of equality alone. */
export type LeaderCharacteristic = {
  readonly __typename?: 'LeaderCharacteristic';
  /** Of what kind, for example ETHNIC_GROUP. */
  readonly of: Scalars['String']['output'];
  /** What they are, in the words of the census. */
  readonly value: Scalars['String']['output'];
};

/** What a person may agree to. */
export type ConsentPurpose =
  /** That succession is planned with their intentions, such as when they think of retiring. */
  | 'PLANNING'
  /** That they are counted, never named, in statistics of equality. */
  | 'EQUALITY';

/** A consent given or taken back. */
export type LeaderConsent = {
  readonly __typename?: 'LeaderConsent';
  /** To what. */
  readonly purpose: ConsentPurpose;
  /** False where it was taken back. */
  readonly given: Scalars['Boolean']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A change of what is kept. */
export type LeaderChange = {
  readonly __typename?: 'LeaderChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly by: Scalars['String']['output'];
  /** Which fields; never what they held. */
  readonly what: Scalars['String']['output'];
};

/** Somebody to be registered. */
export type RegisterLeaderInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id: small letters, digits and hyphens, and no name in it, since it outlives the name. */
  readonly id: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** The account they sign in with, so that they see and correct what is kept. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** URN of the school where they work. */
  readonly urn: Scalars['ID']['input'];
  /** Phases they have worked in, as in the register. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What they know well. */
  readonly specialisms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What is to be different; what is left out stays as it is. */
export type CorrectLeaderInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the leader. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** URN of the school where they work. Said by the person only of a school that appointed them to a post. */
  readonly urn?: InputMaybe<Scalars['ID']['input']>;
  /** Phases they have worked in. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What they know well. */
  readonly specialisms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whole days in a school year they may give to other schools, 0 to 195. */
  readonly daysAYear?: InputMaybe<Scalars['Int']['input']>;
  /** That they were trained in coaching. Not said by the person. */
  readonly coachTraining?: InputMaybe<CoachTrainingInput>;
  /** When they think of retiring. Said by the person alone, with consent to planning. */
  readonly retires?: InputMaybe<RetirementWindowInput>;
  /** What they are. Said by the person alone, with consent to statistics of equality. */
  readonly characteristics?: InputMaybe<ReadonlyArray<LeaderCharacteristicInput>>;
};

/** Training in coaching that was completed. */
export type CoachTrainingInput = {
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** Who trained them. */
  readonly by: Scalars['String']['input'];
};

/** Between which days somebody thinks of retiring. */
export type RetirementWindowInput = {
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
};

/** What somebody is, for statistics of equality. */
export type LeaderCharacteristicInput = {
  /** Of what kind, for example ETHNIC_GROUP. */
  readonly of: Scalars['String']['input'];
  /** What they are, in the words of the census. */
  readonly value: Scalars['String']['input'];
};

/** A consent given or taken back. */
export type LeaderConsentInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the leader. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** To what. */
  readonly purpose: ConsentPurpose;
  /** False to take it back. */
  readonly given: Scalars['Boolean']['input'];
};

/** Two records of one person. */
export type MergeLeadersInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the record that is kept. */
  readonly into: Scalars['ID']['input'];
  /** The version of it that was read. */
  readonly intoVersion: Scalars['Int']['input'];
  /** Id of the record that is given up. */
  readonly from: Scalars['ID']['input'];
  /** The version of it that was read. */
  readonly fromVersion: Scalars['Int']['input'];
  /** The account that they sign in with from then on, where each record has one. */
  readonly keepAccount?: InputMaybe<Scalars['ID']['input']>;
  /** How it is known that they are one person. */
  readonly reason: Scalars['String']['input'];
};

/** Whose name is to be erased. */
export type EraseLeaderInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the leader. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
};

/** How a mentoring stands. */
export type MentoringState =
  /** Somebody waits for a mentor. */
  | 'OPEN'
  /** A mentor was found. */
  | 'MATCHED'
  /** It is over. */
  | 'ENDED';

/** Somebody who mentors others. */
export type Mentor = {
  readonly __typename?: 'Mentor';
  /** Who. */
  readonly leader?: Maybe<Leader>;
  /** For whom they are matched, for example local-authority:990. */
  readonly owner: Scalars['ID']['output'];
  /** In which roles they mentor. */
  readonly roles: ReadonlyArray<LeadershipRole>;
  /** How many at a time. */
  readonly atOnce: Scalars['Int']['output'];
  /** Grows with every change: give it with a change. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody who is to have a mentor, or has one. */
export type MentoringNeed = {
  readonly __typename?: 'MentoringNeed';
  /** Id of the need. */
  readonly id: Scalars['ID']['output'];
  /** In whose matching it stands. */
  readonly owner: Scalars['ID']['output'];
  /** The school. */
  readonly school: School;
  /** Who is to be mentored; null after a sudden loss of a head, until it is known who acts. */
  readonly mentee?: Maybe<Leader>;
  /** In which role. */
  readonly role: LeadershipRole;
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** 1, or 2 for what cannot wait. */
  readonly priority: Scalars['Int']['output'];
  /** How it stands. */
  readonly state: MentoringState;
  /** Who mentors them; null before somebody was found. */
  readonly mentor?: Maybe<Leader>;
  /** Since when. */
  readonly matchedOn?: Maybe<Scalars['Date']['output']>;
  /** Why this mentor, or why nobody so far; null before the first matching. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** Grows with every change: give it with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of those who are to have a mentor. */
export type MentoringNeedConnection = {
  readonly __typename?: 'MentoringNeedConnection';
  /** The needs of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MentoringNeedEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Needs in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A need and its place in the list. */
export type MentoringNeedEdge = {
  readonly __typename?: 'MentoringNeedEdge';
  /** Give it as `after` to go on behind this need. */
  readonly cursor: Scalars['String']['output'];
  /** The need. */
  readonly node: MentoringNeed;
};

/** Somebody who mentors others. */
export type OfferMentoringInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
  /** For whom they are matched, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** In which roles they mentor. */
  readonly roles: ReadonlyArray<LeadershipRole>;
  /** How many at a time, 0 to 20. */
  readonly atOnce: Scalars['Int']['input'];
  /** The version that was read; left out for the first offer. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody who is to have a mentor. */
export type AskForMentorInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the need: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** In whose matching it is to stand, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** Id of the leader who is to be mentored. */
  readonly mentee: Scalars['ID']['input'];
  /** In which role. */
  readonly role: LeadershipRole;
  /** Why. */
  readonly why: Scalars['String']['input'];
};

/** Whose mentoring is to be matched. */
export type MatchMentorsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
};

/** A mentoring that ends. */
export type EndMentoringInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the need. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Leaders who meet, for example the deputies of an authority. */
export type LeaderNetwork = {
  readonly __typename?: 'LeaderNetwork';
  /** Id of the network. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly owner: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Roles whose holders may be members; empty for everybody. */
  readonly roles: ReadonlyArray<LeadershipRole>;
  /** Members of today, by id. */
  readonly members: LeaderNetworkMemberConnection;
  /** Meetings, the oldest first. */
  readonly meetings: LeaderNetworkMeetingConnection;
};


/** Leaders who meet, for example the deputies of an authority. */
export type LeaderNetworkMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Leaders who meet, for example the deputies of an authority. */
export type LeaderNetworkMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A member of a network of leaders. */
export type LeaderNetworkMember = {
  readonly __typename?: 'LeaderNetworkMember';
  /** Who. */
  readonly leader?: Maybe<Leader>;
  /** Id of the network. */
  readonly network: Scalars['ID']['output'];
  /** Name of the network. */
  readonly name: Scalars['String']['output'];
  /** Since when. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null for a member of today. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A meeting of a network of leaders. */
export type LeaderNetworkMeeting = {
  readonly __typename?: 'LeaderNetworkMeeting';
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** What it was about. */
  readonly theme: Scalars['String']['output'];
  /** The school that hosted it. */
  readonly host: School;
  /** How many came. */
  readonly attendance: Scalars['Int']['output'];
};

/** A page of networks. */
export type LeaderNetworkConnection = {
  readonly __typename?: 'LeaderNetworkConnection';
  /** The networks of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LeaderNetworkEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Networks in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A network and its place in the list. */
export type LeaderNetworkEdge = {
  readonly __typename?: 'LeaderNetworkEdge';
  /** Give it as `after` to go on behind this network. */
  readonly cursor: Scalars['String']['output'];
  /** The network. */
  readonly node: LeaderNetwork;
};

/** A page of members. */
export type LeaderNetworkMemberConnection = {
  readonly __typename?: 'LeaderNetworkMemberConnection';
  /** The members of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LeaderNetworkMemberEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Members in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A member and their place in the list. */
export type LeaderNetworkMemberEdge = {
  readonly __typename?: 'LeaderNetworkMemberEdge';
  /** Give it as `after` to go on behind this member. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: LeaderNetworkMember;
};

/** A page of meetings. */
export type LeaderNetworkMeetingConnection = {
  readonly __typename?: 'LeaderNetworkMeetingConnection';
  /** The meetings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LeaderNetworkMeetingEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Meetings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting and its place in the list. */
export type LeaderNetworkMeetingEdge = {
  readonly __typename?: 'LeaderNetworkMeetingEdge';
  /** Give it as `after` to go on behind this meeting. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: LeaderNetworkMeeting;
};

/** A network to be opened. */
export type OpenLeaderNetworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the network: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Whose it is, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Roles whose holders may be members; everybody where it is left out. */
  readonly roles?: InputMaybe<ReadonlyArray<LeadershipRole>>;
};

/** Somebody who becomes a member. */
export type JoinLeaderNetworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the network. */
  readonly network: Scalars['ID']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
};

/** Somebody who is a member no more. */
export type LeaveLeaderNetworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the network. */
  readonly network: Scalars['ID']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
};

/** A meeting that was held. */
export type HoldNetworkMeetingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the network. */
  readonly network: Scalars['ID']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** What it was about. */
  readonly theme: Scalars['String']['input'];
  /** URN of the school that hosted it. */
  readonly host: Scalars['ID']['input'];
  /** Ids of the members who came. */
  readonly attended: ReadonlyArray<Scalars['ID']['input']>;
};

/** How ready somebody is, by the evidence there is. */
export type Readiness =
  /** All evidence that the pipeline asks for is there. */
  | 'READY'
  /** One piece of evidence is missing. */
  | 'NEARLY_READY'
  /** More is missing. */
  | 'DEVELOPING';

/** A way into leadership. */
export type Pipeline = {
  readonly __typename?: 'Pipeline';
  /** Id of the pipeline. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly owner: Scalars['ID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** The role it leads to. */
  readonly role: LeadershipRole;
  /** Its stages, in their order. */
  readonly stages: ReadonlyArray<PipelineStage>;
  /** How many are where today; everybody is counted once. */
  readonly counts: ReadonlyArray<PipelineCount>;
  /** Everybody who ever was in it, who left and who was erased too. */
  readonly everEntered: Scalars['Int']['output'];
  /** Who is in it today, by id. */
  readonly candidates: CandidacyConnection;
  /**
   * Who is in each stage against the area's workforce, of those who consented to statistics of equality. Counts under five are not
   * shown, nor one by which they could be worked out.
   */
  readonly representation: ReadonlyArray<StageRepresentation>;
};


/** A way into leadership. */
export type PipelineCandidatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way into leadership. */
export type PipelineRepresentationArgs = {
  of: Scalars['String']['input'];
  workforce: WorkforceInput;
};

/** A stage of a pipeline. */
export type PipelineStage = {
  readonly __typename?: 'PipelineStage';
  /** Id of the stage. */
  readonly id: Scalars['ID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** The evidence it asks for. */
  readonly evidence: ReadonlyArray<WantedEvidence>;
};

/** A kind of evidence. */
export type WantedEvidence = {
  readonly __typename?: 'WantedEvidence';
  /** Id of the kind. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
};

/** How many are in a stage. */
export type PipelineCount = {
  readonly __typename?: 'PipelineCount';
  /** Id of the stage. */
  readonly stage: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** How ready they are. */
  readonly readiness: Readiness;
  /** How many. */
  readonly people: Scalars['Int']['output'];
};

/** Somebody in a pipeline. */
export type Candidacy = {
  readonly __typename?: 'Candidacy';
  /** Who. */
  readonly leader?: Maybe<Leader>;
  /** Id of the pipeline. */
  readonly pipeline: Scalars['ID']['output'];
  /** Title of the pipeline. */
  readonly title: Scalars['String']['output'];
  /** The first stage that asks for something they have not shown. */
  readonly stage: Scalars['ID']['output'];
  /** How ready they are. */
  readonly readiness: Readiness;
  /** What they have shown, the first to be recorded first. */
  readonly evidence: ReadonlyArray<CandidateEvidence>;
  /** What they still lack, in the order of the stages. */
  readonly missing: ReadonlyArray<WantedEvidence>;
  /** Since when. */
  readonly enteredOn: Scalars['Date']['output'];
  /** When they left; null while they are in it. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** Grows with every change: give it with a change. */
  readonly version: Scalars['Int']['output'];
};

/** Something that somebody has shown. */
export type CandidateEvidence = {
  readonly __typename?: 'CandidateEvidence';
  /** Id of the kind. */
  readonly kind: Scalars['ID']['output'];
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** What, with the paper it rests on. */
  readonly what: Scalars['String']['output'];
  /** Who judged it. */
  readonly by: Scalars['String']['output'];
};

/** A page of pipelines. */
export type PipelineConnection = {
  readonly __typename?: 'PipelineConnection';
  /** The pipelines of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PipelineEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Pipelines in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pipeline and its place in the list. */
export type PipelineEdge = {
  readonly __typename?: 'PipelineEdge';
  /** Give it as `after` to go on behind this pipeline. */
  readonly cursor: Scalars['String']['output'];
  /** The pipeline. */
  readonly node: Pipeline;
};

/** A page of candidates. */
export type CandidacyConnection = {
  readonly __typename?: 'CandidacyConnection';
  /** The candidates of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CandidacyEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Candidates in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A candidate and their place in the list. */
export type CandidacyEdge = {
  readonly __typename?: 'CandidacyEdge';
  /** Give it as `after` to go on behind this candidate. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: Candidacy;
};

/** A pipeline to be opened. */
export type OpenPipelineInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the pipeline: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Whose it is, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** The role it leads to. */
  readonly role: LeadershipRole;
  /** Its stages in their order, 1 to 10. */
  readonly stages: ReadonlyArray<PipelineStageInput>;
};

/** A stage of a pipeline. */
export type PipelineStageInput = {
  /** Id of the stage. */
  readonly id: Scalars['ID']['input'];
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** The evidence it asks for; each kind stands in one stage. */
  readonly evidence: ReadonlyArray<WantedEvidenceInput>;
};

/** A kind of evidence. */
export type WantedEvidenceInput = {
  /** Id of the kind; a completed placement gives placement-elsewhere by itself. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly title: Scalars['String']['input'];
};

/** Somebody who comes into a pipeline. */
export type EnterPipelineInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the pipeline. */
  readonly pipeline: Scalars['ID']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
};

/** Something that somebody has shown. */
export type RecordEvidenceInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the pipeline. */
  readonly pipeline: Scalars['ID']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
  /** The version of the candidacy that was read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the kind of evidence. */
  readonly kind: Scalars['ID']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** What, with the paper it rests on. */
  readonly what: Scalars['String']['input'];
};

/** Somebody who leaves a pipeline. */
export type LeavePipelineInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the pipeline. */
  readonly pipeline: Scalars['ID']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
  /** The version of the candidacy that was read. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** How a placement stands. */
export type PlacementState =
  /** It is arranged, or under way. */
  | 'ARRANGED'
  /** It was completed. */
  | 'COMPLETED'
  /** It was cancelled. */
  | 'CANCELLED';

/** Somebody who leads or learns in another school for a while. */
export type Placement = {
  readonly __typename?: 'Placement';
  /** Id of the placement. */
  readonly id: Scalars['ID']['output'];
  /** Who. */
  readonly leader?: Maybe<Leader>;
  /** Where they work. */
  readonly home: School;
  /** Where they are placed. */
  readonly host: School;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** Who agreed at the host school, and where it is written. */
  readonly agreed: Scalars['String']['output'];
  /** Id of the placement of whoever comes in exchange; null where nobody does. */
  readonly exchange?: Maybe<Scalars['ID']['output']>;
  /** How it stands. */
  readonly state: PlacementState;
  /** What it brought, or why it was cancelled; null before. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Grows with every change: give it with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of placements. */
export type PlacementConnection = {
  readonly __typename?: 'PlacementConnection';
  /** The placements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PlacementEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Placements in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A placement and its place in the list. */
export type PlacementEdge = {
  readonly __typename?: 'PlacementEdge';
  /** Give it as `after` to go on behind this placement. */
  readonly cursor: Scalars['String']['output'];
  /** The placement. */
  readonly node: Placement;
};

/** A placement to be arranged. */
export type ArrangePlacementInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the placement: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
  /** URN of the school where they are placed. */
  readonly host: Scalars['ID']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
  /** Who agreed at the host school, and where it is written. */
  readonly agreed: Scalars['String']['input'];
  /** Id of a leader of the host school who comes in exchange; left out where nobody does. */
  readonly exchangeWith?: InputMaybe<Scalars['ID']['input']>;
};

/** A placement that ends. */
export type EndPlacementInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the placement. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** False where it is cancelled. */
  readonly completed: Scalars['Boolean']['input'];
  /** What it brought, or why it was cancelled. */
  readonly outcome: Scalars['String']['input'];
};

/** What somebody leads. */
export type LeadershipRole =
  /** The head of a school. */
  | 'HEAD'
  /** One head over several schools. */
  | 'EXECUTIVE_HEAD'
  /** A deputy head. */
  | 'DEPUTY'
  /** Another member of the senior team, such as an assistant head. */
  | 'SENIOR_LEADER'
  /** The leader of a subject, a phase or a year. */
  | 'MIDDLE_LEADER'
  /** The coordinator for special educational needs. */
  | 'SENCO'
  /** Who chairs the governing body. */
  | 'CHAIR_OF_GOVERNORS'
  /** Another governor. */
  | 'GOVERNOR';

/** Why somebody leaves a post. */
export type DepartureReason =
  /** Retirement. */
  | 'RETIREMENT'
  /** A higher post. */
  | 'PROMOTION'
  /** Another post as high. */
  | 'ANOTHER_POST'
  /** The contract or the term of office ends. */
  | 'END_OF_CONTRACT'
  /** Resignation. */
  | 'RESIGNATION'
  /** Illness. */
  | 'ILLNESS'
  /** Death. */
  | 'DEATH'
  /** The school merges, closes or is led in another way. */
  | 'REORGANISATION'
  /** Anything else. */
  | 'OTHER';

/** How a post stands. */
export type PostStanding =
  /** Somebody holds it for good. */
  | 'FILLED'
  /** It is vacant, and somebody acts in it. */
  | 'COVERED'
  /** Nobody is in it. */
  | 'VACANT'
  /** There is no such post any more: its school closed or merged. */
  | 'ENDED';

/** A place in the leadership of one or more schools. */
export type LeadershipPost = {
  readonly __typename?: 'LeadershipPost';
  /** Id of the post. */
  readonly id: Scalars['ID']['output'];
  /** What is led. */
  readonly role: LeadershipRole;
  /** Title, as the school calls it. */
  readonly title: Scalars['String']['output'];
  /** The schools it leads today; several for an executive head alone. */
  readonly schools: ReadonlyArray<School>;
  /** Since when there is such a post. */
  readonly from: Scalars['Date']['output'];
  /** Its last day, where its school closed; null while there is such a post. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** True where its schools are not all in one trust, or some in none, as after one of them moved: say with leadSchools which it still leads. */
  readonly acrossTrusts: Scalars['Boolean']['output'];
  /** How it stands today. */
  readonly standing: PostStanding;
  /** Who holds it or acts in it; null where nobody does, or a return of the school alone says that somebody does: name them with fillPost. Another day than today is shown to its schools, their trusts and authorities. */
  readonly holder?: Maybe<Leader>;
  /** Everybody who held it, the first to come first. For its schools, their trusts and authorities. */
  readonly holdings?: Maybe<ReadonlyArray<LeadershipHolding>>;
  /** Grows with every change: give it with a change. For its schools, their trusts and authorities. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};


/** A place in the leadership of one or more schools. */
export type LeadershipPostHolderArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody's time in a post. */
export type LeadershipHolding = {
  readonly __typename?: 'LeadershipHolding';
  /** Who; without a name once that was erased, and null where a return of the school alone says that it is held. */
  readonly leader?: Maybe<Leader>;
  /** First day; of somebody whom a return does not name, the day of which it said first that they hold it. */
  readonly from: Scalars['Date']['output'];
  /** Last day, which may lie ahead; null while no end is known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** True for somebody who acts in it while it is vacant. */
  readonly acting: Scalars['Boolean']['output'];
  /** Why they leave; null while no end is known. */
  readonly reason?: Maybe<DepartureReason>;
  /** Whether it was not known beforehand; null while no end is known. */
  readonly sudden?: Maybe<Scalars['Boolean']['output']>;
};

/** A post as part of somebody's record. */
export type LeaderPost = {
  readonly __typename?: 'LeaderPost';
  /** The post. */
  readonly post: LeadershipPost;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null while no end is known, and for strangers. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** True for somebody who acts in it while it is vacant. */
  readonly acting: Scalars['Boolean']['output'];
};

/** A post to be established. */
export type EstablishPostInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the post: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** What is led. */
  readonly role: LeadershipRole;
  /** Title, as the school calls it. */
  readonly title: Scalars['String']['input'];
  /** URNs of the schools it leads; one, or several for an EXECUTIVE_HEAD. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  /** Since when there is such a post. */
  readonly from: Scalars['Date']['input'];
};

/** Somebody who comes into a post. */
export type FillPostInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the post. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
  /** First day, which may lie ahead. */
  readonly from: Scalars['Date']['input'];
  /** True to act in it while it is vacant. */
  readonly acting?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody who leaves a post. */
export type LeavePostInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the post. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Last day, which may lie ahead. */
  readonly lastDay: Scalars['Date']['input'];
  /** Why. */
  readonly reason: DepartureReason;
  /** True where it was not known beforehand, such as illness or death. */
  readonly sudden?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The schools an executive head leads from a day on. */
export type LeadSchoolsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the post. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** URNs of all schools it leads from then on. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  /** From which day. */
  readonly from: Scalars['Date']['input'];
};

/** A question that schools of an alliance answer jointly by trying it out in their classrooms. */
export type PracticeProject = {
  readonly __typename?: 'PracticeProject';
  /** The case study that each school owes to the practice directory. */
  readonly caseStudies: ReadonlyArray<OwedCaseStudy>;
  /** Id of the project. */
  readonly id: Scalars['ID']['output'];
  /** The alliance, as a reference. */
  readonly alliance: Scalars['ID']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** What is to be found out. */
  readonly question: Scalars['String']['output'];
  /** The alliance's priorities that it serves. */
  readonly priorities: ReadonlyArray<AlliancePriority>;
  /** Schools that take part. */
  readonly schools: ReadonlyArray<School>;
  /** Who leads it. */
  readonly leads: ReadonlyArray<PracticeLead>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** Until when each school owes a case study to the practice directory. */
  readonly caseStudiesDueOn: Scalars['Date']['output'];
  /** What was found, oldest first. */
  readonly findings: ReadonlyArray<PracticeFinding>;
  /** What was found, by level. */
  readonly levels: ReadonlyArray<PracticeLevelFindings>;
  /** Findings that hold beyond the schools they were made at. */
  readonly generalising: ReadonlyArray<PracticeFinding>;
  /** What generalised, in the alliance's words; null before the end. */
  readonly generalised?: Maybe<Scalars['String']['output']>;
  /** Whether it goes on. */
  readonly state: PracticeProjectState;
  /** Version, to be given when you change something. */
  readonly version: Scalars['Int']['output'];
};

/** What narrows the practice directory; everything given must hold. */
export type PracticeFilter = {
  /** Words to be found in it, in any form: one of several suffices, and words in quotes must stand as they are. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** About one of these subjects. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On one of these themes. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** For one of these phases; one without phases is for all. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these schools, by URN. */
  readonly schools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Case studies of these cohorts of programmes. */
  readonly cohorts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Schools that take part in a programme together, mostly for a school year. */
export type ProgrammeCohort = {
  readonly __typename?: 'ProgrammeCohort';
  /** Id of the cohort. */
  readonly id: Scalars['ID']['output'];
};

/** A practice to be published. */
export type PublishPracticeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the practice: small letters, digits and hyphens; for a case study of a programme, the id it has in the directory. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; left out for a new practice. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
  /** Id of the project whose case study it is; left out for one of its own. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** What it was needed for. */
  readonly need: Scalars['String']['input'];
  /** What is done. */
  readonly what: Scalars['String']['input'];
  /** What shows that it works. */
  readonly evidence: Scalars['String']['input'];
  /** Where more can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Subjects it is about: small letters, digits and hyphens. */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
  /** Themes it is on: small letters, digits and hyphens. */
  readonly themes: ReadonlyArray<Scalars['ID']['input']>;
  /** Phases it is for; empty for all. */
  readonly phases: ReadonlyArray<Scalars['String']['input']>;
};

/** A practice that was taken up. */
export type AdoptPracticeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the practice. */
  readonly practice: Scalars['ID']['input'];
  /** URN of the school that took it up. */
  readonly urn: Scalars['ID']['input'];
  /** Since when. */
  readonly on: Scalars['Date']['input'];
  /** What was adjusted to the school. */
  readonly adjusted?: InputMaybe<Scalars['String']['input']>;
};

/** What a practice did at a school that took it up. */
export type ShowAdoptionEffectInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the adoption. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; an adoption changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** What is measured. */
  readonly measure: Scalars['String']['input'];
  /** Before. */
  readonly before: Scalars['Float']['input'];
  /** After. */
  readonly after: Scalars['Float']['input'];
  /** Of how many pupils; fewer than five are refused. */
  readonly pupils: Scalars['Int']['input'];
  /** Which way is better. */
  readonly better: TrainingEffectDirection;
};

/** Something that a school does well, written down for others. */
export type Practice = {
  readonly __typename?: 'Practice';
  /** Id of the practice. */
  readonly id: Scalars['ID']['output'];
  /** The school that does it. */
  readonly school: School;
  /** The project whose case study it is; null for one of its own. */
  readonly project?: Maybe<PracticeProject>;
  /** The cohort of a programme whose case study it is; null for others. */
  readonly caseStudyOf?: Maybe<ProgrammeCohort>;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** What it was needed for. */
  readonly need: Scalars['String']['output'];
  /** What is done. */
  readonly what: Scalars['String']['output'];
  /** What shows that it works. */
  readonly evidence: Scalars['String']['output'];
  /** Where more can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Subjects it is about. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Themes it is on. */
  readonly themes: ReadonlyArray<Scalars['ID']['output']>;
  /** Phases it is for; empty for all. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** The day it was published first. */
  readonly publishedOn: Scalars['Date']['output'];
  /** How many schools have taken it up, and what it did there. */
  readonly uptake: PracticeUptake;
  /** Schools that have taken it up, by id. */
  readonly adoptions: PracticeAdoptionConnection;
  /** Version, to be given when it is published anew. */
  readonly version: Scalars['Int']['output'];
};


/** Something that a school does well, written down for others. */
export type PracticeAdoptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many schools have taken a practice up, and what it did there; the rest have not shown it yet. */
export type PracticeUptake = {
  readonly __typename?: 'PracticeUptake';
  /** Schools that have taken it up. */
  readonly schools: Scalars['Int']['output'];
  /** Of them, schools whose figure rose. */
  readonly improved: Scalars['Int']['output'];
  /** Schools whose figure is as it was. */
  readonly held: Scalars['Int']['output'];
  /** Schools whose figure fell. */
  readonly fell: Scalars['Int']['output'];
};

/** A school that took a practice up. */
export type PracticeAdoption = {
  readonly __typename?: 'PracticeAdoption';
  /** Id of the adoption. */
  readonly id: Scalars['ID']['output'];
  /** The school. */
  readonly school: School;
  /** The practice. */
  readonly practice: Practice;
  /** Since when. */
  readonly on: Scalars['Date']['output'];
  /** What was adjusted to the school. */
  readonly adjusted?: Maybe<Scalars['String']['output']>;
  /** What it did there; null before it is shown. */
  readonly effect?: Maybe<PracticeEffect>;
  /** Version, to be given when you change something. */
  readonly version: Scalars['Int']['output'];
};

/** What a practice did at a school that took it up. */
export type PracticeEffect = {
  readonly __typename?: 'PracticeEffect';
  /** What is measured. */
  readonly measure: Scalars['String']['output'];
  /** Before. */
  readonly before: Scalars['Float']['output'];
  /** After. */
  readonly after: Scalars['Float']['output'];
  /** Of how many pupils. */
  readonly pupils: Scalars['Int']['output'];
  /** Whether it is better now. */
  readonly verdict: SpellVerdict;
  /** When it was said. */
  readonly at: Scalars['DateTime']['output'];
};

/** The case study that a school owes. */
export type OwedCaseStudy = {
  readonly __typename?: 'OwedCaseStudy';
  /** The school. */
  readonly school: School;
  /** Whether it was handed in. */
  readonly state: OwedCaseStudyState;
  /** The case study; null before it is published. */
  readonly practice?: Maybe<Practice>;
};

/** Whether a case study was handed in. */
export type OwedCaseStudyState =
  /** There is still time. */
  | 'DUE'
  /** It should have been published. */
  | 'OVERDUE'
  /** It was published in time. */
  | 'PUBLISHED'
  /** It was published after its day. */
  | 'PUBLISHED_LATE';

/** A page of practices. */
export type PracticeConnection = {
  readonly __typename?: 'PracticeConnection';
  /** The practices of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PracticeEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Practices in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A practice and its place in the list. */
export type PracticeEdge = {
  readonly __typename?: 'PracticeEdge';
  /** Give it as `after` to go on behind this practice. */
  readonly cursor: Scalars['String']['output'];
  /** The practice. */
  readonly node: Practice;
};

/** A page of adoptions. */
export type PracticeAdoptionConnection = {
  readonly __typename?: 'PracticeAdoptionConnection';
  /** The adoptions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PracticeAdoptionEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Adoptions in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An adoption and its place in the list. */
export type PracticeAdoptionEdge = {
  readonly __typename?: 'PracticeAdoptionEdge';
  /** Give it as `after` to go on behind this adoption. */
  readonly cursor: Scalars['String']['output'];
  /** The adoption. */
  readonly node: PracticeAdoption;
};

/** Something that an alliance wants to get better at. */
export type AlliancePriorityInput = {
  /** Id of the priority: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly title: Scalars['String']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day; open where it is left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What an alliance wants to get better at. */
export type SetAlliancePrioritiesInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The alliance, for example partnership:leicester-alliance. */
  readonly alliance: Scalars['ID']['input'];
  /** The version you read; left out where nothing was said before. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** The priorities, 1 to 12. */
  readonly priorities: ReadonlyArray<AlliancePriorityInput>;
  /** How they came about. */
  readonly why: Scalars['String']['input'];
};

/** Somebody who leads a project. */
export type PracticeLeadInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** URN of their school. */
  readonly urn: Scalars['ID']['input'];
  /** As what they lead it. */
  readonly role: PracticeLeadRole;
};

/** A project to be begun. */
export type BeginPracticeProjectInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the project: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** The alliance, for example partnership:leicester-alliance. */
  readonly alliance: Scalars['ID']['input'];
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** What is to be found out. */
  readonly question: Scalars['String']['input'];
  /** Ids of the alliance's priorities that it serves; one or more. */
  readonly priorities: ReadonlyArray<Scalars['ID']['input']>;
  /** URNs of the schools that take part, 2 to 60. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  /** Who leads it. */
  readonly leads: ReadonlyArray<PracticeLeadInput>;
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
  /** Until when each school owes a case study to the practice directory. */
  readonly caseStudiesDueOn: Scalars['Date']['input'];
};

/** Something that was found. */
export type AddPracticeFindingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the project. */
  readonly project: Scalars['ID']['input'];
  /** The version you read; a project changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** At which level. */
  readonly level: PracticeLevel;
  /** URN of the school, for the level SCHOOL alone. */
  readonly urn?: InputMaybe<Scalars['ID']['input']>;
  /** What was found. */
  readonly text: Scalars['String']['input'];
  /** What it rests on. */
  readonly evidence: Scalars['String']['input'];
  /** Where it holds. */
  readonly reach: PracticeReach;
  /** What has to be adjusted elsewhere; for ADJUSTED alone. */
  readonly adjust?: InputMaybe<Scalars['String']['input']>;
};

/** The end of a project. */
export type ConcludePracticeProjectInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the project. */
  readonly project: Scalars['ID']['input'];
  /** The version you read; a project changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** What generalised, in a few sentences. */
  readonly generalised: Scalars['String']['input'];
};

/** Levels at which joint practice development is led. */
export type PracticeLevel =
  /** Those who run the project. */
  | 'PROJECT'
  /** Within each school that takes part. */
  | 'SCHOOL'
  /** The alliance as a whole. */
  | 'ALLIANCE';

/** Where a finding holds. */
export type PracticeReach =
  /** Irrespective of context. */
  | 'EVERYWHERE'
  /** Elsewhere too, once something is adjusted to the needs and circumstances of a school. */
  | 'ADJUSTED'
  /** Where it was found, as far as is known. */
  | 'HERE_ONLY';

/** As what somebody leads a project. */
export type PracticeLeadRole =
  /** A subject leader or another middle leader. */
  | 'MIDDLE_LEADER'
  /** A head, a deputy or another senior leader. */
  | 'SENIOR_LEADER'
  /** A teacher. */
  | 'TEACHER'
  /** Somebody from outside, for example of a university. */
  | 'OUTSIDE';

/** What an alliance wants to get better at. */
export type AlliancePriorities = {
  readonly __typename?: 'AlliancePriorities';
  /** The alliance, as a reference. */
  readonly alliance: Scalars['ID']['output'];
  /** The priorities. */
  readonly priorities: ReadonlyArray<AlliancePriority>;
  /** Version, to be given when they are set anew. */
  readonly version: Scalars['Int']['output'];
  /** How they came about, oldest first. */
  readonly changes: ReadonlyArray<AlliancePrioritiesChange>;
};

/** Something that an alliance wants to get better at. */
export type AlliancePriority = {
  readonly __typename?: 'AlliancePriority';
  /** Id of the priority. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null where it is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** How an alliance's priorities came about. */
export type AlliancePrioritiesChange = {
  readonly __typename?: 'AlliancePrioritiesChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who set them. */
  readonly by: Scalars['String']['output'];
  /** How they came about. */
  readonly why: Scalars['String']['output'];
};

/** What a project can be. */
export type PracticeProjectState =
  /** It goes on. */
  | 'RUNNING'
  /** It is over, and it is said what generalised. */
  | 'CONCLUDED';

/** Somebody who leads a project. */
export type PracticeLead = {
  readonly __typename?: 'PracticeLead';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Their school. */
  readonly school: School;
  /** As what they lead it. */
  readonly role: PracticeLeadRole;
};

/** What was found at a level. */
export type PracticeLevelFindings = {
  readonly __typename?: 'PracticeLevelFindings';
  /** The level. */
  readonly level: PracticeLevel;
  /** What was found, oldest first. */
  readonly findings: ReadonlyArray<PracticeFinding>;
};

/** Something that a project found. */
export type PracticeFinding = {
  readonly __typename?: 'PracticeFinding';
  /** Id of the finding. */
  readonly id: Scalars['ID']['output'];
  /** At which level. */
  readonly level: PracticeLevel;
  /** The school it was found at; null for the other levels. */
  readonly school?: Maybe<School>;
  /** What was found. */
  readonly text: Scalars['String']['output'];
  /** What it rests on. */
  readonly evidence: Scalars['String']['output'];
  /** Where it holds. */
  readonly reach: PracticeReach;
  /** What has to be adjusted elsewhere; null where nothing has. */
  readonly adjust?: Maybe<Scalars['String']['output']>;
  /** When it was said. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly by: Scalars['String']['output'];
};

/** A page of projects. */
export type PracticeProjectConnection = {
  readonly __typename?: 'PracticeProjectConnection';
  /** The projects of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PracticeProjectEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Projects in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A project and its place in the list. */
export type PracticeProjectEdge = {
  readonly __typename?: 'PracticeProjectEdge';
  /** Give it as `after` to go on behind this project. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: PracticeProject;
};

/** A plan for an area, of an authority or a partnership. */
export type AreaPlan = {
  readonly __typename?: 'AreaPlan';
  /** Id of the plan. */
  readonly id: Scalars['ID']['output'];
};

/** What a plan for the school's area puts first. */
export type AreaPriority = {
  readonly __typename?: 'AreaPriority';
  /** The plan. */
  readonly plan: AreaPlan;
  /** Name of the plan. */
  readonly planName: Scalars['String']['output'];
  /** Id of the priority in the plan. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** Subjects that training for it is about. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Themes that training for it is on. */
  readonly themes: ReadonlyArray<Scalars['ID']['output']>;
};

/** What a school wants to get better at. */
export type StateTrainingPrioritiesInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
  /** The version you read; left out where nothing was said before. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Subjects, for example mathematics: small letters, digits and hyphens; 20 at the most. */
  readonly subjects: ReadonlyArray<Scalars['ID']['input']>;
  /** Themes, for example new-arrivals: small letters, digits and hyphens; 20 at the most. */
  readonly themes: ReadonlyArray<Scalars['ID']['input']>;
  /** Why: from the school's plan or its own evaluation. */
  readonly why: Scalars['String']['input'];
};

/** What a school wants to get better at. */
export type TrainingPriorities = {
  readonly __typename?: 'TrainingPriorities';
  /** Subjects. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Themes. */
  readonly themes: ReadonlyArray<Scalars['ID']['output']>;
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** When it was said. */
  readonly at: Scalars['DateTime']['output'];
  /** Who said it. */
  readonly by: Scalars['String']['output'];
  /** Version, to be given when it is said anew. */
  readonly version: Scalars['Int']['output'];
};

/** An offer recommended to a school, and why. */
export type RecommendedOffer = {
  readonly __typename?: 'RecommendedOffer';
  /** Title of the offer. */
  readonly title: Scalars['String']['output'];
  /** Who provides it. */
  readonly provider: Provider;
  /** Why it is recommended, in a sentence. */
  readonly reason: Scalars['String']['output'];
  /** Criteria on which the school is weak and which the offer helps with. */
  readonly criteria: ReadonlyArray<Scalars['ID']['output']>;
  /** Signals in force for the school that the offer answers. */
  readonly signals: ReadonlyArray<Scalars['ID']['output']>;
  /** Subjects and themes that the school wants to get better at and the offer is about. */
  readonly priorities: ReadonlyArray<Scalars['ID']['output']>;
  /** What plans for the school's area put first and the offer serves. */
  readonly areaPriorities: ReadonlyArray<AreaPriority>;
  /** The offer itself. */
  readonly offer: Offer;
  /** Since when it is recommended. */
  readonly since: Scalars['DateTime']['output'];
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole pence. */
  readonly pence: Scalars['Pence']['output'];
  /** Always GBP. */
  readonly currency: Scalars['String']['output'];
};

/** Where a page of a list ends, and whether more follows it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True where at least one more entry follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to read the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** How a course of study stands. */
export type StudyOutcome =
  /** It goes on. */
  | 'STUDYING'
  /** It was completed. */
  | 'COMPLETED'
  /** It was given up. */
  | 'GIVEN_UP';

/** Money towards a course of study. */
export type StudyAward = {
  readonly __typename?: 'StudyAward';
  /** Id of the award. */
  readonly id: Scalars['ID']['output'];
  /** Who studies. */
  readonly leader?: Maybe<Leader>;
  /** Who pays. */
  readonly owner: Scalars['ID']['output'];
  /** The course, for example MA in Educational Studies. */
  readonly course: Scalars['String']['output'];
  /** The university. */
  readonly university: Scalars['String']['output'];
  /** How much. */
  readonly amount: Money;
  /** First day of the course. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the course. */
  readonly to: Scalars['Date']['output'];
  /** How it stands. */
  readonly outcome: StudyOutcome;
  /** Grows with every change: give it with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A page of awards. */
export type StudyAwardConnection = {
  readonly __typename?: 'StudyAwardConnection';
  /** The awards of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StudyAwardEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Awards in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
  /** What was agreed in all. */
  readonly total: Money;
};

/** An award and its place in the list. */
export type StudyAwardEdge = {
  readonly __typename?: 'StudyAwardEdge';
  /** Give it as `after` to go on behind this award. */
  readonly cursor: Scalars['String']['output'];
  /** The award. */
  readonly node: StudyAward;
};

/** Money towards a course of study. */
export type AgreeStudyAwardInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the award: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Id of the leader. */
  readonly leader: Scalars['ID']['input'];
  /** Who pays, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** The course. */
  readonly course: Scalars['String']['input'];
  /** The university. */
  readonly university: Scalars['String']['input'];
  /** How much, in whole pence. */
  readonly amountPence: Scalars['Pence']['input'];
  /** First day of the course. */
  readonly from: Scalars['Date']['input'];
  /** Last day of the course. */
  readonly to: Scalars['Date']['input'];
};

/** A course that ended. */
export type EndStudyAwardInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the award. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** COMPLETED or GIVEN_UP. */
  readonly outcome: StudyOutcome;
};

/** Posts whose succession is looked at. */
export type SuccessionRole =
  /** Heads and executive heads. */
  | 'HEAD'
  /** Deputies. */
  | 'DEPUTY'
  /** Other senior leaders. */
  | 'SENIOR_LEADER';

/** How posts of a body are likely to fall vacant and to find a successor. */
export type SuccessionRisk = {
  readonly __typename?: 'SuccessionRisk';
  /** How many posts are kept of the body. */
  readonly posts: Scalars['Int']['output'];
  /** Candidates of the area who are ready. */
  readonly ready: Scalars['Int']['output'];
  /** Candidates of the area who are nearly ready: they count from the second year. */
  readonly nearlyReady: Scalars['Int']['output'];
  /** Where the chances of staying in post are from. */
  readonly retentionSource: Scalars['String']['output'];
  /** Whether windows of retirement were used, by the consent of those who said them: for officers of the authority alone. */
  readonly usesIntentions: Scalars['Boolean']['output'];
  /** Year by year. */
  readonly years: ReadonlyArray<SuccessionYear>;
  /** Posts that stand open at the ends of the years, added up over the years, as is to be expected. */
  readonly openPostYears: Scalars['Float']['output'];
  /** The posts most at risk, the greatest risk first. */
  readonly mostAtRisk: ReadonlyArray<PostAtRisk>;
  /** What would help, the cheapest for each post-year first. Refused: BAD_ASSUMPTION. */
  readonly actions: ReadonlyArray<SuccessionAction>;
  /** What a change would do, by the same draws. Refused: BAD_ASSUMPTION. */
  readonly whatIf: SuccessionWhatIf;
};


/** How posts of a body are likely to fall vacant and to find a successor. */
export type SuccessionRiskMostAtRiskArgs = {
  first?: Scalars['Int']['input'];
};


/** How posts of a body are likely to fall vacant and to find a successor. */
export type SuccessionRiskActionsArgs = {
  prices?: InputMaybe<SuccessionPricesInput>;
  people?: Scalars['Int']['input'];
};


/** How posts of a body are likely to fall vacant and to find a successor. */
export type SuccessionRiskWhatIfArgs = {
  change: SuccessionWhatIfInput;
};

/** A year of a simulation. */
export type SuccessionYear = {
  readonly __typename?: 'SuccessionYear';
  /** 1 for the twelve months from today. */
  readonly year: Scalars['Int']['output'];
  /** Posts that are vacated in it. */
  readonly vacancies: SimulatedCount;
  /** Posts that stand open at its end. */
  readonly unfilled: SimulatedCount;
};

/** A count over many runs. */
export type SimulatedCount = {
  readonly __typename?: 'SimulatedCount';
  /** What is to be expected. */
  readonly mean: Scalars['Float']['output'];
  /** How far the mean may be out for the number of runs: one standard error. */
  readonly standardError: Scalars['Float']['output'];
  /** One run in ten lay below it. */
  readonly low: Scalars['Int']['output'];
  /** One run in ten lay above it. */
  readonly high: Scalars['Int']['output'];
};

/** A post and its chances within the years looked at. */
export type PostAtRisk = {
  readonly __typename?: 'PostAtRisk';
  /** The post. */
  readonly post?: Maybe<LeadershipPost>;
  /** Per cent of runs in which it is vacated. */
  readonly vacated: Scalars['Float']['output'];
  /** Per cent of runs in which it stands open at the end of a year. */
  readonly unfilled: Scalars['Float']['output'];
  /** Who is ready or nearly ready within reach, 24 at the most. */
  readonly candidatesNear: Scalars['Int']['output'];
};

/** What could be done. */
export type SuccessionActionKind =
  /** Bring to readiness those who are nearly ready. */
  | 'BRING_FORWARD'
  /** A programme for aspiring leaders. */
  | 'PROGRAMME'
  /** One head for two schools. */
  | 'SHARE_HEADS';

/** Something that could be done, with what it would cost and bring. */
export type SuccessionAction = {
  readonly __typename?: 'SuccessionAction';
  /** Which. */
  readonly id: SuccessionActionKind;
  /** In words. */
  readonly what: Scalars['String']['output'];
  /** What it costs. */
  readonly cost: Money;
  /** How many post-years fewer stand open. */
  readonly fewerOpenPostYears: Scalars['Float']['output'];
  /** What each of these costs; null where there are none. */
  readonly costPerPostYear?: Maybe<Money>;
};

/** How it would be after a change. */
export type SuccessionWhatIf = {
  readonly __typename?: 'SuccessionWhatIf';
  /** Year by year. */
  readonly years: ReadonlyArray<SuccessionYear>;
  /** Posts that stand open at the ends of the years, added up over the years. */
  readonly openPostYears: Scalars['Float']['output'];
  /** How many fewer than without the change. */
  readonly fewerOpenPostYears: Scalars['Float']['output'];
};

/** What actions cost; what is left out is as the London Leadership Strategy gives it (003). */
export type SuccessionPricesInput = {
  /** Whole pence for one place on a programme, or to bring one person to readiness; £5,000 where it is left out. */
  readonly placeOnProgramme?: InputMaybe<Scalars['Pence']['input']>;
  /** Whole pence to a school that gives its head to another; £6,000 where it is left out. */
  readonly sharedHead?: InputMaybe<Scalars['Pence']['input']>;
};

/** Chances of staying in the post that is asked about. */
export type OwnRetentionInput = {
  /** Where they are from, for example the workforce census of your area in a year. */
  readonly source: Scalars['String']['input'];
  /** For primary schools. */
  readonly primary: ReadonlyArray<StillInPostInput>;
  /** For all other schools. */
  readonly secondary: ReadonlyArray<StillInPostInput>;
};

/** How many of a hundred who came into post are still in it. */
export type StillInPostInput = {
  /** Years after coming into post. */
  readonly years: Scalars['Float']['input'];
  /** Of a hundred. */
  readonly percent: Scalars['Float']['input'];
};

/** A change to be tried; nothing is stored. */
export type SuccessionWhatIfInput = {
  /** A programme for aspiring leaders, found where posts are most at risk. */
  readonly programme?: InputMaybe<SuccessionProgrammeInput>;
  /** How many of those who are nearly ready are brought to readiness now, 1,000 at the most. */
  readonly bringForward?: InputMaybe<Scalars['Int']['input']>;
  /** How many of the posts most at risk are led by the head of a neighbour, 1,000 at the most. */
  readonly shareHeads?: InputMaybe<Scalars['Int']['input']>;
  /** Schools that merge into others, 500 at the most. */
  readonly mergers?: InputMaybe<ReadonlyArray<SuccessionMergerInput>>;
};

/** A programme for aspiring leaders. */
export type SuccessionProgrammeInput = {
  /** How many begin it, 1 to 1,000. */
  readonly people: Scalars['Int']['input'];
  /** After how many years they are ready, 0 to 10. */
  readonly readyInYears: Scalars['Int']['input'];
  /** How many of a hundred complete it, 0 to 100. */
  readonly completing: Scalars['Int']['input'];
};

/** A school that merges into another, so that its posts end. */
export type SuccessionMergerInput = {
  /** URN of the school that is no more. */
  readonly urn: Scalars['ID']['input'];
  /** After how many years, 0 to 10; 0 for now. */
  readonly inYears: Scalars['Int']['input'];
};

/** The make-up of an area's workforce. */
export type WorkforceInput = {
  /** Where the shares are from, for example the School Workforce Census of a year. */
  readonly source: Scalars['String']['input'];
  /** The share of each group. */
  readonly shares: ReadonlyArray<WorkforceShareInput>;
};

/** A group's share of a workforce. */
export type WorkforceShareInput = {
  /** The group, in the words of the census. */
  readonly value: Scalars['String']['input'];
  /** Per cent. */
  readonly percent: Scalars['Float']['input'];
};

/** Who is in a stage of a pipeline. */
export type StageRepresentation = {
  readonly __typename?: 'StageRepresentation';
  /** Id of the stage. */
  readonly stage: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Each group of the workforce. */
  readonly groups: ReadonlyArray<GroupRepresentation>;
};

/** A group in a stage of a pipeline. */
export type GroupRepresentation = {
  readonly __typename?: 'GroupRepresentation';
  /** The group. */
  readonly value: Scalars['String']['output'];
  /** How many; null where fewer than five, or where five could be worked out. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  /** Per cent of those in the stage who said what they are; null with the count. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Per cent of the workforce. */
  readonly workforce: Scalars['Float']['output'];
  /** Whether so few would be chance in fewer than one of twenty such stages; null with the count. */
  readonly underRepresented?: Maybe<Scalars['Boolean']['output']>;
};

/** What narrows the list of sessions; everything given must hold. */
export type TrainingSessionFilter = {
  /** Sessions of these offers. */
  readonly offers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sessions of these providers. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sessions that end on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Sessions that begin on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** True for sessions that can be booked and have a place free. */
  readonly withPlaces?: InputMaybe<Scalars['Boolean']['input']>;
};

/** When and where those who take part meet. */
export type TrainingMeetingInput = {
  /** When it begins. */
  readonly starts: Scalars['DateTime']['input'];
  /** When it ends. */
  readonly ends: Scalars['DateTime']['input'];
  /** Where: a room, an address or a link. */
  readonly where: Scalars['String']['input'];
};

/** How long a school releases each of its own, and what it is paid towards it. */
export type ReleaseTimeInput = {
  /** Half-days for each who takes part. */
  readonly halfDays: Scalars['Int']['input'];
  /** Whole pence for each half-day of each who came; nothing where it is left out. */
  readonly pencePerHalfDay?: InputMaybe<Scalars['Pence']['input']>;
};

/** A session to be planned. */
export type PlanTrainingSessionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the session: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Id of the offer. */
  readonly offer: Scalars['ID']['input'];
  /** When and where, one after the other; 1 to 40. */
  readonly meetings: ReadonlyArray<TrainingMeetingInput>;
  /** Places, 1 to 500. */
  readonly places: Scalars['Int']['input'];
  /** How many may wait for a place, 0 to 1000; 20 unless told. */
  readonly waitingPlaces?: InputMaybe<Scalars['Int']['input']>;
  /** What one place costs, in whole pence; that of the offer where it is left out. */
  readonly price?: InputMaybe<Scalars['Pence']['input']>;
  /** Release time; none where it is left out. */
  readonly release?: InputMaybe<ReleaseTimeInput>;
  /** Until this day a place is given up for nothing; the first day of the session at the latest. */
  readonly freeUntil: Scalars['Date']['input'];
};

/** A session as it is from now on. */
export type ChangeTrainingSessionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the session. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a session changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** When and where, one after the other; 1 to 40. */
  readonly meetings: ReadonlyArray<TrainingMeetingInput>;
  /** Places, not fewer than are taken. */
  readonly places: Scalars['Int']['input'];
  /** How many may wait for a place, 0 to 1000; 20 unless told. */
  readonly waitingPlaces?: InputMaybe<Scalars['Int']['input']>;
  /** What a place costs that is confirmed from now on, in whole pence; as before where it is left out. */
  readonly price?: InputMaybe<Scalars['Pence']['input']>;
  /** Release time; none where it is left out. */
  readonly release?: InputMaybe<ReleaseTimeInput>;
  /** Until this day a place is given up for nothing. */
  readonly freeUntil: Scalars['Date']['input'];
};

/** A session to be called off. */
export type CancelTrainingSessionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the session. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a session changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Why, for those who have booked. */
  readonly reason: Scalars['String']['input'];
};

/** Who came to a session. */
export type RecordTrainingAttendanceInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the session. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a session changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Ids of the bookings of those who came. */
  readonly came: ReadonlyArray<Scalars['ID']['input']>;
};

/** An attendance that was recorded by mistake. */
export type CorrectTrainingAttendanceInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the booking. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a booking changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** True where they came, false where they had a place and did not. */
  readonly came: Scalars['Boolean']['input'];
  /** How it is known. */
  readonly reason: Scalars['String']['input'];
};

/** Somebody of a school who is to take part. */
export type AttendeeInput = {
  /** Name: one person has one booking for a session. */
  readonly name: Scalars['String']['input'];
  /** As what they take part. */
  readonly role: TrainingAudience;
};

/** That the school lets somebody go. */
export type ReleaseApprovalInput = {
  /** Who approved it, for example the head. */
  readonly by: Scalars['String']['input'];
  /** Who teaches meanwhile, or how it is covered. */
  readonly cover?: InputMaybe<Scalars['String']['input']>;
};

/** A place that is asked for. */
export type RequestTrainingPlaceInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the session. */
  readonly session: Scalars['ID']['input'];
  /** URN of the school. */
  readonly urn: Scalars['ID']['input'];
  /** For whom. */
  readonly attendee: AttendeeInput;
  /** The school's approval where it is given already; without it the place is asked for and somebody else approves. */
  readonly approval?: InputMaybe<ReleaseApprovalInput>;
};

/** A school's answer to a request of its own staff. */
export type AnswerTrainingRequestInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the booking. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a booking changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** The approval; without it the request is declined. */
  readonly approval?: InputMaybe<ReleaseApprovalInput>;
  /** Why it is declined; needed where it is. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A place to be given up. */
export type CancelTrainingPlaceInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the booking. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a booking changed meanwhile is refused. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** An offer held at certain times, with places. */
export type TrainingSession = {
  readonly __typename?: 'TrainingSession';
  /** Id of the session. */
  readonly id: Scalars['ID']['output'];
  /** What is held. */
  readonly offer: Offer;
  /** Who holds it. */
  readonly provider: Provider;
  /** When and where those who take part meet, one after the other. */
  readonly meetings: ReadonlyArray<TrainingMeeting>;
  /** Places in all. */
  readonly places: Scalars['Int']['output'];
  /** Places that are somebody's for sure. */
  readonly taken: Scalars['Int']['output'];
  /** Places that are free; where there are any, nobody waits. */
  readonly free: Scalars['Int']['output'];
  /** How many wait for a place. */
  readonly waiting: Scalars['Int']['output'];
  /** How many may wait. */
  readonly waitingPlaces: Scalars['Int']['output'];
  /** What a place costs that is confirmed now. */
  readonly price: Money;
  /** How long a school releases each of its own, and what it is paid towards it. */
  readonly release: ReleaseTime;
  /** Until this day a place is given up for nothing. */
  readonly freeUntil: Scalars['Date']['output'];
  /** Whether it can be booked. */
  readonly state: TrainingSessionState;
  /** Who has, had or waits for a place, in the order in which they came. For those who act for the provider. */
  readonly bookings?: Maybe<TrainingBookingConnection>;
  /** Version of what the provider decides, to be given when it changes something; bookings leave it as it is. */
  readonly version: Scalars['Int']['output'];
  /** What was decided on the session, oldest first; empty for all but those who act for the provider. */
  readonly changes: ReadonlyArray<TrainingChange>;
};


/** An offer held at certain times, with places. */
export type TrainingSessionBookingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a session can be. */
export type TrainingSessionState =
  /** It can be booked. */
  | 'OPEN'
  /** It was held, and who came is recorded. */
  | 'HELD'
  /** It was called off. */
  | 'CANCELLED';

/** A time when those who take part are together. */
export type TrainingMeeting = {
  readonly __typename?: 'TrainingMeeting';
  /** When it begins. */
  readonly starts: Scalars['DateTime']['output'];
  /** When it ends. */
  readonly ends: Scalars['DateTime']['output'];
  /** Where: a room, an address or a link. */
  readonly where: Scalars['String']['output'];
};

/** How long a school releases somebody, and what it is paid. */
export type ReleaseTime = {
  readonly __typename?: 'ReleaseTime';
  /** Half-days for each who takes part. */
  readonly halfDays: Scalars['Int']['output'];
  /** What the school is paid for each half-day of each who came. */
  readonly perHalfDay: Money;
};

/** Something that was decided on a session. */
export type TrainingChange = {
  readonly __typename?: 'TrainingChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who. */
  readonly by: Scalars['String']['output'];
  /** What, in a word or two. */
  readonly what: Scalars['String']['output'];
};

/** What can become of a booking. */
export type TrainingBookingState =
  /** Asked for, and the school has still to approve it. */
  | 'REQUESTED'
  /** The school did not approve it. */
  | 'DECLINED'
  /** Approved, and no place is free yet. */
  | 'WAITING'
  /** The place is theirs. */
  | 'CONFIRMED'
  /** Given up by the school, or called off by the provider. */
  | 'CANCELLED'
  /** The session was held without a place for it. */
  | 'LAPSED'
  /** They came. */
  | 'ATTENDED'
  /** They had a place and did not come. */
  | 'NO_SHOW';

/** Somebody of a school who takes part. */
export type Attendee = {
  readonly __typename?: 'Attendee';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** As what they take part. */
  readonly role: TrainingAudience;
};

/** That the school lets somebody go. */
export type ReleaseApproval = {
  readonly __typename?: 'ReleaseApproval';
  /** Who approved it. */
  readonly by: Scalars['String']['output'];
  /** Who teaches meanwhile, or how it is covered. */
  readonly cover?: Maybe<Scalars['String']['output']>;
};

/** A step of a booking. */
export type TrainingBookingStep = {
  readonly __typename?: 'TrainingBookingStep';
  /** What it became. */
  readonly state: TrainingBookingState;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Scalars['String']['output'];
  /** Why, where it was said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A page of sessions. */
export type TrainingSessionConnection = {
  readonly __typename?: 'TrainingSessionConnection';
  /** The sessions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TrainingSessionEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Sessions in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A session and its place in the list. */
export type TrainingSessionEdge = {
  readonly __typename?: 'TrainingSessionEdge';
  /** Give it as `after` to go on behind this session. */
  readonly cursor: Scalars['String']['output'];
  /** The session. */
  readonly node: TrainingSession;
};

/** A page of bookings. */
export type TrainingBookingConnection = {
  readonly __typename?: 'TrainingBookingConnection';
  /** The bookings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TrainingBookingEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Bookings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A booking and its place in the list. */
export type TrainingBookingEdge = {
  readonly __typename?: 'TrainingBookingEdge';
  /** Give it as `after` to go on behind this booking. */
  readonly cursor: Scalars['String']['output'];
  /** The booking. */
  readonly node: TrainingBooking;
};

/** How a vacancy stands. */
export type VacancyState =
  /** Somebody is sought. */
  | 'OPEN'
  /** Somebody was appointed. */
  | 'APPOINTED'
  /** Nobody is sought any more. */
  | 'WITHDRAWN';

/** A post that is, or is known to become, vacant: opened by itself when the last day of its holder is recorded, filled by itself when somebody is appointed. */
export type Vacancy = {
  readonly __typename?: 'Vacancy';
  /** Id of the vacancy. */
  readonly id: Scalars['ID']['output'];
  /** The post. */
  readonly post?: Maybe<LeadershipPost>;
  /** What it leads. */
  readonly role: LeadershipRole;
  /** Its schools. */
  readonly schools: ReadonlyArray<School>;
  /** Why it is vacant. */
  readonly reason: DepartureReason;
  /** Whether that was not known beforehand. */
  readonly sudden: Scalars['Boolean']['output'];
  /** First day without a holder; may lie ahead. */
  readonly from: Scalars['Date']['output'];
  /** How it stands. */
  readonly state: VacancyState;
  /** Each time it was advertised. */
  readonly advertisements: ReadonlyArray<VacancyAdvertisement>;
  /** How often it was advertised again. */
  readonly readvertised: Scalars['Int']['output'];
  /** Who applied, over all times. */
  readonly applicants: Scalars['Int']['output'];
  /** First day of whoever was appointed; null before. */
  readonly appointedFrom?: Maybe<Scalars['Date']['output']>;
  /** Since when somebody acts in it; null where nobody does. */
  readonly coveredFrom?: Maybe<Scalars['Date']['output']>;
  /** True while nobody acts in a post that is vacant today. */
  readonly coverNeeded: Scalars['Boolean']['output'];
  /** Deputies and senior leaders of its schools, who could act in it. */
  readonly couldAct: ReadonlyArray<Leader>;
  /** Grows with every change: give it with a change. */
  readonly version: Scalars['Int']['output'];
};

/** A time that a vacancy was advertised. */
export type VacancyAdvertisement = {
  readonly __typename?: 'VacancyAdvertisement';
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** How many applied; null until they were counted. */
  readonly applicants?: Maybe<Scalars['Int']['output']>;
  /** How many were shortlisted; null until they were counted. */
  readonly shortlisted?: Maybe<Scalars['Int']['output']>;
};

/** A page of vacancies. */
export type VacancyConnection = {
  readonly __typename?: 'VacancyConnection';
  /** The vacancies of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VacancyEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Vacancies in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A vacancy and its place in the list. */
export type VacancyEdge = {
  readonly __typename?: 'VacancyEdge';
  /** Give it as `after` to go on behind this vacancy. */
  readonly cursor: Scalars['String']['output'];
  /** The vacancy. */
  readonly node: Vacancy;
};

/** A vacancy that was advertised. */
export type AdvertiseVacancyInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the vacancy. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
};

/** Who applied to the last advertisement. */
export type CountApplicantsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the vacancy. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** How many applied. */
  readonly applicants: Scalars['Int']['input'];
  /** How many of them were shortlisted. */
  readonly shortlisted: Scalars['Int']['input'];
};

/** A vacancy for which nobody is sought any more. */
export type WithdrawVacancyInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the vacancy. */
  readonly id: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  School: School;
  Provider: Provider;
  Offer: Offer;
  Leader: Leader;
  LeadershipPost: LeadershipPost;
  TrainingSession: TrainingSession;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  Leader:
    ( { __typename: 'Leader' }
    & GraphQLRecursivePick<FederationTypes['Leader'], {"id":true}> );
  LeadershipPost:
    ( { __typename: 'LeadershipPost' }
    & GraphQLRecursivePick<FederationTypes['LeadershipPost'], {"id":true}> );
  TrainingSession:
    ( { __typename: 'TrainingSession' }
    & GraphQLRecursivePick<FederationTypes['TrainingSession'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditTrailFilter: AuditTrailFilter;
  AuditKind: AuditKind;
  AuditOutcome: AuditOutcome;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<AuditTrailPageModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  School: ResolverTypeWrapper<Omit<School, 'bestPracticeRequests' | 'governorReviews' | 'hubs' | 'placementsHosted' | 'leadership' | 'practicesAdopted' | 'practiceProjects' | 'recommendedOffers' | 'trainingPriorities' | 'areaPriorities' | 'trainingBookings' | 'vacancies'> & { bestPracticeRequests?: Maybe<ReadonlyArray<ResolversTypes['TeamRequest']>>, governorReviews?: Maybe<ResolversTypes['GovernorReviewConnection']>, hubs?: Maybe<ReadonlyArray<ResolversTypes['Hub']>>, placementsHosted?: Maybe<ResolversTypes['PlacementConnection']>, leadership?: Maybe<ReadonlyArray<ResolversTypes['LeadershipPost']>>, practicesAdopted?: Maybe<ResolversTypes['PracticeAdoptionConnection']>, practiceProjects?: Maybe<ResolversTypes['PracticeProjectConnection']>, recommendedOffers?: Maybe<ReadonlyArray<ResolversTypes['RecommendedOffer']>>, trainingPriorities?: Maybe<ResolversTypes['TrainingPriorities']>, areaPriorities?: Maybe<ReadonlyArray<ResolversTypes['AreaPriority']>>, trainingBookings?: Maybe<ResolversTypes['TrainingBookingConnection']>, vacancies?: Maybe<ResolversTypes['VacancyConnection']> }>;
  OpenBestPracticeTeamInput: OpenBestPracticeTeamInput;
  KeepTeamMemberInput: KeepTeamMemberInput;
  AskBestPracticeTeamInput: AskBestPracticeTeamInput;
  AgreeSpellInput: AgreeSpellInput;
  EndSpellInput: EndSpellInput;
  AssignTeamTrainerInput: AssignTeamTrainerInput;
  ReleaseTeamTrainerInput: ReleaseTeamTrainerInput;
  WithdrawTeamRequestInput: WithdrawTeamRequestInput;
  BestPracticeTeam: ResolverTypeWrapper<TeamModel>;
  TeamMember: ResolverTypeWrapper<TeamMemberModel>;
  TeamTraining: ResolverTypeWrapper<TeamTrainingModel>;
  TeamTrainingState: TeamTrainingState;
  TeamTrainingStep: ResolverTypeWrapper<TeamTrainingStep>;
  TeamRequest: ResolverTypeWrapper<AskModel>;
  TeamRequestState: TeamRequestState;
  TeamSpell: ResolverTypeWrapper<TeamSpell>;
  TeamReckoning: ResolverTypeWrapper<TeamReckoning>;
  TeamReckoningLine: ResolverTypeWrapper<TeamReckoningLine>;
  TeamOutcome: ResolverTypeWrapper<TeamOutcome>;
  SpellVerdict: SpellVerdict;
  TeamProposal: ResolverTypeWrapper<BrokeredModel>;
  TeamMatch: ResolverTypeWrapper<MatchModel>;
  TeamUnserved: ResolverTypeWrapper<UnservedModel>;
  TeamRefusal: ResolverTypeWrapper<TeamRefusal>;
  OpenTrainingCalendarInput: OpenTrainingCalendarInput;
  CloseTrainingCalendarInput: CloseTrainingCalendarInput;
  TrainingCalendar: ResolverTypeWrapper<TrainingCalendar>;
  OfferFilter: OfferFilter;
  RegisterProviderInput: RegisterProviderInput;
  PublishOfferInput: PublishOfferInput;
  TrainingAudience: TrainingAudience;
  Provider: ResolverTypeWrapper<ProviderModel>;
  ProviderKind: ProviderKind;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferConnection: ResolverTypeWrapper<OfferPageModel>;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  DesignationKind: DesignationKind;
  DesignationCriteria: ResolverTypeWrapper<CriteriaSetModel>;
  DesignationCriterion: ResolverTypeWrapper<DesignationCriterion>;
  Designation: ResolverTypeWrapper<DesignationModel>;
  DesignationGround: ResolverTypeWrapper<DesignationGround>;
  DesignationConnection: ResolverTypeWrapper<DesignationPageModel>;
  DesignationEdge: ResolverTypeWrapper<Omit<DesignationEdge, 'node'> & { node: ResolversTypes['Designation'] }>;
  Leader: ResolverTypeWrapper<LeaderModel>;
  AwardDesignationInput: AwardDesignationInput;
  StatedCriterionInput: StatedCriterionInput;
  WithdrawDesignationInput: WithdrawDesignationInput;
  TrainingBooking: ResolverTypeWrapper<BookingModel>;
  TrainingEvaluationStep: TrainingEvaluationStep;
  EvaluateTrainingInput: EvaluateTrainingInput;
  TrainingEffectInput: TrainingEffectInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  TrainingEffectDirection: TrainingEffectDirection;
  TrainingEvaluation: ResolverTypeWrapper<EvaluationModel>;
  TrainingEffect: ResolverTypeWrapper<TrainingEffect>;
  TrainingQuality: ResolverTypeWrapper<QualityModel>;
  TrainingStepQuality: ResolverTypeWrapper<StepQualityModel>;
  PlanGovernorReviewInput: PlanGovernorReviewInput;
  ConsentToGovernorReviewInput: ConsentToGovernorReviewInput;
  RecordGovernorReviewInput: RecordGovernorReviewInput;
  GovernorActionInput: GovernorActionInput;
  AnswerGovernorReviewInput: AnswerGovernorReviewInput;
  GovernorReviewSide: GovernorReviewSide;
  GovernorReviewState: GovernorReviewState;
  GovernorReview: ResolverTypeWrapper<ReviewModel>;
  GovernorAction: ResolverTypeWrapper<GovernorAction>;
  GovernorReviewConnection: ResolverTypeWrapper<ReviewPageModel>;
  GovernorReviewEdge: ResolverTypeWrapper<Omit<GovernorReviewEdge, 'node'> & { node: ResolversTypes['GovernorReview'] }>;
  OpenHubInput: OpenHubInput;
  AnswerHubInput: AnswerHubInput;
  CloseHubInput: CloseHubInput;
  HubSchoolInput: HubSchoolInput;
  ExtendHubInput: ExtendHubInput;
  JoinHubInput: JoinHubInput;
  LeaveHubInput: LeaveHubInput;
  Hub: ResolverTypeWrapper<HubModel>;
  HubState: HubState;
  HubAnswer: ResolverTypeWrapper<HubAnswer>;
  HubSpoke: ResolverTypeWrapper<SpokeModel>;
  HubConnection: ResolverTypeWrapper<HubPageModel>;
  HubEdge: ResolverTypeWrapper<Omit<HubEdge, 'node'> & { node: ResolversTypes['Hub'] }>;
  KitemarkStandard: KitemarkStandard;
  KitemarkEvidenceKind: KitemarkEvidenceKind;
  KitemarkState: KitemarkState;
  KitemarkEvidenceInput: KitemarkEvidenceInput;
  ApplyForKitemarkInput: ApplyForKitemarkInput;
  KitemarkFindingInput: KitemarkFindingInput;
  DecideKitemarkInput: DecideKitemarkInput;
  WithdrawKitemarkInput: WithdrawKitemarkInput;
  Kitemark: ResolverTypeWrapper<KitemarkModel>;
  KitemarkEvidence: ResolverTypeWrapper<KitemarkEvidence>;
  KitemarkFinding: ResolverTypeWrapper<KitemarkFinding>;
  KitemarkStep: ResolverTypeWrapper<KitemarkStep>;
  RetirementWindow: ResolverTypeWrapper<RetirementWindow>;
  LeaderSupport: ResolverTypeWrapper<SupportModel>;
  LeaderCharacteristic: ResolverTypeWrapper<LeaderCharacteristic>;
  ConsentPurpose: ConsentPurpose;
  LeaderConsent: ResolverTypeWrapper<ConsentModel>;
  LeaderChange: ResolverTypeWrapper<ChangeModel>;
  RegisterLeaderInput: RegisterLeaderInput;
  CorrectLeaderInput: CorrectLeaderInput;
  CoachTrainingInput: CoachTrainingInput;
  RetirementWindowInput: RetirementWindowInput;
  LeaderCharacteristicInput: LeaderCharacteristicInput;
  LeaderConsentInput: LeaderConsentInput;
  MergeLeadersInput: MergeLeadersInput;
  EraseLeaderInput: EraseLeaderInput;
  MentoringState: MentoringState;
  Mentor: ResolverTypeWrapper<MentorModel>;
  MentoringNeed: ResolverTypeWrapper<MentoringNeedModel>;
  MentoringNeedConnection: ResolverTypeWrapper<NeedPageModel>;
  MentoringNeedEdge: ResolverTypeWrapper<Omit<MentoringNeedEdge, 'node'> & { node: ResolversTypes['MentoringNeed'] }>;
  OfferMentoringInput: OfferMentoringInput;
  AskForMentorInput: AskForMentorInput;
  MatchMentorsInput: MatchMentorsInput;
  EndMentoringInput: EndMentoringInput;
  LeaderNetwork: ResolverTypeWrapper<NetworkModel>;
  LeaderNetworkMember: ResolverTypeWrapper<MemberModel>;
  LeaderNetworkMeeting: ResolverTypeWrapper<MeetingModel>;
  LeaderNetworkConnection: ResolverTypeWrapper<NetworkPageModel>;
  LeaderNetworkEdge: ResolverTypeWrapper<Omit<LeaderNetworkEdge, 'node'> & { node: ResolversTypes['LeaderNetwork'] }>;
  LeaderNetworkMemberConnection: ResolverTypeWrapper<MemberPageModel>;
  LeaderNetworkMemberEdge: ResolverTypeWrapper<Omit<LeaderNetworkMemberEdge, 'node'> & { node: ResolversTypes['LeaderNetworkMember'] }>;
  LeaderNetworkMeetingConnection: ResolverTypeWrapper<MeetingPageModel>;
  LeaderNetworkMeetingEdge: ResolverTypeWrapper<Omit<LeaderNetworkMeetingEdge, 'node'> & { node: ResolversTypes['LeaderNetworkMeeting'] }>;
  OpenLeaderNetworkInput: OpenLeaderNetworkInput;
  JoinLeaderNetworkInput: JoinLeaderNetworkInput;
  LeaveLeaderNetworkInput: LeaveLeaderNetworkInput;
  HoldNetworkMeetingInput: HoldNetworkMeetingInput;
  Readiness: Readiness;
  Pipeline: ResolverTypeWrapper<PipelineModel>;
  PipelineStage: ResolverTypeWrapper<PipelineStage>;
  WantedEvidence: ResolverTypeWrapper<WantedEvidence>;
  PipelineCount: ResolverTypeWrapper<PipelineCount>;
  Candidacy: ResolverTypeWrapper<CandidacyModel>;
  CandidateEvidence: ResolverTypeWrapper<CandidateEvidence>;
  PipelineConnection: ResolverTypeWrapper<PipelinePageModel>;
  PipelineEdge: ResolverTypeWrapper<Omit<PipelineEdge, 'node'> & { node: ResolversTypes['Pipeline'] }>;
  CandidacyConnection: ResolverTypeWrapper<CandidacyPageModel>;
  CandidacyEdge: ResolverTypeWrapper<Omit<CandidacyEdge, 'node'> & { node: ResolversTypes['Candidacy'] }>;
  OpenPipelineInput: OpenPipelineInput;
  PipelineStageInput: PipelineStageInput;
  WantedEvidenceInput: WantedEvidenceInput;
  EnterPipelineInput: EnterPipelineInput;
  RecordEvidenceInput: RecordEvidenceInput;
  LeavePipelineInput: LeavePipelineInput;
  PlacementState: PlacementState;
  Placement: ResolverTypeWrapper<PlacementModel>;
  PlacementConnection: ResolverTypeWrapper<PlacementPageModel>;
  PlacementEdge: ResolverTypeWrapper<Omit<PlacementEdge, 'node'> & { node: ResolversTypes['Placement'] }>;
  ArrangePlacementInput: ArrangePlacementInput;
  EndPlacementInput: EndPlacementInput;
  LeadershipRole: LeadershipRole;
  DepartureReason: DepartureReason;
  PostStanding: PostStanding;
  LeadershipPost: ResolverTypeWrapper<PostModel>;
  LeadershipHolding: ResolverTypeWrapper<HoldingModel>;
  LeaderPost: ResolverTypeWrapper<Omit<LeaderPost, 'post'> & { post: ResolversTypes['LeadershipPost'] }>;
  EstablishPostInput: EstablishPostInput;
  FillPostInput: FillPostInput;
  LeavePostInput: LeavePostInput;
  LeadSchoolsInput: LeadSchoolsInput;
  PracticeProject: ResolverTypeWrapper<ProjectModel>;
  PracticeFilter: PracticeFilter;
  ProgrammeCohort: ResolverTypeWrapper<ProgrammeCohort>;
  PublishPracticeInput: PublishPracticeInput;
  AdoptPracticeInput: AdoptPracticeInput;
  ShowAdoptionEffectInput: ShowAdoptionEffectInput;
  Practice: ResolverTypeWrapper<PracticeModel>;
  PracticeUptake: ResolverTypeWrapper<PracticeUptake>;
  PracticeAdoption: ResolverTypeWrapper<AdoptionModel>;
  PracticeEffect: ResolverTypeWrapper<PracticeEffect>;
  OwedCaseStudy: ResolverTypeWrapper<Omit<OwedCaseStudy, 'school' | 'practice'> & { school: ResolversTypes['School'], practice?: Maybe<ResolversTypes['Practice']> }>;
  OwedCaseStudyState: OwedCaseStudyState;
  PracticeConnection: ResolverTypeWrapper<PracticePageModel>;
  PracticeEdge: ResolverTypeWrapper<Omit<PracticeEdge, 'node'> & { node: ResolversTypes['Practice'] }>;
  PracticeAdoptionConnection: ResolverTypeWrapper<AdoptionPageModel>;
  PracticeAdoptionEdge: ResolverTypeWrapper<Omit<PracticeAdoptionEdge, 'node'> & { node: ResolversTypes['PracticeAdoption'] }>;
  AlliancePriorityInput: AlliancePriorityInput;
  SetAlliancePrioritiesInput: SetAlliancePrioritiesInput;
  PracticeLeadInput: PracticeLeadInput;
  BeginPracticeProjectInput: BeginPracticeProjectInput;
  AddPracticeFindingInput: AddPracticeFindingInput;
  ConcludePracticeProjectInput: ConcludePracticeProjectInput;
  PracticeLevel: PracticeLevel;
  PracticeReach: PracticeReach;
  PracticeLeadRole: PracticeLeadRole;
  AlliancePriorities: ResolverTypeWrapper<AgendaModel>;
  AlliancePriority: ResolverTypeWrapper<AlliancePriority>;
  AlliancePrioritiesChange: ResolverTypeWrapper<AlliancePrioritiesChange>;
  PracticeProjectState: PracticeProjectState;
  PracticeLead: ResolverTypeWrapper<LeadModel>;
  PracticeLevelFindings: ResolverTypeWrapper<Omit<PracticeLevelFindings, 'findings'> & { findings: ReadonlyArray<ResolversTypes['PracticeFinding']> }>;
  PracticeFinding: ResolverTypeWrapper<FindingModel>;
  PracticeProjectConnection: ResolverTypeWrapper<ProjectPageModel>;
  PracticeProjectEdge: ResolverTypeWrapper<Omit<PracticeProjectEdge, 'node'> & { node: ResolversTypes['PracticeProject'] }>;
  AreaPlan: ResolverTypeWrapper<AreaPlan>;
  AreaPriority: ResolverTypeWrapper<AreaPriorityModel>;
  StateTrainingPrioritiesInput: StateTrainingPrioritiesInput;
  TrainingPriorities: ResolverTypeWrapper<PrioritiesModel>;
  RecommendedOffer: ResolverTypeWrapper<RecommendationModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  StudyOutcome: StudyOutcome;
  StudyAward: ResolverTypeWrapper<StudyAwardModel>;
  StudyAwardConnection: ResolverTypeWrapper<StudyAwardPageModel>;
  StudyAwardEdge: ResolverTypeWrapper<Omit<StudyAwardEdge, 'node'> & { node: ResolversTypes['StudyAward'] }>;
  AgreeStudyAwardInput: AgreeStudyAwardInput;
  EndStudyAwardInput: EndStudyAwardInput;
  SuccessionRole: SuccessionRole;
  SuccessionRisk: ResolverTypeWrapper<SuccessionRiskModel>;
  SuccessionYear: ResolverTypeWrapper<SuccessionYear>;
  SimulatedCount: ResolverTypeWrapper<SimulatedCount>;
  PostAtRisk: ResolverTypeWrapper<PostOutlookModel>;
  SuccessionActionKind: SuccessionActionKind;
  SuccessionAction: ResolverTypeWrapper<SuccessionAction>;
  SuccessionWhatIf: ResolverTypeWrapper<SuccessionWhatIf>;
  SuccessionPricesInput: SuccessionPricesInput;
  OwnRetentionInput: OwnRetentionInput;
  StillInPostInput: StillInPostInput;
  SuccessionWhatIfInput: SuccessionWhatIfInput;
  SuccessionProgrammeInput: SuccessionProgrammeInput;
  SuccessionMergerInput: SuccessionMergerInput;
  WorkforceInput: WorkforceInput;
  WorkforceShareInput: WorkforceShareInput;
  StageRepresentation: ResolverTypeWrapper<StageRepresentation>;
  GroupRepresentation: ResolverTypeWrapper<GroupRepresentation>;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingMeetingInput: TrainingMeetingInput;
  ReleaseTimeInput: ReleaseTimeInput;
  PlanTrainingSessionInput: PlanTrainingSessionInput;
  ChangeTrainingSessionInput: ChangeTrainingSessionInput;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  RecordTrainingAttendanceInput: RecordTrainingAttendanceInput;
  CorrectTrainingAttendanceInput: CorrectTrainingAttendanceInput;
  AttendeeInput: AttendeeInput;
  ReleaseApprovalInput: ReleaseApprovalInput;
  RequestTrainingPlaceInput: RequestTrainingPlaceInput;
  AnswerTrainingRequestInput: AnswerTrainingRequestInput;
  CancelTrainingPlaceInput: CancelTrainingPlaceInput;
  TrainingSession: ResolverTypeWrapper<SessionModel>;
  TrainingSessionState: TrainingSessionState;
  TrainingMeeting: ResolverTypeWrapper<TrainingMeeting>;
  ReleaseTime: ResolverTypeWrapper<ReleaseTime>;
  TrainingChange: ResolverTypeWrapper<TrainingChange>;
  TrainingBookingState: TrainingBookingState;
  Attendee: ResolverTypeWrapper<Attendee>;
  ReleaseApproval: ResolverTypeWrapper<ReleaseApproval>;
  TrainingBookingStep: ResolverTypeWrapper<TrainingBookingStep>;
  TrainingSessionConnection: ResolverTypeWrapper<SessionPageModel>;
  TrainingSessionEdge: ResolverTypeWrapper<Omit<TrainingSessionEdge, 'node'> & { node: ResolversTypes['TrainingSession'] }>;
  TrainingBookingConnection: ResolverTypeWrapper<BookingPageModel>;
  TrainingBookingEdge: ResolverTypeWrapper<Omit<TrainingBookingEdge, 'node'> & { node: ResolversTypes['TrainingBooking'] }>;
  VacancyState: VacancyState;
  Vacancy: ResolverTypeWrapper<VacancyModel>;
  VacancyAdvertisement: ResolverTypeWrapper<VacancyAdvertisement>;
  VacancyConnection: ResolverTypeWrapper<VacancyPageModel>;
  VacancyEdge: ResolverTypeWrapper<Omit<VacancyEdge, 'node'> & { node: ResolversTypes['Vacancy'] }>;
  AdvertiseVacancyInput: AdvertiseVacancyInput;
  CountApplicantsInput: CountApplicantsInput;
  WithdrawVacancyInput: WithdrawVacancyInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AuditTrailFilter: AuditTrailFilter;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: AuditTrailPageModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  School: Omit<School, 'bestPracticeRequests' | 'governorReviews' | 'hubs' | 'placementsHosted' | 'leadership' | 'practicesAdopted' | 'practiceProjects' | 'recommendedOffers' | 'trainingPriorities' | 'areaPriorities' | 'trainingBookings' | 'vacancies'> & { bestPracticeRequests?: Maybe<ReadonlyArray<ResolversParentTypes['TeamRequest']>>, governorReviews?: Maybe<ResolversParentTypes['GovernorReviewConnection']>, hubs?: Maybe<ReadonlyArray<ResolversParentTypes['Hub']>>, placementsHosted?: Maybe<ResolversParentTypes['PlacementConnection']>, leadership?: Maybe<ReadonlyArray<ResolversParentTypes['LeadershipPost']>>, practicesAdopted?: Maybe<ResolversParentTypes['PracticeAdoptionConnection']>, practiceProjects?: Maybe<ResolversParentTypes['PracticeProjectConnection']>, recommendedOffers?: Maybe<ReadonlyArray<ResolversParentTypes['RecommendedOffer']>>, trainingPriorities?: Maybe<ResolversParentTypes['TrainingPriorities']>, areaPriorities?: Maybe<ReadonlyArray<ResolversParentTypes['AreaPriority']>>, trainingBookings?: Maybe<ResolversParentTypes['TrainingBookingConnection']>, vacancies?: Maybe<ResolversParentTypes['VacancyConnection']> } | FederationReferenceTypes['School'];
  OpenBestPracticeTeamInput: OpenBestPracticeTeamInput;
  KeepTeamMemberInput: KeepTeamMemberInput;
  AskBestPracticeTeamInput: AskBestPracticeTeamInput;
  AgreeSpellInput: AgreeSpellInput;
  EndSpellInput: EndSpellInput;
  AssignTeamTrainerInput: AssignTeamTrainerInput;
  ReleaseTeamTrainerInput: ReleaseTeamTrainerInput;
  WithdrawTeamRequestInput: WithdrawTeamRequestInput;
  BestPracticeTeam: TeamModel;
  TeamMember: TeamMemberModel;
  TeamTraining: TeamTrainingModel;
  TeamTrainingStep: TeamTrainingStep;
  TeamRequest: AskModel;
  TeamSpell: TeamSpell;
  TeamReckoning: TeamReckoning;
  TeamReckoningLine: TeamReckoningLine;
  TeamOutcome: TeamOutcome;
  TeamProposal: BrokeredModel;
  TeamMatch: MatchModel;
  TeamUnserved: UnservedModel;
  TeamRefusal: TeamRefusal;
  OpenTrainingCalendarInput: OpenTrainingCalendarInput;
  CloseTrainingCalendarInput: CloseTrainingCalendarInput;
  TrainingCalendar: TrainingCalendar;
  OfferFilter: OfferFilter;
  RegisterProviderInput: RegisterProviderInput;
  PublishOfferInput: PublishOfferInput;
  Provider: ProviderModel;
  Offer: OfferModel;
  OfferConnection: OfferPageModel;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  DesignationCriteria: CriteriaSetModel;
  DesignationCriterion: DesignationCriterion;
  Designation: DesignationModel;
  DesignationGround: DesignationGround;
  DesignationConnection: DesignationPageModel;
  DesignationEdge: Omit<DesignationEdge, 'node'> & { node: ResolversParentTypes['Designation'] };
  Leader: LeaderModel;
  AwardDesignationInput: AwardDesignationInput;
  StatedCriterionInput: StatedCriterionInput;
  WithdrawDesignationInput: WithdrawDesignationInput;
  TrainingBooking: BookingModel;
  EvaluateTrainingInput: EvaluateTrainingInput;
  TrainingEffectInput: TrainingEffectInput;
  Float: Scalars['Float']['output'];
  TrainingEvaluation: EvaluationModel;
  TrainingEffect: TrainingEffect;
  TrainingQuality: QualityModel;
  TrainingStepQuality: StepQualityModel;
  PlanGovernorReviewInput: PlanGovernorReviewInput;
  ConsentToGovernorReviewInput: ConsentToGovernorReviewInput;
  RecordGovernorReviewInput: RecordGovernorReviewInput;
  GovernorActionInput: GovernorActionInput;
  AnswerGovernorReviewInput: AnswerGovernorReviewInput;
  GovernorReview: ReviewModel;
  GovernorAction: GovernorAction;
  GovernorReviewConnection: ReviewPageModel;
  GovernorReviewEdge: Omit<GovernorReviewEdge, 'node'> & { node: ResolversParentTypes['GovernorReview'] };
  OpenHubInput: OpenHubInput;
  AnswerHubInput: AnswerHubInput;
  CloseHubInput: CloseHubInput;
  HubSchoolInput: HubSchoolInput;
  ExtendHubInput: ExtendHubInput;
  JoinHubInput: JoinHubInput;
  LeaveHubInput: LeaveHubInput;
  Hub: HubModel;
  HubAnswer: HubAnswer;
  HubSpoke: SpokeModel;
  HubConnection: HubPageModel;
  HubEdge: Omit<HubEdge, 'node'> & { node: ResolversParentTypes['Hub'] };
  KitemarkEvidenceInput: KitemarkEvidenceInput;
  ApplyForKitemarkInput: ApplyForKitemarkInput;
  KitemarkFindingInput: KitemarkFindingInput;
  DecideKitemarkInput: DecideKitemarkInput;
  WithdrawKitemarkInput: WithdrawKitemarkInput;
  Kitemark: KitemarkModel;
  KitemarkEvidence: KitemarkEvidence;
  KitemarkFinding: KitemarkFinding;
  KitemarkStep: KitemarkStep;
  RetirementWindow: RetirementWindow;
  LeaderSupport: SupportModel;
  LeaderCharacteristic: LeaderCharacteristic;
  LeaderConsent: ConsentModel;
  LeaderChange: ChangeModel;
  RegisterLeaderInput: RegisterLeaderInput;
  CorrectLeaderInput: CorrectLeaderInput;
  CoachTrainingInput: CoachTrainingInput;
  RetirementWindowInput: RetirementWindowInput;
  LeaderCharacteristicInput: LeaderCharacteristicInput;
  LeaderConsentInput: LeaderConsentInput;
  MergeLeadersInput: MergeLeadersInput;
  EraseLeaderInput: EraseLeaderInput;
  Mentor: MentorModel;
  MentoringNeed: MentoringNeedModel;
  MentoringNeedConnection: NeedPageModel;
  MentoringNeedEdge: Omit<MentoringNeedEdge, 'node'> & { node: ResolversParentTypes['MentoringNeed'] };
  OfferMentoringInput: OfferMentoringInput;
  AskForMentorInput: AskForMentorInput;
  MatchMentorsInput: MatchMentorsInput;
  EndMentoringInput: EndMentoringInput;
  LeaderNetwork: NetworkModel;
  LeaderNetworkMember: MemberModel;
  LeaderNetworkMeeting: MeetingModel;
  LeaderNetworkConnection: NetworkPageModel;
  LeaderNetworkEdge: Omit<LeaderNetworkEdge, 'node'> & { node: ResolversParentTypes['LeaderNetwork'] };
  LeaderNetworkMemberConnection: MemberPageModel;
  LeaderNetworkMemberEdge: Omit<LeaderNetworkMemberEdge, 'node'> & { node: ResolversParentTypes['LeaderNetworkMember'] };
  LeaderNetworkMeetingConnection: MeetingPageModel;
  LeaderNetworkMeetingEdge: Omit<LeaderNetworkMeetingEdge, 'node'> & { node: ResolversParentTypes['LeaderNetworkMeeting'] };
  OpenLeaderNetworkInput: OpenLeaderNetworkInput;
  JoinLeaderNetworkInput: JoinLeaderNetworkInput;
  LeaveLeaderNetworkInput: LeaveLeaderNetworkInput;
  HoldNetworkMeetingInput: HoldNetworkMeetingInput;
  Pipeline: PipelineModel;
  PipelineStage: PipelineStage;
  WantedEvidence: WantedEvidence;
  PipelineCount: PipelineCount;
  Candidacy: CandidacyModel;
  CandidateEvidence: CandidateEvidence;
  PipelineConnection: PipelinePageModel;
  PipelineEdge: Omit<PipelineEdge, 'node'> & { node: ResolversParentTypes['Pipeline'] };
  CandidacyConnection: CandidacyPageModel;
  CandidacyEdge: Omit<CandidacyEdge, 'node'> & { node: ResolversParentTypes['Candidacy'] };
  OpenPipelineInput: OpenPipelineInput;
  PipelineStageInput: PipelineStageInput;
  WantedEvidenceInput: WantedEvidenceInput;
  EnterPipelineInput: EnterPipelineInput;
  RecordEvidenceInput: RecordEvidenceInput;
  LeavePipelineInput: LeavePipelineInput;
  Placement: PlacementModel;
  PlacementConnection: PlacementPageModel;
  PlacementEdge: Omit<PlacementEdge, 'node'> & { node: ResolversParentTypes['Placement'] };
  ArrangePlacementInput: ArrangePlacementInput;
  EndPlacementInput: EndPlacementInput;
  LeadershipPost: PostModel;
  LeadershipHolding: HoldingModel;
  LeaderPost: Omit<LeaderPost, 'post'> & { post: ResolversParentTypes['LeadershipPost'] };
  EstablishPostInput: EstablishPostInput;
  FillPostInput: FillPostInput;
  LeavePostInput: LeavePostInput;
  LeadSchoolsInput: LeadSchoolsInput;
  PracticeProject: ProjectModel;
  PracticeFilter: PracticeFilter;
  ProgrammeCohort: ProgrammeCohort;
  PublishPracticeInput: PublishPracticeInput;
  AdoptPracticeInput: AdoptPracticeInput;
  ShowAdoptionEffectInput: ShowAdoptionEffectInput;
  Practice: PracticeModel;
  PracticeUptake: PracticeUptake;
  PracticeAdoption: AdoptionModel;
  PracticeEffect: PracticeEffect;
  OwedCaseStudy: Omit<OwedCaseStudy, 'school' | 'practice'> & { school: ResolversParentTypes['School'], practice?: Maybe<ResolversParentTypes['Practice']> };
  PracticeConnection: PracticePageModel;
  PracticeEdge: Omit<PracticeEdge, 'node'> & { node: ResolversParentTypes['Practice'] };
  PracticeAdoptionConnection: AdoptionPageModel;
  PracticeAdoptionEdge: Omit<PracticeAdoptionEdge, 'node'> & { node: ResolversParentTypes['PracticeAdoption'] };
  AlliancePriorityInput: AlliancePriorityInput;
  SetAlliancePrioritiesInput: SetAlliancePrioritiesInput;
  PracticeLeadInput: PracticeLeadInput;
  BeginPracticeProjectInput: BeginPracticeProjectInput;
  AddPracticeFindingInput: AddPracticeFindingInput;
  ConcludePracticeProjectInput: ConcludePracticeProjectInput;
  AlliancePriorities: AgendaModel;
  AlliancePriority: AlliancePriority;
  AlliancePrioritiesChange: AlliancePrioritiesChange;
  PracticeLead: LeadModel;
  PracticeLevelFindings: Omit<PracticeLevelFindings, 'findings'> & { findings: ReadonlyArray<ResolversParentTypes['PracticeFinding']> };
  PracticeFinding: FindingModel;
  PracticeProjectConnection: ProjectPageModel;
  PracticeProjectEdge: Omit<PracticeProjectEdge, 'node'> & { node: ResolversParentTypes['PracticeProject'] };
  AreaPlan: AreaPlan;
  AreaPriority: AreaPriorityModel;
  StateTrainingPrioritiesInput: StateTrainingPrioritiesInput;
  TrainingPriorities: PrioritiesModel;
  RecommendedOffer: RecommendationModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Money;
  Pence: Scalars['Pence']['output'];
  PageInfo: PageInfo;
  StudyAward: StudyAwardModel;
  StudyAwardConnection: StudyAwardPageModel;
  StudyAwardEdge: Omit<StudyAwardEdge, 'node'> & { node: ResolversParentTypes['StudyAward'] };
  AgreeStudyAwardInput: AgreeStudyAwardInput;
  EndStudyAwardInput: EndStudyAwardInput;
  SuccessionRisk: SuccessionRiskModel;
  SuccessionYear: SuccessionYear;
  SimulatedCount: SimulatedCount;
  PostAtRisk: PostOutlookModel;
  SuccessionAction: SuccessionAction;
  SuccessionWhatIf: SuccessionWhatIf;
  SuccessionPricesInput: SuccessionPricesInput;
  OwnRetentionInput: OwnRetentionInput;
  StillInPostInput: StillInPostInput;
  SuccessionWhatIfInput: SuccessionWhatIfInput;
  SuccessionProgrammeInput: SuccessionProgrammeInput;
  SuccessionMergerInput: SuccessionMergerInput;
  WorkforceInput: WorkforceInput;
  WorkforceShareInput: WorkforceShareInput;
  StageRepresentation: StageRepresentation;
  GroupRepresentation: GroupRepresentation;
  TrainingSessionFilter: TrainingSessionFilter;
  TrainingMeetingInput: TrainingMeetingInput;
  ReleaseTimeInput: ReleaseTimeInput;
  PlanTrainingSessionInput: PlanTrainingSessionInput;
  ChangeTrainingSessionInput: ChangeTrainingSessionInput;
  CancelTrainingSessionInput: CancelTrainingSessionInput;
  RecordTrainingAttendanceInput: RecordTrainingAttendanceInput;
  CorrectTrainingAttendanceInput: CorrectTrainingAttendanceInput;
  AttendeeInput: AttendeeInput;
  ReleaseApprovalInput: ReleaseApprovalInput;
  RequestTrainingPlaceInput: RequestTrainingPlaceInput;
  AnswerTrainingRequestInput: AnswerTrainingRequestInput;
  CancelTrainingPlaceInput: CancelTrainingPlaceInput;
  TrainingSession: SessionModel;
  TrainingMeeting: TrainingMeeting;
  ReleaseTime: ReleaseTime;
  TrainingChange: TrainingChange;
  Attendee: Attendee;
  ReleaseApproval: ReleaseApproval;
  TrainingBookingStep: TrainingBookingStep;
  TrainingSessionConnection: SessionPageModel;
  TrainingSessionEdge: Omit<TrainingSessionEdge, 'node'> & { node: ResolversParentTypes['TrainingSession'] };
  TrainingBookingConnection: BookingPageModel;
  TrainingBookingEdge: Omit<TrainingBookingEdge, 'node'> & { node: ResolversParentTypes['TrainingBooking'] };
  Vacancy: VacancyModel;
  VacancyAdvertisement: VacancyAdvertisement;
  VacancyConnection: VacancyPageModel;
  VacancyEdge: Omit<VacancyEdge, 'node'> & { node: ResolversParentTypes['Vacancy'] };
  AdvertiseVacancyInput: AdvertiseVacancyInput;
  CountApplicantsInput: CountApplicantsInput;
  WithdrawVacancyInput: WithdrawVacancyInput;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cpdAuditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryCpdAuditTrailArgs, 'first'>>;
  bestPracticeTeam?: Resolver<Maybe<ResolversTypes['BestPracticeTeam']>, ParentType, ContextType, RequireFields<QueryBestPracticeTeamArgs, 'id'>>;
  bestPracticeTeams?: Resolver<ReadonlyArray<ResolversTypes['BestPracticeTeam']>, ParentType, ContextType, RequireFields<QueryBestPracticeTeamsArgs, 'owner'>>;
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  designationCriteria?: Resolver<Maybe<ResolversTypes['DesignationCriteria']>, ParentType, ContextType, RequireFields<QueryDesignationCriteriaArgs, 'kind'>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, RequireFields<QueryDesignationsArgs, 'body' | 'first'>>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType, RequireFields<QueryHubArgs, 'id'>>;
  hubs?: Resolver<ResolversTypes['HubConnection'], ParentType, ContextType, RequireFields<QueryHubsArgs, 'owner' | 'first'>>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, RequireFields<QueryLeaderArgs, 'id'>>;
  myLeaderRecord?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  mentoringNeeds?: Resolver<Maybe<ResolversTypes['MentoringNeedConnection']>, ParentType, ContextType, RequireFields<QueryMentoringNeedsArgs, 'owner' | 'first'>>;
  leaderNetwork?: Resolver<Maybe<ResolversTypes['LeaderNetwork']>, ParentType, ContextType, RequireFields<QueryLeaderNetworkArgs, 'id'>>;
  leaderNetworks?: Resolver<Maybe<ResolversTypes['LeaderNetworkConnection']>, ParentType, ContextType, RequireFields<QueryLeaderNetworksArgs, 'owner' | 'first'>>;
  pipeline?: Resolver<Maybe<ResolversTypes['Pipeline']>, ParentType, ContextType, RequireFields<QueryPipelineArgs, 'id'>>;
  pipelines?: Resolver<Maybe<ResolversTypes['PipelineConnection']>, ParentType, ContextType, RequireFields<QueryPipelinesArgs, 'owner' | 'first'>>;
  leadershipPost?: Resolver<Maybe<ResolversTypes['LeadershipPost']>, ParentType, ContextType, RequireFields<QueryLeadershipPostArgs, 'id'>>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType, RequireFields<QueryPracticeArgs, 'id'>>;
  practiceDirectory?: Resolver<ResolversTypes['PracticeConnection'], ParentType, ContextType, RequireFields<QueryPracticeDirectoryArgs, 'first'>>;
  alliancePriorities?: Resolver<Maybe<ResolversTypes['AlliancePriorities']>, ParentType, ContextType, RequireFields<QueryAlliancePrioritiesArgs, 'alliance'>>;
  practiceProject?: Resolver<Maybe<ResolversTypes['PracticeProject']>, ParentType, ContextType, RequireFields<QueryPracticeProjectArgs, 'id'>>;
  practiceProjects?: Resolver<ResolversTypes['PracticeProjectConnection'], ParentType, ContextType, RequireFields<QueryPracticeProjectsArgs, 'alliance' | 'first'>>;
  studyAwards?: Resolver<Maybe<ResolversTypes['StudyAwardConnection']>, ParentType, ContextType, RequireFields<QueryStudyAwardsArgs, 'owner' | 'first'>>;
  successionRisk?: Resolver<Maybe<ResolversTypes['SuccessionRisk']>, ParentType, ContextType, RequireFields<QuerySuccessionRiskArgs, 'body' | 'role' | 'years' | 'runs' | 'seed' | 'retention' | 'travelKm' | 'candidatesLost' | 'filledFromOutside'>>;
  trainingSession?: Resolver<Maybe<ResolversTypes['TrainingSession']>, ParentType, ContextType, RequireFields<QueryTrainingSessionArgs, 'id'>>;
  trainingSessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<QueryTrainingSessionsArgs, 'first'>>;
  trainingBooking?: Resolver<Maybe<ResolversTypes['TrainingBooking']>, ParentType, ContextType, RequireFields<QueryTrainingBookingArgs, 'id'>>;
  vacancies?: Resolver<Maybe<ResolversTypes['VacancyConnection']>, ParentType, ContextType, RequireFields<QueryVacanciesArgs, 'body' | 'first'>>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openBestPracticeTeam?: Resolver<ResolversTypes['BestPracticeTeam'], ParentType, ContextType, RequireFields<MutationOpenBestPracticeTeamArgs, 'input'>>;
  keepTeamMember?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType, RequireFields<MutationKeepTeamMemberArgs, 'input'>>;
  askBestPracticeTeam?: Resolver<ResolversTypes['TeamRequest'], ParentType, ContextType, RequireFields<MutationAskBestPracticeTeamArgs, 'input'>>;
  agreeSpell?: Resolver<ResolversTypes['TeamRequest'], ParentType, ContextType, RequireFields<MutationAgreeSpellArgs, 'input'>>;
  endSpell?: Resolver<ResolversTypes['TeamRequest'], ParentType, ContextType, RequireFields<MutationEndSpellArgs, 'input'>>;
  assignTeamTrainer?: Resolver<ResolversTypes['TeamTraining'], ParentType, ContextType, RequireFields<MutationAssignTeamTrainerArgs, 'input'>>;
  releaseTeamTrainer?: Resolver<ResolversTypes['TeamTraining'], ParentType, ContextType, RequireFields<MutationReleaseTeamTrainerArgs, 'input'>>;
  withdrawTeamRequest?: Resolver<ResolversTypes['TeamRequest'], ParentType, ContextType, RequireFields<MutationWithdrawTeamRequestArgs, 'input'>>;
  openTrainingCalendar?: Resolver<ResolversTypes['TrainingCalendar'], ParentType, ContextType, RequireFields<MutationOpenTrainingCalendarArgs, 'input'>>;
  closeTrainingCalendar?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationCloseTrainingCalendarArgs, 'input'>>;
  registerProvider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType, RequireFields<MutationRegisterProviderArgs, 'input'>>;
  publishOffer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType, RequireFields<MutationPublishOfferArgs, 'input'>>;
  awardDesignation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType, RequireFields<MutationAwardDesignationArgs, 'input'>>;
  withdrawDesignation?: Resolver<ResolversTypes['Designation'], ParentType, ContextType, RequireFields<MutationWithdrawDesignationArgs, 'input'>>;
  evaluateTraining?: Resolver<ResolversTypes['TrainingEvaluation'], ParentType, ContextType, RequireFields<MutationEvaluateTrainingArgs, 'input'>>;
  planGovernorReview?: Resolver<ResolversTypes['GovernorReview'], ParentType, ContextType, RequireFields<MutationPlanGovernorReviewArgs, 'input'>>;
  consentToGovernorReview?: Resolver<ResolversTypes['GovernorReview'], ParentType, ContextType, RequireFields<MutationConsentToGovernorReviewArgs, 'input'>>;
  recordGovernorReview?: Resolver<ResolversTypes['GovernorReview'], ParentType, ContextType, RequireFields<MutationRecordGovernorReviewArgs, 'input'>>;
  answerGovernorReview?: Resolver<ResolversTypes['GovernorReview'], ParentType, ContextType, RequireFields<MutationAnswerGovernorReviewArgs, 'input'>>;
  openHub?: Resolver<ResolversTypes['Hub'], ParentType, ContextType, RequireFields<MutationOpenHubArgs, 'input'>>;
  answerHub?: Resolver<ResolversTypes['Hub'], ParentType, ContextType, RequireFields<MutationAnswerHubArgs, 'input'>>;
  closeHub?: Resolver<ResolversTypes['Hub'], ParentType, ContextType, RequireFields<MutationCloseHubArgs, 'input'>>;
  extendHub?: Resolver<ResolversTypes['Hub'], ParentType, ContextType, RequireFields<MutationExtendHubArgs, 'input'>>;
  joinHub?: Resolver<ResolversTypes['Hub'], ParentType, ContextType, RequireFields<MutationJoinHubArgs, 'input'>>;
  leaveHub?: Resolver<ResolversTypes['Hub'], ParentType, ContextType, RequireFields<MutationLeaveHubArgs, 'input'>>;
  applyForKitemark?: Resolver<ResolversTypes['Kitemark'], ParentType, ContextType, RequireFields<MutationApplyForKitemarkArgs, 'input'>>;
  decideKitemark?: Resolver<ResolversTypes['Kitemark'], ParentType, ContextType, RequireFields<MutationDecideKitemarkArgs, 'input'>>;
  withdrawKitemark?: Resolver<ResolversTypes['Kitemark'], ParentType, ContextType, RequireFields<MutationWithdrawKitemarkArgs, 'input'>>;
  registerLeader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType, RequireFields<MutationRegisterLeaderArgs, 'input'>>;
  correctLeader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType, RequireFields<MutationCorrectLeaderArgs, 'input'>>;
  giveLeaderConsent?: Resolver<ResolversTypes['Leader'], ParentType, ContextType, RequireFields<MutationGiveLeaderConsentArgs, 'input'>>;
  mergeLeaders?: Resolver<ResolversTypes['Leader'], ParentType, ContextType, RequireFields<MutationMergeLeadersArgs, 'input'>>;
  eraseLeader?: Resolver<ResolversTypes['Leader'], ParentType, ContextType, RequireFields<MutationEraseLeaderArgs, 'input'>>;
  offerMentoring?: Resolver<ResolversTypes['Mentor'], ParentType, ContextType, RequireFields<MutationOfferMentoringArgs, 'input'>>;
  askForMentor?: Resolver<ResolversTypes['MentoringNeed'], ParentType, ContextType, RequireFields<MutationAskForMentorArgs, 'input'>>;
  matchMentors?: Resolver<ReadonlyArray<ResolversTypes['MentoringNeed']>, ParentType, ContextType, RequireFields<MutationMatchMentorsArgs, 'input'>>;
  endMentoring?: Resolver<ResolversTypes['MentoringNeed'], ParentType, ContextType, RequireFields<MutationEndMentoringArgs, 'input'>>;
  openLeaderNetwork?: Resolver<ResolversTypes['LeaderNetwork'], ParentType, ContextType, RequireFields<MutationOpenLeaderNetworkArgs, 'input'>>;
  joinLeaderNetwork?: Resolver<ResolversTypes['LeaderNetworkMember'], ParentType, ContextType, RequireFields<MutationJoinLeaderNetworkArgs, 'input'>>;
  leaveLeaderNetwork?: Resolver<ResolversTypes['LeaderNetworkMember'], ParentType, ContextType, RequireFields<MutationLeaveLeaderNetworkArgs, 'input'>>;
  holdNetworkMeeting?: Resolver<ResolversTypes['LeaderNetworkMeeting'], ParentType, ContextType, RequireFields<MutationHoldNetworkMeetingArgs, 'input'>>;
  openPipeline?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType, RequireFields<MutationOpenPipelineArgs, 'input'>>;
  enterPipeline?: Resolver<ResolversTypes['Candidacy'], ParentType, ContextType, RequireFields<MutationEnterPipelineArgs, 'input'>>;
  recordEvidence?: Resolver<ResolversTypes['Candidacy'], ParentType, ContextType, RequireFields<MutationRecordEvidenceArgs, 'input'>>;
  leavePipeline?: Resolver<ResolversTypes['Candidacy'], ParentType, ContextType, RequireFields<MutationLeavePipelineArgs, 'input'>>;
  arrangePlacement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType, RequireFields<MutationArrangePlacementArgs, 'input'>>;
  endPlacement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType, RequireFields<MutationEndPlacementArgs, 'input'>>;
  establishPost?: Resolver<ResolversTypes['LeadershipPost'], ParentType, ContextType, RequireFields<MutationEstablishPostArgs, 'input'>>;
  fillPost?: Resolver<ResolversTypes['LeadershipPost'], ParentType, ContextType, RequireFields<MutationFillPostArgs, 'input'>>;
  leavePost?: Resolver<ResolversTypes['LeadershipPost'], ParentType, ContextType, RequireFields<MutationLeavePostArgs, 'input'>>;
  leadSchools?: Resolver<ResolversTypes['LeadershipPost'], ParentType, ContextType, RequireFields<MutationLeadSchoolsArgs, 'input'>>;
  publishPractice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType, RequireFields<MutationPublishPracticeArgs, 'input'>>;
  adoptPractice?: Resolver<ResolversTypes['PracticeAdoption'], ParentType, ContextType, RequireFields<MutationAdoptPracticeArgs, 'input'>>;
  showAdoptionEffect?: Resolver<ResolversTypes['PracticeAdoption'], ParentType, ContextType, RequireFields<MutationShowAdoptionEffectArgs, 'input'>>;
  setAlliancePriorities?: Resolver<ResolversTypes['AlliancePriorities'], ParentType, ContextType, RequireFields<MutationSetAlliancePrioritiesArgs, 'input'>>;
  beginPracticeProject?: Resolver<ResolversTypes['PracticeProject'], ParentType, ContextType, RequireFields<MutationBeginPracticeProjectArgs, 'input'>>;
  addPracticeFinding?: Resolver<ResolversTypes['PracticeProject'], ParentType, ContextType, RequireFields<MutationAddPracticeFindingArgs, 'input'>>;
  concludePracticeProject?: Resolver<ResolversTypes['PracticeProject'], ParentType, ContextType, RequireFields<MutationConcludePracticeProjectArgs, 'input'>>;
  stateTrainingPriorities?: Resolver<ResolversTypes['TrainingPriorities'], ParentType, ContextType, RequireFields<MutationStateTrainingPrioritiesArgs, 'input'>>;
  agreeStudyAward?: Resolver<ResolversTypes['StudyAward'], ParentType, ContextType, RequireFields<MutationAgreeStudyAwardArgs, 'input'>>;
  endStudyAward?: Resolver<ResolversTypes['StudyAward'], ParentType, ContextType, RequireFields<MutationEndStudyAwardArgs, 'input'>>;
  planTrainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationPlanTrainingSessionArgs, 'input'>>;
  changeTrainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationChangeTrainingSessionArgs, 'input'>>;
  cancelTrainingSession?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationCancelTrainingSessionArgs, 'input'>>;
  recordTrainingAttendance?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType, RequireFields<MutationRecordTrainingAttendanceArgs, 'input'>>;
  correctTrainingAttendance?: Resolver<ResolversTypes['TrainingBooking'], ParentType, ContextType, RequireFields<MutationCorrectTrainingAttendanceArgs, 'input'>>;
  requestTrainingPlace?: Resolver<ResolversTypes['TrainingBooking'], ParentType, ContextType, RequireFields<MutationRequestTrainingPlaceArgs, 'input'>>;
  answerTrainingRequest?: Resolver<ResolversTypes['TrainingBooking'], ParentType, ContextType, RequireFields<MutationAnswerTrainingRequestArgs, 'input'>>;
  cancelTrainingPlace?: Resolver<ResolversTypes['TrainingBooking'], ParentType, ContextType, RequireFields<MutationCancelTrainingPlaceArgs, 'input'>>;
  advertiseVacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType, RequireFields<MutationAdvertiseVacancyArgs, 'input'>>;
  countApplicants?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType, RequireFields<MutationCountApplicantsArgs, 'input'>>;
  withdrawVacancy?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType, RequireFields<MutationWithdrawVacancyArgs, 'input'>>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bestPracticeRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamRequest']>>, ParentType, ContextType>;
  governorReviews?: Resolver<Maybe<ResolversTypes['GovernorReviewConnection']>, ParentType, ContextType, RequireFields<SchoolGovernorReviewsArgs, 'first'>>;
  hubs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Hub']>>, ParentType, ContextType, Partial<SchoolHubsArgs>>;
  placementsHosted?: Resolver<Maybe<ResolversTypes['PlacementConnection']>, ParentType, ContextType, RequireFields<SchoolPlacementsHostedArgs, 'first'>>;
  leadership?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadershipPost']>>, ParentType, ContextType, Partial<SchoolLeadershipArgs>>;
  practicesAdopted?: Resolver<Maybe<ResolversTypes['PracticeAdoptionConnection']>, ParentType, ContextType, RequireFields<SchoolPracticesAdoptedArgs, 'first'>>;
  practiceProjects?: Resolver<Maybe<ResolversTypes['PracticeProjectConnection']>, ParentType, ContextType, RequireFields<SchoolPracticeProjectsArgs, 'first'>>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendedOffers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecommendedOffer']>>, ParentType, ContextType, RequireFields<SchoolRecommendedOffersArgs, 'first'>>;
  trainingPriorities?: Resolver<Maybe<ResolversTypes['TrainingPriorities']>, ParentType, ContextType>;
  areaPriorities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AreaPriority']>>, ParentType, ContextType>;
  trainingBookings?: Resolver<Maybe<ResolversTypes['TrainingBookingConnection']>, ParentType, ContextType, RequireFields<SchoolTrainingBookingsArgs, 'first'>>;
  vacancies?: Resolver<Maybe<ResolversTypes['VacancyConnection']>, ParentType, ContextType, RequireFields<SchoolVacanciesArgs, 'first'>>;
};

export type BestPracticeTeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BestPracticeTeam'] = ResolversParentTypes['BestPracticeTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  requests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamRequest']>>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['TeamProposal']>, ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weeksLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spells?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  training?: Resolver<ReadonlyArray<ResolversTypes['TeamTraining']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamTrainingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamTraining'] = ResolversParentTypes['TeamTraining']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  halfDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamTrainingState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TeamTrainingStep']>, ParentType, ContextType>;
};

export type TeamTrainingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamTrainingStep'] = ResolversParentTypes['TeamTrainingStep']> = {
  state?: Resolver<ResolversTypes['TeamTrainingState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TeamRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRequest'] = ResolversParentTypes['TeamRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  weeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TeamRequestState'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  spell?: Resolver<Maybe<ResolversTypes['TeamSpell']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['TeamOutcome']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamSpellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamSpell'] = ResolversParentTypes['TeamSpell']> = {
  agreedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['TeamReckoning'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamReckoningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamReckoning'] = ResolversParentTypes['TeamReckoning']> = {
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['TeamReckoningLine']>, ParentType, ContextType>;
};

export type TeamReckoningLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamReckoningLine'] = ResolversParentTypes['TeamReckoningLine']> = {
  criterion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamOutcome'] = ResolversParentTypes['TeamOutcome']> = {
  verdict?: Resolver<ResolversTypes['SpellVerdict'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamProposal'] = ResolversParentTypes['TeamProposal']> = {
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['TeamMatch']>, ParentType, ContextType>;
  unserved?: Resolver<ReadonlyArray<ResolversTypes['TeamUnserved']>, ParentType, ContextType>;
};

export type TeamMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMatch'] = ResolversParentTypes['TeamMatch']> = {
  request?: Resolver<ResolversTypes['TeamRequest'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['TeamReckoningLine']>, ParentType, ContextType>;
};

export type TeamUnservedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamUnserved'] = ResolversParentTypes['TeamUnserved']> = {
  request?: Resolver<ResolversTypes['TeamRequest'], ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['TeamRefusal']>, ParentType, ContextType>;
  worthMoreElsewhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamRefusal'] = ResolversParentTypes['TeamRefusal']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingCalendar'] = ResolversParentTypes['TrainingCalendar']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProviderKind'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['TrainingQuality'], ParentType, ContextType>;
  kitemark?: Resolver<Maybe<ResolversTypes['Kitemark']>, ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer'], FederationReferenceType extends FederationReferenceTypes['Offer'] = FederationReferenceTypes['Offer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Offer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['TrainingAudience']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  halfDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['TrainingQuality'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<OfferSessionsArgs, 'first'>>;
};

export type OfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferConnection'] = ResolversParentTypes['OfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferEdge'] = ResolversParentTypes['OfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
};

export type DesignationCriteriaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationCriteria'] = ResolversParentTypes['DesignationCriteria']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DesignationKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['DesignationCriterion']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DesignationCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationCriterion'] = ResolversParentTypes['DesignationCriterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DesignationKind'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  criteria?: Resolver<Maybe<ResolversTypes['DesignationCriteria']>, ParentType, ContextType>;
  grounds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DesignationGround']>>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationGround'] = ResolversParentTypes['DesignationGround']> = {
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DesignationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationConnection'] = ResolversParentTypes['DesignationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DesignationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationEdge'] = ResolversParentTypes['DesignationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader'], FederationReferenceType extends FederationReferenceTypes['Leader'] = FederationReferenceTypes['Leader']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Leader']> | FederationReferenceType, FederationReferenceType, ContextType>;
  designations?: Resolver<ReadonlyArray<ResolversTypes['Designation']>, ParentType, ContextType, RequireFields<LeaderDesignationsArgs, 'includePast'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  specialisms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coachTrained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coachTrainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysAYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysUsed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeaderSupport']>>, ParentType, ContextType>;
  retires?: Resolver<Maybe<ResolversTypes['RetirementWindow']>, ParentType, ContextType>;
  characteristics?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeaderCharacteristic']>>, ParentType, ContextType>;
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeaderConsent']>>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeaderChange']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mentoring?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MentoringNeed']>>, ParentType, ContextType>;
  networks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeaderNetworkMember']>>, ParentType, ContextType>;
  candidacies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Candidacy']>>, ParentType, ContextType>;
  placements?: Resolver<Maybe<ResolversTypes['PlacementConnection']>, ParentType, ContextType, RequireFields<LeaderPlacementsArgs, 'first'>>;
  posts?: Resolver<ReadonlyArray<ResolversTypes['LeaderPost']>, ParentType, ContextType>;
  studyAwards?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StudyAward']>>, ParentType, ContextType>;
};

export type TrainingBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingBooking'] = ResolversParentTypes['TrainingBooking']> = {
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['TrainingEvaluation']>, ParentType, ContextType>;
  evaluationsDue?: Resolver<ReadonlyArray<ResolversTypes['TrainingEvaluationStep']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  attendee?: Resolver<ResolversTypes['Attendee'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingBookingState'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['ReleaseApproval']>, ParentType, ContextType>;
  charge?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TrainingBookingStep']>, ParentType, ContextType>;
};

export type TrainingEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEvaluation'] = ResolversParentTypes['TrainingEvaluation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['TrainingEvaluationStep'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['TrainingEffect']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TrainingEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingEffect'] = ResolversParentTypes['TrainingEffect']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pupils?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  better?: Resolver<ResolversTypes['TrainingEffectDirection'], ParentType, ContextType>;
};

export type TrainingQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingQuality'] = ResolversParentTypes['TrainingQuality']> = {
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TrainingStepQuality']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingStepQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingStepQuality'] = ResolversParentTypes['TrainingStepQuality']> = {
  step?: Resolver<ResolversTypes['TrainingEvaluationStep'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GovernorReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernorReview'] = ResolversParentTypes['GovernorReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewed?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  reviewer?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adviser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['GovernorReviewState'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  strengths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['GovernorAction']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernorActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernorAction'] = ResolversParentTypes['GovernorAction']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GovernorReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernorReviewConnection'] = ResolversParentTypes['GovernorReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GovernorReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GovernorReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernorReviewEdge'] = ResolversParentTypes['GovernorReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GovernorReview'], ParentType, ContextType>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HubState'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['HubAnswer']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extendedFrom?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  extendedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spokes?: Resolver<ReadonlyArray<ResolversTypes['HubSpoke']>, ParentType, ContextType, Partial<HubSpokesArgs>>;
  sessions?: Resolver<ResolversTypes['TrainingSessionConnection'], ParentType, ContextType, RequireFields<HubSessionsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubAnswer'] = ResolversParentTypes['HubAnswer']> = {
  agreedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HubSpokeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubSpoke'] = ResolversParentTypes['HubSpoke']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  agreedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leftBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HubConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubConnection'] = ResolversParentTypes['HubConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HubEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubEdge'] = ResolversParentTypes['HubEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hub'], ParentType, ContextType>;
};

export type KitemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kitemark'] = ResolversParentTypes['Kitemark']> = {
  state?: Resolver<ResolversTypes['KitemarkState'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['KitemarkEvidence']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['KitemarkFinding']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['KitemarkStep']>, ParentType, ContextType>;
};

export type KitemarkEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitemarkEvidence'] = ResolversParentTypes['KitemarkEvidence']> = {
  standard?: Resolver<ResolversTypes['KitemarkStandard'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KitemarkEvidenceKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type KitemarkFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitemarkFinding'] = ResolversParentTypes['KitemarkFinding']> = {
  standard?: Resolver<ResolversTypes['KitemarkStandard'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KitemarkStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KitemarkStep'] = ResolversParentTypes['KitemarkStep']> = {
  what?: Resolver<ResolversTypes['KitemarkState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RetirementWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetirementWindow'] = ResolversParentTypes['RetirementWindow']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LeaderSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderSupport'] = ResolversParentTypes['LeaderSupport']> = {
  deployment?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  improved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LeaderCharacteristicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderCharacteristic'] = ResolversParentTypes['LeaderCharacteristic']> = {
  of?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeaderConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderConsent'] = ResolversParentTypes['LeaderConsent']> = {
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LeaderChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderChange'] = ResolversParentTypes['LeaderChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mentor'] = ResolversParentTypes['Mentor']> = {
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['LeadershipRole']>, ParentType, ContextType>;
  atOnce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentoringNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringNeed'] = ResolversParentTypes['MentoringNeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  mentee?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LeadershipRole'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MentoringState'], ParentType, ContextType>;
  mentor?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  matchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentoringNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringNeedConnection'] = ResolversParentTypes['MentoringNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentoringNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentoringNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentoringNeedEdge'] = ResolversParentTypes['MentoringNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MentoringNeed'], ParentType, ContextType>;
};

export type LeaderNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetwork'] = ResolversParentTypes['LeaderNetwork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['LeadershipRole']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['LeaderNetworkMemberConnection'], ParentType, ContextType, RequireFields<LeaderNetworkMembersArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['LeaderNetworkMeetingConnection'], ParentType, ContextType, RequireFields<LeaderNetworkMeetingsArgs, 'first'>>;
};

export type LeaderNetworkMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetworkMember'] = ResolversParentTypes['LeaderNetworkMember']> = {
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LeaderNetworkMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetworkMeeting'] = ResolversParentTypes['LeaderNetworkMeeting']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderNetworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetworkConnection'] = ResolversParentTypes['LeaderNetworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderNetworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderNetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetworkEdge'] = ResolversParentTypes['LeaderNetworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderNetwork'], ParentType, ContextType>;
};

export type LeaderNetworkMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetworkMemberConnection'] = ResolversParentTypes['LeaderNetworkMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderNetworkMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderNetworkMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetworkMemberEdge'] = ResolversParentTypes['LeaderNetworkMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderNetworkMember'], ParentType, ContextType>;
};

export type LeaderNetworkMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetworkMeetingConnection'] = ResolversParentTypes['LeaderNetworkMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeaderNetworkMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeaderNetworkMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderNetworkMeetingEdge'] = ResolversParentTypes['LeaderNetworkMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeaderNetworkMeeting'], ParentType, ContextType>;
};

export type PipelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pipeline'] = ResolversParentTypes['Pipeline']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LeadershipRole'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['PipelineStage']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['PipelineCount']>, ParentType, ContextType>;
  everEntered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['CandidacyConnection'], ParentType, ContextType, RequireFields<PipelineCandidatesArgs, 'first'>>;
  representation?: Resolver<ReadonlyArray<ResolversTypes['StageRepresentation']>, ParentType, ContextType, RequireFields<PipelineRepresentationArgs, 'of' | 'workforce'>>;
};

export type PipelineStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineStage'] = ResolversParentTypes['PipelineStage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['WantedEvidence']>, ParentType, ContextType>;
};

export type WantedEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WantedEvidence'] = ResolversParentTypes['WantedEvidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PipelineCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineCount'] = ResolversParentTypes['PipelineCount']> = {
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidacyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Candidacy'] = ResolversParentTypes['Candidacy']> = {
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  pipeline?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['CandidateEvidence']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['WantedEvidence']>, ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidateEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidateEvidence'] = ResolversParentTypes['CandidateEvidence']> = {
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PipelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineConnection'] = ResolversParentTypes['PipelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PipelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PipelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineEdge'] = ResolversParentTypes['PipelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pipeline'], ParentType, ContextType>;
};

export type CandidacyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidacyConnection'] = ResolversParentTypes['CandidacyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidacyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CandidacyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CandidacyEdge'] = ResolversParentTypes['CandidacyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidacy'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  home?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exchange?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlacementState'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type LeadershipPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipPost'] = ResolversParentTypes['LeadershipPost'], FederationReferenceType extends FederationReferenceTypes['LeadershipPost'] = FederationReferenceTypes['LeadershipPost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeadershipPost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LeadershipRole'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acrossTrusts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PostStanding'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType, Partial<LeadershipPostHolderArgs>>;
  holdings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeadershipHolding']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LeadershipHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipHolding'] = ResolversParentTypes['LeadershipHolding']> = {
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DepartureReason']>, ParentType, ContextType>;
  sudden?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type LeaderPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaderPost'] = ResolversParentTypes['LeaderPost']> = {
  post?: Resolver<ResolversTypes['LeadershipPost'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PracticeProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeProject'] = ResolversParentTypes['PracticeProject']> = {
  caseStudies?: Resolver<ReadonlyArray<ResolversTypes['OwedCaseStudy']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priorities?: Resolver<ReadonlyArray<ResolversTypes['AlliancePriority']>, ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['PracticeLead']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  caseStudiesDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PracticeFinding']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['PracticeLevelFindings']>, ParentType, ContextType>;
  generalising?: Resolver<ReadonlyArray<ResolversTypes['PracticeFinding']>, ParentType, ContextType>;
  generalised?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PracticeProjectState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeCohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCohort'] = ResolversParentTypes['ProgrammeCohort']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PracticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Practice'] = ResolversParentTypes['Practice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['PracticeProject']>, ParentType, ContextType>;
  caseStudyOf?: Resolver<Maybe<ResolversTypes['ProgrammeCohort']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  uptake?: Resolver<ResolversTypes['PracticeUptake'], ParentType, ContextType>;
  adoptions?: Resolver<ResolversTypes['PracticeAdoptionConnection'], ParentType, ContextType, RequireFields<PracticeAdoptionsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeUptakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeUptake'] = ResolversParentTypes['PracticeUptake']> = {
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  improved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeAdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeAdoption'] = ResolversParentTypes['PracticeAdoption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  practice?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  adjusted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['PracticeEffect']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeEffect'] = ResolversParentTypes['PracticeEffect']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pupils?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SpellVerdict'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OwedCaseStudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwedCaseStudy'] = ResolversParentTypes['OwedCaseStudy']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OwedCaseStudyState'], ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['Practice']>, ParentType, ContextType>;
};

export type PracticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeConnection'] = ResolversParentTypes['PracticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeEdge'] = ResolversParentTypes['PracticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Practice'], ParentType, ContextType>;
};

export type PracticeAdoptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeAdoptionConnection'] = ResolversParentTypes['PracticeAdoptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeAdoptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeAdoptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeAdoptionEdge'] = ResolversParentTypes['PracticeAdoptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeAdoption'], ParentType, ContextType>;
};

export type AlliancePrioritiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlliancePriorities'] = ResolversParentTypes['AlliancePriorities']> = {
  alliance?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priorities?: Resolver<ReadonlyArray<ResolversTypes['AlliancePriority']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AlliancePrioritiesChange']>, ParentType, ContextType>;
};

export type AlliancePriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlliancePriority'] = ResolversParentTypes['AlliancePriority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AlliancePrioritiesChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlliancePrioritiesChange'] = ResolversParentTypes['AlliancePrioritiesChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeLeadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeLead'] = ResolversParentTypes['PracticeLead']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PracticeLeadRole'], ParentType, ContextType>;
};

export type PracticeLevelFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeLevelFindings'] = ResolversParentTypes['PracticeLevelFindings']> = {
  level?: Resolver<ResolversTypes['PracticeLevel'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PracticeFinding']>, ParentType, ContextType>;
};

export type PracticeFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeFinding'] = ResolversParentTypes['PracticeFinding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PracticeLevel'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['PracticeReach'], ParentType, ContextType>;
  adjust?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeProjectConnection'] = ResolversParentTypes['PracticeProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PracticeProjectEdge'] = ResolversParentTypes['PracticeProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeProject'], ParentType, ContextType>;
};

export type AreaPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlan'] = ResolversParentTypes['AreaPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AreaPriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPriority'] = ResolversParentTypes['AreaPriority']> = {
  plan?: Resolver<ResolversTypes['AreaPlan'], ParentType, ContextType>;
  planName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrainingPrioritiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingPriorities'] = ResolversParentTypes['TrainingPriorities']> = {
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendedOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendedOffer'] = ResolversParentTypes['RecommendedOffer']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  priorities?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  areaPriorities?: Resolver<ReadonlyArray<ResolversTypes['AreaPriority']>, ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pence'], any> {
  name: 'Pence';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StudyAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyAward'] = ResolversParentTypes['StudyAward']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['Leader']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  course?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  university?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['StudyOutcome'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyAwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyAwardConnection'] = ResolversParentTypes['StudyAwardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyAwardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StudyAwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyAwardEdge'] = ResolversParentTypes['StudyAwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StudyAward'], ParentType, ContextType>;
};

export type SuccessionRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionRisk'] = ResolversParentTypes['SuccessionRisk']> = {
  posts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearlyReady?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retentionSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usesIntentions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['SuccessionYear']>, ParentType, ContextType>;
  openPostYears?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mostAtRisk?: Resolver<ReadonlyArray<ResolversTypes['PostAtRisk']>, ParentType, ContextType, RequireFields<SuccessionRiskMostAtRiskArgs, 'first'>>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['SuccessionAction']>, ParentType, ContextType, RequireFields<SuccessionRiskActionsArgs, 'people'>>;
  whatIf?: Resolver<ResolversTypes['SuccessionWhatIf'], ParentType, ContextType, RequireFields<SuccessionRiskWhatIfArgs, 'change'>>;
};

export type SuccessionYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionYear'] = ResolversParentTypes['SuccessionYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vacancies?: Resolver<ResolversTypes['SimulatedCount'], ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['SimulatedCount'], ParentType, ContextType>;
};

export type SimulatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedCount'] = ResolversParentTypes['SimulatedCount']> = {
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  standardError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostAtRiskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostAtRisk'] = ResolversParentTypes['PostAtRisk']> = {
  post?: Resolver<Maybe<ResolversTypes['LeadershipPost']>, ParentType, ContextType>;
  vacated?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unfilled?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  candidatesNear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuccessionActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionAction'] = ResolversParentTypes['SuccessionAction']> = {
  id?: Resolver<ResolversTypes['SuccessionActionKind'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fewerOpenPostYears?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  costPerPostYear?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SuccessionWhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessionWhatIf'] = ResolversParentTypes['SuccessionWhatIf']> = {
  years?: Resolver<ReadonlyArray<ResolversTypes['SuccessionYear']>, ParentType, ContextType>;
  openPostYears?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fewerOpenPostYears?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StageRepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageRepresentation'] = ResolversParentTypes['StageRepresentation']> = {
  stage?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupRepresentation']>, ParentType, ContextType>;
};

export type GroupRepresentationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupRepresentation'] = ResolversParentTypes['GroupRepresentation']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workforce?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  underRepresented?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type TrainingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSession'] = ResolversParentTypes['TrainingSession'], FederationReferenceType extends FederationReferenceTypes['TrainingSession'] = FederationReferenceTypes['TrainingSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['TrainingMeeting']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingPlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['ReleaseTime'], ParentType, ContextType>;
  freeUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TrainingSessionState'], ParentType, ContextType>;
  bookings?: Resolver<Maybe<ResolversTypes['TrainingBookingConnection']>, ParentType, ContextType, RequireFields<TrainingSessionBookingsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['TrainingChange']>, ParentType, ContextType>;
};

export type TrainingMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingMeeting'] = ResolversParentTypes['TrainingMeeting']> = {
  starts?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReleaseTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseTime'] = ResolversParentTypes['ReleaseTime']> = {
  halfDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perHalfDay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrainingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingChange'] = ResolversParentTypes['TrainingChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TrainingAudience'], ParentType, ContextType>;
};

export type ReleaseApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseApproval'] = ResolversParentTypes['ReleaseApproval']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingBookingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingBookingStep'] = ResolversParentTypes['TrainingBookingStep']> = {
  state?: Resolver<ResolversTypes['TrainingBookingState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrainingSessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionConnection'] = ResolversParentTypes['TrainingSessionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingSessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingSessionEdge'] = ResolversParentTypes['TrainingSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingSession'], ParentType, ContextType>;
};

export type TrainingBookingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingBookingConnection'] = ResolversParentTypes['TrainingBookingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingBookingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingBookingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrainingBookingEdge'] = ResolversParentTypes['TrainingBookingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingBooking'], ParentType, ContextType>;
};

export type VacancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Vacancy'] = ResolversParentTypes['Vacancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['LeadershipPost']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['LeadershipRole'], ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DepartureReason'], ParentType, ContextType>;
  sudden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VacancyState'], ParentType, ContextType>;
  advertisements?: Resolver<ReadonlyArray<ResolversTypes['VacancyAdvertisement']>, ParentType, ContextType>;
  readvertised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appointedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coveredFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coverNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  couldAct?: Resolver<ReadonlyArray<ResolversTypes['Leader']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VacancyAdvertisementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyAdvertisement'] = ResolversParentTypes['VacancyAdvertisement']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  applicants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortlisted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VacancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyConnection'] = ResolversParentTypes['VacancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VacancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VacancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VacancyEdge'] = ResolversParentTypes['VacancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Vacancy'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  BestPracticeTeam?: BestPracticeTeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamTraining?: TeamTrainingResolvers<ContextType>;
  TeamTrainingStep?: TeamTrainingStepResolvers<ContextType>;
  TeamRequest?: TeamRequestResolvers<ContextType>;
  TeamSpell?: TeamSpellResolvers<ContextType>;
  TeamReckoning?: TeamReckoningResolvers<ContextType>;
  TeamReckoningLine?: TeamReckoningLineResolvers<ContextType>;
  TeamOutcome?: TeamOutcomeResolvers<ContextType>;
  TeamProposal?: TeamProposalResolvers<ContextType>;
  TeamMatch?: TeamMatchResolvers<ContextType>;
  TeamUnserved?: TeamUnservedResolvers<ContextType>;
  TeamRefusal?: TeamRefusalResolvers<ContextType>;
  TrainingCalendar?: TrainingCalendarResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  DesignationCriteria?: DesignationCriteriaResolvers<ContextType>;
  DesignationCriterion?: DesignationCriterionResolvers<ContextType>;
  Designation?: DesignationResolvers<ContextType>;
  DesignationGround?: DesignationGroundResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  TrainingBooking?: TrainingBookingResolvers<ContextType>;
  TrainingEvaluation?: TrainingEvaluationResolvers<ContextType>;
  TrainingEffect?: TrainingEffectResolvers<ContextType>;
  TrainingQuality?: TrainingQualityResolvers<ContextType>;
  TrainingStepQuality?: TrainingStepQualityResolvers<ContextType>;
  GovernorReview?: GovernorReviewResolvers<ContextType>;
  GovernorAction?: GovernorActionResolvers<ContextType>;
  GovernorReviewConnection?: GovernorReviewConnectionResolvers<ContextType>;
  GovernorReviewEdge?: GovernorReviewEdgeResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  HubAnswer?: HubAnswerResolvers<ContextType>;
  HubSpoke?: HubSpokeResolvers<ContextType>;
  HubConnection?: HubConnectionResolvers<ContextType>;
  HubEdge?: HubEdgeResolvers<ContextType>;
  Kitemark?: KitemarkResolvers<ContextType>;
  KitemarkEvidence?: KitemarkEvidenceResolvers<ContextType>;
  KitemarkFinding?: KitemarkFindingResolvers<ContextType>;
  KitemarkStep?: KitemarkStepResolvers<ContextType>;
  RetirementWindow?: RetirementWindowResolvers<ContextType>;
  LeaderSupport?: LeaderSupportResolvers<ContextType>;
  LeaderCharacteristic?: LeaderCharacteristicResolvers<ContextType>;
  LeaderConsent?: LeaderConsentResolvers<ContextType>;
  LeaderChange?: LeaderChangeResolvers<ContextType>;
  Mentor?: MentorResolvers<ContextType>;
  MentoringNeed?: MentoringNeedResolvers<ContextType>;
  MentoringNeedConnection?: MentoringNeedConnectionResolvers<ContextType>;
  MentoringNeedEdge?: MentoringNeedEdgeResolvers<ContextType>;
  LeaderNetwork?: LeaderNetworkResolvers<ContextType>;
  LeaderNetworkMember?: LeaderNetworkMemberResolvers<ContextType>;
  LeaderNetworkMeeting?: LeaderNetworkMeetingResolvers<ContextType>;
  LeaderNetworkConnection?: LeaderNetworkConnectionResolvers<ContextType>;
  LeaderNetworkEdge?: LeaderNetworkEdgeResolvers<ContextType>;
  LeaderNetworkMemberConnection?: LeaderNetworkMemberConnectionResolvers<ContextType>;
  LeaderNetworkMemberEdge?: LeaderNetworkMemberEdgeResolvers<ContextType>;
  LeaderNetworkMeetingConnection?: LeaderNetworkMeetingConnectionResolvers<ContextType>;
  LeaderNetworkMeetingEdge?: LeaderNetworkMeetingEdgeResolvers<ContextType>;
  Pipeline?: PipelineResolvers<ContextType>;
  PipelineStage?: PipelineStageResolvers<ContextType>;
  WantedEvidence?: WantedEvidenceResolvers<ContextType>;
  PipelineCount?: PipelineCountResolvers<ContextType>;
  Candidacy?: CandidacyResolvers<ContextType>;
  CandidateEvidence?: CandidateEvidenceResolvers<ContextType>;
  PipelineConnection?: PipelineConnectionResolvers<ContextType>;
  PipelineEdge?: PipelineEdgeResolvers<ContextType>;
  CandidacyConnection?: CandidacyConnectionResolvers<ContextType>;
  CandidacyEdge?: CandidacyEdgeResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  LeadershipPost?: LeadershipPostResolvers<ContextType>;
  LeadershipHolding?: LeadershipHoldingResolvers<ContextType>;
  LeaderPost?: LeaderPostResolvers<ContextType>;
  PracticeProject?: PracticeProjectResolvers<ContextType>;
  ProgrammeCohort?: ProgrammeCohortResolvers<ContextType>;
  Practice?: PracticeResolvers<ContextType>;
  PracticeUptake?: PracticeUptakeResolvers<ContextType>;
  PracticeAdoption?: PracticeAdoptionResolvers<ContextType>;
  PracticeEffect?: PracticeEffectResolvers<ContextType>;
  OwedCaseStudy?: OwedCaseStudyResolvers<ContextType>;
  PracticeConnection?: PracticeConnectionResolvers<ContextType>;
  PracticeEdge?: PracticeEdgeResolvers<ContextType>;
  PracticeAdoptionConnection?: PracticeAdoptionConnectionResolvers<ContextType>;
  PracticeAdoptionEdge?: PracticeAdoptionEdgeResolvers<ContextType>;
  AlliancePriorities?: AlliancePrioritiesResolvers<ContextType>;
  AlliancePriority?: AlliancePriorityResolvers<ContextType>;
  AlliancePrioritiesChange?: AlliancePrioritiesChangeResolvers<ContextType>;
  PracticeLead?: PracticeLeadResolvers<ContextType>;
  PracticeLevelFindings?: PracticeLevelFindingsResolvers<ContextType>;
  PracticeFinding?: PracticeFindingResolvers<ContextType>;
  PracticeProjectConnection?: PracticeProjectConnectionResolvers<ContextType>;
  PracticeProjectEdge?: PracticeProjectEdgeResolvers<ContextType>;
  AreaPlan?: AreaPlanResolvers<ContextType>;
  AreaPriority?: AreaPriorityResolvers<ContextType>;
  TrainingPriorities?: TrainingPrioritiesResolvers<ContextType>;
  RecommendedOffer?: RecommendedOfferResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  StudyAward?: StudyAwardResolvers<ContextType>;
  StudyAwardConnection?: StudyAwardConnectionResolvers<ContextType>;
  StudyAwardEdge?: StudyAwardEdgeResolvers<ContextType>;
  SuccessionRisk?: SuccessionRiskResolvers<ContextType>;
  SuccessionYear?: SuccessionYearResolvers<ContextType>;
  SimulatedCount?: SimulatedCountResolvers<ContextType>;
  PostAtRisk?: PostAtRiskResolvers<ContextType>;
  SuccessionAction?: SuccessionActionResolvers<ContextType>;
  SuccessionWhatIf?: SuccessionWhatIfResolvers<ContextType>;
  StageRepresentation?: StageRepresentationResolvers<ContextType>;
  GroupRepresentation?: GroupRepresentationResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainingMeeting?: TrainingMeetingResolvers<ContextType>;
  ReleaseTime?: ReleaseTimeResolvers<ContextType>;
  TrainingChange?: TrainingChangeResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  ReleaseApproval?: ReleaseApprovalResolvers<ContextType>;
  TrainingBookingStep?: TrainingBookingStepResolvers<ContextType>;
  TrainingSessionConnection?: TrainingSessionConnectionResolvers<ContextType>;
  TrainingSessionEdge?: TrainingSessionEdgeResolvers<ContextType>;
  TrainingBookingConnection?: TrainingBookingConnectionResolvers<ContextType>;
  TrainingBookingEdge?: TrainingBookingEdgeResolvers<ContextType>;
  Vacancy?: VacancyResolvers<ContextType>;
  VacancyAdvertisement?: VacancyAdvertisementResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyEdge?: VacancyEdgeResolvers<ContextType>;
};
