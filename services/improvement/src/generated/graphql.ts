// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Adviser as AdviserModel } from '../advisers/adviser';
import type { Allocation as AllocationModel } from '../advisers/allocation';
import type { AllocationPage as AllocationPageModel, AdviserPage as AdviserPageModel } from '../advisers/repository';
import type { PlanAsOf as PlanAsOfModel } from '../area-plans/area-plan';
import type { AreaPlanPage as AreaPlanPageModel, MeasureInPlan as MeasureInPlanModel, PriorityInPlan as PriorityInPlanModel, ProgressInPlan as ProgressInPlanModel } from '../area-plans/loaders';
import type { AttainmentComparison as AttainmentComparisonModel, AttainmentRow as AttainmentRowModel } from '../comparison/attainment-comparison';
import type { AttainmentSeries as AttainmentSeriesModel } from '../comparison/attainment-table';
import type { AuditEntry as AuditEntryModel, AuditTrailPage as AuditTrailPageModel } from '@middletier/runtime/audit-trail';
import type { BrokeredOutcome as BrokeredOutcomeModel, Round as RoundModel, RoundVersion as RoundVersionModel } from '../brokering/round';
import type { OutcomePage as OutcomePageModel, RoundPage as RoundPageModel, OfferPage as OfferPageModel, RequestPage as RequestPageModel } from '../brokering/pages';
import type { Judged as JudgedModel } from '@middletier/runtime/matching/judge-pair';
import type { Terms as TermsModel } from '../brokering/terms';
import type { CapacityJudgement as CapacityJudgementModel, SelfEvaluation as SelfEvaluationModel } from '../capacity/judgement';
import type { CategorisationView as CategorisationViewModel } from '../categorisation/view';
import type { CategorisationPage as CategorisationPageModel } from '../categorisation/worklist-repository';
import type { MoveOutcome as MoveOutcomeModel } from '../categorisation/keep-moves';
import type { Step as StepModel } from '../categorisation/step';
import type { StepPage as StepPageModel } from '../categorisation/step-repository';
import type { Reckoning as ReckoningModel } from '../categorisation/categorisation';
import type { Support as SupportModel, JudgedCriterion as JudgedCriterionModel, AppliedEscalation as AppliedEscalationModel } from '../categorisation/explanation';
import type { Comparator as ComparatorModel } from '../comparison/comparator';
import type { Conversation as ConversationModel } from '../conversations/conversation';
import type { ConversationPage as ConversationPageModel } from '../conversations/repository';
import type { Deployment as DeploymentModel, Consent as ConsentModel, DaysGiven as DaysGivenModel, Evaluation as EvaluationModel } from '../deployments/deployment';
import type { DeploymentPage as DeploymentPageModel } from '../deployments/repository';
import type { AnyFramework as AnyFrameworkModel } from '../frameworks/adopt';
import type { Category as CategoryModel, Criterion as CriterionModel, FrameworkDefinition as FrameworkDefinitionModel, Escalation as EscalationModel, FrameworkName as FrameworkNameModel } from '../frameworks/framework';
import type { FrameworkPage as FrameworkPageModel } from '../frameworks/repository';
import type { FrameworkDraft as FrameworkDraftModel } from '../frameworks/draft';
import type { KeptInspection as KeptInspectionModel } from '../inspections/kept-inspection';
import type { InspectionPage as InspectionPageModel } from '../inspections/repository';
import type { Feature as FeatureModel } from '../comparison/similar-schools';
import type { Likeness as LikenessModel, LikeSchool as LikeSchoolModel, KnownGroup as KnownGroupModel } from '../comparison/likeness';
import type { Attached as AttachedModel, Uptake as UptakeModel } from '../interventions/take-up';
import type { UptakePage as UptakePageModel } from '../interventions/loaders';
import type { TakenUp as TakenUpModel } from '../interventions/sum-up';
import type { Measure as MeasureModel } from '../observations/measure';
import type { MeasureComparison as MeasureComparisonModel } from '../comparison/school-comparisons';
import type { Trend as TrendModel } from '../comparison/trend';
import type { AuthorityOnDay as AuthorityOnDayModel } from '../middle-tier/resolvers';
import type { Observation as ObservationModel } from '../observations/observation';
import type { KeptObservation as KeptObservationModel, SupersededVersion as SupersededVersionModel } from '../observations/kept-observation';
import type { ObservationPage as ObservationPageModel } from '../observations/history-repository';
import type { ObjectiveInPlan as ObjectiveInPlanModel, PlanPage as PlanPageModel } from '../plans/repository';
import type { PlanReview as PlanReviewModel, Plan as PlanModel } from '../plans/plan';
import type { Programme as ProgrammeModel } from '../programmes/programme';
import type { Cohort as CohortModel } from '../programmes/cohort';
import type { CohortPage as CohortPageModel, ProgrammePage as ProgrammePageModel, ParticipantPage as ParticipantPageModel } from '../programmes/loaders';
import type { Outcome as OutcomeModel, Pairing as PairingModel, Participant as ParticipantModel } from '../programmes/participant';
import type { OutcomeStatistics as OutcomeStatisticsModel, CohortStatistics as CohortStatisticsModel } from '../programmes/statistics';
import type { Publication as PublicationModel } from '../programmes/publications';
import type { Session as SessionModel } from '../programmes/session';
import type { Visit as VisitModel } from '../programmes/visit';
import type { OwedWork as OwedWorkModel } from '../programmes/owed-work';
import type { Share as ShareModel } from '../middle-tier/quality';
import type { ShownRehearsal as ShownRehearsalModel, ShownMove as ShownMoveModel } from '../rehearsal/resolvers';
import type { RiskEntry as RiskEntryModel, RiskStep as RiskStepModel } from '../risk-register/risk-entry';
import type { RiskPage as RiskPageModel } from '../risk-register/repository';
import type { SchoolWay as SchoolWayModel } from '../area-plans/benchmark';
import type { SchoolReview as SchoolReviewModel } from '../reviews/school-review';
import type { ReviewPage as ReviewPageModel } from '../reviews/repository';
import type { ShortSchool as ShortSchoolModel, ShortPage as ShortPageModel } from '../advisers/short-of-sessions';
import type { KeptSignal as KeptSignalModel } from '../signals/kept-signal';
import type { SignalPage as SignalPageModel, SignalCount as SignalCountModel } from '../signals/repository';
import type { StatutoryStep as StatutoryStepModel } from '../statutory-steps/step';
import type { StatutoryStepPage as StatutoryStepPageModel } from '../statutory-steps/repository';
import type { StepKind as StepKindModel } from '../statutory-steps/step-kinds';
import type { Change as ChangeModel, Offer as OfferModel } from '../brokering/offer';
import type { SupportRequest as SupportRequestModel } from '../brokering/request';
import type { MonitoringVisit as MonitoringVisitModel, Correction as CorrectionModel, Report as ReportModel } from '../visits/visit';
import type { VisitPage as VisitPageModel } from '../visits/repository';
import type { OverdueSchool as OverdueSchoolModel, OverduePage as OverduePageModel } from '../visits/overdue';
import type { Watch as WatchModel } from '../watchlists/watch';
import type { WatchPage as WatchPageModel } from '../watchlists/repository';
import type { Webhook as WebhookModel, Replay as ReplayModel } from '../webhooks/webhook';
import type { Attempt as AttemptModel, Delivery as DeliveryModel } from '../webhooks/delivery';
import type { WebhookPage as WebhookPageModel } from '../webhooks/repository';
import type { DeliveryPage as DeliveryPageModel } from '../webhooks/delivery-repository';
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
  /** A whole number of pence; it may be larger than an Int. */
  Pence: { input: number; output: number; }
  /** A day without a time, as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A moment in UTC, as YYYY-MM-DDThh:mm:ss.sssZ. */
  DateTime: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /** Advisers of an authority, by name. For officers of the authority. Refused: FORBIDDEN. */
  readonly advisers: AdviserConnection;
  /**
   * Open schools of an authority that have fewer than three sessions of advisers in a school year, those with none among them,
   * by URN. For officers of the authority. Refused: FORBIDDEN.
   */
  readonly schoolsShortOfSessions: SchoolShortOfSessionsConnection;
  /** The area plan with this id; null where there is none, or no such version. */
  readonly areaPlan?: Maybe<AreaPlan>;
  /** Area plans in the order of their names, each in its last version. */
  readonly areaPlans: AreaPlanConnection;
  /**
   * Who changed what is kept in the service improvement (categories, support and what is recorded about schools), and who read there what is confidential, the newest first; kept for
   * seven years. Administrators see all of it; officers what concerns a school of their authority or the body that they name,
   * less what is for named readers alone; everybody what they did themselves (actor). Refused: FORBIDDEN, SCHOOL_UNKNOWN.
   */
  readonly improvementAuditTrail: AuditEntryConnection;
  /** What brokering goes by unless a round says otherwise. */
  readonly shippedBrokeringTerms: BrokeringTerms;
  /** An offer of support. For those who act for its school, the school's trust or its authority, and for officers of its owner. */
  readonly supportOffer?: Maybe<SupportOffer>;
  /** Offers in a body's brokering, by id. For its officers. */
  readonly supportOffers?: Maybe<SupportOfferConnection>;
  /** A school's request for support. For those who act for the school, its trust or its authority, and for officers of its owner. */
  readonly supportRequest?: Maybe<SupportRequest>;
  /** Requests in a body's brokering, by id. For its officers. */
  readonly supportRequests?: Maybe<SupportRequestConnection>;
  /** A round of brokering as it stands. For officers of its owner. */
  readonly brokeringRound?: Maybe<BrokeringRound>;
  /** Rounds of a body's brokering, by id. For its officers. */
  readonly brokeringRounds?: Maybe<BrokeringRoundConnection>;
  /**
   * Changes of categories in the order in which they happened, for jobs that read when they like: the same changes, ids and
   * cursors as the subscription `categorisationChanged`, so that a client may read here first and subscribe from the last
   * cursor. Without a filter: every school of the bodies you act for. Also as CSV and NDJSON at GET
   * /feeds/categorisation-changes. Refused: FORBIDDEN for what is not yours, BAD_CURSOR, BAD_PAGE_SIZE, and CURSOR_EXPIRED
   * where what followed the cursor is no longer kept.
   */
  readonly categorisationChanges?: Maybe<CategorisationChanges>;
  /**
   * The categorisation with this id; null where there is none. For those who act for the school, its trust or its authority,
   * or for the body that categorised it.
   */
  readonly categorisation?: Maybe<Categorisation>;
  /**
   * Categorisations of the open schools you act for, in the order of their URNs: an officer's worklist. They are those of
   * the schools' authorities, unless the filter names a trust or partnership as owner. Refused with FORBIDDEN where the
   * filter names a body that you do not act for.
   */
  readonly categorisations: CategorisationConnection;
  /** Reasons in law for which a category may be overruled. */
  readonly statutoryReasons: ReadonlyArray<StatutoryReason>;
  /**
   * A measure of some schools side by side, period by period with its gaps: how each has gone, how much of that is chance, and
   * how it stands beside others of your choice. What performance tables publish is for everybody; what comes from returns is
   * shown to those who act for the school, its trust or its authority, and is null with an error for anybody else.
   * Refused: MEASURE_UNKNOWN, SCHOOL_UNKNOWN, TOO_MANY, BAD_COHORT.
   */
  readonly attainmentComparison?: Maybe<AttainmentComparison>;
  /** A deployment. For those who act for one of its schools, its trust or its authority, and for officers of its owner. */
  readonly deployment?: Maybe<Deployment>;
  /** Deployments of a body's brokering, by id. For its officers. */
  readonly deployments?: Maybe<DeploymentConnection>;
  /**
   * A version of a framework: a shipped one, or one that a body adopted; null where there is none.
   * For everybody who is known.
   */
  readonly framework?: Maybe<Framework>;
  /** The frameworks that come with the product, every version of each. Any body may adopt one as it is, or changed. */
  readonly shippedFrameworks: ReadonlyArray<Framework>;
  /** The versions a body has adopted, the oldest first. */
  readonly frameworks: FrameworkConnection;
  /** Drafts that a body is writing. For its officers. */
  readonly frameworkDrafts?: Maybe<ReadonlyArray<FrameworkDraft>>;
  /** What is wrong with a definition, a sentence each; empty where schools could be categorised by it. Nothing is kept. */
  readonly frameworkFaults: ReadonlyArray<Scalars['String']['output']>;
  /** Interventions that schools can take up: the shipped catalogue, and those that a body added. */
  readonly interventions: ReadonlyArray<Intervention>;
  /**
   * An intervention that a group of schools took up; null where there is none. For those who act for one of its schools, its
   * trust or its authority, and for officers of its owner.
   */
  readonly interventionUptake?: Maybe<InterventionUptake>;
  /** What school improvement cost authorities in a year, as their case studies of 2012 give it, without National College programmes. */
  readonly middleTierCosts: ReadonlyArray<MiddleTierCost>;
  /** What can be observed at schools: the catalogue of measures, by name of their source. Public. */
  readonly measures: ReadonlyArray<Measure>;
  /** The latest figures published of an area, as its table has them, one entry a measure. Public. */
  readonly publishedFigures: ReadonlyArray<Observation>;
  /** A support plan. For those who act for the school, its trust or its authority. */
  readonly supportPlan?: Maybe<SupportPlan>;
  /** The programme with this id; null where there is none. */
  readonly programme?: Maybe<Programme>;
  /** Programmes in the order of their names. */
  readonly programmes: ProgrammeConnection;
  /** The cohort with this id; null where there is none. */
  readonly programmeCohort?: Maybe<ProgrammeCohort>;
  /**
   * A school's place in a cohort; null where it has not applied. For those who act for the school, its trust or its
   * authority, and for officers of the programme's owner.
   */
  readonly programmeParticipant?: Maybe<ProgrammeParticipant>;
  /**
   * Tries a framework, or other thresholds, on all schools of a body or of the country as they stand today: who would go
   * where, and what would move them. Nothing is kept and nobody is told. For officers of the body; of the whole country for
   * administrators.
   */
  readonly rehearsal?: Maybe<Rehearsal>;
  /**
   * The risk register of an authority: schools causing concern, the gravest first. For officers of the authority. Refused:
   * FORBIDDEN.
   */
  readonly riskRegister: RiskEntryConnection;
  /** The rules that raise signals from figures. */
  readonly signalRules: ReadonlyArray<SignalRule>;
  /** The kinds of signal that people record, and for how long each counts. */
  readonly signalKinds: ReadonlyArray<SignalKind>;
  /**
   * Signals in force at the schools of an authority, red ones first: early warning, before an inspection.
   * For officers of the authority; what an officer may not read is neither listed nor counted. Refused: FORBIDDEN.
   */
  readonly signals: SignalConnection;
  /** Steps that the law knows on a day, with their conditions (Education and Inspections Act 2006, part 4); no legal advice. */
  readonly statutoryStepKinds: ReadonlyArray<StatutoryStepKind>;
  /** A visit. For those who act for the school, its trust or its authority. */
  readonly visit?: Maybe<Visit>;
  /**
   * Open schools that were visited neither in the term before that of the day nor since: the rhythm is a visit each term.
   * For officers of the authority. Refused: FORBIDDEN, BAD_DATE.
   */
  readonly schoolsOverdueForVisit: VisitOverdueConnection;
  /**
   * The schools you follow, those you have followed longest first, with what has happened since you last looked. Everybody
   * has a list of their own, which nobody else sees. Refused: UNAUTHENTICATED.
   */
  readonly watchlist: WatchedSchoolConnection;
  /** A webhook by its id; null where there is none. For officers of its owner. */
  readonly webhook?: Maybe<Webhook>;
  /** The webhooks of a body. For its officers. */
  readonly webhooks?: Maybe<WebhookConnection>;
};


export type QueryAdvisersArgs = {
  localAuthority: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySchoolsShortOfSessionsArgs = {
  localAuthority: Scalars['ID']['input'];
  year: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAreaPlanArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAreaPlansArgs = {
  owner?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryImprovementAuditTrailArgs = {
  filter?: InputMaybe<AuditTrailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupportOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupportOffersArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupportRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupportRequestsArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBrokeringRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrokeringRoundsArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCategorisationChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<CategorisationChangeFilter>;
};


export type QueryCategorisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCategorisationsArgs = {
  filter?: InputMaybe<CategorisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttainmentComparisonArgs = {
  input: AttainmentComparisonInput;
};


export type QueryDeploymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeploymentsArgs = {
  owner: Scalars['ID']['input'];
  states?: InputMaybe<ReadonlyArray<DeploymentState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFrameworkArgs = {
  id: Scalars['ID']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFrameworksArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFrameworkDraftsArgs = {
  owner: Scalars['ID']['input'];
};


export type QueryFrameworkFaultsArgs = {
  definition: FrameworkDefinitionInput;
};


export type QueryInterventionsArgs = {
  keyStage?: InputMaybe<InterventionKeyStage>;
  barrier?: InputMaybe<InterventionBarrier>;
  owner?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryInterventionUptakeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
};


export type QueryPublishedFiguresArgs = {
  area: Scalars['ID']['input'];
  measures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QuerySupportPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  owner?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryProgrammeCohortArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammeParticipantArgs = {
  cohort: Scalars['ID']['input'];
  urn: Scalars['ID']['input'];
};


export type QueryRehearsalArgs = {
  input: RehearsalInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRiskRegisterArgs = {
  localAuthority: Scalars['ID']['input'];
  filter?: InputMaybe<RiskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySignalsArgs = {
  localAuthority: Scalars['ID']['input'];
  filter?: InputMaybe<SignalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStatutoryStepKindsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryVisitArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolsOverdueForVisitArgs = {
  localAuthority: Scalars['ID']['input'];
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWatchlistArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWebhooksArgs = {
  owner: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /** Advisers' work with the school, by school year. For those who act for the school, its trust or its authority. */
  readonly adviserAllocations?: Maybe<AdviserAllocationConnection>;
  /**
   * Area plans that are for the school, in the order of their names. Shown to those who act for the school, its trust or its
   * authority.
   */
  readonly areaPlans?: Maybe<AreaPlanConnection>;
  /**
   * The last judgement of the school's capacity to improve; null where nobody has judged it.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly capacityJudgement?: Maybe<CapacityJudgement>;
  /**
   * What the school thought of its own capacity last; null where it has not said.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly capacitySelfEvaluation?: Maybe<CapacitySelfEvaluation>;
  /**
   * Where the school's categorisation by its authority stands; null where there are no figures to categorise by. Its `category` is the one
   * that counts; what the rules make of the newest figures is its `proposal`. Shown to those who act for the school, its
   * trust or its authority.
   */
  readonly categorisation?: Maybe<Categorisation>;
  /**
   * Why no category can be read from the school's figures; null where one can, and where it has no figures at all. Shown to
   * those who act for the school, its trust or its authority.
   */
  readonly uncategorisedBecause?: Maybe<Scalars['String']['output']>;
  /**
   * The school's categorisations, one for each school year and body that categorises it, the earliest first. Shown to those
   * who act for the school, its trust or its authority; those of an owner to who acts for that, too.
   */
  readonly categorisations?: Maybe<CategorisationConnection>;
  /**
   * How the school stands, one entry a measure: beside its area, the country, similar schools and its own past.
   * Measures that come from returns are shown to those who act for the school, its trust or its authority; others to everybody.
   */
  readonly comparisons?: Maybe<ReadonlyArray<MeasureComparison>>;
  /** The schools whose intake is most like this one's, with the reasons; null where nothing is known of its intake. */
  readonly similarSchools?: Maybe<SimilarSchools>;
  /**
   * Conversations about the school that are on record, oldest first, as far as you may read them: others are not counted
   * either. For those who act for the school, its trust or its authority.
   */
  readonly conversations?: Maybe<ConversationConnection>;
  /** Who supports the school, and who did, by id. Shown to those who act for the school, its trust or its authority. */
  readonly support?: Maybe<DeploymentConnection>;
  /** Whom the school supports, and whom it did, by id. Shown to those who act for the school, its trust or its authority. */
  readonly supports?: Maybe<DeploymentConnection>;
  /**
   * Inspections of the school by Ofsted, the oldest first.
   * Shown to those who act for the school, its trust or its authority. Refused: BAD_PAGE_SIZE, BAD_CURSOR.
   */
  readonly inspections?: Maybe<InspectionConnection>;
  /**
   * The latest judgement on each scale that the school was graded on. The scales are different measures, never to be compared.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly latestJudgement?: Maybe<LatestJudgement>;
  /**
   * Interventions that the school took up together with others, oldest first. Shown to those who act for the school, its
   * trust or its authority.
   */
  readonly interventionUptakes?: Maybe<InterventionUptakeConnection>;
  /**
   * The latest of each measure at the school, one entry a measure.
   * Shown to those who act for the school, its trust or its authority. Refused: BAD_DATE.
   */
  readonly observations?: Maybe<ReadonlyArray<Observation>>;
  /**
   * Every observation of the school by measure, the oldest period first, each with what was told of it before.
   * Shown to those who act for the school, its trust or its authority. Refused: BAD_PAGE_SIZE, BAD_CURSOR.
   */
  readonly observationHistory?: Maybe<PastObservationConnection>;
  /** Support plans of the school, oldest first. For those who act for the school, its trust or its authority. */
  readonly supportPlans?: Maybe<SupportPlanConnection>;
  /**
   * Cohorts of programmes that the school has applied to or is in. Shown to those who act for the school, its trust or its
   * authority.
   */
  readonly programmeParticipations?: Maybe<ProgrammeParticipantConnection>;
  /** Reviews of the school, oldest first. For those who act for the school, its trust or its authority. */
  readonly reviews?: Maybe<SchoolReviewConnection>;
  /**
   * The school's entry on the risk register; null where there is none, or none that you may read. Shown to officers of its
   * authority, and where the entry is open to those who act for the school or its trust.
   */
  readonly riskEntry?: Maybe<RiskEntry>;
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /**
   * Warnings in force at the school, the most severe first, as far as you may read them.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly signals?: Maybe<ReadonlyArray<Signal>>;
  /** Every signal the school ever had, cleared ones too, as far as you may read them; red ones first. */
  readonly signalHistory?: Maybe<SignalConnection>;
  /** Steps by statute at the school, oldest first. For those who act for the school, its trust or its authority. */
  readonly statutorySteps?: Maybe<StatutoryStepConnection>;
  /** Visits to the school, in the order they were planned for. For those who act for the school, its trust or its authority. */
  readonly visits?: Maybe<VisitConnection>;
};


/** A school, college or other establishment in the national register. */
export type SchoolAdviserAllocationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolAreaPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolCategorisationArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolCategorisationsArgs = {
  owner?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolComparisonsArgs = {
  measures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  leastCohort?: Scalars['Int']['input'];
};


/** A school, college or other establishment in the national register. */
export type SchoolConversationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSupportArgs = {
  states?: InputMaybe<ReadonlyArray<DeploymentState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSupportsArgs = {
  states?: InputMaybe<ReadonlyArray<DeploymentState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolInterventionUptakesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolObservationsArgs = {
  measures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolObservationHistoryArgs = {
  measures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSupportPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolProgrammeParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSignalHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolStatutoryStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolVisitsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Keeps an adviser with their days and interests: a new one, or a known one as they are to be from now on. For officers of
   * the authority. Refused: FORBIDDEN, CHANGED_MEANWHILE, DAYS_IMPOSSIBLE, DATES_REVERSED, BAD_ID, BAD_TEXT, BAD_DATE.
   */
  readonly keepAdviser: Adviser;
  /**
   * Allocates an adviser to a school for a school year, in three sessions at least. Refused where an interest stands between
   * them. For officers of the school's authority. Refused: SCHOOL_UNKNOWN, FORBIDDEN, ADVISER_UNKNOWN, CONFLICT_OF_INTEREST,
   * TOO_FEW_SESSIONS, DAYS_IMPOSSIBLE, OVERLOADED.
   */
  readonly allocateAdviser: AdviserAllocation;
  /**
   * The school says what a session is for, and when. For those who act for the school or its trust. Refused:
   * ALLOCATION_UNKNOWN, ALLOCATION_ENDED, FORBIDDEN, CHANGED_MEANWHILE, SESSION_UNKNOWN, SESSION_HELD, BAD_TEXT,
   * BAD_DATE.
   */
  readonly shapeSession: AdviserAllocation;
  /**
   * Puts on record that a session was held. For officers of the school's authority. Refused: ALLOCATION_UNKNOWN, FORBIDDEN,
   * ALLOCATION_ENDED, CHANGED_MEANWHILE, SESSION_UNKNOWN, SESSION_HELD, BAD_DATE.
   */
  readonly holdSession: AdviserAllocation;
  /**
   * Ends an adviser's work with a school today: the days are free again, what was held stays on record. For officers of the
   * school's authority. Refused: ALLOCATION_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, ALLOCATION_ENDED, BAD_TEXT.
   */
  readonly endAllocation: AdviserAllocation;
  /**
   * Adopts a plan for an area. For officers of its owner, an authority or a partnership. Refused: BAD_BODY, NOT_YOUR_AREA,
   * PLAN_EXISTS, BAD_PLAN, BAD_YEAR, MEASURE_UNKNOWN, BAD_ID, BAD_TEXT, BAD_DATE, DATES_REVERSED.
   */
  readonly adoptAreaPlan: AreaPlan;
  /**
   * Makes the next version of a plan; the earlier ones stay readable. For officers of its owner. Refused: PLAN_UNKNOWN,
   * CHANGED_MEANWHILE, NOT_YOUR_AREA, BAD_PLAN, BAD_YEAR, MEASURE_UNKNOWN, BAD_ID, BAD_TEXT, BAD_DATE, DATES_REVERSED.
   */
  readonly changeAreaPlan: AreaPlan;
  /**
   * Records figures of schools by school year where no file has them; a figure recorded before is superseded and kept. Those of
   * a measure of the catalogue become observations of the schools, with the plan as their source. For officers of the plan's
   * owner, for a measure of the catalogue those of the schools' authority. Refused: FORBIDDEN, PLAN_UNKNOWN, MEASURE_UNKNOWN, SCHOOL_UNKNOWN, NOT_IN_AREA, TOO_MANY, BAD_FIGURE,
   * BAD_YEAR, BAD_TEXT.
   */
  readonly recordPlanFigures: AreaPlan;
  /**
   * Offers a school, or one of its leaders, as a supporter; or changes or withdraws an offer, with the version that was read.
   * For those who act for the school, its trust or its authority, and for officers of the owner. Refused: SCHOOL_UNKNOWN,
   * BAD_ID, ID_TAKEN, BAD_CAPACITY, OFFER_EMPTY, BAD_DATE, DATES_REVERSED, BAD_TEXT, CHANGED_MEANWHILE.
   */
  readonly offerSupport: SupportOffer;
  /**
   * Asks for support for a school; or changes or withdraws a request that is not matched yet, with the version that was read.
   * For those who act for the school, its trust or its authority, and for officers of the owner. Refused: SCHOOL_UNKNOWN,
   * BAD_ID, ID_TAKEN, BAD_DAYS, BAD_PRIORITY, NEED_MISSING, BAD_DATE, DATES_REVERSED, REQUEST_MATCHED, CHANGED_MEANWHILE.
   */
  readonly requestSupport: SupportRequest;
  /**
   * Opens a round: all open requests of an owner are matched at once with all that is offered to it, so that no other set of
   * matches is worth more. For officers of the owner. Refused: ROUND_EXISTS, ROUND_OPEN, BAD_TERMS, BAD_ID.
   */
  readonly openBrokeringRound: BrokeringRound;
  /**
   * Confirms, changes or rejects matches; the rest is solved again around what is fixed, as a new version. For officers of the
   * owner. Refused: ROUND_UNKNOWN, ROUND_CLOSED, NOT_PROPOSED, PAIR_UNKNOWN, PAIR_REFUSED, SUPPORTER_FULL, DECIDED_TWICE,
   * BAD_TEXT, CHANGED_MEANWHILE.
   */
  readonly decideBrokering: BrokeringRound;
  /**
   * Ends a round: what was confirmed or pinned is matched, and what was not stays open for the next. For officers of the owner.
   * Refused: ROUND_UNKNOWN, ROUND_CLOSED, CHANGED_MEANWHILE.
   */
  readonly closeBrokeringRound: BrokeringRound;
  /**
   * Records what a school thinks of its own capacity to improve, with its evidence: an adviser confirms or changes it, and
   * only then it counts. For those who act for the school or its trust.
   */
  readonly evaluateCapacity: CapacitySelfEvaluation;
  /**
   * Records an adviser's judgement of a school's capacity to improve, with the reason; the category is proposed anew.
   * For officers of the school's authority.
   */
  readonly judgeCapacity: CapacityJudgement;
  /**
   * Confirms a category or puts the school into another one, with the reason. For officers of the body that categorises:
   * the school's authority, or the trust or partnership whose framework it is.
   * Refused with CHANGED_MEANWHILE, NOT_POSSIBLE_NOW, CATEGORY_UNKNOWN, YEAR_OVER or CATEGORISATION_UNKNOWN.
   */
  readonly moderateCategorisation: Categorisation;
  /** The same for many schools, at a meeting. Each is decided by itself: one that is refused costs the others nothing. */
  readonly moderateCategorisations: ReadonlyArray<CategorisationOutcome>;
  /**
   * Records that a board agreed categories that were moderated: they are in force from now on. Each is decided by itself.
   * For officers of the bodies that categorise. Refused with RESOLUTION_UNKNOWN where no board is known to have carried it;
   * a school that it is not about is refused with NOT_IN_RESOLUTION. A resolution that names the schools is followed by itself.
   */
  readonly agreeCategorisations: ReadonlyArray<CategorisationOutcome>;
  /**
   * Contests a category. For those who act for the school, or for its trust where not that decides. Refused with CHANGED_MEANWHILE, NOT_POSSIBLE_NOW or
   * CATEGORY_UNKNOWN.
   */
  readonly challengeCategorisation: Categorisation;
  /**
   * Answers a school's challenge. Declined, the categorisation goes back to where it was; otherwise the new category is
   * moderated and goes to the board again. For officers of the body that categorises. Refused with CATEGORY_MISSING too.
   */
  readonly answerChallenge: Categorisation;
  /**
   * Sets a category for a reason in law, against what was proposed or agreed; it is in force from now on. For officers of the
   * body that categorises. Refused with STATUTORY_REASON_UNKNOWN too.
   */
  readonly overruleCategorisation: Categorisation;
  /**
   * Proposes schools for the school year that has begun, as their figures stand, and ends what is over: for those whose
   * `renewal` is DUE or OVERDUE. Returns where those stand that have a categorisation. For officers of the schools'
   * authorities or of the owner given. New figures do the same by themselves, and so does the end of what was agreed.
   */
  readonly renewCategorisations: ReadonlyArray<Categorisation>;
  /** Takes a categorisation back; the next figures propose anew. For officers of the body that categorises. */
  readonly withdrawCategorisation: Categorisation;
  /**
   * Puts a conversation on record. For officers of the school's authority. Refused: SCHOOL_UNKNOWN, FORBIDDEN, BAD_TEXT,
   * BAD_DATE, DAY_TO_COME, READERS_MISPLACED.
   */
  readonly recordConversation: Conversation;
  /**
   * Adds to a conversation on record; what was written stays. For officers of the school's authority who may read it. Refused:
   * CONVERSATION_UNKNOWN, FORBIDDEN, BAD_TEXT.
   */
  readonly addToConversation: Conversation;
  /**
   * Writes down the terms of engagement for a matched request, and names the senior head who oversees it. Heads and governing
   * bodies of both schools then answer. For officers of the owner. Refused: REQUEST_UNKNOWN, NOT_MATCHED, BAD_ID, ID_TAKEN,
   * AIMS_MISSING, BAD_DAYS, BAD_PRICE, REVIEW_MISSING, REVIEW_OUTSIDE, MEASURE_MISSING, MEASURE_TWICE, OVERSEER_INVOLVED,
   * BAD_DATE, DATES_REVERSED, BAD_TEXT.
   */
  readonly draftDeployment: Deployment;
  /**
   * Records what a head or a governing body said to the terms. With the fourth consent the deployment is agreed; one refusal
   * ends it, and the request is open again. For those who act for that school or its trust, and for officers of the owner, from
   * the minutes. Refused: DEPLOYMENT_UNKNOWN, WRONG_STATE, DAY_TO_COME, BAD_DATE, BAD_TEXT, CHANGED_MEANWHILE.
   */
  readonly answerDeployment: Deployment;
  /** Starts an agreed deployment. For officers of the owner. Refused: DEPLOYMENT_UNKNOWN, WRONG_STATE, DAY_TO_COME, BAD_DATE, CHANGED_MEANWHILE. */
  readonly startDeployment: Deployment;
  /** Records days that were given. For officers of the owner. Refused: DEPLOYMENT_UNKNOWN, WRONG_STATE, DAY_OUTSIDE, BAD_DAYS, BAD_DATE, BAD_TEXT, CHANGED_MEANWHILE. */
  readonly recordDeploymentDays: Deployment;
  /**
   * Ends a deployment with what it did in outcomes for pupils and to both schools; the supporter is free for others from then
   * on. For officers of the owner. Refused: DEPLOYMENT_UNKNOWN, WRONG_STATE, FIGURE_MISSING, DAY_TO_COME, BAD_DATE, BAD_TEXT,
   * CHANGED_MEANWHILE.
   */
  readonly completeDeployment: Deployment;
  /**
   * Begins a draft of a framework's next version, or writes it anew as a whole; from a shipped framework or from a
   * definition. Nobody is categorised by a draft; rehearse it first. For officers of the owner. Refuses BAD_FRAMEWORK with
   * every fault at once.
   */
  readonly draftFramework: FrameworkDraft;
  /** Throws a draft away. For officers of the owner. */
  readonly discardFrameworkDraft: Scalars['ID']['output'];
  /**
   * Puts a draft into force from a day on. The owner's framework before it ends with the day before; a version in force is
   * never edited, and old ones stay. Where it holds today, its schools are categorised anew. For officers of the owner.
   */
  readonly adoptFramework: Framework;
  /** Brings forward the last day of a framework; afterwards the shipped one holds. For officers of the owner. */
  readonly endFramework: Framework;
  /**
   * Adds an intervention to those that can be taken up. For officers of its owner. Refused: INTERVENTION_EXISTS, TOO_MANY,
   * KEY_STAGE_MISSING, BAD_BODY, BAD_ID, BAD_TEXT.
   */
  readonly addIntervention: Intervention;
  /**
   * Records that a group of schools takes up an intervention together, with money and people. For officers of its owner; under
   * an area plan, the owner of that plan. Refused: INTERVENTION_UNKNOWN, UPTAKE_EXISTS, SCHOOL_UNKNOWN, PLAN_UNKNOWN,
   * PRIORITY_UNKNOWN, NOT_YOUR_PLAN, BAD_GROUP, BAD_AMOUNT, BAD_DAYS, TOO_MANY, BAD_BODY, BAD_ID, BAD_TEXT, BAD_DATE,
   * DATES_REVERSED.
   */
  readonly takeUpIntervention: InterventionUptake;
  /**
   * Ends an intervention with what came of it. For officers of its owner. Refused: UPTAKE_UNKNOWN, CHANGED_MEANWHILE,
   * ALREADY_ENDED, DATE_TO_COME, BAD_TEXT, BAD_DATE, DATES_REVERSED.
   */
  readonly endInterventionUptake: InterventionUptake;
  /**
   * Records figures of schools from a document, for example of years before there were files. What takes the place of an earlier
   * figure supersedes it and never overwrites it; what says nothing new changes nothing. For officers of the schools' authority.
   * Refused: SCHOOL_UNKNOWN, FORBIDDEN, MEASURE_UNKNOWN, BAD_PERIOD, BAD_FIGURE, TOO_MANY, BAD_TEXT.
   */
  readonly recordObservations: RecordedObservations;
  /**
   * Drafts a short plan for a school after a collaborative review, or an exit plan after a plan that ended so. For officers of
   * the school's authority. Refused: SCHOOL_UNKNOWN, FORBIDDEN, ID_TAKEN, REVIEW_UNKNOWN, PLAN_UNKNOWN, PLAN_TOO_LONG,
   * DATES_REVERSED, OBJECTIVES_COUNT, DUE_OUTSIDE, BAD_ID, BAD_TEXT, BAD_DATE.
   */
  readonly draftPlan: SupportPlan;
  /**
   * Adds objectives, puts them in other words, or removes those without progress. For officers of the school's authority.
   * Refused: PLAN_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, PLAN_STATE, OBJECTIVE_HAS_PROGRESS, OBJECTIVE_UNKNOWN,
   * OBJECTIVES_COUNT, ID_TAKEN, DUE_OUTSIDE, BAD_ID, BAD_TEXT, BAD_DATE.
   */
  readonly changePlanObjectives: SupportPlan;
  /**
   * The school takes the plan for its own. For those who act for the school or its trust. Refused: PLAN_UNKNOWN, FORBIDDEN,
   * CHANGED_MEANWHILE, PLAN_STATE.
   */
  readonly agreePlan: SupportPlan;
  /**
   * Notes progress with an objective. For those who act for the school or its trust, and officers of its authority. Refused:
   * PLAN_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, PLAN_STATE, OBJECTIVE_UNKNOWN, BAD_TEXT.
   */
  readonly recordProgress: SupportPlan;
  /**
   * Reviews a plan, with a rating for each objective. For officers of the school's authority. Refused: PLAN_UNKNOWN, FORBIDDEN,
   * CHANGED_MEANWHILE, PLAN_STATE, RATINGS_INCOMPLETE, DAY_TO_COME, BAD_DATE, BAD_TEXT.
   */
  readonly reviewPlan: SupportPlan;
  /**
   * Concludes a plan after a benchmark review. For officers of the school's authority. Refused: PLAN_UNKNOWN, FORBIDDEN,
   * CHANGED_MEANWHILE, PLAN_STATE, REVIEW_MISSING, BENCHMARK_MISSING, OBJECTIVES_OPEN, BAD_TEXT.
   */
  readonly concludePlan: SupportPlan;
  /**
   * Opens a programme with its rules. For officers of its owner. Refused: BAD_BODY, BAD_ID, BAD_TEXT, BAD_RULE,
   * PROGRAMME_EXISTS.
   */
  readonly openProgramme: Programme;
  /**
   * Changes a programme for the cohorts to come; those that are open keep the rules they were opened with. For officers of
   * its owner. Refused: PROGRAMME_UNKNOWN, CHANGED_MEANWHILE, BAD_ID, BAD_TEXT, BAD_RULE.
   */
  readonly changeProgramme: Programme;
  /**
   * Opens a cohort, mostly for a school year. For officers of the programme's owner. Refused: PROGRAMME_UNKNOWN,
   * COHORT_EXISTS, BAD_PLACES, DUE_MISSING, BAD_DATE, DATES_REVERSED, BAD_ID, BAD_TEXT.
   */
  readonly openProgrammeCohort: ProgrammeCohort;
  /**
   * Applies for schools. The entry rule is checked at once: an application that does not meet it is kept as REFUSED with the
   * reason. For those who act for the schools or their trust, and for officers of the programme's owner, who say who at the
   * school agreed. Refused: COHORT_UNKNOWN, SCHOOL_UNKNOWN, ALREADY_APPLIED, TOO_MANY, DATE_TO_COME, BAD_TEXT.
   */
  readonly applyToProgramme: ReadonlyArray<ProgrammeParticipant>;
  /**
   * Gives places to schools that applied, to all of them or to none; against the entry rule only by an exception with its
   * reason. For officers of the programme's owner. Refused: COHORT_UNKNOWN, NOT_APPLIED, NO_PLACES, ENTRY_NOT_MET,
   * DATE_TO_COME, BAD_TEXT.
   */
  readonly admitToProgramme: ReadonlyArray<ProgrammeParticipant>;
  /**
   * Takes a school out of a cohort or its application back. For those who act for the school or its trust, and for officers
   * of the programme's owner. Refused: PARTICIPANT_UNKNOWN, CHANGED_MEANWHILE, NOT_TAKING_PART, DATE_TO_COME, BAD_TEXT.
   */
  readonly withdrawFromProgramme: ProgrammeParticipant;
  /**
   * Plans a conference or seminar on one of the programme's themes. For officers of the programme's owner. Refused:
   * COHORT_UNKNOWN, SESSION_EXISTS, THEME_UNKNOWN, OUTSIDE_COHORT, TOO_MANY, BAD_ID, BAD_TEXT, BAD_DATE.
   */
  readonly planProgrammeSession: ProgrammeSession;
  /**
   * Records which schools were at a session; sent again with the new version, it corrects. For officers of the programme's
   * owner. Refused: SESSION_UNKNOWN, CHANGED_MEANWHILE, NOT_TAKING_PART, DATE_TO_COME.
   */
  readonly recordProgrammeAttendance: ProgrammeSession;
  /**
   * Pairs a participant with a proven head, by the programme's rule for partners; against it only by an exception with its
   * reason. For officers of the programme's owner. Refused: PARTICIPANT_UNKNOWN, CHANGED_MEANWHILE, SCHOOL_UNKNOWN,
   * OWN_SCHOOL, NOT_TAKING_PART, ALREADY_PAIRED, PARTNER_NOT_ALLOWED, BAD_ID, BAD_TEXT, BAD_DATE, DATES_REVERSED.
   */
  readonly pairWithHead: ProgrammeParticipant;
  /**
   * Ends a participant's pairing. For officers of the programme's owner. Refused: PARTICIPANT_UNKNOWN, CHANGED_MEANWHILE,
   * NOT_PAIRED, BAD_TEXT, BAD_DATE, DATES_REVERSED.
   */
  readonly endProgrammePairing: ProgrammeParticipant;
  /**
   * Records that a participant was at another's school. For those who act for the visiting school or its trust, and for
   * officers of the programme's owner. Refused: COHORT_UNKNOWN, PARTICIPANT_UNKNOWN, NOT_TAKING_PART, OWN_SCHOOL, TOO_MANY,
   * DATE_TO_COME, BAD_TEXT, BAD_DATE.
   */
  readonly recordProgrammeVisit: ProgrammeVisit;
  /**
   * Hands in what a participant owes, for example its case study. For those who act for the school or its trust, and for
   * officers of the programme's owner. Refused: PARTICIPANT_UNKNOWN, CHANGED_MEANWHILE, NOT_TAKING_PART, NOT_OWED,
   * ALREADY_DELIVERED, DATE_TO_COME, BAD_TEXT, BAD_URL, BAD_DATE.
   */
  readonly deliverProgrammeWork: ProgrammeParticipant;
  /**
   * Records what became of a participant, for example what its next inspection found; of two records of one day the later
   * one counts. For officers of the programme's owner. Refused: PARTICIPANT_UNKNOWN, CHANGED_MEANWHILE, NEVER_ADMITTED,
   * BEFORE_COHORT, DATE_TO_COME, BAD_ID, BAD_TEXT, BAD_DATE.
   */
  readonly recordProgrammeOutcome: ProgrammeParticipant;
  /**
   * Puts a review of a school on record, made by the school and others together. For officers of its authority. Refused:
   * SCHOOL_UNKNOWN, FORBIDDEN, ID_TAKEN, NOT_COLLABORATIVE, PLAN_MISPLACED, DAY_TO_COME, BAD_ID, BAD_TEXT, BAD_DATE.
   */
  readonly recordSchoolReview: SchoolReview;
  /**
   * Enters a school on the risk register, with the officer who answers for it. For officers of its authority. Refused:
   * SCHOOL_UNKNOWN, FORBIDDEN, ON_REGISTER_ALREADY, REASONS_MISSING, REVIEW_PAST, BAD_TEXT, BAD_DATE.
   */
  readonly enterOnRiskRegister: RiskEntry;
  /**
   * Reviews an entry: level, reasons, officer and days as they are to be from now on. For officers of the school's authority.
   * Refused: ENTRY_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, ENTRY_CLOSED, REASONS_MISSING, REVIEW_PAST, BAD_TEXT, BAD_DATE.
   */
  readonly reviewRiskEntry: RiskEntry;
  /** Takes a school off the register. For officers of its authority. Refused: ENTRY_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, ENTRY_CLOSED, BAD_TEXT. */
  readonly closeRiskEntry: RiskEntry;
  /**
   * Records what somebody reported of a school: a complaint, staffing, governance. It counts half after each half-life of its
   * kind and lapses by itself. One that is open to the school counts towards its category; a confidential one never does, and
   * is told nobody by an event. For officers of the school's authority. Refused: SCHOOL_UNKNOWN, FORBIDDEN,
   * SIGNAL_KIND_UNKNOWN, BAD_TEXT, BAD_DATE, DAY_TO_COME, LAPSED_ALREADY, TOO_WIDE, READERS_MISPLACED.
   */
  readonly recordSignal: Signal;
  /**
   * Clears a signal that people reported, with the reason. For officers of the school's authority who may read it. Refused:
   * SIGNAL_UNKNOWN, SIGNAL_FOLLOWS_DATA, SIGNAL_CLEARED, FORBIDDEN, BAD_TEXT.
   */
  readonly clearSignal: Signal;
  /**
   * Ends the signals that have lapsed at the schools of an authority, so that the events tell of it; what is shown is right
   * without it. Meant to be sent daily. For officers of the authority. Refused: FORBIDDEN.
   */
  readonly clearLapsedSignals: ReadonlyArray<Signal>;
  /**
   * Puts a step by statute on record, under the law of its day: what it needs and is not there is refused. For officers of the
   * school's authority. Refused: SCHOOL_UNKNOWN, FORBIDDEN, STEP_UNKNOWN, NOT_MAINTAINED, CAUSE_UNKNOWN, NOT_ELIGIBLE,
   * NOTICE_MISSING, CONDITION_MISSING, COMPLIANCE_MISSING, COMPLIANCE_TOO_SOON, DAY_TO_COME, BAD_DATE, BAD_TEXT.
   */
  readonly takeStatutoryStep: StatutoryStep;
  /**
   * Puts on record how a step ended. For officers of the school's authority. Refused: STEP_UNKNOWN, FORBIDDEN,
   * CHANGED_MEANWHILE, STEP_ENDED, OUTCOME_MISPLACED, PERIOD_OPEN, DAY_TO_COME, BAD_DATE, BAD_TEXT.
   */
  readonly endStatutoryStep: StatutoryStep;
  /** Plans a visit. For officers of the school's authority. Refused: SCHOOL_UNKNOWN, FORBIDDEN, BAD_DATE, BAD_TEXT. */
  readonly planVisit: Visit;
  /**
   * Writes the report of a visit, or a better one; the school reads nothing of it yet. For officers of the school's authority.
   * Refused: VISIT_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, VISIT_STATE, BAD_DATE, VISIT_TO_COME, BAD_TEXT.
   */
  readonly writeVisitReport: Visit;
  /**
   * Sends the draft to the school for its factual check. For officers of the school's authority. Refused: VISIT_UNKNOWN,
   * FORBIDDEN, CHANGED_MEANWHILE, VISIT_STATE, BAD_DATE, CHECK_PAST.
   */
  readonly sendVisitReport: Visit;
  /**
   * The school's factual check: what is wrong in the draft, or nothing. For those who act for the school or its trust.
   * Refused: VISIT_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, VISIT_STATE, BAD_TEXT.
   */
  readonly returnFactualCheck: Visit;
  /**
   * Answers a correction of the school; write the report again where it is accepted. For officers of the school's authority.
   * Refused: VISIT_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, VISIT_STATE, CORRECTION_UNKNOWN, CORRECTION_ANSWERED, BAD_TEXT.
   */
  readonly answerCorrection: Visit;
  /**
   * Makes the report final, once every correction is answered or the school let its time pass. For officers of the school's
   * authority. Refused: VISIT_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, VISIT_STATE, CHECK_OPEN, CORRECTIONS_OPEN.
   */
  readonly finaliseVisitReport: Visit;
  /** Cancels a visit that has not taken place. For officers of the school's authority. Refused: VISIT_UNKNOWN, FORBIDDEN, CHANGED_MEANWHILE, VISIT_STATE, BAD_TEXT. */
  readonly cancelVisit: Visit;
  /**
   * Puts a school on your watchlist; one that is on it already stays as it is. For those who act for the school, its trust or
   * its authority. Refused: SCHOOL_UNKNOWN, FORBIDDEN, WATCHLIST_FULL.
   */
  readonly watchSchool: WatchedSchool;
  /** Takes a school off your watchlist. Refused: NOT_WATCHED. */
  readonly unwatchSchool: School;
  /**
   * Says that you have looked: what happened before counts as seen. Gives the schools that were marked. Refused: NOT_WATCHED,
   * MOMENT_TO_COME.
   */
  readonly markWatchlistSeen: ReadonlyArray<WatchedSchool>;
  /**
   * Names an address to which events are sent as they happen, signed by Standard Webhooks (webhook-id, webhook-timestamp,
   * webhook-signature): whatever the graph has a subscription for. The secret is shown in this answer and never again. For
   * officers of the owner. Refused: OWNER_UNREADABLE, BAD_TEXT, TOO_MANY, UNKNOWN_EVENT, UNKNOWN_FILTER, BAD_URL,
   * PRIVATE_ADDRESS, FORBIDDEN.
   */
  readonly registerWebhook?: Maybe<WebhookWithSecret>;
  /** Changes what a webhook is sent and where. Refused: WEBHOOK_UNKNOWN, CHANGED_MEANWHILE and what registering is refused for. */
  readonly changeWebhook?: Maybe<Webhook>;
  /**
   * Gives a webhook a new secret, shown in this answer and never again. Deliveries carry signatures by both secrets for a
   * day, so that the receiver can change over without missing any. Refused: WEBHOOK_UNKNOWN, CHANGED_MEANWHILE.
   */
  readonly rotateWebhookSecret?: Maybe<WebhookWithSecret>;
  /** Stops deliveries; what happens meanwhile is held. Refused: WEBHOOK_UNKNOWN, CHANGED_MEANWHILE, BAD_TEXT. */
  readonly disableWebhook?: Maybe<Webhook>;
  /** Lets deliveries go on; what was held is sent. Refused: WEBHOOK_UNKNOWN, CHANGED_MEANWHILE. */
  readonly enableWebhook?: Maybe<Webhook>;
  /**
   * Sends once more what happened since a moment, under the same ids: a receiver that keeps ids sees nothing twice. Also for
   * what happened before the webhook was registered. Refused: WEBHOOK_UNKNOWN, CHANGED_MEANWHILE, BAD_MOMENT.
   */
  readonly replayWebhook?: Maybe<Webhook>;
  /** Sends a delivery of type webhook.test, to try the receiver with. Refused: WEBHOOK_UNKNOWN. */
  readonly testWebhook?: Maybe<Webhook>;
  /** Takes a webhook away with its log. Refused: WEBHOOK_UNKNOWN. */
  readonly removeWebhook?: Maybe<Webhook>;
};


export type MutationKeepAdviserArgs = {
  input: KeepAdviserInput;
};


export type MutationAllocateAdviserArgs = {
  input: AllocateAdviserInput;
};


export type MutationShapeSessionArgs = {
  input: ShapeSessionInput;
};


export type MutationHoldSessionArgs = {
  input: HoldSessionInput;
};


export type MutationEndAllocationArgs = {
  input: EndAllocationInput;
};


export type MutationAdoptAreaPlanArgs = {
  input: AdoptAreaPlanInput;
};


export type MutationChangeAreaPlanArgs = {
  input: ChangeAreaPlanInput;
};


export type MutationRecordPlanFiguresArgs = {
  input: RecordPlanFiguresInput;
};


export type MutationOfferSupportArgs = {
  input: OfferSupportInput;
};


export type MutationRequestSupportArgs = {
  input: RequestSupportInput;
};


export type MutationOpenBrokeringRoundArgs = {
  input: OpenBrokeringRoundInput;
};


export type MutationDecideBrokeringArgs = {
  input: DecideBrokeringInput;
};


export type MutationCloseBrokeringRoundArgs = {
  input: CloseBrokeringRoundInput;
};


export type MutationEvaluateCapacityArgs = {
  input: EvaluateCapacityInput;
};


export type MutationJudgeCapacityArgs = {
  input: JudgeCapacityInput;
};


export type MutationModerateCategorisationArgs = {
  input: ModerateCategorisationInput;
};


export type MutationModerateCategorisationsArgs = {
  input: ModerateCategorisationsInput;
};


export type MutationAgreeCategorisationsArgs = {
  input: AgreeCategorisationsInput;
};


export type MutationChallengeCategorisationArgs = {
  input: ChallengeCategorisationInput;
};


export type MutationAnswerChallengeArgs = {
  input: AnswerChallengeInput;
};


export type MutationOverruleCategorisationArgs = {
  input: OverruleCategorisationInput;
};


export type MutationRenewCategorisationsArgs = {
  input: RenewCategorisationsInput;
};


export type MutationWithdrawCategorisationArgs = {
  input: WithdrawCategorisationInput;
};


export type MutationRecordConversationArgs = {
  input: RecordConversationInput;
};


export type MutationAddToConversationArgs = {
  input: AddToConversationInput;
};


export type MutationDraftDeploymentArgs = {
  input: DraftDeploymentInput;
};


export type MutationAnswerDeploymentArgs = {
  input: AnswerDeploymentInput;
};


export type MutationStartDeploymentArgs = {
  input: StartDeploymentInput;
};


export type MutationRecordDeploymentDaysArgs = {
  input: RecordDeploymentDaysInput;
};


export type MutationCompleteDeploymentArgs = {
  input: CompleteDeploymentInput;
};


export type MutationDraftFrameworkArgs = {
  input: DraftFrameworkInput;
};


export type MutationDiscardFrameworkDraftArgs = {
  input: DiscardFrameworkDraftInput;
};


export type MutationAdoptFrameworkArgs = {
  input: AdoptFrameworkInput;
};


export type MutationEndFrameworkArgs = {
  input: EndFrameworkInput;
};


export type MutationAddInterventionArgs = {
  input: AddInterventionInput;
};


export type MutationTakeUpInterventionArgs = {
  input: TakeUpInterventionInput;
};


export type MutationEndInterventionUptakeArgs = {
  input: EndInterventionUptakeInput;
};


export type MutationRecordObservationsArgs = {
  input: RecordObservationsInput;
};


export type MutationDraftPlanArgs = {
  input: DraftPlanInput;
};


export type MutationChangePlanObjectivesArgs = {
  input: ChangePlanObjectivesInput;
};


export type MutationAgreePlanArgs = {
  input: AgreePlanInput;
};


export type MutationRecordProgressArgs = {
  input: RecordProgressInput;
};


export type MutationReviewPlanArgs = {
  input: ReviewPlanInput;
};


export type MutationConcludePlanArgs = {
  input: ConcludePlanInput;
};


export type MutationOpenProgrammeArgs = {
  input: OpenProgrammeInput;
};


export type MutationChangeProgrammeArgs = {
  input: ChangeProgrammeInput;
};


export type MutationOpenProgrammeCohortArgs = {
  input: OpenProgrammeCohortInput;
};


export type MutationApplyToProgrammeArgs = {
  input: ApplyToProgrammeInput;
};


export type MutationAdmitToProgrammeArgs = {
  input: AdmitToProgrammeInput;
};


export type MutationWithdrawFromProgrammeArgs = {
  input: WithdrawFromProgrammeInput;
};


export type MutationPlanProgrammeSessionArgs = {
  input: PlanProgrammeSessionInput;
};


export type MutationRecordProgrammeAttendanceArgs = {
  input: RecordProgrammeAttendanceInput;
};


export type MutationPairWithHeadArgs = {
  input: PairWithHeadInput;
};


export type MutationEndProgrammePairingArgs = {
  input: EndProgrammePairingInput;
};


export type MutationRecordProgrammeVisitArgs = {
  input: RecordProgrammeVisitInput;
};


export type MutationDeliverProgrammeWorkArgs = {
  input: DeliverProgrammeWorkInput;
};


export type MutationRecordProgrammeOutcomeArgs = {
  input: RecordProgrammeOutcomeInput;
};


export type MutationRecordSchoolReviewArgs = {
  input: RecordSchoolReviewInput;
};


export type MutationEnterOnRiskRegisterArgs = {
  input: EnterOnRiskRegisterInput;
};


export type MutationReviewRiskEntryArgs = {
  input: ReviewRiskEntryInput;
};


export type MutationCloseRiskEntryArgs = {
  input: CloseRiskEntryInput;
};


export type MutationRecordSignalArgs = {
  input: RecordSignalInput;
};


export type MutationClearSignalArgs = {
  input: ClearSignalInput;
};


export type MutationClearLapsedSignalsArgs = {
  input: ClearLapsedSignalsInput;
};


export type MutationTakeStatutoryStepArgs = {
  input: TakeStatutoryStepInput;
};


export type MutationEndStatutoryStepArgs = {
  input: EndStatutoryStepInput;
};


export type MutationPlanVisitArgs = {
  input: PlanVisitInput;
};


export type MutationWriteVisitReportArgs = {
  input: WriteVisitReportInput;
};


export type MutationSendVisitReportArgs = {
  input: SendVisitReportInput;
};


export type MutationReturnFactualCheckArgs = {
  input: ReturnFactualCheckInput;
};


export type MutationAnswerCorrectionArgs = {
  input: AnswerCorrectionInput;
};


export type MutationFinaliseVisitReportArgs = {
  input: FinaliseVisitReportInput;
};


export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


export type MutationWatchSchoolArgs = {
  input: WatchSchoolInput;
};


export type MutationUnwatchSchoolArgs = {
  input: UnwatchSchoolInput;
};


export type MutationMarkWatchlistSeenArgs = {
  input: MarkWatchlistSeenInput;
};


export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


export type MutationChangeWebhookArgs = {
  input: ChangeWebhookInput;
};


export type MutationRotateWebhookSecretArgs = {
  input: WebhookInput;
};


export type MutationDisableWebhookArgs = {
  input: DisableWebhookInput;
};


export type MutationEnableWebhookArgs = {
  input: WebhookInput;
};


export type MutationReplayWebhookArgs = {
  input: ReplayWebhookInput;
};


export type MutationTestWebhookArgs = {
  input: TestWebhookInput;
};


export type MutationRemoveWebhookArgs = {
  input: RemoveWebhookInput;
};

/** A school improvement adviser. */
export type Adviser = {
  readonly __typename?: 'Adviser';
  /** Id of the adviser. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Whether they are commissioned from outside. */
  readonly external: Scalars['Boolean']['output'];
  /** Days they can give in a school year. */
  readonly days: Scalars['Float']['output'];
  /** Days they have given away in a school year. */
  readonly load: Scalars['Float']['output'];
  /** What they have declared. */
  readonly interests: ReadonlyArray<AdviserInterest>;
  /** What stands between them and a school today; empty where nothing does. */
  readonly conflictsWith: ReadonlyArray<AdviserConflict>;
};


/** A school improvement adviser. */
export type AdviserLoadArgs = {
  year: Scalars['Int']['input'];
};


/** A school improvement adviser. */
export type AdviserConflictsWithArgs = {
  urn: Scalars['ID']['input'];
};

/** Something that an adviser has, or had, to do with a school. */
export type AdviserInterest = {
  readonly __typename?: 'AdviserInterest';
  /** The school. */
  readonly school: School;
  /** What it is. */
  readonly kind: AdviserInterestKind;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day on which it stands between them; null for none. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** More about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What an adviser can have to do with a school. */
export type AdviserInterestKind =
  /** They work there. */
  | 'OWN_SCHOOL'
  /** Their spouse or partner works or learns there. */
  | 'SPOUSE'
  /** Others of their family work or learn there. */
  | 'FAMILY'
  /** They are a governor there. */
  | 'GOVERNOR'
  /** They worked there. */
  | 'FORMER_POST'
  /** They have money at stake. */
  | 'FINANCIAL'
  /** Something else that they declare. */
  | 'OTHER';

/** What stands between an adviser and a school. */
export type AdviserConflict = {
  readonly __typename?: 'AdviserConflict';
  /** What it is. */
  readonly kind: AdviserConflictKind;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What can stand between an adviser and a school. */
export type AdviserConflictKind =
  /** They work there. */
  | 'OWN_SCHOOL'
  /** Their spouse or partner works or learns there. */
  | 'SPOUSE'
  /** Others of their family work or learn there. */
  | 'FAMILY'
  /** They are a governor there. */
  | 'GOVERNOR'
  /** They worked there. */
  | 'FORMER_POST'
  /** They have money at stake. */
  | 'FINANCIAL'
  /** Something else that they declare. */
  | 'OTHER'
  /** Their own school, or one they are bound to as closely, is in the same trust. */
  | 'SAME_TRUST';

/** An adviser's work with a school in a school year. */
export type AdviserAllocation = {
  readonly __typename?: 'AdviserAllocation';
  /** Id of the allocation. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** The school. */
  readonly school: School;
  /** Name of the adviser. */
  readonly adviser: Scalars['String']['output'];
  /** The year in which the school year begins. */
  readonly year: Scalars['Int']['output'];
  /** Days. */
  readonly days: Scalars['Float']['output'];
  /** The sessions. */
  readonly sessions: ReadonlyArray<AdviserSession>;
  /** Sessions that every school has at the least. */
  readonly leastSessions: Scalars['Int']['output'];
  /** Who allocated. */
  readonly allocatedBy: Person;
  /** When. */
  readonly allocatedAt: Scalars['DateTime']['output'];
  /** The day it was ended; null while it goes on. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was ended; null while it goes on. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Who ended it; null while it goes on. */
  readonly endedBy?: Maybe<Person>;
};

/** A school with fewer sessions of advisers than every school is to have. */
export type SchoolShortOfSessions = {
  readonly __typename?: 'SchoolShortOfSessions';
  /** The school. */
  readonly school: School;
  /** Sessions that are to be held in the school year, or were; of work that was ended those that were held. */
  readonly arranged: Scalars['Int']['output'];
  /** Sessions that were held. */
  readonly held: Scalars['Int']['output'];
};

/** A page of schools with too few sessions. */
export type SchoolShortOfSessionsConnection = {
  readonly __typename?: 'SchoolShortOfSessionsConnection';
  /** The schools of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SchoolShortOfSessionsEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Schools in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A school with too few sessions and its place in the list. */
export type SchoolShortOfSessionsEdge = {
  readonly __typename?: 'SchoolShortOfSessionsEdge';
  /** Give it as `after` to go on behind this school. */
  readonly cursor: Scalars['String']['output'];
  /** The school. */
  readonly node: SchoolShortOfSessions;
};

/** A session of an adviser with a school. */
export type AdviserSession = {
  readonly __typename?: 'AdviserSession';
  /** Id of the session. */
  readonly id: Scalars['ID']['output'];
  /** What the school wants it for; null until it has said. */
  readonly focus?: Maybe<Scalars['String']['output']>;
  /** When the school wants it. */
  readonly wantedOn?: Maybe<Scalars['Date']['output']>;
  /** Who said so for the school. */
  readonly shapedBy?: Maybe<Person>;
  /** The day it was held; null until then. */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of advisers. */
export type AdviserConnection = {
  readonly __typename?: 'AdviserConnection';
  /** The advisers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AdviserEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Advisers in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An adviser and their place in the list. */
export type AdviserEdge = {
  readonly __typename?: 'AdviserEdge';
  /** Give it as `after` to go on behind this adviser. */
  readonly cursor: Scalars['String']['output'];
  /** The adviser. */
  readonly node: Adviser;
};

/** A page of allocations. */
export type AdviserAllocationConnection = {
  readonly __typename?: 'AdviserAllocationConnection';
  /** The allocations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AdviserAllocationEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Allocations in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An allocation and its place in the list. */
export type AdviserAllocationEdge = {
  readonly __typename?: 'AdviserAllocationEdge';
  /** Give it as `after` to go on behind this allocation. */
  readonly cursor: Scalars['String']['output'];
  /** The allocation. */
  readonly node: AdviserAllocation;
};

/** An adviser as they are to be kept. */
export type KeepAdviserInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the adviser: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; left out for a new one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the authority. */
  readonly localAuthority: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Whether they are commissioned from outside. */
  readonly external: Scalars['Boolean']['input'];
  /** Days they can give in a school year, 0 to 260. */
  readonly days: Scalars['Float']['input'];
  /** What they have declared. */
  readonly interests: ReadonlyArray<AdviserInterestInput>;
};

/** Something that an adviser declares. */
export type AdviserInterestInput = {
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: AdviserInterestKind;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day on which it stands between them. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** More about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** An adviser to be allocated. */
export type AllocateAdviserInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the adviser. */
  readonly adviser: Scalars['ID']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The year in which the school year begins. */
  readonly year: Scalars['Int']['input'];
  /** Days. */
  readonly days: Scalars['Float']['input'];
  /** How many sessions, three at least. */
  readonly sessions: Scalars['Int']['input'];
};

/** What a session is for. */
export type ShapeSessionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the allocation. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the session. */
  readonly session: Scalars['ID']['input'];
  /** What the school wants it for. */
  readonly focus: Scalars['String']['input'];
  /** When the school wants it. */
  readonly wantedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A session that was held. */
export type HoldSessionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the allocation. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the session. */
  readonly session: Scalars['ID']['input'];
  /** The day. */
  readonly heldOn: Scalars['Date']['input'];
};

/** An allocation to be ended. */
export type EndAllocationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the allocation. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A plan for an area: about three priorities, what is measured under each, and how far the area has come. */
export type AreaPlan = {
  readonly __typename?: 'AreaPlan';
  /** Id of the plan. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is, as a reference such as local-authority:990: the officers of this body keep it. */
  readonly owner: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** The day it begins. */
  readonly from: Scalars['Date']['output'];
  /** The day it ends; null where that is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Codes of the authorities whose schools it is for. */
  readonly authorities: ReadonlyArray<Scalars['ID']['output']>;
  /** Phases of those schools, as the register names them; empty for all. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** Schools that it is for beside those. */
  readonly schools: ReadonlyArray<School>;
  /** Its priorities. */
  readonly priorities: ReadonlyArray<AreaPlanPriority>;
  /** How it came to be as it is, oldest version first. */
  readonly history: ReadonlyArray<AreaPlanChange>;
  /** The version shown, from 1. */
  readonly version: Scalars['Int']['output'];
  /** The last version: give it with a change, so that nobody's work is lost. */
  readonly latestVersion: Scalars['Int']['output'];
};

/** A version of a plan. */
export type AreaPlanChange = {
  readonly __typename?: 'AreaPlanChange';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Why it was made. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Name of who made it. */
  readonly changedBy: Scalars['String']['output'];
};

/** A priority of a plan. */
export type AreaPlanPriority = {
  readonly __typename?: 'AreaPlanPriority';
  /** Its id in the plan. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** Why it is one. */
  readonly why: Scalars['String']['output'];
  /** Subjects that training for it is about, for example mathematics. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Themes that training for it is on, for example new-arrivals. */
  readonly themes: ReadonlyArray<Scalars['ID']['output']>;
  /** What is measured under it. */
  readonly measures: ReadonlyArray<AreaPlanMeasure>;
  /** What was taken up under this priority, by intervention: numbers and money, for everybody to see. */
  readonly interventions: ReadonlyArray<InterventionsTakenUp>;
};

/** What is measured under a priority. */
export type AreaPlanMeasure = {
  readonly __typename?: 'AreaPlanMeasure';
  /** Its id in the plan. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** The measure of the catalogue it is read from; null where figures are recorded in the plan alone. */
  readonly measure?: Maybe<Scalars['ID']['output']>;
  /** Which way is better. */
  readonly direction: AreaPlanDirection;
  /** Fewer pupils than these, and a school's figure is not held against the benchmark. */
  readonly leastCohort: Scalars['Int']['output'];
  /** Where the area began. */
  readonly baseline: AreaPlanYearValue;
  /** What is wanted on the way, by school year. */
  readonly milestones: ReadonlyArray<AreaPlanYearValue>;
  /** What is wanted in the end. */
  readonly target: AreaPlanYearValue;
  /** Lines that no school should be under, each from a school year on. */
  readonly benchmarks: ReadonlyArray<AreaPlanBenchmark>;
  /** How far the area has come, for everybody to see. */
  readonly progress: AreaPlanProgress;
};

/** Which way a plan's measure is better. */
export type AreaPlanDirection =
  /** More is better. */
  | 'HIGHER_IS_BETTER'
  /** Less is better. */
  | 'LOWER_IS_BETTER';

/** A value in a school year. */
export type AreaPlanYearValue = {
  readonly __typename?: 'AreaPlanYearValue';
  /** The school year, for example 2007/08. */
  readonly year: Scalars['String']['output'];
  /** The value. */
  readonly value: Scalars['Float']['output'];
};

/** A line that no school should be under, from a school year on. */
export type AreaPlanBenchmark = {
  readonly __typename?: 'AreaPlanBenchmark';
  /** What it is called, for example floor target. */
  readonly name: Scalars['String']['output'];
  /** The first school year it holds in. */
  readonly from: Scalars['String']['output'];
  /** The value that is still good enough. */
  readonly value: Scalars['Float']['output'];
};

/** How far an area has come on a measure of its plan. */
export type AreaPlanProgress = {
  readonly __typename?: 'AreaPlanProgress';
  /** The area by school year, oldest first; years in which fewer than three schools have a figure are left out. */
  readonly years: ReadonlyArray<AreaPlanYear>;
  /** Per cent of the way from baseline to target by the latest year; null where that cannot be told. */
  readonly wayGone?: Maybe<Scalars['Float']['output']>;
  /** Schools that are under the benchmark of their latest year. */
  readonly under: Scalars['Int']['output'];
  /** Schools that were under the benchmark and have left it behind. */
  readonly left: Scalars['Int']['output'];
  /** Schools that have fallen under it. */
  readonly fell: Scalars['Int']['output'];
  /**
   * The schools that you act for, directly or as their trust or authority, one by one. Officers of the plan's owner also see
   * all schools of a measure that is recorded in the plan.
   */
  readonly schools: ReadonlyArray<SchoolPlanProgress>;
  /** One school; null where it has no figure or is not yours to see. */
  readonly ofSchool?: Maybe<SchoolPlanProgress>;
};


/** How far an area has come on a measure of its plan. */
export type AreaPlanProgressSchoolsArgs = {
  only?: InputMaybe<BenchmarkWay>;
};


/** How far an area has come on a measure of its plan. */
export type AreaPlanProgressOfSchoolArgs = {
  urn: Scalars['ID']['input'];
};

/** An area in a school year. */
export type AreaPlanYear = {
  readonly __typename?: 'AreaPlanYear';
  /** The school year. */
  readonly year: Scalars['String']['output'];
  /** Mean of its schools' figures, each counting once. */
  readonly mean: Scalars['Float']['output'];
  /** Schools that have a figure. */
  readonly schools: Scalars['Int']['output'];
  /** The step from the year before; null where no school has a figure in both. */
  readonly step?: Maybe<AreaPlanStep>;
  /** What the plan wants by this year; null where it says nothing of it. */
  readonly wanted?: Maybe<Scalars['Float']['output']>;
  /** Whether that was reached; null where nothing is wanted. */
  readonly reached?: Maybe<Scalars['Boolean']['output']>;
  /** Schools whose figure is held against the benchmark of the year. */
  readonly judged: Scalars['Int']['output'];
  /** Those among them that are under it. */
  readonly under: Scalars['Int']['output'];
};

/** From one school year to the next, over the schools that have a figure in both. */
export type AreaPlanStep = {
  readonly __typename?: 'AreaPlanStep';
  /** Mean change of a school. */
  readonly change: Scalars['Float']['output'];
  /** Schools that have a figure in both years. */
  readonly schools: Scalars['Int']['output'];
};

/** A school's way on a measure of a plan. */
export type SchoolPlanProgress = {
  readonly __typename?: 'SchoolPlanProgress';
  /** The school. */
  readonly school: School;
  /** Its figures, oldest first. */
  readonly figures: ReadonlyArray<SchoolPlanFigure>;
  /** Its latest figure; null where it has none. */
  readonly latest?: Maybe<SchoolPlanFigure>;
  /** From the first figure to the last; null with fewer than two. */
  readonly change?: Maybe<Scalars['Float']['output']>;
  /** The school year from which it has not been under the benchmark, where it was before; null where that is not so. */
  readonly leftIn?: Maybe<Scalars['String']['output']>;
  /** The school year from which it has been under the benchmark, where it was not before; null where that is not so. */
  readonly fellIn?: Maybe<Scalars['String']['output']>;
};

/** A school's figure in a school year, and where it stands to the benchmark of that year. */
export type SchoolPlanFigure = {
  readonly __typename?: 'SchoolPlanFigure';
  /** The school year. */
  readonly year: Scalars['String']['output'];
  /** The figure. */
  readonly value: Scalars['Float']['output'];
  /** Pupils behind it; null where nobody has said. */
  readonly cohort?: Maybe<Scalars['Int']['output']>;
  /** The benchmark of that year; null where none held. */
  readonly benchmark?: Maybe<AreaPlanBenchmark>;
  /** Where it stands. */
  readonly standing: BenchmarkStanding;
};

/** How a school has gone beside a benchmark, by its latest figure. */
export type BenchmarkWay =
  /** It is under the benchmark. */
  | 'UNDER'
  /** It was under the benchmark and has left it behind. */
  | 'LEFT'
  /** It has fallen under the benchmark. */
  | 'FELL';

/** Where a figure stands to a benchmark. */
export type BenchmarkStanding =
  /** Under it. */
  | 'UNDER'
  /** At it or on its better side. */
  | 'AT_OR_ABOVE'
  /** Too few pupils are behind it to say. */
  | 'TOO_FEW_PUPILS'
  /** No benchmark held in that year. */
  | 'NO_BENCHMARK';

/** A page of area plans. */
export type AreaPlanConnection = {
  readonly __typename?: 'AreaPlanConnection';
  /** The plans of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AreaPlanEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Plans in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An area plan and its place in the list. */
export type AreaPlanEdge = {
  readonly __typename?: 'AreaPlanEdge';
  /** Give it as `after` to go on behind this plan. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. */
  readonly node: AreaPlan;
};

/** Which schools a plan is for. */
export type AreaPlanAreaInput = {
  /** Codes of authorities, whose schools it is for. */
  readonly authorities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Phases of those schools, as the register names them; left out or empty for all. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Schools that it is for beside those, by URN. */
  readonly schools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A value in a school year. */
export type AreaPlanYearValueInput = {
  /** The school year, for example 2007/08. */
  readonly year: Scalars['String']['input'];
  /** The value. */
  readonly value: Scalars['Float']['input'];
};

/** A line that no school should be under. */
export type AreaPlanBenchmarkInput = {
  /** What it is called, for example floor target. */
  readonly name: Scalars['String']['input'];
  /** The first school year it holds in. */
  readonly from: Scalars['String']['input'];
  /** The value that is still good enough. */
  readonly value: Scalars['Float']['input'];
};

/** What is to be measured under a priority. */
export type AreaPlanMeasureInput = {
  /** Its id in the plan: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly title: Scalars['String']['input'];
  /** The measure of the catalogue it is read from; left out, figures are recorded in the plan alone. */
  readonly measure?: InputMaybe<Scalars['ID']['input']>;
  /** Which way is better; HIGHER_IS_BETTER where nothing is said. */
  readonly direction?: InputMaybe<AreaPlanDirection>;
  /** Fewer pupils than these, and a school's figure is not held against the benchmark; 0 where nothing is said. */
  readonly leastCohort?: InputMaybe<Scalars['Int']['input']>;
  /** Where the area begins. */
  readonly baseline: AreaPlanYearValueInput;
  /** What is wanted on the way, in the order of the school years. */
  readonly milestones?: InputMaybe<ReadonlyArray<AreaPlanYearValueInput>>;
  /** What is wanted in the end. */
  readonly target: AreaPlanYearValueInput;
  /** Lines that no school should be under, in the order of the school years they hold from. */
  readonly benchmarks?: InputMaybe<ReadonlyArray<AreaPlanBenchmarkInput>>;
};

/** A priority of a plan. */
export type AreaPlanPriorityInput = {
  /** Its id in the plan: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly title: Scalars['String']['input'];
  /** Why it is one. */
  readonly why: Scalars['String']['input'];
  /** Subjects that training for it is about, for example mathematics: small letters, digits and hyphens; 20 at the most. Its schools are recommended such training. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Themes that training for it is on, for example new-arrivals: small letters, digits and hyphens; 20 at the most. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What is measured under it. */
  readonly measures?: InputMaybe<ReadonlyArray<AreaPlanMeasureInput>>;
};

/** A plan to be adopted. */
export type AdoptAreaPlanInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id the plan shall have: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** Whose it is: local-authority:CODE or partnership:ID. */
  readonly owner: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** The day it begins. */
  readonly from: Scalars['Date']['input'];
  /** The day it ends; left out, that is open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Which schools it is for. */
  readonly area: AreaPlanAreaInput;
  /** Its priorities, about three and five at the most. */
  readonly priorities: ReadonlyArray<AreaPlanPriorityInput>;
};

/** The next version of a plan; what is left out stays as it is. */
export type ChangeAreaPlanInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Another name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Another first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Another last day; null for none. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Another area. */
  readonly area?: InputMaybe<AreaPlanAreaInput>;
  /** Other priorities, all of them. */
  readonly priorities?: InputMaybe<ReadonlyArray<AreaPlanPriorityInput>>;
};

/** Figures of schools, to be recorded in a plan. */
export type RecordPlanFiguresInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan. */
  readonly plan: Scalars['ID']['input'];
  /** Id of the measure in the plan. */
  readonly measure: Scalars['ID']['input'];
  /** Where they come from, for example the results the schools sent. */
  readonly source: Scalars['String']['input'];
  /** The figures, 1 to 500, one a school and year. */
  readonly figures: ReadonlyArray<PlanFigureInput>;
};

/** A figure of a school in a school year. */
export type PlanFigureInput = {
  /** Unique reference number of the school. */
  readonly urn: Scalars['ID']['input'];
  /** The school year, for example 2007/08. */
  readonly year: Scalars['String']['input'];
  /** The figure. */
  readonly value: Scalars['Float']['input'];
  /** Pupils behind it; left out where nobody has said. */
  readonly cohort?: InputMaybe<Scalars['Int']['input']>;
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

/** Where a school is in its improvement. */
export type ImprovementStage =
  /** It causes concern and is on its way out. */
  | 'OUT_OF_CONCERN'
  /** It is becoming good. */
  | 'GETTING_GOOD'
  /** It is good and is to stay so. */
  | 'STAYING_GOOD'
  /** It is good and becoming outstanding. */
  | 'GETTING_OUTSTANDING'
  /** It is outstanding and is to stay so. */
  | 'STAYING_OUTSTANDING';

/** What a leader is designated as. */
export type LeaderDesignation =
  /** National Leader of Education. */
  | 'NLE'
  /** Local Leader of Education. */
  | 'LLE'
  /** Specialist Leader of Education. */
  | 'SLE';

/** A leader who supports other schools. */
export type SupportingLeader = {
  readonly __typename?: 'SupportingLeader';
  /** Who it is, in the records of whoever names them. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What they are designated as. */
  readonly designation: LeaderDesignation;
};

/** Why two may not work together, whatever they could do for each other. */
export type InterestKind =
  /** One manages the other, or both have one manager. */
  | 'LINE_OF_MANAGEMENT'
  /** Family or close friends. */
  | 'FAMILY'
  /** One works or lately worked there. */
  | 'EMPLOYMENT'
  /** Anything else. */
  | 'OTHER';

/** A declared conflict of interest. */
export type SupportInterest = {
  readonly __typename?: 'SupportInterest';
  /** A school or a trust, for example school:990001. */
  readonly body: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: InterestKind;
  /** In words. */
  readonly reason: Scalars['String']['output'];
};

/** A school, or one of its leaders, who offers to support others. */
export type SupportOffer = {
  readonly __typename?: 'SupportOffer';
  /** Id of the offer. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** In whose brokering it stands. */
  readonly owner: Scalars['ID']['output'];
  /** The school. */
  readonly school: School;
  /** The leader; null where the school as a whole offers. */
  readonly leader?: Maybe<SupportingLeader>;
  /** Phases it is offered for, as in the register. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** Needs it can meet. */
  readonly needs: ReadonlyArray<Scalars['ID']['output']>;
  /** Stages of improvement it suits. */
  readonly stages: ReadonlyArray<ImprovementStage>;
  /** Trained in coaching. */
  readonly coachTrained: Scalars['Boolean']['output'];
  /** Whole days that can be given at a time. */
  readonly days: Scalars['Int']['output'];
  /** Schools that can be supported at once. */
  readonly atOnce: Scalars['Int']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** Declared conflicts of interest. */
  readonly interests: ReadonlyArray<SupportInterest>;
  /** False where it was withdrawn. */
  readonly available: Scalars['Boolean']['output'];
  /** Who did what with it, the oldest first. */
  readonly history: ReadonlyArray<SupportChange>;
};

/** Something done with an offer or a request. */
export type SupportChange = {
  readonly __typename?: 'SupportChange';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of who did it. */
  readonly by: Scalars['String']['output'];
  /** What. */
  readonly what: Scalars['String']['output'];
};

/** Where a request for support stands. */
export type SupportRequestState =
  /** It waits for a match. */
  | 'OPEN'
  /** A match was confirmed; the deployment is to be drafted. */
  | 'MATCHED'
  /** A deployment was made of it. */
  | 'TAKEN_UP'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** A school's wish to be supported. */
export type SupportRequest = {
  readonly __typename?: 'SupportRequest';
  /** Id of the request. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** In whose brokering it stands. */
  readonly owner: Scalars['ID']['output'];
  /** The school. */
  readonly school: School;
  /** What it needs. */
  readonly needs: ReadonlyArray<Scalars['ID']['output']>;
  /** Where it is in its improvement. */
  readonly stage: ImprovementStage;
  /** Whole days it needs. */
  readonly days: Scalars['Int']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** 1 (can wait) to 3 (cannot): a match counts that many times. */
  readonly priority: Scalars['Int']['output'];
  /** Offers that the school does not want. */
  readonly refusedOffers: ReadonlyArray<Scalars['ID']['output']>;
  /** True where support from inside its own trust is welcome. */
  readonly ownTrustAllowed: Scalars['Boolean']['output'];
  /** Where it stands. */
  readonly state: SupportRequestState;
  /** The offer it was matched with; null while it is open. */
  readonly match?: Maybe<SupportOffer>;
  /** Who did what with it, the oldest first. */
  readonly history: ReadonlyArray<SupportChange>;
};

/** What a round of brokering goes by. */
export type BrokeringTerms = {
  readonly __typename?: 'BrokeringTerms';
  /** How much each criterion counts: its points are its weight times 0 to 100 per cent. */
  readonly weights: BrokeringWeights;
  /** Points that each further school of one supporter costs, so that load is shared. */
  readonly furtherPlace: Scalars['Int']['output'];
  /** Points a pair needs before the request's priority. */
  readonly leastPoints: Scalars['Int']['output'];
  /** Schools of one phase that are nearer, in metres, compete for pupils and are no pair. */
  readonly competitionMetres: Scalars['Int']['output'];
  /** From so many metres on there are no points for nearness. */
  readonly farMetres: Scalars['Int']['output'];
  /** Supporters must be trained in coaching. */
  readonly coachTrained: Scalars['Boolean']['output'];
  /** Categories in which a school does not help others. */
  readonly unfitCategories: ReadonlyArray<Scalars['String']['output']>;
};

/** How much each criterion counts; 0 leaves it out. */
export type BrokeringWeights = {
  readonly __typename?: 'BrokeringWeights';
  /** The phase is offered for. */
  readonly phase: Scalars['Int']['output'];
  /** Share of the needs that are met. */
  readonly need: Scalars['Int']['output'];
  /** The stage of improvement, half for the one next to it. */
  readonly stage: Scalars['Int']['output'];
  /** Near enough to travel. */
  readonly nearness: Scalars['Int']['output'];
  /** From another authority: no rivals. */
  readonly anotherArea: Scalars['Int']['output'];
  /** Share of schools supported before that improved; half without a record. */
  readonly record: Scalars['Int']['output'];
  /** Share of the supporter's days not yet given to others. */
  readonly freedom: Scalars['Int']['output'];
};

/** Whether a round is still worked on. */
export type BrokeringRoundState =
  /** Decisions are taken. */
  | 'OPEN'
  /** What was confirmed is matched. */
  | 'CLOSED';

/** Brokering of requests with supporters: the best set of matches, solved anew around each decision. */
export type BrokeringRound = {
  readonly __typename?: 'BrokeringRound';
  /** Id of the round. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every decision: give it with the next, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** Whose brokering it is. */
  readonly owner: Scalars['ID']['output'];
  /** Whether it is still worked on. */
  readonly state: BrokeringRoundState;
  /** What it goes by. */
  readonly terms: BrokeringTerms;
  /** Who made each version and of what, the oldest first. */
  readonly versions: ReadonlyArray<BrokeringVersion>;
  /** What a version says of each request, by the request's id. */
  readonly outcomes: BrokeringOutcomeConnection;
  /** The reckoning of any pair in the round, matched or not; null where one of them is not in it. */
  readonly pair?: Maybe<BrokeringPair>;
};


/** Brokering of requests with supporters: the best set of matches, solved anew around each decision. */
export type BrokeringRoundOutcomesArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
  standings?: InputMaybe<ReadonlyArray<BrokeringStanding>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Brokering of requests with supporters: the best set of matches, solved anew around each decision. */
export type BrokeringRoundPairArgs = {
  request: Scalars['ID']['input'];
  offer: Scalars['ID']['input'];
};

/** A version of a round. */
export type BrokeringVersion = {
  readonly __typename?: 'BrokeringVersion';
  /** The version. */
  readonly version: Scalars['Int']['output'];
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of who made it. */
  readonly by: Scalars['String']['output'];
  /** Of which decisions. */
  readonly what: Scalars['String']['output'];
  /** Requests with a match. */
  readonly matched: Scalars['Int']['output'];
  /** Requests that nobody serves. */
  readonly unserved: Scalars['Int']['output'];
  /** Points of the matches that were free to choose, less those for load: no other set has more. */
  readonly value: Scalars['Float']['output'];
};

/** Where a request stands in a version of a round. */
export type BrokeringStanding =
  /** Matched by the reckoning. */
  | 'PROPOSED'
  /** The match was confirmed. */
  | 'CONFIRMED'
  /** A person put this supporter in its place. */
  | 'PINNED'
  /** Nobody serves it. */
  | 'UNSERVED';

/** What a version of a round says of a request. */
export type BrokeringOutcome = {
  readonly __typename?: 'BrokeringOutcome';
  /** The request. */
  readonly request: SupportRequest;
  /** Who serves it; null where nobody does. */
  readonly offer?: Maybe<SupportOffer>;
  /** Where it stands. */
  readonly standing: BrokeringStanding;
  /** Why, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The reckoning of the match; null where there is none. */
  readonly reckoning?: Maybe<BrokeringPair>;
  /** Where nobody serves it: how many supporters each rule refuses first. */
  readonly refused: ReadonlyArray<BrokeringRefusalCount>;
  /** Where nobody serves it: offers that would do, whose places are worth more to others; fifty at the most. */
  readonly taken: ReadonlyArray<Scalars['ID']['output']>;
};

/** How many supporters a rule refuses. */
export type BrokeringRefusalCount = {
  readonly __typename?: 'BrokeringRefusalCount';
  /** The rule, for example COACH_TRAINED. */
  readonly rule: Scalars['ID']['output'];
  /** Supporters. */
  readonly supporters: Scalars['Int']['output'];
};

/** The reckoning of a pair, complete enough to be redone with a pencil. */
export type BrokeringPair = {
  readonly __typename?: 'BrokeringPair';
  /** Rules that refuse it; none where it may be. */
  readonly refusals: ReadonlyArray<BrokeringRefusal>;
  /** Each criterion with its points. */
  readonly lines: ReadonlyArray<BrokeringLine>;
  /** What the sum of the lines is multiplied by: the request's priority. */
  readonly importance: Scalars['Int']['output'];
  /** The points of the pair. */
  readonly points: Scalars['Int']['output'];
};

/** A rule that refuses a pair. */
export type BrokeringRefusal = {
  readonly __typename?: 'BrokeringRefusal';
  /** The rule, for example OWN_TRUST. */
  readonly rule: Scalars['ID']['output'];
  /** Why, in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** One criterion of a pair. */
export type BrokeringLine = {
  readonly __typename?: 'BrokeringLine';
  /** The criterion, for example NEED. */
  readonly criterion: Scalars['ID']['output'];
  /** How much it counts. */
  readonly weight: Scalars['Int']['output'];
  /** How well it holds, in whole per cent. */
  readonly share: Scalars['Int']['output'];
  /** Weight times share. */
  readonly points: Scalars['Int']['output'];
  /** Why, in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** A page of offers. */
export type SupportOfferConnection = {
  readonly __typename?: 'SupportOfferConnection';
  /** The offers of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SupportOfferEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the offers, and its place in the list. */
export type SupportOfferEdge = {
  readonly __typename?: 'SupportOfferEdge';
  /** Give it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SupportOffer;
};

/** A page of requests. */
export type SupportRequestConnection = {
  readonly __typename?: 'SupportRequestConnection';
  /** The requests of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SupportRequestEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the requests, and its place in the list. */
export type SupportRequestEdge = {
  readonly __typename?: 'SupportRequestEdge';
  /** Give it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SupportRequest;
};

/** A page of rounds. */
export type BrokeringRoundConnection = {
  readonly __typename?: 'BrokeringRoundConnection';
  /** The rounds of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BrokeringRoundEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the rounds, and its place in the list. */
export type BrokeringRoundEdge = {
  readonly __typename?: 'BrokeringRoundEdge';
  /** Give it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: BrokeringRound;
};

/** A page of outcomes. */
export type BrokeringOutcomeConnection = {
  readonly __typename?: 'BrokeringOutcomeConnection';
  /** The outcomes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BrokeringOutcomeEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the outcomes, and its place in the list. */
export type BrokeringOutcomeEdge = {
  readonly __typename?: 'BrokeringOutcomeEdge';
  /** Give it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: BrokeringOutcome;
};

/** A leader who supports other schools. */
export type SupportingLeaderInput = {
  /** Who it is, in your records. */
  readonly id: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** What they are designated as. */
  readonly designation: LeaderDesignation;
};

/** A declared conflict of interest. */
export type SupportInterestInput = {
  /** A school or a trust, for example school:990001. */
  readonly body: Scalars['ID']['input'];
  /** What it is. */
  readonly kind: InterestKind;
  /** In words, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** An offer of support. */
export type OfferSupportInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id it shall have or has: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read; left out for a new offer. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** In whose brokering, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** The school, by URN. */
  readonly urn: Scalars['ID']['input'];
  /** The leader; left out, the school as a whole offers. */
  readonly leader?: InputMaybe<SupportingLeaderInput>;
  /** Phases it is offered for, as in the register, for example PRIMARY. */
  readonly phases: ReadonlyArray<Scalars['String']['input']>;
  /** Needs it can meet: small letters, digits and hyphens. */
  readonly needs: ReadonlyArray<Scalars['ID']['input']>;
  /** Stages of improvement it suits. */
  readonly stages: ReadonlyArray<ImprovementStage>;
  /** Trained in coaching. */
  readonly coachTrained: Scalars['Boolean']['input'];
  /** Whole days that can be given at a time, to all schools together. */
  readonly days: Scalars['Int']['input'];
  /** Schools that can be supported at once; the days are shared out evenly over them. */
  readonly atOnce: Scalars['Int']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
  /** Declared conflicts of interest. */
  readonly interests?: InputMaybe<ReadonlyArray<SupportInterestInput>>;
  /** False to withdraw it. */
  readonly available?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A request for support. */
export type RequestSupportInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id it shall have or has: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read; left out for a new request. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** In whose brokering, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** The school, by URN. */
  readonly urn: Scalars['ID']['input'];
  /** What it needs: small letters, digits and hyphens. */
  readonly needs: ReadonlyArray<Scalars['ID']['input']>;
  /** Where it is in its improvement. */
  readonly stage: ImprovementStage;
  /** Whole days it needs. */
  readonly days: Scalars['Int']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
  /** 1 (can wait) to 3 (cannot). */
  readonly priority?: InputMaybe<Scalars['Int']['input']>;
  /** Offers that the school does not want. */
  readonly refusedOffers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True where support from inside its own trust is welcome. */
  readonly ownTrustAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** True to withdraw it. */
  readonly withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a round shall go by; what is left out is as shipped. */
export type BrokeringTermsInput = {
  /** How much each criterion counts. */
  readonly weights?: InputMaybe<BrokeringWeightsInput>;
  /** Points that each further school of one supporter costs. */
  readonly furtherPlace?: InputMaybe<Scalars['Int']['input']>;
  /** Points a pair needs before the request's priority. */
  readonly leastPoints?: InputMaybe<Scalars['Int']['input']>;
  /** Metres under which schools of one phase compete. */
  readonly competitionMetres?: InputMaybe<Scalars['Int']['input']>;
  /** Metres from which on there are no points for nearness. */
  readonly farMetres?: InputMaybe<Scalars['Int']['input']>;
  /** Whether supporters must be trained in coaching. */
  readonly coachTrained?: InputMaybe<Scalars['Boolean']['input']>;
  /** Categories in which a school does not help others. */
  readonly unfitCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** How much each criterion counts; what is left out is as shipped. */
export type BrokeringWeightsInput = {
  /** The phase. */
  readonly phase?: InputMaybe<Scalars['Int']['input']>;
  /** The needs. */
  readonly need?: InputMaybe<Scalars['Int']['input']>;
  /** The stage of improvement. */
  readonly stage?: InputMaybe<Scalars['Int']['input']>;
  /** Nearness. */
  readonly nearness?: InputMaybe<Scalars['Int']['input']>;
  /** From another authority. */
  readonly anotherArea?: InputMaybe<Scalars['Int']['input']>;
  /** The record. */
  readonly record?: InputMaybe<Scalars['Int']['input']>;
  /** Days not yet given to others. */
  readonly freedom?: InputMaybe<Scalars['Int']['input']>;
};

/** A round to be opened. */
export type OpenBrokeringRoundInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id it shall have: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** Whose brokering, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** What it shall go by; left out, as shipped. */
  readonly terms?: InputMaybe<BrokeringTermsInput>;
};

/** A request and an offer. */
export type BrokeringPairInput = {
  /** Id of the request. */
  readonly request: Scalars['ID']['input'];
  /** Id of the offer. */
  readonly supporter: Scalars['ID']['input'];
};

/** A request and an offer, with the reason. */
export type ReasonedPairInput = {
  /** Id of the request. */
  readonly request: Scalars['ID']['input'];
  /** Id of the offer. */
  readonly supporter: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What a person says of a round's matches. */
export type DecideBrokeringInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the round. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
  /** Matches that are right as proposed. */
  readonly confirm?: InputMaybe<ReadonlyArray<BrokeringPairInput>>;
  /** Pairs to be put in the place of what is proposed; they may be neighbours, or more days than a school's share. */
  readonly pin?: InputMaybe<ReadonlyArray<ReasonedPairInput>>;
  /** Pairs that shall not be. */
  readonly reject?: InputMaybe<ReadonlyArray<ReasonedPairInput>>;
  /** Requests whose fixed pair is free again. */
  readonly release?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A round to be closed. */
export type CloseBrokeringRoundInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the round. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
};

/** A school's evaluation of its own capacity to improve. */
export type EvaluateCapacityInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The grade. */
  readonly grade: CapacityGrade;
  /** What it rests on. */
  readonly evidence: Scalars['String']['input'];
};

/** A school's evaluation of its own capacity, with who made it and what it rests on. */
export type CapacitySelfEvaluation = {
  readonly __typename?: 'CapacitySelfEvaluation';
  /** The grade. */
  readonly grade: CapacityGrade;
  /** What it rests on. */
  readonly evidence: Scalars['String']['output'];
  /** Name of who evaluated. */
  readonly evaluatedBy: Scalars['String']['output'];
  /** When. */
  readonly evaluatedAt: Scalars['DateTime']['output'];
};

/** What an adviser's judgement did to the school's own evaluation. */
export type CapacityJudgementOutcome =
  /** The adviser gave the grade that the school had given itself. */
  | 'CONFIRMED'
  /** The adviser gave another grade. */
  | 'CHANGED'
  /** The school had not evaluated itself. */
  | 'NOT_EVALUATED';

/** An adviser's judgement of a school's capacity to improve. */
export type JudgeCapacityInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The grade. */
  readonly grade: CapacityGrade;
  /** Why, in words the school will read; at least ten characters. */
  readonly reason: Scalars['String']['input'];
};

/** A judgement of capacity, with who made it and why. */
export type CapacityJudgement = {
  readonly __typename?: 'CapacityJudgement';
  /** The school judged. */
  readonly school: School;
  /** The grade. */
  readonly grade: CapacityGrade;
  /** What the school had thought of itself by then; null where it had not said. */
  readonly selfEvaluated?: Maybe<CapacityGrade>;
  /** Whether that was confirmed or changed. */
  readonly outcome: CapacityJudgementOutcome;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Name of the officer who judged. */
  readonly judgedBy: Scalars['String']['output'];
  /** When. */
  readonly judgedAt: Scalars['DateTime']['output'];
};

/** Capacity to improve, from the school's own evaluation as an adviser sees it. */
export type CapacityGrade =
  /** Improves itself and can help others. */
  | 'A'
  /** Improves itself. */
  | 'B'
  /** Needs some help to improve. */
  | 'C'
  /** Cannot improve without help. */
  | 'D';

/** Narrows changes of categories; what is left out narrows nothing. */
export type CategorisationChangeFilter = {
  /** Schools in these authorities' areas, by code. */
  readonly localAuthorities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Schools of these trusts, by UID. */
  readonly trusts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These schools, by URN. */
  readonly schools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Changes to one of these categories. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A stretch of the changes of categories. */
export type CategorisationChanges = {
  readonly __typename?: 'CategorisationChanges';
  /** The changes, oldest first. A stretch may hold fewer than asked for, or none, and yet not be the last: see `hasMore`. */
  readonly changes: ReadonlyArray<CategorisationChange>;
  /** Give it as `after` to go on behind this stretch; there on an empty one too, null only while nothing was ever told. */
  readonly cursor?: Maybe<Scalars['String']['output']>;
  /** True where there is more to read now. */
  readonly hasMore: Scalars['Boolean']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each change of the category that counts, as it is committed, in order: by new figures while nothing is agreed, by people
   * otherwise. What the rules propose beside an agreed category is no such change: see School.categorisation.proposal. Without a filter: every school of the bodies you act
   * for. Asking for a school, trust or authority that is not yours is an error.
   */
  readonly categorisationChanged: CategorisationChange;
};


export type SubscriptionCategorisationChangedArgs = {
  localAuthorities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  trusts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  schools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of categorisations; everything given must hold. */
export type CategorisationFilter = {
  /**
   * By this trust or partnership, which you act for, as trust:5143 or partnership:wigan-west; by the schools' authorities
   * where nothing is said.
   */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Schools of this authority. */
  readonly localAuthority?: InputMaybe<Scalars['ID']['input']>;
  /** Schools of this trust. */
  readonly trust?: InputMaybe<Scalars['ID']['input']>;
  /** Schools of one of these phases, for example PRIMARY. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<CategorisationState>>;
  /** In one of these categories, as it counts. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether what was agreed is still to be renewed. */
  readonly renewals?: InputMaybe<ReadonlyArray<CategorisationRenewal>>;
  /** True for those whose figures no longer suffice for a category, false for the others. */
  readonly lapsed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of this school year, for example 2025-26; the last one of each school where nothing is said. */
  readonly year?: InputMaybe<Scalars['String']['input']>;
};

/** A page of categorisations. */
export type CategorisationConnection = {
  readonly __typename?: 'CategorisationConnection';
  /** The page. */
  readonly edges: ReadonlyArray<CategorisationEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are of each category and in each state, on all pages together. */
  readonly facets?: Maybe<CategorisationFacets>;
};

/** An entry of a page. */
export type CategorisationEdge = {
  readonly __typename?: 'CategorisationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The categorisation. */
  readonly node: Categorisation;
};

/** Counts over a list of categorisations. */
export type CategorisationFacets = {
  readonly __typename?: 'CategorisationFacets';
  /** By the category that counts. */
  readonly categories: ReadonlyArray<CategoryCount>;
  /** By state. */
  readonly states: ReadonlyArray<CategorisationStateCount>;
};

/** How many schools are in a category. */
export type CategoryCount = {
  readonly __typename?: 'CategoryCount';
  /** The category. */
  readonly category: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many categorisations are in a state. */
export type CategorisationStateCount = {
  readonly __typename?: 'CategorisationStateCount';
  /** The state. */
  readonly state: CategorisationState;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** The categorisation of a school in a school year, with the reckoning behind it, complete enough to be redone with a pencil. */
export type Categorisation = {
  readonly __typename?: 'Categorisation';
  /** Id, such as 990001-2025-26. */
  readonly id: Scalars['ID']['output'];
  /** The school. */
  readonly school: School;
  /**
   * Whose it is, as a body reference: the school's authority, on whose category support rests, or a trust or partnership
   * that categorises its schools by a framework of its own.
   */
  readonly owner: Scalars['String']['output'];
  /** The school year, for example 2025-26. */
  readonly year: Scalars['String']['output'];
  /**
   * The category that counts, by its name in its framework; of the shipped one GREEN, YELLOW, AMBER or RED. It is the one
   * that was agreed or overruled, while that holds; else what people moderated; else what the rules propose. `sentence`,
   * `explanation`, `points`, `support` and `framework` are those of this category.
   */
  readonly category: Scalars['String']['output'];
  /** When the school came into this category. */
  readonly since: Scalars['DateTime']['output'];
  /** When it left the category; null while it counts. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** How far the newest proposal has come; what was agreed before stays in force until it is agreed. */
  readonly state: CategorisationState;
  /** Give it back with a step, so that of two who decide at once the second is told; it is the number of steps. */
  readonly version: Scalars['Int']['output'];
  /** What can be done now. */
  readonly possibleMoves: ReadonlyArray<CategorisationMove>;
  /** What the rules make of the newest figures, whether it counts or not. */
  readonly proposal: CategoryProposal;
  /** The school year for which the category in force was agreed or overruled; null where the category only is proposed. */
  readonly agreedFor?: Maybe<Scalars['String']['output']>;
  /** The last day on which what was agreed is in force; null where nothing is. */
  readonly heldUntil?: Maybe<Scalars['Date']['output']>;
  /** Whether what was agreed is still to be renewed. */
  readonly renewal: CategorisationRenewal;
  /** The school's open challenge. */
  readonly challenge?: Maybe<CategorisationChallenge>;
  /** Why the newest figures no longer suffice for a category, so that the last one is shown; null while they do. */
  readonly lapsedBecause?: Maybe<Scalars['String']['output']>;
  /** Who did what, when and why, the first step first. */
  readonly steps: CategorisationStepConnection;
  /** The reckoning done again from the stored figures and framework. */
  readonly reproduction?: Maybe<CategoryReproduction>;
  /** The reckoning in a paragraph, with what people decided. */
  readonly sentence: Scalars['String']['output'];
  /** Each criterion with what the school scored on it. */
  readonly explanation: ReadonlyArray<CriterionExplanation>;
  /** Weighted points scored. */
  readonly points: Scalars['Int']['output'];
  /** Weighted points that could be scored on the criteria used. */
  readonly pointsAvailable: Scalars['Int']['output'];
  /** 1 (strongest) to 4, from the share of points. */
  readonly standardsGroup: Scalars['Int']['output'];
  /** Capacity to improve that entered the matrix. */
  readonly capacity: CapacityGrade;
  /** False where nobody has judged the capacity and the framework's own default was used. */
  readonly capacityJudged: Scalars['Boolean']['output'];
  /** Conditions that set a floor under the category. */
  readonly escalations: ReadonlyArray<Escalation>;
  /** Support that goes with the category. */
  readonly support: CategorySupport;
  /** The framework it was reckoned by. */
  readonly framework: FrameworkVersion;
};


/** The categorisation of a school in a school year, with the reckoning behind it, complete enough to be redone with a pencil. */
export type CategorisationStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far a categorisation has come. */
export type CategorisationState =
  /** Proposed by the rules of the framework, not yet moderated. */
  | 'PROPOSED'
  /** Confirmed or changed by people, not yet agreed by a board. */
  | 'MODERATED'
  /** Agreed by a board. */
  | 'AGREED'
  /** Contested by the school, not yet answered. */
  | 'CHALLENGED'
  /** Set by a named officer for a reason in law. */
  | 'OVERRULED'
  /** Taken back: it counts no more. */
  | 'WITHDRAWN';

/** What people can do with a categorisation. */
export type CategorisationMove =
  /** Confirm or change it: moderateCategorisation. */
  | 'MODERATE'
  /** Agree it by a board's resolution: agreeCategorisations. */
  | 'AGREE'
  /** Contest it, as the school: challengeCategorisation. */
  | 'CHALLENGE'
  /** Answer the school's challenge: answerChallenge. */
  | 'ANSWER'
  /** Set it for a reason in law: overruleCategorisation. */
  | 'OVERRULE'
  /** Take it back: withdrawCategorisation. */
  | 'WITHDRAW';

/** Whether what was agreed is still to be renewed. */
export type CategorisationRenewal =
  /** Nothing is agreed or overruled. */
  | 'NOT_AGREED'
  /** It was agreed for this school year. */
  | 'HOLDS'
  /** It was agreed for an earlier school year and holds until the new one is agreed or the term is over. */
  | 'DUE'
  /** The term for its renewal is over; it goes with the next figures. */
  | 'OVERDUE';

/** What the rules of a framework make of a school's figures. */
export type CategoryProposal = {
  readonly __typename?: 'CategoryProposal';
  /** The category proposed. */
  readonly category: Scalars['String']['output'];
  /** When it was reckoned. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** The reckoning in a paragraph. */
  readonly sentence: Scalars['String']['output'];
  /** Each criterion with what the school scored on it. */
  readonly explanation: ReadonlyArray<CriterionExplanation>;
  /** Support that would go with it. */
  readonly support: CategorySupport;
  /** The framework it was reckoned by. */
  readonly framework: FrameworkVersion;
  /** The reckoning done again from the stored figures and framework. */
  readonly reproduction?: Maybe<CategoryReproduction>;
};

/** A reckoning done again from the figures, capacity, signals and framework as they were stored. */
export type CategoryReproduction = {
  readonly __typename?: 'CategoryReproduction';
  /** The category it comes to; null where it comes to none. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** The reckoning in a paragraph. */
  readonly sentence: Scalars['String']['output'];
  /** True where the category and every figure are those that were recorded. */
  readonly equal: Scalars['Boolean']['output'];
};

/** A school's open challenge to its category. */
export type CategorisationChallenge = {
  readonly __typename?: 'CategorisationChallenge';
  /** Why the school contests it. */
  readonly grounds: Scalars['String']['output'];
  /** The category the school seeks; null where it names none. */
  readonly sought?: Maybe<Scalars['String']['output']>;
  /** The state to which it returns where the challenge is declined. */
  readonly from: CategorisationState;
};

/** A page of steps. */
export type CategorisationStepConnection = {
  readonly __typename?: 'CategorisationStepConnection';
  /** The page. */
  readonly edges: ReadonlyArray<CategorisationStepEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type CategorisationStepEdge = {
  readonly __typename?: 'CategorisationStepEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The step. */
  readonly node: CategorisationStep;
};

/** One step of a categorisation, kept for good. */
export type CategorisationStep = {
  readonly __typename?: 'CategorisationStep';
  /** Its number, from 1: the version of the categorisation after it. */
  readonly number: Scalars['Int']['output'];
  /** What was done. */
  readonly kind: CategorisationStepKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of the person or board that did it; null where the rules did. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The state before; null for the first. */
  readonly from?: Maybe<CategorisationState>;
  /** The state after. */
  readonly to: CategorisationState;
  /** The category that counted after it. */
  readonly category: Scalars['String']['output'];
  /** What the rules made of the figures as they were then. */
  readonly proposal: CategoryProposal;
  /** Reference of the meeting at which it was moderated. */
  readonly meeting?: Maybe<Scalars['String']['output']>;
  /** Id of the board's resolution. */
  readonly resolution?: Maybe<Scalars['ID']['output']>;
  /** The reason in law for which it was overruled. */
  readonly statutoryReason?: Maybe<StatutoryReason>;
  /** How a challenge was answered. */
  readonly answer?: Maybe<ChallengeAnswer>;
  /** The category the school sought by its challenge. */
  readonly sought?: Maybe<Scalars['String']['output']>;
  /** URN of the school on which it was decided, for one that was carried over. */
  readonly carriedFrom?: Maybe<Scalars['ID']['output']>;
};

/** What a step of a categorisation did. */
export type CategorisationStepKind =
  /** New figures, a new school year or the end of what was agreed made the rules propose. */
  | 'PROPOSED'
  /** The figures no longer sufficed for a category. */
  | 'LAPSED'
  /** People confirmed or changed it. */
  | 'MODERATED'
  /** A board agreed it. */
  | 'AGREED'
  /** The school contested it. */
  | 'CHALLENGED'
  /** A challenge was answered. */
  | 'ANSWERED'
  /** An officer set it for a reason in law. */
  | 'OVERRULED'
  /** It was taken back; by the rules where the body categorises the school no more. */
  | 'WITHDRAWN'
  /** What people had decided went on with the school that took the place of the one it was decided on. */
  | 'CARRIED';

/** How a challenge is answered. */
export type ChallengeAnswer =
  /** The school is right: it is put into the category it seeks. */
  | 'UPHELD'
  /** The school is put into another category, not the one it seeks. */
  | 'CHANGED'
  /** The category stays. */
  | 'DECLINED';

/** A duty or power in law for which a category may be overruled. */
export type StatutoryReason = {
  readonly __typename?: 'StatutoryReason';
  /** Id, for example special-measures. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly title: Scalars['String']['output'];
  /** Where it stands. */
  readonly law: Scalars['String']['output'];
};

/** What came of one school at a meeting. */
export type CategorisationOutcome = {
  readonly __typename?: 'CategorisationOutcome';
  /** Id of the categorisation. */
  readonly id: Scalars['ID']['output'];
  /** The categorisation as it stands now; null where it was refused. */
  readonly categorisation?: Maybe<Categorisation>;
  /** Code of the refusal; null where it was done. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do; null where it was done. */
  readonly message?: Maybe<Scalars['String']['output']>;
};

/** A categorisation as you read it. */
export type CategorisationRead = {
  /** Id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
};

/** A moderation. */
export type ModerateCategorisationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The category; left out, the one that stands is confirmed. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words the school will read. */
  readonly reason: Scalars['String']['input'];
  /** Reference of the meeting. */
  readonly meeting?: InputMaybe<Scalars['String']['input']>;
};

/** What a meeting decided on many schools. */
export type ModerateCategorisationsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Reference of the meeting. */
  readonly meeting?: InputMaybe<Scalars['String']['input']>;
  /** The schools, 500 at the most. */
  readonly moderations: ReadonlyArray<ModerationInput>;
};

/** What a meeting decided on one school. */
export type ModerationInput = {
  /** Id of the categorisation. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The category; left out, the one that stands is confirmed. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words the school will read. */
  readonly reason: Scalars['String']['input'];
};

/** What a board agreed. */
export type AgreeCategorisationsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the board's resolution, of the kind AGREE_CATEGORIES. */
  readonly resolution: Scalars['ID']['input'];
  /** The categorisations, 500 at the most. */
  readonly categorisations: ReadonlyArray<CategorisationRead>;
};

/** A school's challenge to its category. */
export type ChallengeCategorisationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Why the category is not right. */
  readonly grounds: Scalars['String']['input'];
  /** The category that would be. */
  readonly sought?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to a challenge. */
export type AnswerChallengeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The answer. */
  readonly answer: ChallengeAnswer;
  /** The category the school is put into; for CHANGED alone. */
  readonly category?: InputMaybe<Scalars['String']['input']>;
  /** Why, in words the school will read. */
  readonly reason: Scalars['String']['input'];
};

/** An overruling for a reason in law. */
export type OverruleCategorisationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The category. */
  readonly category: Scalars['String']['input'];
  /** Id of the reason in law: see statutoryReasons. */
  readonly statutoryReason: Scalars['ID']['input'];
  /** Why, in words the school will read. */
  readonly reason: Scalars['String']['input'];
};

/** Schools to be proposed for the school year that has begun. */
export type RenewCategorisationsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** URNs, 500 at the most. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  /** The trust or partnership whose categorisations they are; the schools' authorities where nothing is said. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
};

/** A withdrawal. */
export type WithdrawCategorisationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Why, in words the school will read. */
  readonly reason: Scalars['String']['input'];
};

/** One criterion of a framework, as it was applied to a school. */
export type CriterionExplanation = {
  readonly __typename?: 'CriterionExplanation';
  /** The criterion, for example attendance. */
  readonly criterion: Scalars['ID']['output'];
  /** The criterion in words. */
  readonly title: Scalars['String']['output'];
  /** What is read from the measure: VALUE, GAP_TO_AREA, GAP_TO_NATIONAL, GAP_TO_SIMILAR, TREND or PERCENTILE_IN_AREA. */
  readonly basis: Scalars['String']['output'];
  /** The school's figure; null where there is none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** What it is compared with; null where it is judged by its value alone. */
  readonly comparator?: Maybe<Scalars['Float']['output']>;
  /** Value less comparator; null where there is no comparator. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** The last three periods with a figure, for basis TREND; null for the others. */
  readonly series?: Maybe<ReadonlyArray<PeriodValue>>;
  /** What the band is read from: the value, the difference, the change a period, or the share of weaker schools. */
  readonly figure?: Maybe<Scalars['Float']['output']>;
  /** Unit of that figure, in words. */
  readonly figureUnit: Scalars['String']['output'];
  /** Pupils behind the figure. */
  readonly cohort?: Maybe<Scalars['Int']['output']>;
  /** The band the figure falls in, in words. */
  readonly band?: Maybe<Scalars['String']['output']>;
  /** Points of that band, 0 (weakest) to 3. */
  readonly points?: Maybe<Scalars['Int']['output']>;
  /** How much the criterion counts. */
  readonly weight: Scalars['Int']['output'];
  /** Points times weight. */
  readonly weightedPoints?: Maybe<Scalars['Int']['output']>;
  /** Why the criterion was left out; null where it counts. */
  readonly leftOutBecause?: Maybe<Scalars['String']['output']>;
};

/** A measure's figure in one period. */
export type PeriodValue = {
  readonly __typename?: 'PeriodValue';
  /** The period, for example 2024/25. */
  readonly period: Scalars['String']['output'];
  /** The figure, in the measure's unit. */
  readonly value: Scalars['Float']['output'];
};

/** A condition that sets a floor under the category. */
export type Escalation = {
  readonly __typename?: 'Escalation';
  /** The condition, in words. */
  readonly condition: Scalars['String']['output'];
  /** The category it does not let the school rise above. */
  readonly floor: Scalars['String']['output'];
  /** True where it moved the school; false where the matrix already gave that category or a weaker one. */
  readonly moved: Scalars['Boolean']['output'];
};

/** Support that goes with a category. */
export type CategorySupport = {
  readonly __typename?: 'CategorySupport';
  /** Days of an adviser or a supporting school. */
  readonly days: Scalars['Int']['output'];
  /** Their price. */
  readonly amount: Money;
};

/** The version of a framework that was applied. */
export type FrameworkVersion = {
  readonly __typename?: 'FrameworkVersion';
  /** Which framework. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['Int']['output'];
  /** The framework as it was applied, with all its rules. */
  readonly definition?: Maybe<FrameworkDefinition>;
};

/** A change of a school's category, with what moved it. */
export type CategorisationChange = {
  readonly __typename?: 'CategorisationChange';
  /** Unique for ever: drop a change whose id you have seen. */
  readonly eventId: Scalars['ID']['output'];
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** When it was committed. */
  readonly at: Scalars['DateTime']['output'];
  /** The school. */
  readonly school: School;
  /** The authority in whose area the school lies. */
  readonly localAuthority: LocalAuthority;
  /** The category before; null for a school that had none. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The category now. */
  readonly to: Scalars['String']['output'];
  /** What moved it, strongest first. */
  readonly reasons: ReadonlyArray<ChangeReason>;
  /** The reasons in a sentence. */
  readonly why: Scalars['String']['output'];
  /** Support that goes with the category now. */
  readonly support: CategorySupport;
};

/** One thing that moved a category. */
export type ChangeReason = {
  readonly __typename?: 'ChangeReason';
  /**
   * The criterion, or `capacity`, `escalation` or `framework`; of what people did `moderated`, `agreed`, `answered` or
   * `overruled`; `proposed` where what was agreed is over.
   */
  readonly criterion: Scalars['ID']['output'];
  /** What moved, in a sentence with its figures. */
  readonly sentence: Scalars['String']['output'];
  /** The figure before. */
  readonly valueBefore?: Maybe<Scalars['Float']['output']>;
  /** The figure now. */
  readonly valueAfter?: Maybe<Scalars['Float']['output']>;
  /** Points before. */
  readonly pointsBefore?: Maybe<Scalars['Int']['output']>;
  /** Points now. */
  readonly pointsAfter?: Maybe<Scalars['Int']['output']>;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole pence. */
  readonly pence: Scalars['Pence']['output'];
  /** Always GBP. */
  readonly currency: Scalars['String']['output'];
};

/** What is to be set side by side. */
export type AttainmentComparisonInput = {
  /** Id of the measure, for example ks4-five-a-star-c-em. */
  readonly measure: Scalars['ID']['input'];
  /** Unique reference numbers of the schools, 1 to 100; one row each, in this order. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  /** The first period to show, for example 2003/04; all that is kept where nothing is said. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** The last period to show. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** Whom each school is compared with. */
  readonly against?: ComparatorKind;
  /** For CHOSEN_SCHOOLS: their unique reference numbers, 100 at the most; the other schools of the table where nothing is said. */
  readonly chosenSchools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The fewest pupils that a figure is judged on by itself, 1 to 1,000. */
  readonly leastCohort?: Scalars['Int']['input'];
};

/** With whom a school is compared. */
export type ComparatorKind =
  /** The other open schools of its phase in its authority. */
  | 'AREA'
  /** The country: the published line where there is one, otherwise the mean of all schools of the phase that are known here. */
  | 'NATIONAL'
  /** The schools of its phase whose intake is most like its own. */
  | 'SIMILAR_SCHOOLS'
  /** Itself: the mean of up to three earlier periods, each pupil counting once. */
  | 'OWN_PAST'
  /** Schools that you name. */
  | 'CHOSEN_SCHOOLS';

/** One measure of some schools, side by side. */
export type AttainmentComparison = {
  readonly __typename?: 'AttainmentComparison';
  /** The measure. */
  readonly measure: Measure;
  /** The columns of the table, oldest first: every period in which one of the schools has a figure. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
  /** One row a school, in the order you asked. */
  readonly rows: ReadonlyArray<AttainmentRow>;
  /** How a change is told from chance, in one sentence. */
  readonly method: Scalars['String']['output'];
};

/** One school of the table. */
export type AttainmentRow = {
  readonly __typename?: 'AttainmentRow';
  /** The school. */
  readonly school: School;
  /** Its name as this service last heard it. */
  readonly name: Scalars['String']['output'];
  /** Its figures; null with an error where you may not see them. */
  readonly series?: Maybe<AttainmentSeries>;
};

/** How a measure of a school has gone, beside others. */
export type AttainmentSeries = {
  readonly __typename?: 'AttainmentSeries';
  /** One entry a column of the table. */
  readonly figures: ReadonlyArray<AttainmentFigure>;
  /** Trend and fluctuation over these figures. */
  readonly trend: MeasureTrend;
  /** The latest figure with the years before it, where its own year group is smaller than leastCohort; null otherwise. */
  readonly pooled?: Maybe<PooledFigure>;
  /** All of it in words that a head can check. */
  readonly explanation: Scalars['String']['output'];
};

/** A figure of one period. */
export type AttainmentFigure = {
  readonly __typename?: 'AttainmentFigure';
  /** The period, for example 2006/07. */
  readonly period: Scalars['String']['output'];
  /** The figure in the measure's unit; null where there is none, which is a gap and not nought. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Pupils behind the figure; null where the source does not say, or where they are too few to be told. */
  readonly cohort?: Maybe<Scalars['Int']['output']>;
  /** Those it is compared with in the same period; null where none of them has a figure. */
  readonly comparator?: Maybe<Comparator>;
  /** The figure less that of those it is compared with. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
};

/** Those a school is compared with, for one measure and period. */
export type Comparator = {
  readonly __typename?: 'Comparator';
  /** Who they are. */
  readonly kind: ComparatorKind;
  /** Mean of their figures in the measure's unit, each school counting once. */
  readonly value: Scalars['Float']['output'];
  /** How many schools they are; 1 for OWN_PAST, 0 where only a published line is known. */
  readonly schools: Scalars['Int']['output'];
  /**
   * Share in per cent of them with a worse figure. Null for OWN_PAST, where neither direction is better, and where the
   * school has no figure.
   */
  readonly percentile?: Maybe<Scalars['Float']['output']>;
};

/** How a school stands in one measure. */
export type MeasureComparison = {
  readonly __typename?: 'MeasureComparison';
  /** The measure. */
  readonly measure: Measure;
  /** Period of the latest figure. */
  readonly period: Scalars['String']['output'];
  /** The latest figure in the measure's unit; null where it is withheld or does not apply. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Pupils behind it; null where the source does not say, or where they are too few to be told. */
  readonly cohort?: Maybe<Scalars['Int']['output']>;
  /** Beside whom it stands: one entry a kind, where there is anybody. */
  readonly comparators: ReadonlyArray<Comparator>;
  /** Trend and fluctuation over the periods that are kept. */
  readonly trend: MeasureTrend;
  /** The latest figure with the years before it, where its own year group is smaller than leastCohort; null otherwise. */
  readonly pooled?: Maybe<PooledFigure>;
  /** All of it in words that a head can check. */
  readonly explanation: Scalars['String']['output'];
};

/** How a measure of a school has gone. */
export type MeasureTrend = {
  readonly __typename?: 'MeasureTrend';
  /** Where it is going, as far as can be said. */
  readonly course: TrendCourse;
  /** The periods the slope is read from: the last three with a figure, oldest first. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
  /** Least-squares slope over these, in the measure's unit a year; null with fewer than three figures. */
  readonly slope?: Maybe<Scalars['Float']['output']>;
  /** From the first of these periods to the last; null with fewer than two. */
  readonly change?: Maybe<Scalars['Float']['output']>;
  /** From each figure to the next, oldest first. */
  readonly steps: ReadonlyArray<TrendStep>;
  /** Mean size of these steps, up or down; null where there is none. */
  readonly fluctuation?: Maybe<Scalars['Float']['output']>;
  /** Periods between the first figure and the last, or named by the source, that have no figure. */
  readonly gaps: ReadonlyArray<Scalars['String']['output']>;
};

/** Where a measure of a school is going. */
export type TrendCourse =
  /** Up by more than chance; where the pupils are not known, by no less than it goes up and down beside. */
  | 'RISING'
  /** Down by more than chance; where the pupils are not known, by no less than it goes up and down beside. */
  | 'FALLING'
  /** No change that chance alone would not give. */
  | 'LEVEL'
  /** Up and down by more than it moves on: no single year tells how the school is doing. */
  | 'FLUCTUATING'
  /** Fewer than three figures. */
  | 'TOO_FEW';

/** From one figure of a school to the next. */
export type TrendStep = {
  readonly __typename?: 'TrendStep';
  /** Period of the earlier figure. */
  readonly from: Scalars['String']['output'];
  /** Period of the later figure. */
  readonly to: Scalars['String']['output'];
  /** The later figure less the earlier. */
  readonly change: Scalars['Float']['output'];
  /** Years between the two; more than 1 across a gap. */
  readonly years: Scalars['Int']['output'];
  /** The most that chance alone gives between year groups of these sizes; null where that cannot be reckoned. */
  readonly chance?: Maybe<Scalars['Float']['output']>;
  /** The largest year group in which chance alone would still give this change; null where that cannot be reckoned. */
  readonly chanceUpTo?: Maybe<Scalars['Int']['output']>;
  /** True where the change is no more than chance gives; null where that cannot be reckoned. */
  readonly withinChance?: Maybe<Scalars['Boolean']['output']>;
};

/** Several year groups of a small school taken as one. */
export type PooledFigure = {
  readonly __typename?: 'PooledFigure';
  /** The figure of all these pupils, in the measure's unit. */
  readonly value: Scalars['Float']['output'];
  /** The pupils of all these years. */
  readonly cohort: Scalars['Int']['output'];
  /** The years, oldest first. */
  readonly periods: ReadonlyArray<Scalars['String']['output']>;
};

/** Schools like one another by whom they teach. */
export type SimilarSchools = {
  readonly __typename?: 'SimilarSchools';
  /** The nearest first. */
  readonly schools: ReadonlyArray<SimilarSchool>;
  /** The features they were chosen by. */
  readonly features: ReadonlyArray<IntakeFeature>;
  /** Features that are not known of the school, and so were left out. */
  readonly notKnown: ReadonlyArray<IntakeFeature>;
  /** Version of the rule that chose them. */
  readonly rule: Scalars['Int']['output'];
  /** When they were chosen: at the last load of intakes, or when the school's own intake changed. */
  readonly chosenAt: Scalars['DateTime']['output'];
};

/** Something about whom a school teaches. */
export type IntakeFeature = {
  readonly __typename?: 'IntakeFeature';
  /** Id in small letters: fsm, eal, sen, pupils or mobility. */
  readonly id: Scalars['ID']['output'];
  /** Name in words. */
  readonly name: Scalars['String']['output'];
  /** What differences in it count for, beside the others. */
  readonly weight: Scalars['Float']['output'];
};

/** A school that is like another. */
export type SimilarSchool = {
  readonly __typename?: 'SimilarSchool';
  /** The school. */
  readonly school: School;
  /** Its name as this service last heard it; null where it has not. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** How far its intake is from the other's, in standard deviations; 0 is the same. */
  readonly distance: Scalars['Float']['output'];
  /** Feature by feature, the figures of both. */
  readonly likeness: ReadonlyArray<IntakeLikeness>;
};

/** One feature of two schools' intakes. */
export type IntakeLikeness = {
  readonly __typename?: 'IntakeLikeness';
  /** The feature. */
  readonly feature: IntakeFeature;
  /** Of the school that was asked about: per cent, or pupils on roll; null where not known, and where it is what the school returned, for those whom the school does not concern. */
  readonly own?: Maybe<Scalars['Float']['output']>;
  /** Of the school that is like it, with the same reserve. */
  readonly theirs?: Maybe<Scalars['Float']['output']>;
};

/** Who may read something that is kept about a school. What you may not read is counted nowhere you look. */
export type Confidentiality =
  /** The school itself, its trust and its authority. */
  | 'OPEN'
  /** Officers of the school's authority; not the school. */
  | 'OFFICERS'
  /** Those who recorded it and those they named, while they act for the school, its trust or its authority. */
  | 'NAMED';

/** A conversation on record. */
export type Conversation = {
  readonly __typename?: 'Conversation';
  /** Id of the conversation. */
  readonly id: Scalars['ID']['output'];
  /** The school it is about. */
  readonly school: School;
  /** The day. */
  readonly heldOn: Scalars['Date']['output'];
  /** Who took part. */
  readonly participants: ReadonlyArray<Scalars['String']['output']>;
  /** What it was about. */
  readonly subject: Scalars['String']['output'];
  /** What was said. */
  readonly account: Scalars['String']['output'];
  /** What was agreed. */
  readonly agreed: ReadonlyArray<Scalars['String']['output']>;
  /** Who may read it. */
  readonly confidentiality: Confidentiality;
  /** Who put it on record. */
  readonly recordedBy: Person;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What was added later, oldest first. */
  readonly additions: ReadonlyArray<ConversationAddition>;
};

/** Something added to a conversation on record. */
export type ConversationAddition = {
  readonly __typename?: 'ConversationAddition';
  /** What was added. */
  readonly text: Scalars['String']['output'];
  /** Who added it. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of conversations. */
export type ConversationConnection = {
  readonly __typename?: 'ConversationConnection';
  /** The conversations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ConversationEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Conversations in the whole list that you may read. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A conversation and its place in the list. */
export type ConversationEdge = {
  readonly __typename?: 'ConversationEdge';
  /** Give it as `after` to go on behind this conversation. */
  readonly cursor: Scalars['String']['output'];
  /** The conversation. */
  readonly node: Conversation;
};

/** A conversation to be put on record. */
export type RecordConversationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school it was about. */
  readonly urn: Scalars['ID']['input'];
  /** The day. */
  readonly heldOn: Scalars['Date']['input'];
  /** Who took part, each by name and office. */
  readonly participants: ReadonlyArray<Scalars['String']['input']>;
  /** What it was about. */
  readonly subject: Scalars['String']['input'];
  /** What was said. */
  readonly account: Scalars['String']['input'];
  /** What was agreed. */
  readonly agreed: ReadonlyArray<Scalars['String']['input']>;
  /** Who may read it. */
  readonly confidentiality: Confidentiality;
  /** Ids of the accounts that may read it beside you, where it is NAMED. */
  readonly readers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Something to be added to a conversation on record. */
export type AddToConversationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the conversation. */
  readonly id: Scalars['ID']['input'];
  /** What to add. */
  readonly text: Scalars['String']['input'];
};

/** How far a deployment has come. */
export type DeploymentState =
  /** The terms are written; heads and governors are answering. */
  | 'DRAFTED'
  /** A head or a governing body declined. */
  | 'DECLINED'
  /** All four have consented. */
  | 'AGREED'
  /** The supporter is at work. */
  | 'STARTED'
  /** It was carried out and evaluated. */
  | 'COMPLETED'
  /** It was ended before its time, and evaluated. */
  | 'ENDED_EARLY';

/** How a deployment is paid for. */
export type DeploymentPriceKind =
  /** A price for each day. */
  | 'PER_DAY'
  /** One price for the whole. */
  | 'LUMP_SUM';

/** Which of the two schools. */
export type DeploymentSide =
  /** The school that is supported. */
  | 'SCHOOL'
  /** The school that supports. */
  | 'SUPPORTER';

/** Who answers for a school. */
export type DeploymentOffice =
  /** The head. */
  | 'HEAD'
  /** The governing body. */
  | 'GOVERNORS';

/** An answer to the terms of a deployment. */
export type DeploymentAnswer =
  /** On these terms. */
  | 'CONSENTED'
  /** Not on these terms. */
  | 'DECLINED';

/** In which direction a measure gets better. */
export type DeploymentDirection =
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER';

/** What became of a figure. */
export type DeploymentVerdict =
  /** It is better. */
  | 'IMPROVED'
  /** It is the same. */
  | 'HELD'
  /** It is worse. */
  | 'FELL';

/** One supporter with one school, on agreed terms. */
export type Deployment = {
  readonly __typename?: 'Deployment';
  /** Id of the deployment. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** Whose brokering it came from, for example local-authority:990. */
  readonly owner: Scalars['ID']['output'];
  /** The school that is supported. */
  readonly school: School;
  /** The school that supports, or whose leader does. */
  readonly supporter: School;
  /** The leader; null where the school as a whole supports. */
  readonly leader?: Maybe<SupportingLeader>;
  /** What the school needs. */
  readonly needs: ReadonlyArray<Scalars['ID']['output']>;
  /** How far it has come. */
  readonly state: DeploymentState;
  /** What it is for. */
  readonly aims: ReadonlyArray<Scalars['String']['output']>;
  /** First day agreed. */
  readonly from: Scalars['Date']['output'];
  /** Last day agreed. */
  readonly to: Scalars['Date']['output'];
  /** Whole days agreed. */
  readonly daysAgreed: Scalars['Int']['output'];
  /** Whole days given so far. */
  readonly daysGiven: Scalars['Int']['output'];
  /** The price. */
  readonly price: DeploymentPrice;
  /** What all days agreed come to. */
  readonly total: Money;
  /** How the supporter is released from their own school. */
  readonly release: Scalars['String']['output'];
  /** When it is looked at. */
  readonly reviewDates: ReadonlyArray<Scalars['Date']['output']>;
  /** In what both schools will see whether it worked. */
  readonly measures: ReadonlyArray<DeploymentMeasure>;
  /** The senior head who oversees it. */
  readonly overseer: DeploymentOverseer;
  /** What heads and governing bodies said, in the order it was recorded. */
  readonly consents: ReadonlyArray<DeploymentConsent>;
  /** The day it started; null until then. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Days given, in the order they were recorded. */
  readonly days: ReadonlyArray<DeploymentDays>;
  /** What it did; null until it has ended. */
  readonly evaluation?: Maybe<DeploymentEvaluation>;
  /** The deployment it goes on from, where one of the two schools got a new number since; null where it began as it is. */
  readonly continues?: Maybe<Deployment>;
  /** Who brokered it before the school moved to another authority or trust, oldest first. */
  readonly earlierOwners: ReadonlyArray<EarlierDeploymentOwner>;
};

/** The price of a deployment. */
export type DeploymentPrice = {
  readonly __typename?: 'DeploymentPrice';
  /** For each day, or for the whole. */
  readonly kind: DeploymentPriceKind;
  /** How much. */
  readonly amount: Money;
};

/** In what a school will see whether a deployment worked. */
export type DeploymentMeasure = {
  readonly __typename?: 'DeploymentMeasure';
  /** The measure. */
  readonly measure: Scalars['ID']['output'];
  /** Of which school. */
  readonly of: DeploymentSide;
  /** In which direction it gets better. */
  readonly better: DeploymentDirection;
  /** The figure before. */
  readonly baseline: Scalars['Float']['output'];
  /** The figure aimed at; null for none. */
  readonly target?: Maybe<Scalars['Float']['output']>;
};

/** The senior head who oversees a deployment. */
export type DeploymentOverseer = {
  readonly __typename?: 'DeploymentOverseer';
  /** Who it is, in the records of whoever named them. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Their school. */
  readonly school: School;
};

/** What a head or a governing body said to the terms. */
export type DeploymentConsent = {
  readonly __typename?: 'DeploymentConsent';
  /** Of which school. */
  readonly side: DeploymentSide;
  /** Who answers. */
  readonly office: DeploymentOffice;
  /** What they said. */
  readonly answer: DeploymentAnswer;
  /** Name of who said it. */
  readonly givenBy: Scalars['String']['output'];
  /** The day they said it. */
  readonly on: Scalars['Date']['output'];
  /** Where it stands, for example in the minutes. */
  readonly reference: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly by: Scalars['String']['output'];
};

/** Days that were given. */
export type DeploymentDays = {
  readonly __typename?: 'DeploymentDays';
  /** The day, or the last of them. */
  readonly on: Scalars['Date']['output'];
  /** Whole days; fewer than 0 where an entry was set right. */
  readonly days: Scalars['Int']['output'];
  /** What was done. */
  readonly what: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly by: Scalars['String']['output'];
};

/** What a deployment did, in outcomes for pupils and to both schools. */
export type DeploymentEvaluation = {
  readonly __typename?: 'DeploymentEvaluation';
  /** The day it ended. */
  readonly on: Scalars['Date']['output'];
  /** In words. */
  readonly summary: Scalars['String']['output'];
  /** Why it ended before its time; null where it did not. */
  readonly endedBecause?: Maybe<Scalars['String']['output']>;
  /** What became of the figures of the school that was supported. */
  readonly onSchool: ReadonlyArray<DeploymentEffect>;
  /** What became of the figures of the school that supported. */
  readonly onSupporter: ReadonlyArray<DeploymentEffect>;
  /** Whole days given. */
  readonly daysGiven: Scalars['Int']['output'];
  /** What is due to the supporting school: the days given, or the lump sum, of which its share where it ended early. */
  readonly due: Money;
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly by: Scalars['String']['output'];
};

/** What became of a figure. */
export type DeploymentEffect = {
  readonly __typename?: 'DeploymentEffect';
  /** The measure. */
  readonly measure: Scalars['ID']['output'];
  /** The figure before. */
  readonly before: Scalars['Float']['output'];
  /** The figure after. */
  readonly after: Scalars['Float']['output'];
  /** Better, the same or worse. */
  readonly verdict: DeploymentVerdict;
  /** Whether the target was met; null where there was none. */
  readonly targetMet?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of deployments. */
export type DeploymentConnection = {
  readonly __typename?: 'DeploymentConnection';
  /** The deployments of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DeploymentEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Deployments in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A deployment and its place in the list. */
export type DeploymentEdge = {
  readonly __typename?: 'DeploymentEdge';
  /** Give it as `after` to go on behind this deployment. */
  readonly cursor: Scalars['String']['output'];
  /** The deployment. */
  readonly node: Deployment;
};

/** Terms of engagement for a matched request. */
export type DraftDeploymentInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id it shall have: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** Id of the matched request. */
  readonly request: Scalars['ID']['input'];
  /** What it is for, one at least, each 1 to 500 characters. */
  readonly aims: ReadonlyArray<Scalars['String']['input']>;
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to: Scalars['Date']['input'];
  /** Whole days, 1 to 365. */
  readonly days: Scalars['Int']['input'];
  /** The price. */
  readonly payment: DeploymentPriceInput;
  /** How the supporter is released from their own school. */
  readonly release: Scalars['String']['input'];
  /** When it is looked at, one day at least, within the deployment. */
  readonly reviewDates: ReadonlyArray<Scalars['Date']['input']>;
  /** In what each of the two schools will see whether it worked: one of each at least. */
  readonly measures: ReadonlyArray<DeploymentMeasureInput>;
  /** The senior head who oversees it, of neither school. */
  readonly overseer: DeploymentOverseerInput;
};

/** The price of a deployment. */
export type DeploymentPriceInput = {
  /** For each day, or for the whole. */
  readonly kind: DeploymentPriceKind;
  /** Whole pence: £6,000 is 600000. */
  readonly pence: Scalars['Pence']['input'];
};

/** In what a school will see whether a deployment worked. */
export type DeploymentMeasureInput = {
  /** The measure: small letters, digits and hyphens. */
  readonly measure: Scalars['ID']['input'];
  /** Of which school. */
  readonly of: DeploymentSide;
  /** In which direction it gets better. */
  readonly better: DeploymentDirection;
  /** The figure before. */
  readonly baseline: Scalars['Float']['input'];
  /** The figure aimed at. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
};

/** The senior head who oversees a deployment. */
export type DeploymentOverseerInput = {
  /** Who it is, in your records. */
  readonly id: Scalars['ID']['input'];
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** Their school, by URN. */
  readonly urn: Scalars['ID']['input'];
};

/** What a head or a governing body said to the terms. */
export type AnswerDeploymentInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the deployment. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
  /** Of which school. */
  readonly side: DeploymentSide;
  /** Who answers. */
  readonly office: DeploymentOffice;
  /** What they said. */
  readonly answer: DeploymentAnswer;
  /** Name of who said it, 1 to 200 characters. */
  readonly givenBy: Scalars['String']['input'];
  /** The day they said it. */
  readonly on: Scalars['Date']['input'];
  /** Where it stands, for example in the minutes; 1 to 200 characters. */
  readonly reference: Scalars['String']['input'];
};

/** The start of a deployment. */
export type StartDeploymentInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the deployment. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
  /** The day. */
  readonly on: Scalars['Date']['input'];
};

/** Days that were given. */
export type RecordDeploymentDaysInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the deployment. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
  /** The day, or the last of them. */
  readonly on: Scalars['Date']['input'];
  /** Whole days; fewer than 0 to set an entry right. */
  readonly days: Scalars['Int']['input'];
  /** What was done, 1 to 500 characters. */
  readonly what: Scalars['String']['input'];
};

/** The end of a deployment. */
export type CompleteDeploymentInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the deployment. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
  /** The day. */
  readonly on: Scalars['Date']['input'];
  /** What it did, in words, 1 to 2000 characters. */
  readonly summary: Scalars['String']['input'];
  /** Why it ends before its time; left out where it does not. */
  readonly endedBecause?: InputMaybe<Scalars['String']['input']>;
  /** The figures after, one for each measure of the terms. */
  readonly figures: ReadonlyArray<DeploymentFigureInput>;
};

/** A figure after a deployment. */
export type DeploymentFigureInput = {
  /** The measure. */
  readonly measure: Scalars['ID']['input'];
  /** Of which school. */
  readonly of: DeploymentSide;
  /** The figure. */
  readonly after: Scalars['Float']['input'];
};

/** Who brokered a deployment until the supported school moved. */
export type EarlierDeploymentOwner = {
  readonly __typename?: 'EarlierDeploymentOwner';
  /** The body, for example local-authority:990. */
  readonly owner: Scalars['ID']['output'];
  /** The last day it answered for it. */
  readonly until: Scalars['Date']['output'];
};

/** A local authority with its schools. */
export type LocalAuthority = {
  readonly __typename?: 'LocalAuthority';
  /** The framework by which the schools of the area are categorised: the authority's own, else the shipped one. */
  readonly framework?: Maybe<Framework>;
  /**
   * How good the authority's open schools are by their inspections up to a day, held against the lines of the think piece on
   * the future of the local authority. The schools are those of today; their grades those of the day.
   */
  readonly middleTierQuality?: Maybe<MiddleTierQuality>;
  /** Three-digit code of the Department for Education. */
  readonly code: Scalars['ID']['output'];
};


/** A local authority with its schools. */
export type LocalAuthorityFrameworkArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A local authority with its schools. */
export type LocalAuthorityMiddleTierQualityArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** An academy trust with its schools. */
export type Trust = {
  readonly __typename?: 'Trust';
  /** The framework by which the trust categorises its schools beside their authority's category; null where it has none. */
  readonly framework?: Maybe<Framework>;
  /** Group UID of Get Information about Schools. */
  readonly uid: Scalars['ID']['output'];
};


/** An academy trust with its schools. */
export type TrustFrameworkArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Schools and organisations that work together under one name: a federation, a cluster, an alliance and the like. */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** The framework by which the partnership categorises its schools beside their authority's category; null where it has none. */
  readonly framework?: Maybe<Framework>;
  /** Id of the partnership. */
  readonly id: Scalars['ID']['output'];
};


/** Schools and organisations that work together under one name: a federation, a cluster, an alliance and the like. */
export type PartnershipFrameworkArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A version of a framework with its days. */
export type Framework = {
  readonly __typename?: 'Framework';
  /** Which framework. */
  readonly id: Scalars['ID']['output'];
  /** Its version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** Whose it is, for example local-authority:990; null for a shipped one. */
  readonly owner?: Maybe<Scalars['ID']['output']>;
  /** First day. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day; null while none is set. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Its rules. */
  readonly definition: FrameworkDefinition;
  /** The shipped framework it was made from, where it was. */
  readonly basedOn?: Maybe<FrameworkVersion>;
  /** Who adopted it; null for a shipped one. */
  readonly adoptedBy?: Maybe<Scalars['String']['output']>;
  /** When it was adopted. */
  readonly adoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was adopted. */
  readonly adoptedBecause?: Maybe<Scalars['String']['output']>;
  /** Why it ends, where an end was set later. */
  readonly endsBecause?: Maybe<Scalars['String']['output']>;
};

/** A page of frameworks. */
export type FrameworkConnection = {
  readonly __typename?: 'FrameworkConnection';
  /** The frameworks with their cursors. */
  readonly edges: ReadonlyArray<FrameworkEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A framework in a list. */
export type FrameworkEdge = {
  readonly __typename?: 'FrameworkEdge';
  /** Give it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The framework. */
  readonly node: Framework;
};

/** The next version of a framework while it is being written. */
export type FrameworkDraft = {
  readonly __typename?: 'FrameworkDraft';
  /** The framework it becomes a version of. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is. */
  readonly owner: Scalars['ID']['output'];
  /** Of the draft; give it when you change, discard or adopt it. */
  readonly version: Scalars['Int']['output'];
  /** Its rules so far. */
  readonly definition: FrameworkDefinition;
  /** The shipped framework it was made from, where it was. */
  readonly basedOn?: Maybe<FrameworkVersion>;
  /** Who changed it last. */
  readonly changedBy: Scalars['String']['output'];
  /** When it was changed last. */
  readonly changedAt: Scalars['DateTime']['output'];
};

/** The rules of a framework: criteria earn points, their share gives a standards group, and with the capacity to improve a category. */
export type FrameworkDefinition = {
  readonly __typename?: 'FrameworkDefinition';
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** What is judged. */
  readonly criteria: ReadonlyArray<FrameworkCriterion>;
  /** The share of points from which each standards group begins, from group 1 (strongest) to 4. */
  readonly standardsGroups: ReadonlyArray<FrameworkGroup>;
  /** The capacity to improve that counts until somebody has judged it. */
  readonly capacityUntilJudged: CapacityGrade;
  /** The category for each standards group and capacity. */
  readonly matrix: ReadonlyArray<FrameworkMatrixRow>;
  /** The categories, from the best to the worst. */
  readonly categories: ReadonlyArray<FrameworkCategory>;
  /** What sets a floor under the category. */
  readonly escalations: ReadonlyArray<FrameworkEscalation>;
};

/** What a criterion reads from a measure. */
export type CriterionBasis =
  /** The figure itself. */
  | 'VALUE'
  /** The figure less the mean of the other schools of its phase in its authority. */
  | 'GAP_TO_AREA'
  /** The figure less the country's. */
  | 'GAP_TO_NATIONAL'
  /** The figure less the mean of the schools with the most similar intake. */
  | 'GAP_TO_SIMILAR'
  /** Its change a period over the last three, by least squares. */
  | 'TREND'
  /** The share of the other schools of its phase in its authority that are weaker, in per cent. */
  | 'PERCENTILE_IN_AREA';

/** One thing that is judged. */
export type FrameworkCriterion = {
  readonly __typename?: 'FrameworkCriterion';
  /** Its id within the framework. */
  readonly id: Scalars['ID']['output'];
  /** In words. */
  readonly title: Scalars['String']['output'];
  /** Which measure of the catalogue. */
  readonly measure: Scalars['ID']['output'];
  /** What is read from it. */
  readonly basis: CriterionBasis;
  /** The phases whose schools it is asked of; null for every school. */
  readonly phases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Points by figure, from the lowest figures to the highest. */
  readonly bands: ReadonlyArray<FrameworkBand>;
  /** How much it counts. */
  readonly weight: Scalars['Int']['output'];
  /** The fewest pupils it can be judged on. */
  readonly leastCohort: Scalars['Int']['output'];
  /** The points that stand in with fewer pupils; null where the criterion is left out then. */
  readonly withFewerPoints?: Maybe<Scalars['Int']['output']>;
};

/** Points for the figures of a stretch. */
export type FrameworkBand = {
  readonly __typename?: 'FrameworkBand';
  /** The lowest figure in it; null where it is open downwards. */
  readonly from?: Maybe<Scalars['Float']['output']>;
  /** The figure it ends just before; null where it is open upwards. */
  readonly below?: Maybe<Scalars['Float']['output']>;
  /** The points. */
  readonly points: Scalars['Int']['output'];
};

/** Where a standards group begins. */
export type FrameworkGroup = {
  readonly __typename?: 'FrameworkGroup';
  /** 1 (strongest) to 4. */
  readonly group: Scalars['Int']['output'];
  /** In per cent of the points; it belongs to the group. */
  readonly fromPercent: Scalars['Float']['output'];
};

/** The categories of a standards group, by capacity to improve. */
export type FrameworkMatrixRow = {
  readonly __typename?: 'FrameworkMatrixRow';
  /** 1 (strongest) to 4. */
  readonly group: Scalars['Int']['output'];
  /** With capacity A. */
  readonly a: Scalars['String']['output'];
  /** With capacity B. */
  readonly b: Scalars['String']['output'];
  /** With capacity C. */
  readonly c: Scalars['String']['output'];
  /** With capacity D. */
  readonly d: Scalars['String']['output'];
};

/** A category, and the support that goes with it. */
export type FrameworkCategory = {
  readonly __typename?: 'FrameworkCategory';
  /** Its name. */
  readonly id: Scalars['String']['output'];
  /** Days of support in a school year. */
  readonly supportDays: Scalars['Int']['output'];
  /** What a day costs. */
  readonly dayRate: Money;
};

/** A condition that sets a floor under the category; one of redSignals, signal and figures is said. */
export type FrameworkEscalation = {
  readonly __typename?: 'FrameworkEscalation';
  /** The category a school is not better than while the condition holds. */
  readonly floor: Scalars['String']['output'];
  /** So many red signals or more are in force. */
  readonly redSignals?: Maybe<Scalars['Int']['output']>;
  /** The rule whose signal is in force. */
  readonly signal?: Maybe<Scalars['ID']['output']>;
  /** Figures lay within limits in every period. */
  readonly figures?: Maybe<FrameworkFiguresCondition>;
};

/** In every period, a figure out of each list lay within its limit. */
export type FrameworkFiguresCondition = {
  readonly __typename?: 'FrameworkFiguresCondition';
  /** The last so many periods; null where withinYears is said. */
  readonly lastPeriods?: Maybe<Scalars['Int']['output']>;
  /** Every period of so many years up to the last one. */
  readonly withinYears?: Maybe<Scalars['Int']['output']>;
  /** How many periods there must be within these years. */
  readonly leastPeriods?: Maybe<Scalars['Int']['output']>;
  /** One of each list must be met. */
  readonly limits: ReadonlyArray<ReadonlyArray<FrameworkLimit>>;
};

/** Figures of a measure in a stretch. */
export type FrameworkLimit = {
  readonly __typename?: 'FrameworkLimit';
  /** Which measure. */
  readonly measure: Scalars['ID']['output'];
  /** The lowest figure in it; null where it is open downwards. */
  readonly from?: Maybe<Scalars['Float']['output']>;
  /** The figure it ends just before; null where it is open upwards. */
  readonly below?: Maybe<Scalars['Float']['output']>;
};

/** A draft to begin or to write anew. */
export type DraftFrameworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The framework: small letters, digits and hyphens. The same id for each of its versions. */
  readonly id: Scalars['ID']['input'];
  /** Whose it is: local-authority:CODE, trust:UID or partnership:ID. */
  readonly owner: Scalars['ID']['input'];
  /** The version of the draft that you read; leave it out to begin one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** The shipped framework to begin with; leave it out where you give a definition. */
  readonly shipped?: InputMaybe<Scalars['ID']['input']>;
  /** Which version of the shipped framework; the last one where nothing is said. */
  readonly shippedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The whole definition; leave it out to take the shipped one as it is. */
  readonly definition?: InputMaybe<FrameworkDefinitionInput>;
};

/** A draft to throw away. */
export type DiscardFrameworkDraftInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The framework. */
  readonly id: Scalars['ID']['input'];
  /** The version of the draft that you read. */
  readonly version: Scalars['Int']['input'];
};

/** A draft to put into force. */
export type AdoptFrameworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The framework. */
  readonly id: Scalars['ID']['input'];
  /** The version of the draft that you read. */
  readonly version: Scalars['Int']['input'];
  /** Its first day. */
  readonly validFrom: Scalars['Date']['input'];
  /** Its last day; leave it out while none is set. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Why, and who agreed: schools will read it. */
  readonly reason: Scalars['String']['input'];
};

/** A framework to end. */
export type EndFrameworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The framework. */
  readonly id: Scalars['ID']['input'];
  /** Its version. */
  readonly version: Scalars['Int']['input'];
  /** Its last day. */
  readonly lastDay: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The rules of a framework, as a whole. */
export type FrameworkDefinitionInput = {
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** What is judged. */
  readonly criteria: ReadonlyArray<FrameworkCriterionInput>;
  /** The share of points from which each standards group begins, from group 1 (strongest) to 4; group 4 begins at 0. */
  readonly standardsGroups: ReadonlyArray<FrameworkGroupInput>;
  /** The capacity to improve that counts until somebody has judged it. */
  readonly capacityUntilJudged: CapacityGrade;
  /** The category for each standards group and capacity. */
  readonly matrix: ReadonlyArray<FrameworkMatrixRowInput>;
  /** The categories, from the best to the worst. */
  readonly categories: ReadonlyArray<FrameworkCategoryInput>;
  /** What sets a floor under the category. */
  readonly escalations?: ReadonlyArray<FrameworkEscalationInput>;
};

/** One thing that is judged. */
export type FrameworkCriterionInput = {
  /** Its id within the framework. */
  readonly id: Scalars['ID']['input'];
  /** In words. */
  readonly title: Scalars['String']['input'];
  /** Which measure of the catalogue. */
  readonly measure: Scalars['ID']['input'];
  /** What is read from it. */
  readonly basis: CriterionBasis;
  /** The phases whose schools it is asked of, for example PRIMARY; leave it out for every school. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Points by figure, from the lowest figures to the highest, without a gap. */
  readonly bands: ReadonlyArray<FrameworkBandInput>;
  /** How much it counts. */
  readonly weight?: Scalars['Int']['input'];
  /** The fewest pupils it can be judged on. */
  readonly leastCohort?: Scalars['Int']['input'];
  /** The points that stand in with fewer pupils; leave it out to leave the criterion out then. */
  readonly withFewerPoints?: InputMaybe<Scalars['Int']['input']>;
};

/** Points for the figures of a stretch. */
export type FrameworkBandInput = {
  /** The lowest figure in it; leave it out where it is open downwards. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** The figure it ends just before; leave it out where it is open upwards. */
  readonly below?: InputMaybe<Scalars['Float']['input']>;
  /** The points. */
  readonly points: Scalars['Int']['input'];
};

/** Where a standards group begins. */
export type FrameworkGroupInput = {
  /** 1 (strongest) to 4. */
  readonly group: Scalars['Int']['input'];
  /** In per cent of the points; it belongs to the group. */
  readonly fromPercent: Scalars['Float']['input'];
};

/** The categories of a standards group, by capacity to improve. */
export type FrameworkMatrixRowInput = {
  /** 1 (strongest) to 4. */
  readonly group: Scalars['Int']['input'];
  /** With capacity A. */
  readonly a: Scalars['String']['input'];
  /** With capacity B. */
  readonly b: Scalars['String']['input'];
  /** With capacity C. */
  readonly c: Scalars['String']['input'];
  /** With capacity D. */
  readonly d: Scalars['String']['input'];
};

/** A category, and the support that goes with it. */
export type FrameworkCategoryInput = {
  /** Its name. */
  readonly id: Scalars['String']['input'];
  /** Days of support in a school year. */
  readonly supportDays?: Scalars['Int']['input'];
  /** What a day costs, in whole pence. */
  readonly dayRatePence?: Scalars['Int']['input'];
};

/** A condition that sets a floor under the category; say one of redSignals, signal and figures. */
export type FrameworkEscalationInput = {
  /** The category a school is not better than while the condition holds. */
  readonly floor: Scalars['String']['input'];
  /** So many red signals or more are in force. */
  readonly redSignals?: InputMaybe<Scalars['Int']['input']>;
  /** The rule whose signal is in force, for example inspected-inadequate. */
  readonly signal?: InputMaybe<Scalars['ID']['input']>;
  /** Figures lay within limits in every period. */
  readonly figures?: InputMaybe<FrameworkFiguresConditionInput>;
};

/** In every period, a figure out of each list lay within its limit; say lastPeriods, or withinYears and leastPeriods. */
export type FrameworkFiguresConditionInput = {
  /** The last so many periods. */
  readonly lastPeriods?: InputMaybe<Scalars['Int']['input']>;
  /** Every period of so many years up to the last one. */
  readonly withinYears?: InputMaybe<Scalars['Int']['input']>;
  /** How many periods there must be within these years. */
  readonly leastPeriods?: InputMaybe<Scalars['Int']['input']>;
  /** One of each list must be met. */
  readonly limits: ReadonlyArray<ReadonlyArray<FrameworkLimitInput>>;
};

/** Figures of a measure in a stretch. */
export type FrameworkLimitInput = {
  /** Which measure. */
  readonly measure: Scalars['ID']['input'];
  /** The lowest figure in it; leave it out where it is open downwards. */
  readonly from?: InputMaybe<Scalars['Float']['input']>;
  /** The figure it ends just before; leave it out where it is open upwards. */
  readonly below?: InputMaybe<Scalars['Float']['input']>;
};

/** The latest judgement on each scale. */
export type LatestJudgement = {
  readonly __typename?: 'LatestJudgement';
  /** The scale that speaks for the school now; null where it was never graded. */
  readonly inForce?: Maybe<InspectionScale>;
  /** The latest report card, from November 2025; null where there is none. */
  readonly reportCard?: Maybe<Inspection>;
  /** The latest inspection graded 1 to 4; null where there is none. */
  readonly graded?: Maybe<Inspection>;
  /** Whether the latest of them found safeguarding to be effective, or its standards met; null where it was not judged. */
  readonly safeguardingMet?: Maybe<Scalars['Boolean']['output']>;
};

/** Which scale an inspection is graded on: grades of two scales are never compared. */
export type InspectionScale =
  /** 1 outstanding, 2 good, 3 requires improvement, 4 inadequate; until November 2025. */
  | 'OEIF'
  /** 5 exceptional, 4 strong standard, 3 expected standard, 2 needs attention, 1 urgent improvement; from 10 November 2025. */
  | 'REPORT_CARD'
  /** No grades: whether a school is still as it was judged. */
  | 'UNGRADED';

/** An inspection of a school by Ofsted. */
export type Inspection = {
  readonly __typename?: 'Inspection';
  /** Ofsted's number of the inspection. */
  readonly number: Scalars['ID']['output'];
  /** On which scale it is graded. */
  readonly scale: InspectionScale;
  /** Its kind in Ofsted's words; null where the file has none. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** First day of the inspection. */
  readonly startedOn: Scalars['Date']['output'];
  /** Day the report was published; null until then. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The grades, one an area. */
  readonly grades: ReadonlyArray<InspectionGrade>;
  /** Whether safeguarding is effective, or its standards are met; null where it was not judged. */
  readonly safeguardingMet?: Maybe<Scalars['Boolean']['output']>;
  /** Category of concern in Ofsted's words; null where there is none. */
  readonly categoryOfConcern?: Maybe<Scalars['String']['output']>;
  /** What an inspection without grades came to, in Ofsted's words. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Name of the file it is from. */
  readonly source: Scalars['String']['output'];
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A grade of an inspection. */
export type InspectionGrade = {
  readonly __typename?: 'InspectionGrade';
  /** The measure it is kept as, for example report-card-achievement or ofsted-overall-effectiveness. */
  readonly measure: Scalars['ID']['output'];
  /** What was graded, in words. */
  readonly title: Scalars['String']['output'];
  /** The grade as a number of the inspection's scale. */
  readonly grade: Scalars['Int']['output'];
  /** The grade in words. */
  readonly name: Scalars['String']['output'];
};

/** A page of a school's inspections. */
export type InspectionConnection = {
  readonly __typename?: 'InspectionConnection';
  /** The inspections of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InspectionEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Inspections in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An inspection and its place in the list. */
export type InspectionEdge = {
  readonly __typename?: 'InspectionEdge';
  /** Give it as `after` to go on behind this inspection. */
  readonly cursor: Scalars['String']['output'];
  /** The inspection. */
  readonly node: Inspection;
};

/** Something that schools can take up together against a barrier to learning. */
export type Intervention = {
  readonly __typename?: 'Intervention';
  /** Id of the intervention, for example ks3-literacy-team. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly what: Scalars['String']['output'];
  /** Key stages it is for. */
  readonly keyStages: ReadonlyArray<InterventionKeyStage>;
  /** Barriers to learning it is against. */
  readonly barriers: ReadonlyArray<InterventionBarrier>;
  /** The body that added it; null for one of the shipped catalogue. */
  readonly owner?: Maybe<Scalars['ID']['output']>;
};

/** A key stage of the national curriculum. */
export type InterventionKeyStage =
  /** Early Years Foundation Stage: up to age 5. */
  | 'EYFS'
  /** Ages 5 to 7. */
  | 'KS1'
  /** Ages 7 to 11. */
  | 'KS2'
  /** Ages 11 to 14. */
  | 'KS3'
  /** Ages 14 to 16. */
  | 'KS4'
  /** Ages 16 to 18. */
  | 'KS5';

/** What keeps pupils from learning. */
export type InterventionBarrier =
  /** Speaking and understanding. */
  | 'LANGUAGE_AND_COMMUNICATION'
  /** Reading and writing. */
  | 'LITERACY'
  /** Numbers. */
  | 'NUMERACY'
  /** Having come from elsewhere, often without English. */
  | 'NEW_ARRIVALS'
  /** Special educational needs. */
  | 'SPECIAL_EDUCATIONAL_NEEDS'
  /** How it is taught. */
  | 'TEACHING'
  /** How the school is led. */
  | 'LEADERSHIP'
  /** Not being there. */
  | 'ATTENDANCE';

/** What was taken up of one intervention. */
export type InterventionsTakenUp = {
  readonly __typename?: 'InterventionsTakenUp';
  /** The intervention. */
  readonly intervention: Intervention;
  /** Groups of schools that took it up. */
  readonly groups: Scalars['Int']['output'];
  /** Different schools in them. */
  readonly schools: Scalars['Int']['output'];
  /** Money attached. */
  readonly amount: Money;
  /** People attached. */
  readonly people: Scalars['Int']['output'];
};

/** An intervention taken up by a group of schools together. */
export type InterventionUptake = {
  readonly __typename?: 'InterventionUptake';
  /** Id of what was taken up. */
  readonly id: Scalars['ID']['output'];
  /** The intervention. */
  readonly intervention: Intervention;
  /** Whose it is, as a reference: the officers of this body keep it. */
  readonly owner: Scalars['ID']['output'];
  /** The priority of an area plan that it serves; null for none. */
  readonly under?: Maybe<InterventionUnder>;
  /** The schools of the group. */
  readonly schools: ReadonlyArray<School>;
  /** Who agreed for the schools. */
  readonly agreedBy: Scalars['String']['output'];
  /** Money attached. */
  readonly amount: Money;
  /** People attached. */
  readonly people: ReadonlyArray<InterventionPerson>;
  /** The day it begins. */
  readonly from: Scalars['Date']['output'];
  /** The day it ends or ended; null where that is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The day it was ended; null while it runs. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** What came of it; null while it runs. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly takenUpAt: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly takenUpBy: Scalars['String']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
};

/** The priority of an area plan that an intervention serves. */
export type InterventionUnder = {
  readonly __typename?: 'InterventionUnder';
  /** Id of the plan. */
  readonly plan: Scalars['ID']['output'];
  /** Id of the priority in the plan. */
  readonly priority: Scalars['ID']['output'];
};

/** Somebody who is attached to an intervention. */
export type InterventionPerson = {
  readonly __typename?: 'InterventionPerson';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What they do in it. */
  readonly role: Scalars['String']['output'];
  /** Days of work; null where nobody has said. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The school they come from; null for none. */
  readonly from?: Maybe<School>;
};

/** A page of a school's interventions. */
export type InterventionUptakeConnection = {
  readonly __typename?: 'InterventionUptakeConnection';
  /** What was taken up, each with its cursor. */
  readonly edges: ReadonlyArray<InterventionUptakeEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** How many in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An intervention taken up and its place in the list. */
export type InterventionUptakeEdge = {
  readonly __typename?: 'InterventionUptakeEdge';
  /** Give it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** What was taken up. */
  readonly node: InterventionUptake;
};

/** An intervention to be added. */
export type AddInterventionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id it shall have: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** Who adds it, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** What it is, 1 to 2000 characters. */
  readonly what: Scalars['String']['input'];
  /** Key stages it is for, at least one. */
  readonly keyStages: ReadonlyArray<InterventionKeyStage>;
  /** Barriers it is against, at least one. */
  readonly barriers: ReadonlyArray<InterventionBarrier>;
};

/** An intervention to be taken up. */
export type TakeUpInterventionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id it shall have: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** Whose it is, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** The intervention. */
  readonly intervention: Scalars['ID']['input'];
  /** The priority of an area plan that it serves; left out for none. */
  readonly under?: InputMaybe<InterventionUnderInput>;
  /** The schools that take it up together, by URN, 1 to 200. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  /** Who agreed for the schools. */
  readonly agreedBy: Scalars['String']['input'];
  /** Money attached, in pence; 0 for none. */
  readonly amountPence: Scalars['Pence']['input'];
  /** People attached. */
  readonly people?: InputMaybe<ReadonlyArray<InterventionPersonInput>>;
  /** The day it begins. */
  readonly from: Scalars['Date']['input'];
  /** The day it shall end; left out, that is open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A priority of an area plan. */
export type InterventionUnderInput = {
  /** Id of the plan. */
  readonly plan: Scalars['ID']['input'];
  /** Id of the priority in the plan. */
  readonly priority: Scalars['ID']['input'];
};

/** Somebody who is attached to an intervention. */
export type InterventionPersonInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** What they do in it. */
  readonly role: Scalars['String']['input'];
  /** Days of work. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** The school they come from, by URN. */
  readonly from?: InputMaybe<Scalars['ID']['input']>;
};

/** An intervention to be ended. */
export type EndInterventionUptakeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of what was taken up. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
  /** The last day. */
  readonly on: Scalars['Date']['input'];
  /** What came of it, 1 to 4000 characters. */
  readonly result: Scalars['String']['input'];
};

/** How good an authority's schools are by their inspections up to a day. */
export type MiddleTierQuality = {
  readonly __typename?: 'MiddleTierQuality';
  /** The day. */
  readonly asAt: Scalars['Date']['output'];
  /** Open schools of the authority. */
  readonly schools: Scalars['Int']['output'];
  /** Those among them that had a grade for overall effectiveness: the denominator of both shares. */
  readonly inspected: Scalars['Int']['output'];
  /** Good or outstanding. */
  readonly goodOrBetter: QualityShare;
  /** Inadequate. */
  readonly inadequate: QualityShare;
  /** Schools that had a report card, which came in the place of grades on 10 November 2025; never added to the grades. */
  readonly reportCards: Scalars['Int']['output'];
  /** Those among them with at least the expected standard in every area. */
  readonly everyAreaExpected: Scalars['Int']['output'];
  /** Those among them that need urgent improvement in some area. */
  readonly anyAreaUrgent: Scalars['Int']['output'];
  /** How many schools went from which grade to which; those that stayed are among them. */
  readonly gradeMoves: ReadonlyArray<MiddleTierMove>;
  /**
   * How many schools went from which of the framework's categories to which; those that stayed are among them. For those who
   * act for the authority.
   */
  readonly categoryMoves?: Maybe<ReadonlyArray<MiddleTierMove>>;
  /**
   * What the authority bore of payments out of funds in the twelve months up to the day, for each school; null where nothing was paid.
   * What is paid otherwise, such as the salaries of a core team, is not in it.
   */
  readonly costPerSchool?: Maybe<Money>;
};


/** How good an authority's schools are by their inspections up to a day. */
export type MiddleTierQualityGradeMovesArgs = {
  since: Scalars['Date']['input'];
};


/** How good an authority's schools are by their inspections up to a day. */
export type MiddleTierQualityCategoryMovesArgs = {
  since: Scalars['Date']['input'];
};

/** A share of the schools inspected, held against a line. */
export type QualityShare = {
  readonly __typename?: 'QualityShare';
  /** Schools. */
  readonly schools: Scalars['Int']['output'];
  /** Schools inspected: the denominator. */
  readonly of: Scalars['Int']['output'];
  /** Per cent of them; null where none was inspected. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** The line, in per cent. */
  readonly line: Scalars['Float']['output'];
  /** Where the line comes from. */
  readonly lineSource: Scalars['String']['output'];
  /** Whether the share is on the right side of the line, or on it; null where none was inspected. */
  readonly onRightSide?: Maybe<Scalars['Boolean']['output']>;
  /** What one school is in per cent: in a small authority the change of one tells much. Null where none was inspected. */
  readonly oneSchoolIs?: Maybe<Scalars['Float']['output']>;
};

/** How many schools went from one place to another. */
export type MiddleTierMove = {
  readonly __typename?: 'MiddleTierMove';
  /** Where they were; null for nowhere yet. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Where they went; null for nowhere any more. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** Schools. */
  readonly schools: Scalars['Int']['output'];
};

/** What school improvement cost an authority in a year. */
export type MiddleTierCost = {
  readonly __typename?: 'MiddleTierCost';
  /** The authority. */
  readonly authority: Scalars['String']['output'];
  /** Its schools. */
  readonly schools: Scalars['Int']['output'];
  /** The core team. */
  readonly core: Money;
  /** Money for intervention beside it. */
  readonly intervention: Money;
  /** Both together for each school, to the nearest penny. */
  readonly perSchool: Money;
};

/** Figures to be recorded. */
export type RecordObservationsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The document they are from, 1 to 200 characters. */
  readonly source: Scalars['String']['input'];
  /** The figures, 500 at the most. */
  readonly observations: ReadonlyArray<ObservationInput>;
};

/** A figure of one measure of one school in one period. */
export type ObservationInput = {
  /** Unique reference number of the school. */
  readonly urn: Scalars['ID']['input'];
  /** The measure, from the catalogue. */
  readonly measure: Scalars['ID']['input'];
  /** A school year as 2018/19, a year as 2007 for the school year that ends in it, or a day as YYYY-MM-DD. */
  readonly period: Scalars['String']['input'];
  /** The figure in the measure's unit; leave it out where there is none, and say so by the state. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** Whether there is a figure; REPORTED where nothing is said. */
  readonly state?: InputMaybe<ObservationState>;
  /** Pupils behind the figure, where it is known. */
  readonly cohort?: InputMaybe<Scalars['Int']['input']>;
};

/** What recording figures came to. */
export type RecordedObservations = {
  readonly __typename?: 'RecordedObservations';
  /** Figures of periods that had none. */
  readonly recorded: Scalars['Int']['output'];
  /** Figures that took the place of others. */
  readonly corrected: Scalars['Int']['output'];
  /** Figures that were there already. */
  readonly unchanged: Scalars['Int']['output'];
  /** The schools of which something new was told. */
  readonly schools: ReadonlyArray<School>;
};

/** A page of a school's observations. */
export type PastObservationConnection = {
  readonly __typename?: 'PastObservationConnection';
  /** The observations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PastObservationEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Observations in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An observation and its place in the list. */
export type PastObservationEdge = {
  readonly __typename?: 'PastObservationEdge';
  /** Give it as `after` to go on behind this observation. */
  readonly cursor: Scalars['String']['output'];
  /** The observation. */
  readonly node: PastObservation;
};

/** One measure of one school in one period, as it stands and as it stood. */
export type PastObservation = {
  readonly __typename?: 'PastObservation';
  /** Which measure, for example ks2-rwm-expected. */
  readonly measure: Scalars['ID']['output'];
  /** The measure's name in words. */
  readonly title: Scalars['String']['output'];
  /** The period, as in Observation.period. */
  readonly period: Scalars['String']['output'];
  /** First day the figure covers. */
  readonly from: Scalars['Date']['output'];
  /** Last day the figure covers; for attendance the Monday of its last week. */
  readonly to: Scalars['Date']['output'];
  /** Whether there is a figure. */
  readonly state: ObservationState;
  /** The figure, in the measure's unit; null where the state is not REPORTED. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Pupils behind the figure; null where the source does not say. */
  readonly cohort?: Maybe<Scalars['Int']['output']>;
  /** Where it is from. */
  readonly source: ObservationSource;
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** What stood here before, the oldest first. */
  readonly superseded: ReadonlyArray<SupersededObservation>;
};

/** A figure whose place another has taken. */
export type SupersededObservation = {
  readonly __typename?: 'SupersededObservation';
  /** Whether there was a figure. */
  readonly state: ObservationState;
  /** The figure, in the measure's unit; null where the state is not REPORTED. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Pupils behind the figure; null where the source did not say. */
  readonly cohort?: Maybe<Scalars['Int']['output']>;
  /** Where it was from. */
  readonly source: ObservationSource;
  /** When it was recorded here. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When another took its place. */
  readonly supersededAt: Scalars['DateTime']['output'];
};

/** Where an observation is from. */
export type ObservationSource = {
  readonly __typename?: 'ObservationSource';
  /** For example KS2, SCHOOL_CENSUS, ATTENDANCE_RETURN or ROLL_RETURN; RECORDED where an officer entered it. */
  readonly kind: Scalars['String']['output'];
  /** Name of the file, id of the return or title of the document. */
  readonly name: Scalars['String']['output'];
  /** Name of who entered it; null where no person did. */
  readonly by?: Maybe<Scalars['String']['output']>;
};

/** Which measures are asked for; every condition must hold. */
export type MeasureFilter = {
  /** These ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Those measured in this phase, as the register names it, for example PRIMARY. */
  readonly phase?: InputMaybe<Scalars['String']['input']>;
  /** Those from this source. */
  readonly source?: InputMaybe<MeasureSource>;
  /** Those with this unit. */
  readonly unit?: InputMaybe<MeasureUnit>;
  /** Those of which this way is the better. */
  readonly direction?: InputMaybe<MeasureDirection>;
};

/** Something that is observed at schools. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** Id in small letters, for example ks2-rwm-expected. */
  readonly id: Scalars['ID']['output'];
  /** Name in words. */
  readonly name: Scalars['String']['output'];
  /** Unit of its figures. */
  readonly unit: MeasureUnit;
  /** Which way is better. */
  readonly direction: MeasureDirection;
  /** Phases it is measured in, as the register names them; empty where in all. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** Where its figures come from. */
  readonly source: MeasureSource;
  /** Its definition in a sentence, with the column of the published table. */
  readonly definition: Scalars['String']['output'];
  /** With fewer pupils behind it, a figure is for those alone whom the school concerns. */
  readonly leastCohort: Scalars['Int']['output'];
  /** The words for each grade, the lowest number first; empty where figures are no grades. */
  readonly grades: ReadonlyArray<MeasureGrade>;
};

/** A grade and what it is called. */
export type MeasureGrade = {
  readonly __typename?: 'MeasureGrade';
  /** The grade as a number. */
  readonly value: Scalars['Int']['output'];
  /** The grade in words. */
  readonly name: Scalars['String']['output'];
};

/** In what a measure is counted. */
export type MeasureUnit =
  /** Per cent, 0 to 100. */
  | 'PERCENT'
  /** Points on the scale of the measure. */
  | 'SCORE'
  /** A grade of the measure's own scale; grades of two measures are never compared. */
  | 'GRADE'
  /** A number of people. */
  | 'COUNT'
  /** So many for each one, or for each hundred: the definition says which. */
  | 'RATIO'
  /** Days. */
  | 'DAYS';

/** Which way a measure is better. */
export type MeasureDirection =
  /** More is better. */
  | 'HIGHER_IS_BETTER'
  /** Less is better. */
  | 'LOWER_IS_BETTER'
  /** It says whom or what there is, and not how well it does. */
  | 'NEITHER';

/** Where a measure's figures come from. */
export type MeasureSource =
  /** Schools' weekly attendance returns. */
  | 'ATTENDANCE_RETURN'
  /** Schools' roll returns: pupils by groups on a day; like attendance, for those alone whom the school concerns. */
  | 'ROLL_RETURN'
  /** Schools' returns of suspensions and exclusions, term by term; for those alone whom the school concerns. */
  | 'SUSPENSIONS_RETURN'
  /** Schools' returns of results, before the performance tables have them; for those alone whom the school concerns. */
  | 'ATTAINMENT_RETURN'
  /** Schools' returns of staff on a day, counted; for those alone whom the school concerns. */
  | 'WORKFORCE_RETURN'
  /** Schools' returns of the seats of governing bodies; for those alone whom the school concerns. */
  | 'GOVERNANCE_RETURN'
  /** Schools' summaries of income, expenditure and reserves; for those alone whom the school concerns. */
  | 'FINANCE_RETURN'
  /** National statistics of a school year: absence, suspensions and exclusions. */
  | 'ABSENCE_STATISTICS'
  /** Performance tables at the end of key stage 2. */
  | 'KS2'
  /** Performance tables at the end of key stage 4. */
  | 'KS4'
  /** Performance tables of 16 to 18 study. */
  | 'KS5'
  /** The January school census. */
  | 'SCHOOL_CENSUS'
  /** The November school workforce census. */
  | 'WORKFORCE_CENSUS'
  /** Ofsted's management information. */
  | 'OFSTED';

/** What a source says of a measure: a figure, or why there is none. */
export type ObservationState =
  /** There is a figure. */
  | 'REPORTED'
  /** So few pupils that a figure would tell of one of them. */
  | 'SUPPRESSED'
  /** Nobody to whom the measure could apply. */
  | 'NOT_APPLICABLE'
  /** A school too new to have figures. */
  | 'NEW'
  /** Too few of the pupils could be counted. */
  | 'LOW_COVERAGE'
  /** The source has none. */
  | 'NOT_AVAILABLE';

/** The latest of one measure of one school. */
export type Observation = {
  readonly __typename?: 'Observation';
  /** Which measure, for example attendance-rate. */
  readonly measure: Scalars['ID']['output'];
  /** The measure's name in words. */
  readonly title: Scalars['String']['output'];
  /** What the measure is; null for one that is no longer in the catalogue. */
  readonly definition?: Maybe<Measure>;
  /** Whether there is a figure. */
  readonly state: ObservationState;
  /** The figure, in the measure's unit; null where the state is not REPORTED. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Unit of the figure, as in the catalogue, for example PERCENT. */
  readonly unit: Scalars['String']['output'];
  /** Pupils behind the figure, about; null where the source does not say. */
  readonly cohort?: Maybe<Scalars['Int']['output']>;
  /** The period: a school year as 2018/19, for attendance the Monday of its last week, for inspections their first day. */
  readonly period: Scalars['String']['output'];
  /** First day the figure covers. */
  readonly from: Scalars['Date']['output'];
  /** Last day the figure covers; for attendance the Monday of its last week. */
  readonly to: Scalars['Date']['output'];
  /** The last periods, oldest first, this one included; six at the most. */
  readonly series: ReadonlyArray<ObservedPeriod>;
};

/** A measure's figure in one period. */
export type ObservedPeriod = {
  readonly __typename?: 'ObservedPeriod';
  /** The period, as in Observation.period. */
  readonly period: Scalars['String']['output'];
  /** The figure, in the measure's unit; null where there was none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Pupils behind the figure; null where the source does not say. */
  readonly cohort?: Maybe<Scalars['Int']['output']>;
};

/** Somebody, as an account. */
export type Person = {
  readonly __typename?: 'Person';
  /** Id of the account. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
};

/** Somebody to be named, as an account. */
export type PersonInput = {
  /** Id of the account. */
  readonly id: Scalars['ID']['input'];
  /** Name. */
  readonly name: Scalars['String']['input'];
};

/** A short plan of support for a school. */
export type SupportPlan = {
  readonly __typename?: 'SupportPlan';
  /** Id of the plan. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** The school. */
  readonly school: School;
  /** What kind of plan. */
  readonly kind: SupportPlanKind;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Id of the collaborative review it rests on; null for an exit plan. */
  readonly review?: Maybe<Scalars['ID']['output']>;
  /** Id of the plan before; null for one that rests on a review. */
  readonly follows?: Maybe<Scalars['ID']['output']>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** Where it stands. */
  readonly state: SupportPlanState;
  /** What is to be reached. */
  readonly objectives: ReadonlyArray<PlanObjective>;
  /** Its reviews, oldest first. */
  readonly reviews: ReadonlyArray<PlanReview>;
  /** Who agreed for the school, and when; null until then. */
  readonly agreed?: Maybe<PlanAgreement>;
  /** How it ended; null until then. */
  readonly conclusion?: Maybe<PlanConclusion>;
  /** That it ended without a conclusion; null where it did not. */
  readonly ended?: Maybe<PlanEnd>;
  /** Id of the plan it goes on from, where the school got a new number since; null where it began as it is. */
  readonly continues?: Maybe<Scalars['ID']['output']>;
};

/** That a plan ended without a conclusion, because of what became of its school. */
export type PlanEnd = {
  readonly __typename?: 'PlanEnd';
  /** The day it ended. */
  readonly on: Scalars['Date']['output'];
  /** What became of the school, in a sentence. */
  readonly reason: Scalars['String']['output'];
};

/** A kind of plan. */
export type SupportPlanKind =
  /** Short and intense, after a collaborative review; 200 days at the most. */
  | 'INTERVENTION'
  /** Shorter, out of support; 130 days at the most. */
  | 'EXIT';

/** Where a plan stands. */
export type SupportPlanState =
  /** The school has not agreed yet. */
  | 'DRAFT'
  /** It is being worked on. */
  | 'AGREED'
  /** It has ended after a benchmark review. */
  | 'CONCLUDED'
  /** It ended before: the school closed, or goes on under a new number, where another plan continues this one. */
  | 'ENDED';

/** Something a plan is to reach. */
export type PlanObjective = {
  readonly __typename?: 'PlanObjective';
  /** Id within the plan. */
  readonly id: Scalars['ID']['output'];
  /** What is to be reached. */
  readonly text: Scalars['String']['output'];
  /** Who answers for it. */
  readonly owner: Scalars['String']['output'];
  /** By when. */
  readonly due: Scalars['Date']['output'];
  /** By what it is told that it was reached. */
  readonly success: Scalars['String']['output'];
  /** The last rating; null while no review has rated it. */
  readonly rating?: Maybe<ObjectiveRating>;
  /** Progress on record, oldest first. */
  readonly progress: ReadonlyArray<ObjectiveProgress>;
};

/** How far an objective is. */
export type ObjectiveRating =
  /** Nothing has been done. */
  | 'NOT_STARTED'
  /** Less has been done than should have been. */
  | 'BEHIND'
  /** As much has been done as should have been. */
  | 'ON_TRACK'
  /** It is reached. */
  | 'ACHIEVED';

/** Progress with an objective. */
export type ObjectiveProgress = {
  readonly __typename?: 'ObjectiveProgress';
  /** What was done. */
  readonly note: Scalars['String']['output'];
  /** Who noted it. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A review of a plan. */
export type PlanReview = {
  readonly __typename?: 'PlanReview';
  /** The day. */
  readonly heldOn: Scalars['Date']['output'];
  /** What was found. */
  readonly comment: Scalars['String']['output'];
  /** The rating of each objective. */
  readonly ratings: ReadonlyArray<RatedObjective>;
  /** Who put it on record. */
  readonly by: Person;
  /** When it was put on record. */
  readonly at: Scalars['DateTime']['output'];
};

/** The rating of an objective in a review. */
export type RatedObjective = {
  readonly __typename?: 'RatedObjective';
  /** Id of the objective. */
  readonly objective: Scalars['ID']['output'];
  /** The rating. */
  readonly rating: ObjectiveRating;
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A school's agreement to a plan. */
export type PlanAgreement = {
  readonly __typename?: 'PlanAgreement';
  /** Who agreed. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** How a plan ended. */
export type PlanConclusion = {
  readonly __typename?: 'PlanConclusion';
  /** What comes now. */
  readonly outcome: PlanOutcome;
  /** Id of the benchmark review. */
  readonly benchmark: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who decided. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What comes after a plan. */
export type PlanOutcome =
  /** The school sustains its improvement itself. */
  | 'SELF_SUSTAINING'
  /** A short plan out of support. */
  | 'EXIT_PLAN'
  /** Another plan. */
  | 'FURTHER_PLAN'
  /** Steps by statute. */
  | 'STATUTORY_STEPS';

/** A page of plans. */
export type SupportPlanConnection = {
  readonly __typename?: 'SupportPlanConnection';
  /** The plans of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SupportPlanEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Plans in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A plan and its place in the list. */
export type SupportPlanEdge = {
  readonly __typename?: 'SupportPlanEdge';
  /** Give it as `after` to go on behind this plan. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. */
  readonly node: SupportPlan;
};

/** A plan to be drafted. */
export type DraftPlanInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan: small letters, digits and hyphens; made for you where it is left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** What kind of plan. */
  readonly kind: SupportPlanKind;
  /** Title. */
  readonly title: Scalars['String']['input'];
  /** Id of the collaborative review an intervention rests on. */
  readonly review?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the plan an exit plan follows. */
  readonly follows?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
  /** What is to be reached, 1 to 12 objectives. */
  readonly objectives: ReadonlyArray<PlanObjectiveInput>;
};

/** Something a plan is to reach. */
export type PlanObjectiveInput = {
  /** Id within the plan: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** What is to be reached. */
  readonly text: Scalars['String']['input'];
  /** Who answers for it, by name and office. */
  readonly owner: Scalars['String']['input'];
  /** By when, within the plan. */
  readonly due: Scalars['Date']['input'];
  /** By what it is told that it was reached. */
  readonly success: Scalars['String']['input'];
};

/** Changes of a plan's objectives. */
export type ChangePlanObjectivesInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** New objectives, and known ones in other words. */
  readonly put: ReadonlyArray<PlanObjectiveInput>;
  /** Ids of objectives to be removed; one with progress stays. */
  readonly remove: ReadonlyArray<Scalars['ID']['input']>;
};

/** A plan to be agreed to. */
export type AgreePlanInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
};

/** Progress to be noted. */
export type RecordProgressInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the objective. */
  readonly objective: Scalars['ID']['input'];
  /** What was done. */
  readonly note: Scalars['String']['input'];
};

/** A review of a plan. */
export type ReviewPlanInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The day. */
  readonly heldOn: Scalars['Date']['input'];
  /** What was found. */
  readonly comment: Scalars['String']['input'];
  /** A rating for each objective. */
  readonly ratings: ReadonlyArray<RatedObjectiveInput>;
};

/** The rating of an objective. */
export type RatedObjectiveInput = {
  /** Id of the objective. */
  readonly objective: Scalars['ID']['input'];
  /** The rating. */
  readonly rating: ObjectiveRating;
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A plan to be concluded. */
export type ConcludePlanInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** What comes now. */
  readonly outcome: PlanOutcome;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A programme of school-to-school support, with who may enter and what is asked of them. */
export type Programme = {
  readonly __typename?: 'Programme';
  /** Id of the programme. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** Whose it is, as a reference such as partnership:a-network: the officers of this body keep it. */
  readonly owner: Scalars['ID']['output'];
  /** Who may enter. */
  readonly entry: ProgrammeEntryRule;
  /** Who may be the partner of a participant. */
  readonly partners: PartnerRule;
  /** Themes of its conferences and seminars. */
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
  /** What each participant owes. */
  readonly owes: ReadonlyArray<ProgrammeOwed>;
  /** What counts as its aim reached. */
  readonly aim: ProgrammeCondition;
  /** What each school gets towards its part in a cohort to come; null for nothing. funding pays it. */
  readonly subsidy?: Maybe<Money>;
  /** How it came to be as it is, oldest first. */
  readonly history: ReadonlyArray<ProgrammeChange>;
  /** Its cohorts, oldest first. */
  readonly cohorts: ProgrammeCohortConnection;
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
};


/** A programme of school-to-school support, with who may enter and what is asked of them. */
export type ProgrammeCohortsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a programme's terms. */
export type ProgrammeChange = {
  readonly __typename?: 'ProgrammeChange';
  /** Name of the programme from then on. */
  readonly name: Scalars['String']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** Name of who changed it. */
  readonly changedBy: Scalars['String']['output'];
};

/** Who may enter a programme. */
export type ProgrammeEntryRule = {
  readonly __typename?: 'ProgrammeEntryRule';
  /** Phases of education as the register names them, for example SECONDARY; empty for any. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** Whether all conditions must hold or one is enough. */
  readonly match: ProgrammeMatch;
  /** What the school's latest figures must be; empty where nothing is asked. */
  readonly conditions: ReadonlyArray<ProgrammeCondition>;
};

/** How conditions are put together. */
export type ProgrammeMatch =
  /** Every one must hold. */
  | 'ALL'
  /** One is enough. */
  | 'ANY';

/** Bounds of a measure, both included. */
export type ProgrammeCondition = {
  readonly __typename?: 'ProgrammeCondition';
  /** The measure, for example ofsted-overall-effectiveness (1 outstanding to 4 inadequate). */
  readonly measure: Scalars['ID']['output'];
  /** The least value; null for none. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** The greatest value; null for none. */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
};

/** Who may be the partner of a participant. */
export type PartnerRule = {
  readonly __typename?: 'PartnerRule';
  /** Designations of which one must be held, for example NLE; empty where none is asked for. */
  readonly designations: ReadonlyArray<Scalars['String']['output']>;
  /** Whether training in coaching is asked for. */
  readonly coachTrained: Scalars['Boolean']['output'];
  /** Whether a senior head must oversee the work. */
  readonly overseen: Scalars['Boolean']['output'];
  /** Whether the partner must come from another trust. */
  readonly outsideChain: Scalars['Boolean']['output'];
  /** Participants one head may have at a time; null for no bound. */
  readonly mostSchools?: Maybe<Scalars['Int']['output']>;
  /** What the latest figures of the head's own school must be. */
  readonly conditions: ReadonlyArray<ProgrammeCondition>;
};

/** A piece of work that each participant owes. */
export type ProgrammeOwed = {
  readonly __typename?: 'ProgrammeOwed';
  /** Its id in the programme, for example case-study. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** Whether it is there for everybody to read. */
  readonly published: Scalars['Boolean']['output'];
};

/** A page of programmes. */
export type ProgrammeConnection = {
  readonly __typename?: 'ProgrammeConnection';
  /** The programmes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Programmes in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme and its place in the list. */
export type ProgrammeEdge = {
  readonly __typename?: 'ProgrammeEdge';
  /** Give it as `after` to go on behind this programme. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: Programme;
};

/** Those who take part in a programme together, mostly for a school year. */
export type ProgrammeCohort = {
  readonly __typename?: 'ProgrammeCohort';
  /** Id of the cohort. */
  readonly id: Scalars['ID']['output'];
  /** The programme, as it is now. */
  readonly programme: Programme;
  /** Name, for example 2012/13. */
  readonly name: Scalars['String']['output'];
  /** The day it begins. */
  readonly from: Scalars['Date']['output'];
  /** The day it ends; null where that is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** How many schools can take part. */
  readonly places: Scalars['Int']['output'];
  /** The entry rule it was opened with. */
  readonly entry: ProgrammeEntryRule;
  /** What each participant owes, and by when. */
  readonly owes: ReadonlyArray<ProgrammeDue>;
  /** Its conferences and seminars, in the order of their days. */
  readonly sessions: ReadonlyArray<ProgrammeSession>;
  /** What it came to by a day: numbers of schools, for everybody to see. */
  readonly statistics: ProgrammeStatistics;
  /** Work that was handed in for everybody to read, such as case studies, in the order it came. */
  readonly publications: ReadonlyArray<ProgrammePublication>;
  /** Those who applied or take part. For officers of the programme's owner. */
  readonly participants?: Maybe<ProgrammeParticipantConnection>;
  /** Grows with every change. */
  readonly version: Scalars['Int']['output'];
};


/** Those who take part in a programme together, mostly for a school year. */
export type ProgrammeCohortStatisticsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Those who take part in a programme together, mostly for a school year. */
export type ProgrammeCohortParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of cohorts. */
export type ProgrammeCohortConnection = {
  readonly __typename?: 'ProgrammeCohortConnection';
  /** The cohorts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeCohortEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Cohorts in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cohort and its place in the list. */
export type ProgrammeCohortEdge = {
  readonly __typename?: 'ProgrammeCohortEdge';
  /** Give it as `after` to go on behind this cohort. */
  readonly cursor: Scalars['String']['output'];
  /** The cohort. */
  readonly node: ProgrammeCohort;
};

/** What each participant of a cohort owes, and by when. */
export type ProgrammeDue = {
  readonly __typename?: 'ProgrammeDue';
  /** Its id in the programme. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** Whether it is there for everybody to read. */
  readonly published: Scalars['Boolean']['output'];
  /** The last day it is in time. */
  readonly dueOn: Scalars['Date']['output'];
};

/** A piece of work that was handed in for everybody to read. */
export type ProgrammePublication = {
  readonly __typename?: 'ProgrammePublication';
  /** The school whose work it is. */
  readonly school: School;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be read; null where that was not said. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The day it was handed in. */
  readonly on: Scalars['Date']['output'];
};

/** A conference or seminar of a cohort. */
export type ProgrammeSession = {
  readonly __typename?: 'ProgrammeSession';
  /** Id of the session. */
  readonly id: Scalars['ID']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Its theme, one of the programme's. */
  readonly theme: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Who presents. */
  readonly contributors: ReadonlyArray<Scalars['String']['output']>;
  /** How many schools of the cohort were there; null until it is recorded. */
  readonly attended?: Maybe<Scalars['Int']['output']>;
  /** How many schools had a place on that day, when attendance was recorded; null until then. */
  readonly expected?: Maybe<Scalars['Int']['output']>;
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
};

/** What a cohort came to by a day. */
export type ProgrammeStatistics = {
  readonly __typename?: 'ProgrammeStatistics';
  /** The day. */
  readonly asAt: Scalars['Date']['output'];
  /** Schools whose application waits. */
  readonly applied: Scalars['Int']['output'];
  /** Schools that the entry rule kept out. */
  readonly refused: Scalars['Int']['output'];
  /** Schools that left or took their application back: they are in no other number. */
  readonly withdrawn: Scalars['Int']['output'];
  /** Schools that take part. */
  readonly schools: Scalars['Int']['output'];
  /** Those among them that were let in against the entry rule. */
  readonly exceptions: Scalars['Int']['output'];
  /** Those among them that are or were paired with a head. */
  readonly paired: Scalars['Int']['output'];
  /** Different heads they are or were paired with. */
  readonly heads: Scalars['Int']['output'];
  /** Pieces of work owed. */
  readonly owed: Scalars['Int']['output'];
  /** Pieces of work handed in. */
  readonly delivered: Scalars['Int']['output'];
  /** Pieces of work that are overdue. */
  readonly overdue: Scalars['Int']['output'];
  /** Visits of one school to another. */
  readonly visits: Scalars['Int']['output'];
  /** Pairs of schools that have both been at the other's. */
  readonly mutualVisits: Scalars['Int']['output'];
  /** Outcomes by measure, that of the aim first; scales are never mixed. */
  readonly outcomes: ReadonlyArray<ProgrammeOutcomeStatistics>;
};

/** Outcomes on one measure. Shares are of the schools measured since the cohort began, not of all that take part. */
export type ProgrammeOutcomeStatistics = {
  readonly __typename?: 'ProgrammeOutcomeStatistics';
  /** The measure. */
  readonly measure: Scalars['ID']['output'];
  /** Its name in words. */
  readonly title: Scalars['String']['output'];
  /** Schools that take part. */
  readonly schools: Scalars['Int']['output'];
  /** Those among them that were measured, for example inspected: the denominator of every share. */
  readonly measured: Scalars['Int']['output'];
  /** Those among the measured that reached the aim; null where the aim is on another measure. */
  readonly reachedAim?: Maybe<Scalars['Int']['output']>;
  /** Per cent of the measured that reached the aim; null where nobody was measured or the aim is on another measure. */
  readonly shareReachedAim?: Maybe<Scalars['Float']['output']>;
  /** How many came to each value, lowest value first. */
  readonly counts: ReadonlyArray<ProgrammeOutcomeCount>;
};

/** How many schools came to one value. */
export type ProgrammeOutcomeCount = {
  readonly __typename?: 'ProgrammeOutcomeCount';
  /** The value. */
  readonly value: Scalars['Float']['output'];
  /** What it is called, for example Good; null where it is only a number. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** Schools. */
  readonly schools: Scalars['Int']['output'];
  /** Per cent of those measured. */
  readonly share: Scalars['Float']['output'];
};

/** A school in a cohort, or that applied to it. */
export type ProgrammeParticipant = {
  readonly __typename?: 'ProgrammeParticipant';
  /** The school. */
  readonly school: School;
  /** The cohort. */
  readonly cohort: ProgrammeCohort;
  /** Where it stands. */
  readonly state: ProgrammeParticipantState;
  /** Whether the entry rule was met when it applied. */
  readonly entryMet: Scalars['Boolean']['output'];
  /** What the entry rule found when it applied, a sentence for each condition. */
  readonly entryFindings: ReadonlyArray<ProgrammeFinding>;
  /** Who at the school agreed, where an officer applied for it. */
  readonly agreedBy?: Maybe<Scalars['String']['output']>;
  /** How it came to stand there, oldest first. */
  readonly steps: ReadonlyArray<ProgrammeStep>;
  /** The head it works with on a day; null where there is none. */
  readonly pairing?: Maybe<ProgrammePairing>;
  /** All its pairings, oldest first. */
  readonly pairings: ReadonlyArray<ProgrammePairing>;
  /** What it owes, and what came of it by a day. */
  readonly work: ReadonlyArray<ProgrammeWork>;
  /** Its visits to others and theirs to it, in the order of their days. */
  readonly visits: ReadonlyArray<ProgrammeVisit>;
  /** Sessions at which attendance was recorded while it had a place. */
  readonly attendance: ReadonlyArray<ProgrammeSessionAttendance>;
  /** What became of it, oldest first as recorded; nothing is taken back. */
  readonly outcomes: ReadonlyArray<ProgrammeOutcome>;
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
};


/** A school in a cohort, or that applied to it. */
export type ProgrammeParticipantPairingArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school in a cohort, or that applied to it. */
export type ProgrammeParticipantWorkArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a school stands in a cohort. */
export type ProgrammeParticipantState =
  /** It applied and meets the entry rule. */
  | 'APPLIED'
  /** It applied, and the entry rule keeps it out. */
  | 'REFUSED'
  /** It has a place. */
  | 'ADMITTED'
  /** It left or took its application back. */
  | 'WITHDRAWN';

/** One condition of an entry rule, looked at. */
export type ProgrammeFinding = {
  readonly __typename?: 'ProgrammeFinding';
  /** What was found and what is asked for. */
  readonly sentence: Scalars['String']['output'];
  /** Whether it holds; null where nobody knows. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
};

/** A change of where a school stands in a cohort. */
export type ProgrammeStep = {
  readonly __typename?: 'ProgrammeStep';
  /** Where it stood from then on. */
  readonly state: ProgrammeParticipantState;
  /** The day it holds from. */
  readonly on: Scalars['Date']['output'];
  /** Why; null where nothing was to be said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
};

/** A head who works with a participant. */
export type ProgrammePairing = {
  readonly __typename?: 'ProgrammePairing';
  /** Name of the head. */
  readonly head: Scalars['String']['output'];
  /** Id of the head: the same in every pairing of this head. */
  readonly headId: Scalars['ID']['output'];
  /** The head's own school. */
  readonly headSchool: School;
  /** Designation, for example NLE; null for none. */
  readonly designation?: Maybe<Scalars['String']['output']>;
  /** Whether the head is trained in coaching. */
  readonly coachTrained: Scalars['Boolean']['output'];
  /** The senior head who has oversight of the work; null for none. */
  readonly overseer?: Maybe<Scalars['String']['output']>;
  /** Why it was made against the rule; null where it keeps the rule. */
  readonly exception?: Maybe<Scalars['String']['output']>;
  /** The day it begins. */
  readonly from: Scalars['Date']['output'];
  /** The day it ends; null where that is open. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Why it ended early; null where it did not. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
};

/** A piece of work owed, and what came of it. */
export type ProgrammeWork = {
  readonly __typename?: 'ProgrammeWork';
  /** Its id in the programme. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly title: Scalars['String']['output'];
  /** The last day it is in time. */
  readonly dueOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly state: ProgrammeWorkState;
  /** The day it was handed in; null until then. */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Title it was handed in with; null until then. */
  readonly deliveredTitle?: Maybe<Scalars['String']['output']>;
  /** Where it can be read; null where that was not said. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Where a piece of work stands. */
export type ProgrammeWorkState =
  /** Not handed in, and still in time. */
  | 'DUE'
  /** Not handed in, and late. */
  | 'OVERDUE'
  /** Handed in, in time. */
  | 'DELIVERED'
  /** Handed in, late. */
  | 'DELIVERED_LATE';

/** A participant's visit to another's school. */
export type ProgrammeVisit = {
  readonly __typename?: 'ProgrammeVisit';
  /** Id of the visit. */
  readonly id: Scalars['ID']['output'];
  /** The school that visited. */
  readonly visitor: School;
  /** The school visited. */
  readonly host: School;
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** What the visitors took home. */
  readonly learnt: Scalars['String']['output'];
};

/** Whether a participant was at a session. */
export type ProgrammeSessionAttendance = {
  readonly __typename?: 'ProgrammeSessionAttendance';
  /** The session. */
  readonly session: ProgrammeSession;
  /** Whether it was there. */
  readonly attended: Scalars['Boolean']['output'];
};

/** What became of a participant. */
export type ProgrammeOutcome = {
  readonly __typename?: 'ProgrammeOutcome';
  /** The measure. */
  readonly measure: Scalars['ID']['output'];
  /** The value. */
  readonly value: Scalars['Float']['output'];
  /** What it is called, for example Good; null where it is only a number. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** The day it was found, for example that of the inspection. */
  readonly on: Scalars['Date']['output'];
  /** Where it stands. */
  readonly source: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
};

/** A page of a list of participants. */
export type ProgrammeParticipantConnection = {
  readonly __typename?: 'ProgrammeParticipantConnection';
  /** The participants of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ProgrammeParticipantEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Participants in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A participant and its place in the list. */
export type ProgrammeParticipantEdge = {
  readonly __typename?: 'ProgrammeParticipantEdge';
  /** Give it as `after` to go on behind this participant. */
  readonly cursor: Scalars['String']['output'];
  /** The participant. */
  readonly node: ProgrammeParticipant;
};

/** Bounds of a measure, both included; give one or both. */
export type ProgrammeConditionInput = {
  /** The measure, for example ofsted-overall-effectiveness (1 outstanding to 4 inadequate). */
  readonly measure: Scalars['ID']['input'];
  /** The least value. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** The greatest value. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
};

/** Who may enter a programme. */
export type ProgrammeEntryRuleInput = {
  /** Phases of education as the register names them, for example SECONDARY; left out or empty for any. */
  readonly phases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether all conditions must hold or one is enough; ALL where nothing is said. */
  readonly match?: InputMaybe<ProgrammeMatch>;
  /** What the school's latest figures must be; left out or empty where nothing is asked. */
  readonly conditions?: InputMaybe<ReadonlyArray<ProgrammeConditionInput>>;
};

/** Who may be the partner of a participant; what is left out is not asked for, but for another trust. */
export type PartnerRuleInput = {
  /** Designations of which one must be held, for example NLE. */
  readonly designations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether training in coaching is asked for. */
  readonly coachTrained?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a senior head must oversee the work. */
  readonly overseen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the partner must come from another trust; true where nothing is said. */
  readonly outsideChain?: InputMaybe<Scalars['Boolean']['input']>;
  /** Participants one head may have at a time. */
  readonly mostSchools?: InputMaybe<Scalars['Int']['input']>;
  /** What the latest figures of the head's own school must be. */
  readonly conditions?: InputMaybe<ReadonlyArray<ProgrammeConditionInput>>;
};

/** A piece of work that each participant owes. */
export type ProgrammeOwedInput = {
  /** Its id in the programme, for example case-study. */
  readonly id: Scalars['ID']['input'];
  /** What it is. */
  readonly title: Scalars['String']['input'];
  /** Whether it is there for everybody to read; false where nothing is said. */
  readonly published?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A programme to be opened. */
export type OpenProgrammeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id the programme shall have: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** Whose it is, for example partnership:a-network. */
  readonly owner: Scalars['ID']['input'];
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** What it is for, 1 to 2000 characters. */
  readonly purpose: Scalars['String']['input'];
  /** Who may enter. */
  readonly entry: ProgrammeEntryRuleInput;
  /** Who may be the partner of a participant; left out, anybody from another trust. */
  readonly partners?: InputMaybe<PartnerRuleInput>;
  /** Themes of its conferences and seminars. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What each participant owes. */
  readonly owes?: InputMaybe<ReadonlyArray<ProgrammeOwedInput>>;
  /** What counts as its aim reached. */
  readonly aim: ProgrammeConditionInput;
  /** What each school gets towards its part, in pence; left out for nothing. It becomes due when a school gets its place. */
  readonly subsidyPence?: InputMaybe<Scalars['Pence']['input']>;
};

/** A change of a programme; what is left out stays as it is. */
export type ChangeProgrammeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the programme. */
  readonly id: Scalars['ID']['input'];
  /** The version you have read. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Another name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Another purpose. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Another entry rule. */
  readonly entry?: InputMaybe<ProgrammeEntryRuleInput>;
  /** Another rule for partners. */
  readonly partners?: InputMaybe<PartnerRuleInput>;
  /** Other themes, all of them. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Other work owed, all of it. */
  readonly owes?: InputMaybe<ReadonlyArray<ProgrammeOwedInput>>;
  /** Another aim. */
  readonly aim?: InputMaybe<ProgrammeConditionInput>;
  /** Another subsidy for each school, in pence. */
  readonly subsidyPence?: InputMaybe<Scalars['Pence']['input']>;
};

/** A cohort to be opened. */
export type OpenProgrammeCohortInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The programme. */
  readonly programme: Scalars['ID']['input'];
  /** Id the cohort shall have: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** Name, for example 2012/13. */
  readonly name: Scalars['String']['input'];
  /** The day it begins. */
  readonly from: Scalars['Date']['input'];
  /** The day it ends; left out, that is open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** How many schools can take part, 1 to 200. */
  readonly places: Scalars['Int']['input'];
  /** By when each piece of work that the programme asks for is owed. */
  readonly due?: InputMaybe<ReadonlyArray<ProgrammeDueInput>>;
};

/** By when a piece of work is owed. */
export type ProgrammeDueInput = {
  /** Id of the work in the programme. */
  readonly id: Scalars['ID']['input'];
  /** The last day it is in time. */
  readonly on: Scalars['Date']['input'];
};

/** Schools that apply to a cohort. */
export type ApplyToProgrammeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** The schools, by URN, 1 to 200. */
  readonly urns: ReadonlyArray<Scalars['ID']['input']>;
  /** The day they applied; today where nothing is said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Who at the schools agreed; asked of officers who apply for them. */
  readonly agreedBy?: InputMaybe<Scalars['String']['input']>;
};

/** Schools that get a place in a cohort. */
export type AdmitToProgrammeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** The schools, by URN, 1 to 200. */
  readonly urns: ReadonlyArray<Scalars['ID']['input']>;
  /** The day from which they take part; today where nothing is said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Why schools are let in that the entry rule keeps out. */
  readonly exception?: InputMaybe<Scalars['String']['input']>;
};

/** A school that leaves a cohort. */
export type WithdrawFromProgrammeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The version of the participant you have read. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** The day it leaves; today where nothing is said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** A session to be planned. */
export type PlanProgrammeSessionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** Id the session shall have: small letters, digits and hyphens, 64 at the most. */
  readonly id: Scalars['ID']['input'];
  /** The day. */
  readonly on: Scalars['Date']['input'];
  /** Its theme, one of the programme's. */
  readonly theme: Scalars['String']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Who presents. */
  readonly contributors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Who was at a session. */
export type RecordProgrammeAttendanceInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the session. */
  readonly session: Scalars['ID']['input'];
  /** The version of the session you have read. */
  readonly version: Scalars['Int']['input'];
  /** Schools that were there, by URN. */
  readonly attended: ReadonlyArray<Scalars['ID']['input']>;
};

/** A participant to be paired with a head. */
export type PairWithHeadInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The version of the participant you have read. */
  readonly version: Scalars['Int']['input'];
  /** Name of the head. */
  readonly head: Scalars['String']['input'];
  /** Id of the head, the same in every pairing of this head: small letters, digits and hyphens, 64 at the most. */
  readonly headId: Scalars['ID']['input'];
  /** The head's own school. */
  readonly headSchool: Scalars['ID']['input'];
  /** Designation, for example NLE. */
  readonly designation?: InputMaybe<Scalars['String']['input']>;
  /** Whether the head is trained in coaching; false where nothing is said. */
  readonly coachTrained?: InputMaybe<Scalars['Boolean']['input']>;
  /** The senior head who has oversight of the work. */
  readonly overseer?: InputMaybe<Scalars['String']['input']>;
  /** Why this head, where the rule is against it. */
  readonly exception?: InputMaybe<Scalars['String']['input']>;
  /** The day it begins. */
  readonly from: Scalars['Date']['input'];
  /** The day it ends; the end of the cohort where nothing is said. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A pairing to be ended. */
export type EndProgrammePairingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The version of the participant you have read. */
  readonly version: Scalars['Int']['input'];
  /** The last day of the pairing. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A visit of one participant to another. */
export type RecordProgrammeVisitInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** The school that visited. */
  readonly visitor: Scalars['ID']['input'];
  /** The school visited. */
  readonly host: Scalars['ID']['input'];
  /** The day. */
  readonly on: Scalars['Date']['input'];
  /** What the visitors took home, 1 to 4000 characters. */
  readonly learnt: Scalars['String']['input'];
};

/** A piece of work handed in. */
export type DeliverProgrammeWorkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The version of the participant you have read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the work in the programme, for example case-study. */
  readonly work: Scalars['ID']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** The day it was handed in; today where nothing is said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of a participant. */
export type RecordProgrammeOutcomeInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the cohort. */
  readonly cohort: Scalars['ID']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The version of the participant you have read. */
  readonly version: Scalars['Int']['input'];
  /** The measure, for example ofsted-overall-effectiveness. */
  readonly measure: Scalars['ID']['input'];
  /** The value. */
  readonly value: Scalars['Float']['input'];
  /** The day it was found, for example that of the inspection. */
  readonly on: Scalars['Date']['input'];
  /** Where it stands, for example the report's number. */
  readonly source: Scalars['String']['input'];
};

/** What to try: one of draft, framework and definition, or else what is in force; and changes to it. */
export type RehearsalInput = {
  /** On whose schools: local-authority:CODE, trust:UID or partnership:ID; leave it out for the whole country. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** The draft of this framework. */
  readonly draft?: InputMaybe<Scalars['ID']['input']>;
  /** This framework, shipped or adopted. */
  readonly framework?: InputMaybe<Scalars['ID']['input']>;
  /** The version of that framework; the last one where nothing is said. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** A definition that is kept nowhere. */
  readonly definition?: InputMaybe<FrameworkDefinitionInput>;
  /** Other thresholds and weights, on top of it. */
  readonly changes?: InputMaybe<RehearsalChangesInput>;
};

/** Other thresholds and weights; what is left out stays as it is. */
export type RehearsalChangesInput = {
  /** Criteria that change. */
  readonly criteria?: ReadonlyArray<CriterionChangeInput>;
  /** Where all the standards groups begin. */
  readonly standardsGroups?: InputMaybe<ReadonlyArray<FrameworkGroupInput>>;
};

/** Another threshold or weight of a criterion; what is left out stays as it is. */
export type CriterionChangeInput = {
  /** The criterion. */
  readonly id: Scalars['ID']['input'];
  /** Points by figure, from the lowest figures to the highest, without a gap. */
  readonly bands?: InputMaybe<ReadonlyArray<FrameworkBandInput>>;
  /** How much it counts. */
  readonly weight?: InputMaybe<Scalars['Int']['input']>;
  /** The fewest pupils it can be judged on. */
  readonly leastCohort?: InputMaybe<Scalars['Int']['input']>;
};

/** What a rehearsal found; it is kept nowhere. */
export type Rehearsal = {
  readonly __typename?: 'Rehearsal';
  /** Title of what was tried; null where each authority's own framework was tried with changes. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Open schools that there are figures of. */
  readonly schools: Scalars['Int']['output'];
  /** Those whose category would be another one. */
  readonly moved: Scalars['Int']['output'];
  /** Of these, to a better category; null where the two frameworks have different categories. */
  readonly better?: Maybe<Scalars['Int']['output']>;
  /** Of these, to a weaker category; null where the two frameworks have different categories. */
  readonly worse?: Maybe<Scalars['Int']['output']>;
  /** Schools of which too little is known for a category under what was tried. */
  readonly notCategorised: Scalars['Int']['output'];
  /** How many schools go from which category to which, those that stay with them: the links of a Sankey diagram, the widest first. */
  readonly links: ReadonlyArray<RehearsalLink>;
  /** What moved how many schools, the most first. */
  readonly causes: ReadonlyArray<RehearsalCause>;
  /** The schools that move, in the order of their URNs; of those that concern you. */
  readonly moves: RehearsalMoveConnection;
};

/** Schools that go from one category to another, or stay. */
export type RehearsalLink = {
  readonly __typename?: 'RehearsalLink';
  /** The category today; null for none. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The category under what was tried; null for none. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** How many schools. */
  readonly schools: Scalars['Int']['output'];
};

/** What moved schools. */
export type RehearsalCause = {
  readonly __typename?: 'RehearsalCause';
  /** A criterion's id, or escalation, standards-groups, matrix or evidence. */
  readonly cause: Scalars['ID']['output'];
  /** In words. */
  readonly title: Scalars['String']['output'];
  /** How many schools. */
  readonly schools: Scalars['Int']['output'];
};

/** A page of schools that move. */
export type RehearsalMoveConnection = {
  readonly __typename?: 'RehearsalMoveConnection';
  /** The moves with their cursors. */
  readonly edges: ReadonlyArray<RehearsalMoveEdge>;
  /** Where the page ends. */
  readonly pageInfo: PageInfo;
};

/** A move in a list. */
export type RehearsalMoveEdge = {
  readonly __typename?: 'RehearsalMoveEdge';
  /** Give it as `after` to go on behind this one. */
  readonly cursor: Scalars['String']['output'];
  /** The move. */
  readonly node: RehearsalMove;
};

/** A school that would come into another category. */
export type RehearsalMove = {
  readonly __typename?: 'RehearsalMove';
  /** The school. */
  readonly school: School;
  /** The category today; null for none. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** The category under what was tried; null for none. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** What moved it most: a criterion's id, or escalation, standards-groups, matrix or evidence. */
  readonly cause: Scalars['ID']['output'];
  /** All that moved it, the strongest first, in sentences. */
  readonly reasons: ReadonlyArray<ChangeReason>;
};

/** A review of a school. */
export type SchoolReview = {
  readonly __typename?: 'SchoolReview';
  /** Id of the review. */
  readonly id: Scalars['ID']['output'];
  /** The school. */
  readonly school: School;
  /** What kind of review. */
  readonly kind: SchoolReviewKind;
  /** Id of the plan whose progress was benchmarked; null for a collaborative review. */
  readonly plan?: Maybe<Scalars['ID']['output']>;
  /** The day. */
  readonly heldOn: Scalars['Date']['output'];
  /** Who made it. */
  readonly team: ReadonlyArray<Reviewer>;
  /** What is good. */
  readonly strengths: ReadonlyArray<Scalars['String']['output']>;
  /** The strategies that are needed. */
  readonly strategies: ReadonlyArray<Scalars['String']['output']>;
  /** What was found. */
  readonly summary: Scalars['String']['output'];
  /** Who put it on record. */
  readonly recordedBy: Person;
  /** When it was put on record. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** A kind of review. */
export type SchoolReviewKind =
  /** Finds the strategies that are needed. */
  | 'COLLABORATIVE'
  /** Finds how far a plan brought the school. */
  | 'BENCHMARK';

/** One who made a review. */
export type Reviewer = {
  readonly __typename?: 'Reviewer';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Where they come from. */
  readonly side: ReviewerSide;
};

/** Where a reviewer comes from. */
export type ReviewerSide =
  /** The school itself. */
  | 'SCHOOL'
  /** Its authority. */
  | 'AUTHORITY'
  /** Another school. */
  | 'OTHER_SCHOOL'
  /** Elsewhere. */
  | 'OUTSIDE';

/** A page of reviews. */
export type SchoolReviewConnection = {
  readonly __typename?: 'SchoolReviewConnection';
  /** The reviews of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SchoolReviewEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Reviews in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review and its place in the list. */
export type SchoolReviewEdge = {
  readonly __typename?: 'SchoolReviewEdge';
  /** Give it as `after` to go on behind this review. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: SchoolReview;
};

/** A review to be put on record. */
export type RecordSchoolReviewInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the review: small letters, digits and hyphens; made for you where it is left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** What kind of review. */
  readonly kind: SchoolReviewKind;
  /** Id of the plan whose progress is benchmarked. */
  readonly plan?: InputMaybe<Scalars['ID']['input']>;
  /** The day. */
  readonly heldOn: Scalars['Date']['input'];
  /** Who made it: the school and others. */
  readonly team: ReadonlyArray<ReviewerInput>;
  /** What is good. */
  readonly strengths: ReadonlyArray<Scalars['String']['input']>;
  /** The strategies that are needed. */
  readonly strategies: ReadonlyArray<Scalars['String']['input']>;
  /** What was found. */
  readonly summary: Scalars['String']['input'];
};

/** One who made a review. */
export type ReviewerInput = {
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Where they come from. */
  readonly side: ReviewerSide;
};

/** A school on the risk register. */
export type RiskEntry = {
  readonly __typename?: 'RiskEntry';
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** The school. */
  readonly school: School;
  /** Whether the school itself and its trust may read it; otherwise officers of the authority alone. */
  readonly open: Scalars['Boolean']['output'];
  /** How grave it is. */
  readonly level: RiskLevel;
  /** Why. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Who answers for the school. */
  readonly officer: Person;
  /** The day by which the next visit is due; null where none is set. */
  readonly nextVisitDue?: Maybe<Scalars['Date']['output']>;
  /** The day by which the entry is to be reviewed. */
  readonly reviewDue: Scalars['Date']['output'];
  /** What should have happened before today. */
  readonly overdue: ReadonlyArray<RiskDuty>;
  /** The day of the entry. */
  readonly openedOn: Scalars['Date']['output'];
  /** The day it was closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Every step, oldest first. */
  readonly steps: ReadonlyArray<RiskStep>;
};

/** How grave a concern is. */
export type RiskLevel =
  /** Action is being taken, statutory if need be. */
  | 'SERIOUS_CONCERN'
  /** Support is being given. */
  | 'CONCERN'
  /** Watched more closely than others. */
  | 'WATCH';

/** What an entry asks for. */
export type RiskDuty =
  /** A visit. */
  | 'VISIT'
  /** A review of the entry. */
  | 'REVIEW';

/** A step in the story of an entry, with how it stood from then on. */
export type RiskStep = {
  readonly __typename?: 'RiskStep';
  /** What was done. */
  readonly kind: RiskStepKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by: Person;
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** The level from then on. */
  readonly level: RiskLevel;
  /** The reasons from then on. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** Who answered for the school from then on. */
  readonly officer: Person;
  /** The day by which the next visit was due from then on. */
  readonly nextVisitDue?: Maybe<Scalars['Date']['output']>;
  /** The day by which a review was due from then on. */
  readonly reviewDue: Scalars['Date']['output'];
};

/** What was done with an entry. */
export type RiskStepKind =
  /** The school was entered. */
  | 'ENTERED'
  /** The entry was reviewed. */
  | 'REVIEWED'
  /** A visit was made. */
  | 'VISITED'
  /** The school was taken off the register. */
  | 'CLOSED';

/** A page of the risk register. */
export type RiskEntryConnection = {
  readonly __typename?: 'RiskEntryConnection';
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RiskEntryEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the list. */
export type RiskEntryEdge = {
  readonly __typename?: 'RiskEntryEdge';
  /** Give it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: RiskEntry;
};

/** What narrows the register; everything given must hold. */
export type RiskFilter = {
  /** Of one of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<RiskLevel>>;
  /** Id of the account of the officer who answers. */
  readonly officer?: InputMaybe<Scalars['ID']['input']>;
  /** True for those alone whose visit or review is overdue. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A school to be entered on the register. */
export type EnterOnRiskRegisterInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** Whether the school itself and its trust may read the entry. */
  readonly open: Scalars['Boolean']['input'];
  /** How grave it is. */
  readonly level: RiskLevel;
  /** Why, 1 to 20 reasons. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
  /** Who answers for the school. */
  readonly officer: PersonInput;
  /** The day by which the next visit is due. */
  readonly nextVisitDue?: InputMaybe<Scalars['Date']['input']>;
  /** The day by which the entry is to be reviewed. */
  readonly reviewDue: Scalars['Date']['input'];
  /** What led to the entry. */
  readonly why: Scalars['String']['input'];
};

/** An entry as it is to be from now on. */
export type ReviewRiskEntryInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the entry. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** How grave it is. */
  readonly level: RiskLevel;
  /** Why, 1 to 20 reasons. */
  readonly reasons: ReadonlyArray<Scalars['String']['input']>;
  /** Who answers for the school. */
  readonly officer: PersonInput;
  /** The day by which the next visit is due. */
  readonly nextVisitDue?: InputMaybe<Scalars['Date']['input']>;
  /** The day by which the entry is to be reviewed again. */
  readonly reviewDue: Scalars['Date']['input'];
  /** What the review found. */
  readonly why: Scalars['String']['input'];
};

/** An entry to be closed. */
export type CloseRiskEntryInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the entry. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Why the school causes no concern any more. */
  readonly why: Scalars['String']['input'];
};

/** Where a page of a list ends, and whether more follows it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True where at least one more entry follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to read the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A warning at a school: raised by a rule from data, or reported by people. */
export type Signal = {
  readonly __typename?: 'Signal';
  /** Id of the signal. */
  readonly id: Scalars['ID']['output'];
  /** The school. */
  readonly school: School;
  /** The rule that raised it, or the kind of what was reported. */
  readonly rule: Scalars['ID']['output'];
  /** The rule or kind in words. */
  readonly title: Scalars['String']['output'];
  /** How severe it is. */
  readonly severity: SignalSeverity;
  /** Whether data or people raised it. */
  readonly source: SignalSource;
  /** Who may read it. */
  readonly confidentiality: Confidentiality;
  /** What is wrong, in a sentence with its figures. */
  readonly sentence: Scalars['String']['output'];
  /** The figure that raised it; for what people reported, its weight now. */
  readonly value: Scalars['Float']['output'];
  /** The line it crossed; for what people reported, the weight below which it lapses. */
  readonly threshold: Scalars['Float']['output'];
  /** When it was raised. */
  readonly since: Scalars['DateTime']['output'];
  /** The day it was observed; null for what data raised. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from, in words; null for what data raised. */
  readonly reportedBy?: Maybe<Scalars['String']['output']>;
  /** Name of the officer who recorded it; null for what data raised. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** What it weighs now: 1 for amber and 2 for red at first, half of it after each half-life; null for what data raised. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
  /** Days after which it weighs half; null for what data raised. */
  readonly halfLifeDays?: Maybe<Scalars['Int']['output']>;
  /** The day it lapses by itself; null for what data raised, which ends when the data recover. */
  readonly lapsesOn?: Maybe<Scalars['Date']['output']>;
  /** How it ended; null while it is in force, or until its lapse is recorded. */
  readonly cleared?: Maybe<SignalCleared>;
};

/** How a signal ended. */
export type SignalCleared = {
  readonly __typename?: 'SignalCleared';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What ended it. */
  readonly because: SignalEnd;
  /** Why, where somebody cleared it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Name of who cleared it; null where nobody did. */
  readonly by?: Maybe<Scalars['String']['output']>;
};

/** What ends a signal. */
export type SignalEnd =
  /** The data recovered. */
  | 'RECOVERED'
  /** It was so long ago that it counts no more. */
  | 'LAPSED'
  /** Somebody cleared it with a reason. */
  | 'CLEARED';

/** How severe a warning is. */
export type SignalSeverity =
  /** To be watched. */
  | 'AMBER'
  /** To be acted on; red signals can set a floor under the category. */
  | 'RED';

/** Where a signal comes from. */
export type SignalSource =
  /** Data. */
  | 'HARD'
  /** People. */
  | 'SOFT';

/** A page of signals. */
export type SignalConnection = {
  readonly __typename?: 'SignalConnection';
  /** The signals of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SignalEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Signals in the whole list that you may read. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many there are of each rule or kind in the whole list, of those you may read. */
  readonly counts: ReadonlyArray<SignalCount>;
};

/** A signal and its place in the list. */
export type SignalEdge = {
  readonly __typename?: 'SignalEdge';
  /** Give it as `after` to go on behind this signal. */
  readonly cursor: Scalars['String']['output'];
  /** The signal. */
  readonly node: Signal;
};

/** How many signals there are of a rule or kind. */
export type SignalCount = {
  readonly __typename?: 'SignalCount';
  /** The rule or kind. */
  readonly rule: Scalars['ID']['output'];
  /** The rule or kind in words. */
  readonly title: Scalars['String']['output'];
  /** How severe they are. */
  readonly severity: SignalSeverity;
  /** Signals. */
  readonly signals: Scalars['Int']['output'];
  /** Schools that have one. */
  readonly schools: Scalars['Int']['output'];
};

/** What narrows a list of signals; everything given must hold. */
export type SignalFilter = {
  /** How severe. */
  readonly severity?: InputMaybe<SignalSeverity>;
  /** From data or from people. */
  readonly source?: InputMaybe<SignalSource>;
  /** Of these rules or kinds. */
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A rule that raises a signal while a figure of a school lies in a range. */
export type SignalRule = {
  readonly __typename?: 'SignalRule';
  /** Id of the rule. */
  readonly id: Scalars['ID']['output'];
  /** The rule in words. */
  readonly title: Scalars['String']['output'];
  /** Id of the measure it looks at. */
  readonly measure: Scalars['ID']['output'];
  /** What of the measure it looks at. */
  readonly figure: SignalFigure;
  /** The range begins here; null where it has no beginning. */
  readonly from?: Maybe<Scalars['Float']['output']>;
  /** The range ends before this; null where it has no end. */
  readonly below?: Maybe<Scalars['Float']['output']>;
  /** How severe the signal is. */
  readonly severity: SignalSeverity;
  /** The fewest pupils; a smaller school raises no such signal. */
  readonly leastCohort: Scalars['Int']['output'];
};

/** What of a measure a rule looks at. */
export type SignalFigure =
  /** The latest value. */
  | 'VALUE'
  /** How far it fell in the latest weeks, in percentage points. */
  | 'FALL'
  /** Its distance from the mean of the other schools of its phase in its authority. */
  | 'GAP_TO_AREA'
  /** Its distance from the figure of the country. */
  | 'GAP_TO_NATIONAL'
  /** Its distance from the mean of similar schools. */
  | 'GAP_TO_SIMILAR'
  /** Its change a period, over three periods. */
  | 'TREND'
  /** The share of the area's schools that are weaker, in percent. */
  | 'PERCENTILE_IN_AREA'
  /** How far it rose since the period before. */
  | 'RISE'
  /** How far it fell from the highest of the last periods, in percent of that. */
  | 'FALL_IN_PERCENT';

/** A kind of thing that people report. */
export type SignalKind = {
  readonly __typename?: 'SignalKind';
  /** Id of the kind. */
  readonly id: Scalars['ID']['output'];
  /** The kind in words. */
  readonly title: Scalars['String']['output'];
  /** Days after which it counts half. */
  readonly halfLifeDays: Scalars['Int']['output'];
  /** The widest circle that may read it. */
  readonly confidentiality: Confidentiality;
};

/** Something that was reported of a school. */
export type RecordSignalInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** Id of the kind, from signalKinds. */
  readonly kind: Scalars['ID']['input'];
  /** How severe it is. */
  readonly severity: SignalSeverity;
  /** What is wrong, in one sentence; name no child. */
  readonly sentence: Scalars['String']['input'];
  /** Where it comes from, in words, such as: three parents. */
  readonly reportedBy: Scalars['String']['input'];
  /** The day it was observed. */
  readonly observedOn: Scalars['Date']['input'];
  /** Who may read it; as the kind says where it is left out, and never wider. */
  readonly confidentiality?: InputMaybe<Confidentiality>;
  /** Ids of the accounts that may read it beside you, where it is NAMED. */
  readonly readers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A signal to be cleared. */
export type ClearSignalInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the signal. */
  readonly id: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The authority whose lapsed signals are to be ended. */
export type ClearLapsedSignalsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Code of the authority. */
  readonly localAuthority: Scalars['ID']['input'];
};

/** A kind of step as the law has it in a period. */
export type StatutoryStepKind = {
  readonly __typename?: 'StatutoryStepKind';
  /** Id of the kind. */
  readonly id: Scalars['ID']['output'];
  /** The kind in words. */
  readonly title: Scalars['String']['output'];
  /** Section of the Education and Inspections Act 2006. */
  readonly section: Scalars['String']['output'];
  /** Who may take it. */
  readonly who: StatutoryPower;
  /** The first day on which the law had it so. */
  readonly from: Scalars['Date']['output'];
  /** The last day on which the law had it so; null while it does. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Causes, of which one at least must be named; empty where none is needed. */
  readonly causes: ReadonlyArray<Scalars['String']['output']>;
  /** Grounds of eligibility, of which one must hold; empty where none is needed. */
  readonly grounds: ReadonlyArray<EligibilityGround>;
  /** What must have been done first. */
  readonly before: ReadonlyArray<Scalars['String']['output']>;
  /** Working days after the day of the notice that the governing body has to answer; null where the law gives none. */
  readonly respondWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Whether representations to the Chief Inspector can be made in that time. */
  readonly representations: Scalars['Boolean']['output'];
  /** Whether a day by which to comply must be named. */
  readonly complyBy: Scalars['Boolean']['output'];
};

/** Who may take a step by statute. */
export type StatutoryPower =
  /** The authority that maintains the school. */
  | 'LOCAL_AUTHORITY';

/** What makes a maintained school eligible for intervention. */
export type EligibilityGround =
  /** A warning notice was not complied with. */
  | 'WARNING_NOT_COMPLIED'
  /** Inspectors found that significant improvement is required. */
  | 'SIGNIFICANT_IMPROVEMENT'
  /** Inspectors found that special measures are required. */
  | 'SPECIAL_MEASURES'
  /** The Secretary of State notified that the school is coasting. */
  | 'COASTING';

/** A step by statute. */
export type StatutoryStep = {
  readonly __typename?: 'StatutoryStep';
  /** Id of the step. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** The school. */
  readonly school: School;
  /** Id of the kind. */
  readonly kind: Scalars['ID']['output'];
  /** The law as it was on the day. */
  readonly rule: StatutoryStepKind;
  /** The day. */
  readonly takenOn: Scalars['Date']['output'];
  /** Its causes. */
  readonly causes: ReadonlyArray<Scalars['String']['output']>;
  /** The ground of eligibility; null where none is needed. */
  readonly ground?: Maybe<EligibilityGround>;
  /** Id of the warning notice that was not complied with. */
  readonly notice?: Maybe<Scalars['ID']['output']>;
  /** What was done first. */
  readonly preconditions: ReadonlyArray<StatutoryPrecondition>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** What the governing body is to do. */
  readonly action?: Maybe<Scalars['String']['output']>;
  /** The last day on which the governing body can answer. */
  readonly respondBy?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it can comply. */
  readonly complyBy?: Maybe<Scalars['Date']['output']>;
  /** Who took it. */
  readonly takenBy: Person;
  /** How it ended; null until then. */
  readonly outcome?: Maybe<StatutoryOutcome>;
};

/** Something that had to be done before a step. */
export type StatutoryPrecondition = {
  readonly __typename?: 'StatutoryPrecondition';
  /** What, in the words of the rule. */
  readonly condition: Scalars['String']['output'];
  /** The day it was done. */
  readonly metOn: Scalars['Date']['output'];
  /** Where that stands. */
  readonly evidence: Scalars['String']['output'];
};

/** How a step ended. */
export type StatutoryOutcome = {
  readonly __typename?: 'StatutoryOutcome';
  /** How. */
  readonly kind: StatutoryOutcomeKind;
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who put it on record. */
  readonly by: Person;
};

/** How a step by statute can end. */
export type StatutoryOutcomeKind =
  /** The notice was complied with. */
  | 'COMPLIED'
  /** The notice was not complied with in its time. */
  | 'NOT_COMPLIED'
  /** It was withdrawn. */
  | 'WITHDRAWN'
  /** The power is used no more. */
  | 'ENDED';

/** A page of steps by statute. */
export type StatutoryStepConnection = {
  readonly __typename?: 'StatutoryStepConnection';
  /** The steps of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatutoryStepEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Steps in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A step and its place in the list. */
export type StatutoryStepEdge = {
  readonly __typename?: 'StatutoryStepEdge';
  /** Give it as `after` to go on behind this step. */
  readonly cursor: Scalars['String']['output'];
  /** The step. */
  readonly node: StatutoryStep;
};

/** A step by statute to be put on record. */
export type TakeStatutoryStepInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** Id of the kind, from statutoryStepKinds. */
  readonly kind: Scalars['ID']['input'];
  /** The day; the law of that day applies. */
  readonly takenOn: Scalars['Date']['input'];
  /** Its causes, in the words of the kind. */
  readonly causes: ReadonlyArray<Scalars['String']['input']>;
  /** The ground of eligibility. */
  readonly ground?: InputMaybe<EligibilityGround>;
  /** Id of the warning notice that was not complied with. */
  readonly notice?: InputMaybe<Scalars['ID']['input']>;
  /** What was done first, in the words of the kind. */
  readonly preconditions: ReadonlyArray<StatutoryPreconditionInput>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** What the governing body is to do. */
  readonly action?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it can comply. */
  readonly complyBy?: InputMaybe<Scalars['Date']['input']>;
};

/** Something that was done before a step. */
export type StatutoryPreconditionInput = {
  /** What, in the words of the kind. */
  readonly condition: Scalars['String']['input'];
  /** The day it was done. */
  readonly metOn: Scalars['Date']['input'];
  /** Where that stands. */
  readonly evidence: Scalars['String']['input'];
};

/** How a step by statute ended. */
export type EndStatutoryStepInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the step. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** How. */
  readonly outcome: StatutoryOutcomeKind;
  /** The day. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A visit to a school, from its plan to its final report. */
export type Visit = {
  readonly __typename?: 'Visit';
  /** Id of the visit. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** The school. */
  readonly school: School;
  /** The day it was planned for. */
  readonly plannedFor: Scalars['Date']['output'];
  /** The day it took place; null while no report is written. */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** Who visits. */
  readonly visitor: Person;
  /** What it looks at. */
  readonly focus: Scalars['String']['output'];
  /** Where it stands; a draft that the school was not sent is PLANNED to the school. */
  readonly state: VisitState;
  /** The report in each of its versions, oldest first: the last one counts. The school reads them once they were sent to it. */
  readonly reports: ReadonlyArray<VisitReport>;
  /** The last day on which the school can say what is wrong. */
  readonly checkBy?: Maybe<Scalars['Date']['output']>;
  /** When the school answered, and who did; null until it did. */
  readonly check?: Maybe<VisitCheck>;
  /** What the school says is wrong. */
  readonly corrections: ReadonlyArray<VisitCorrection>;
  /** When the report became final, and who made it so; null until then. */
  readonly final?: Maybe<VisitFinal>;
  /** Why it did not take place; null where it did or will. */
  readonly cancelled?: Maybe<VisitCancelled>;
  /** Id of the visit it was planned as, where the school got a new number since; null where it was planned as it is. */
  readonly continues?: Maybe<Scalars['ID']['output']>;
};

/** Where a visit stands. */
export type VisitState =
  /** It is planned. */
  | 'PLANNED'
  /** Its report is being written. */
  | 'DRAFT'
  /** The school checks the report. */
  | 'WITH_SCHOOL'
  /** The school has answered. */
  | 'CHECKED'
  /** The report is final. */
  | 'FINAL'
  /** It did not take place. */
  | 'CANCELLED';

/** The report of a visit, as it was at a time. */
export type VisitReport = {
  readonly __typename?: 'VisitReport';
  /** What was found. */
  readonly summary: Scalars['String']['output'];
  /** What is to follow. */
  readonly nextSteps: ReadonlyArray<Scalars['String']['output']>;
  /** When it was written. */
  readonly writtenAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  readonly by: Person;
};

/** The school's answer to a draft. */
export type VisitCheck = {
  readonly __typename?: 'VisitCheck';
  /** Who answered. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** Something that the school says is wrong in the draft. */
export type VisitCorrection = {
  readonly __typename?: 'VisitCorrection';
  /** Id of the correction. */
  readonly id: Scalars['ID']['output'];
  /** The passage. */
  readonly passage: Scalars['String']['output'];
  /** What is right. */
  readonly correction: Scalars['String']['output'];
  /** What came of it; null until it is answered. */
  readonly answer?: Maybe<CorrectionAnswer>;
};

/** An answer to a correction. */
export type CorrectionAnswer = {
  readonly __typename?: 'CorrectionAnswer';
  /** Whether it was accepted. */
  readonly outcome: CorrectionOutcome;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Who answered. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What comes of a correction. */
export type CorrectionOutcome =
  /** It is right. */
  | 'ACCEPTED'
  /** The draft is right. */
  | 'REJECTED';

/** How a report became final. */
export type VisitFinal = {
  readonly __typename?: 'VisitFinal';
  /** Who made it final. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** True where the school let its time pass without an answer. */
  readonly unchecked: Scalars['Boolean']['output'];
};

/** Why a visit did not take place. */
export type VisitCancelled = {
  readonly __typename?: 'VisitCancelled';
  /** Who cancelled it. */
  readonly by: Person;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A page of visits. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The visits of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Visits in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A visit and its place in the list. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Give it as `after` to go on behind this visit. */
  readonly cursor: Scalars['String']['output'];
  /** The visit. */
  readonly node: Visit;
};

/** A school that was not visited for too long. */
export type VisitOverdue = {
  readonly __typename?: 'VisitOverdue';
  /** The school. */
  readonly school: School;
  /** The day of its last visit; null where there never was one. */
  readonly lastVisit?: Maybe<Scalars['Date']['output']>;
};

/** A page of schools that were not visited for too long. */
export type VisitOverdueConnection = {
  readonly __typename?: 'VisitOverdueConnection';
  /** The schools of this page, each with its cursor. */
  readonly edges: ReadonlyArray<VisitOverdueEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Schools in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A school that was not visited for too long, and its place in the list. */
export type VisitOverdueEdge = {
  readonly __typename?: 'VisitOverdueEdge';
  /** Give it as `after` to go on behind this school. */
  readonly cursor: Scalars['String']['output'];
  /** The school. */
  readonly node: VisitOverdue;
};

/** A visit to be planned. */
export type PlanVisitInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The day. */
  readonly plannedFor: Scalars['Date']['input'];
  /** Who visits; you where it is left out. */
  readonly visitor?: InputMaybe<PersonInput>;
  /** What it is to look at. */
  readonly focus: Scalars['String']['input'];
};

/** The report of a visit. */
export type WriteVisitReportInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the visit. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The day it took place. */
  readonly heldOn: Scalars['Date']['input'];
  /** What was found. */
  readonly summary: Scalars['String']['input'];
  /** What is to follow. */
  readonly nextSteps: ReadonlyArray<Scalars['String']['input']>;
};

/** A draft to be sent to the school. */
export type SendVisitReportInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the visit. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The last day on which the school can say what is wrong. */
  readonly checkBy: Scalars['Date']['input'];
};

/** The school's factual check. */
export type ReturnFactualCheckInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the visit. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** What is wrong; an empty list where nothing is. */
  readonly corrections: ReadonlyArray<CorrectionInput>;
};

/** Something that is wrong in a draft. */
export type CorrectionInput = {
  /** The passage. */
  readonly passage: Scalars['String']['input'];
  /** What is right. */
  readonly correction: Scalars['String']['input'];
};

/** An answer to a correction of the school. */
export type AnswerCorrectionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the visit. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the correction. */
  readonly correction: Scalars['ID']['input'];
  /** Whether it is accepted. */
  readonly outcome: CorrectionOutcome;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A report to be made final. */
export type FinaliseVisitReportInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the visit. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
};

/** A visit to be cancelled. */
export type CancelVisitInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the visit. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A school that you follow. */
export type WatchedSchool = {
  readonly __typename?: 'WatchedSchool';
  /** The school. */
  readonly school: School;
  /** Since when you follow it. */
  readonly since: Scalars['DateTime']['output'];
  /** Until when you have seen what happened; at first when you began to follow it. */
  readonly seenUntil: Scalars['DateTime']['output'];
  /**
   * What has happened since, of the last 90 days at the most, the newest first; confidential things only where you may read
   * them. Null, with FORBIDDEN, where the school does not concern you any more.
   */
  readonly news?: Maybe<ReadonlyArray<WatchNews>>;
};

/** Something that happened at a school you follow. */
export type WatchNews = {
  readonly __typename?: 'WatchNews';
  /** What it is about. */
  readonly kind: WatchNewsKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What happened, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Id of the categorisation, signal, visit or plan. */
  readonly subject: Scalars['ID']['output'];
};

/** What news can be about. */
export type WatchNewsKind =
  /** Another category counts. */
  | 'CATEGORY'
  /** A signal was raised. */
  | 'SIGNAL_RAISED'
  /** A signal ended. */
  | 'SIGNAL_CLEARED'
  /** The report of a visit became final, or a visit was cancelled. */
  | 'VISIT'
  /** A support plan was agreed, reviewed or concluded. */
  | 'PLAN';

/** A page of schools that you follow. */
export type WatchedSchoolConnection = {
  readonly __typename?: 'WatchedSchoolConnection';
  /** The schools of this page, each with its cursor. */
  readonly edges: ReadonlyArray<WatchedSchoolEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Schools in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A school that you follow and its place in the list. */
export type WatchedSchoolEdge = {
  readonly __typename?: 'WatchedSchoolEdge';
  /** Give it as `after` to go on behind this school. */
  readonly cursor: Scalars['String']['output'];
  /** The school. */
  readonly node: WatchedSchool;
};

/** A school to follow. */
export type WatchSchoolInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
};

/** A school to follow no longer. */
export type UnwatchSchoolInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
};

/** What you have looked at. */
export type MarkWatchlistSeenInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Only these schools; all that you follow where nothing is said. */
  readonly urns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Until this moment: give when you asked for the list, so that nothing is missed that happened meanwhile. Now where nothing is said. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A webhook to be made. */
export type RegisterWebhookInput = {
  /** Chosen by you, one for each command: sent again, nothing is done twice, and the secret is not shown again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose schools it hears of: school:URN, trust:UID or local-authority:CODE. */
  readonly owner: Scalars['ID']['input'];
  /** What it is for, so that you know it again. */
  readonly name: Scalars['String']['input'];
  /** Where to: an https address on the public internet. */
  readonly url: Scalars['String']['input'];
  /** Which events, named as their subscription fields; categorisationChanged where it is left out. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Changes to one of these categories only; all where it is left out. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Changes of these schools only, by URN; all of the owner's where it is left out. */
  readonly schools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Narrows by other arguments of the subscriptions. */
  readonly filters?: InputMaybe<ReadonlyArray<WebhookFilterInput>>;
};

/** One argument of a subscription, as it narrows what a webhook is sent. Events without such an argument come all. */
export type WebhookFilterInput = {
  /** Name of the argument, for example kinds of returnFileMoved. */
  readonly argument: Scalars['String']['input'];
  /** One of these values only; empty for all. */
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** A change of a webhook; what is left out stays. */
export type ChangeWebhookInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which webhook. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** What it is for. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Where to. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Which events, named as their subscription fields. */
  readonly events?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Changes to one of these categories only; an empty list for all. */
  readonly categories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Changes of these schools only; an empty list for all of the owner's. */
  readonly schools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Narrows by other arguments of the subscriptions; an empty list takes all narrowing away. */
  readonly filters?: InputMaybe<ReadonlyArray<WebhookFilterInput>>;
};

/** Names a webhook as it was read. */
export type WebhookInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which webhook. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
};

/** A webhook to be disabled. */
export type DisableWebhookInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which webhook. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Why, for those who find it disabled. */
  readonly reason: Scalars['String']['input'];
};

/** What is to be sent once more. */
export type ReplayWebhookInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which webhook. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** From when on, as YYYY-MM-DDThh:mm:ss.sssZ. */
  readonly since: Scalars['DateTime']['input'];
};

/** A webhook to be tried. */
export type TestWebhookInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which webhook. */
  readonly id: Scalars['ID']['input'];
};

/** A webhook to be taken away. */
export type RemoveWebhookInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Which webhook. */
  readonly id: Scalars['ID']['input'];
};

/** A webhook and the secret it has just been given. */
export type WebhookWithSecret = {
  readonly __typename?: 'WebhookWithSecret';
  /** The webhook. */
  readonly webhook: Webhook;
  /** What the receiver checks signatures with (whsec_…); null where the command was repeated: rotate it then. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/**
 * An address to which events are sent. A delivery is a POST with a JSON body of `type`, `timestamp`, `eventId`
 * and `data` (the facts of the event); any status from 200 to 299 within ten seconds says that it arrived. It comes at least
 * once, each time with the same webhook-id; otherwise it is tried again after 5 and 30 seconds, 5 and 30 minutes, 2, 5, 8 and
 * 10 hours. Deliveries may overtake each other: the newest `timestamp` of a thing (a school, a file) holds.
 */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Whose schools it hears of. */
  readonly owner: Scalars['ID']['output'];
  /** What it is for. */
  readonly name: Scalars['String']['output'];
  /** Where deliveries go. */
  readonly url: Scalars['String']['output'];
  /** Which events, named as their subscription fields. */
  readonly events: ReadonlyArray<Scalars['String']['output']>;
  /** Changes to one of these categories only; empty for all. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Changes of these schools only; empty for all of the owner's. */
  readonly schools: ReadonlyArray<Scalars['ID']['output']>;
  /** What narrows it by other arguments of the subscriptions. */
  readonly filters: ReadonlyArray<WebhookFilter>;
  /** Whether deliveries are sent. */
  readonly state: WebhookState;
  /** Why it is disabled, and what to do; null while it is active. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** When a delivery last arrived; null before the first. */
  readonly lastSuccessAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when nothing has arrived although it was tried; null while all is well. */
  readonly failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the secret before the present one is signed with too; null where it no longer is. */
  readonly previousSecretUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The last replay that was asked for; null where there was none. */
  readonly replay?: Maybe<WebhookReplay>;
  /** The log of deliveries of the last ninety days, newest first. */
  readonly deliveries: WebhookDeliveryConnection;
  /** Give it with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};


/**
 * An address to which events are sent. A delivery is a POST with a JSON body of `type`, `timestamp`, `eventId`
 * and `data` (the facts of the event); any status from 200 to 299 within ten seconds says that it arrived. It comes at least
 * once, each time with the same webhook-id; otherwise it is tried again after 5 and 30 seconds, 5 and 30 minutes, 2, 5, 8 and
 * 10 hours. Deliveries may overtake each other: the newest `timestamp` of a thing (a school, a file) holds.
 */
export type WebhookDeliveriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<WebhookDeliveryState>;
};

/** One argument of a subscription that narrows what a webhook is sent. */
export type WebhookFilter = {
  readonly __typename?: 'WebhookFilter';
  /** Name of the argument. */
  readonly argument: Scalars['String']['output'];
  /** One of these values only; empty for all. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether a webhook's deliveries are sent. */
export type WebhookState =
  /** They are sent. */
  | 'ACTIVE'
  /** They are held until it is enabled: see its notice. */
  | 'DISABLED';

/** What is being sent once more. */
export type WebhookReplay = {
  readonly __typename?: 'WebhookReplay';
  /** From when on. */
  readonly since: Scalars['DateTime']['output'];
  /** True when all of it is in the log of deliveries. */
  readonly done: Scalars['Boolean']['output'];
};

/** A page of webhooks. */
export type WebhookConnection = {
  readonly __typename?: 'WebhookConnection';
  /** The webhooks with their places in the list. */
  readonly edges: ReadonlyArray<WebhookEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** Webhooks in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A webhook and its place in the list. */
export type WebhookEdge = {
  readonly __typename?: 'WebhookEdge';
  /** Give it as `after` to go on behind this webhook. */
  readonly cursor: Scalars['String']['output'];
  /** The webhook. */
  readonly node: Webhook;
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The deliveries with their places in the list. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** Deliveries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A delivery and its place in the list. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** Give it as `after` to go on behind this delivery. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** One event on its way to one webhook. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The event's id, which is sent as webhook-id: the same in every try and replay. */
  readonly eventId: Scalars['ID']['output'];
  /** What happened, for example improvement.categorisation.changed.v1. */
  readonly type: Scalars['String']['output'];
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** How far it has come. */
  readonly state: WebhookDeliveryState;
  /** Every try, oldest first. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  /** When it is tried next; null where it will not be. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
};

/** How far a delivery has come. */
export type WebhookDeliveryState =
  /** It is sent now, or tried again at its time. */
  | 'WAITING'
  /** The receiver said that it arrived. */
  | 'DELIVERED'
  /** It was tried for a day, or the receiver wants nothing more. */
  | 'FAILED'
  /** The webhook is disabled; it is sent when that is enabled. */
  | 'HELD';

/** One try of a delivery. */
export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Status of the answer; null where there was none. */
  readonly status?: Maybe<Scalars['Int']['output']>;
  /** Why there was no answer; null where there was one. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Milliseconds it took. */
  readonly milliseconds: Scalars['Int']['output'];
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
  AreaPlan: AreaPlan;
  Deployment: Deployment;
  LocalAuthority: LocalAuthority;
  Trust: Trust;
  Partnership: Partnership;
  Programme: Programme;
  ProgrammeCohort: ProgrammeCohort;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
  AreaPlan:
    ( { __typename: 'AreaPlan' }
    & GraphQLRecursivePick<FederationTypes['AreaPlan'], {"id":true}> );
  Deployment:
    ( { __typename: 'Deployment' }
    & GraphQLRecursivePick<FederationTypes['Deployment'], {"id":true}> );
  LocalAuthority:
    ( { __typename: 'LocalAuthority' }
    & GraphQLRecursivePick<FederationTypes['LocalAuthority'], {"code":true}> );
  Trust:
    ( { __typename: 'Trust' }
    & GraphQLRecursivePick<FederationTypes['Trust'], {"uid":true}> );
  Partnership:
    ( { __typename: 'Partnership' }
    & GraphQLRecursivePick<FederationTypes['Partnership'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  ProgrammeCohort:
    ( { __typename: 'ProgrammeCohort' }
    & GraphQLRecursivePick<FederationTypes['ProgrammeCohort'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  School: ResolverTypeWrapper<Omit<School, 'adviserAllocations' | 'areaPlans' | 'capacityJudgement' | 'capacitySelfEvaluation' | 'categorisation' | 'categorisations' | 'comparisons' | 'similarSchools' | 'conversations' | 'support' | 'supports' | 'inspections' | 'latestJudgement' | 'interventionUptakes' | 'observations' | 'observationHistory' | 'supportPlans' | 'programmeParticipations' | 'reviews' | 'riskEntry' | 'signals' | 'signalHistory' | 'statutorySteps' | 'visits'> & { adviserAllocations?: Maybe<ResolversTypes['AdviserAllocationConnection']>, areaPlans?: Maybe<ResolversTypes['AreaPlanConnection']>, capacityJudgement?: Maybe<ResolversTypes['CapacityJudgement']>, capacitySelfEvaluation?: Maybe<ResolversTypes['CapacitySelfEvaluation']>, categorisation?: Maybe<ResolversTypes['Categorisation']>, categorisations?: Maybe<ResolversTypes['CategorisationConnection']>, comparisons?: Maybe<ReadonlyArray<ResolversTypes['MeasureComparison']>>, similarSchools?: Maybe<ResolversTypes['SimilarSchools']>, conversations?: Maybe<ResolversTypes['ConversationConnection']>, support?: Maybe<ResolversTypes['DeploymentConnection']>, supports?: Maybe<ResolversTypes['DeploymentConnection']>, inspections?: Maybe<ResolversTypes['InspectionConnection']>, latestJudgement?: Maybe<ResolversTypes['LatestJudgement']>, interventionUptakes?: Maybe<ResolversTypes['InterventionUptakeConnection']>, observations?: Maybe<ReadonlyArray<ResolversTypes['Observation']>>, observationHistory?: Maybe<ResolversTypes['PastObservationConnection']>, supportPlans?: Maybe<ResolversTypes['SupportPlanConnection']>, programmeParticipations?: Maybe<ResolversTypes['ProgrammeParticipantConnection']>, reviews?: Maybe<ResolversTypes['SchoolReviewConnection']>, riskEntry?: Maybe<ResolversTypes['RiskEntry']>, signals?: Maybe<ReadonlyArray<ResolversTypes['Signal']>>, signalHistory?: Maybe<ResolversTypes['SignalConnection']>, statutorySteps?: Maybe<ResolversTypes['StatutoryStepConnection']>, visits?: Maybe<ResolversTypes['VisitConnection']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Adviser: ResolverTypeWrapper<AdviserModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdviserInterest: ResolverTypeWrapper<Omit<AdviserInterest, 'school'> & { school: ResolversTypes['School'] }>;
  AdviserInterestKind: AdviserInterestKind;
  AdviserConflict: ResolverTypeWrapper<AdviserConflict>;
  AdviserConflictKind: AdviserConflictKind;
  AdviserAllocation: ResolverTypeWrapper<AllocationModel>;
  SchoolShortOfSessions: ResolverTypeWrapper<ShortSchoolModel>;
  SchoolShortOfSessionsConnection: ResolverTypeWrapper<ShortPageModel>;
  SchoolShortOfSessionsEdge: ResolverTypeWrapper<Omit<SchoolShortOfSessionsEdge, 'node'> & { node: ResolversTypes['SchoolShortOfSessions'] }>;
  AdviserSession: ResolverTypeWrapper<AdviserSession>;
  AdviserConnection: ResolverTypeWrapper<AdviserPageModel>;
  AdviserEdge: ResolverTypeWrapper<Omit<AdviserEdge, 'node'> & { node: ResolversTypes['Adviser'] }>;
  AdviserAllocationConnection: ResolverTypeWrapper<AllocationPageModel>;
  AdviserAllocationEdge: ResolverTypeWrapper<Omit<AdviserAllocationEdge, 'node'> & { node: ResolversTypes['AdviserAllocation'] }>;
  KeepAdviserInput: KeepAdviserInput;
  AdviserInterestInput: AdviserInterestInput;
  AllocateAdviserInput: AllocateAdviserInput;
  ShapeSessionInput: ShapeSessionInput;
  HoldSessionInput: HoldSessionInput;
  EndAllocationInput: EndAllocationInput;
  AreaPlan: ResolverTypeWrapper<PlanAsOfModel>;
  AreaPlanChange: ResolverTypeWrapper<AreaPlanChange>;
  AreaPlanPriority: ResolverTypeWrapper<PriorityInPlanModel>;
  AreaPlanMeasure: ResolverTypeWrapper<MeasureInPlanModel>;
  AreaPlanDirection: AreaPlanDirection;
  AreaPlanYearValue: ResolverTypeWrapper<AreaPlanYearValue>;
  AreaPlanBenchmark: ResolverTypeWrapper<AreaPlanBenchmark>;
  AreaPlanProgress: ResolverTypeWrapper<ProgressInPlanModel>;
  AreaPlanYear: ResolverTypeWrapper<AreaPlanYear>;
  AreaPlanStep: ResolverTypeWrapper<AreaPlanStep>;
  SchoolPlanProgress: ResolverTypeWrapper<SchoolWayModel>;
  SchoolPlanFigure: ResolverTypeWrapper<SchoolPlanFigure>;
  BenchmarkWay: BenchmarkWay;
  BenchmarkStanding: BenchmarkStanding;
  AreaPlanConnection: ResolverTypeWrapper<AreaPlanPageModel>;
  AreaPlanEdge: ResolverTypeWrapper<Omit<AreaPlanEdge, 'node'> & { node: ResolversTypes['AreaPlan'] }>;
  AreaPlanAreaInput: AreaPlanAreaInput;
  AreaPlanYearValueInput: AreaPlanYearValueInput;
  AreaPlanBenchmarkInput: AreaPlanBenchmarkInput;
  AreaPlanMeasureInput: AreaPlanMeasureInput;
  AreaPlanPriorityInput: AreaPlanPriorityInput;
  AdoptAreaPlanInput: AdoptAreaPlanInput;
  ChangeAreaPlanInput: ChangeAreaPlanInput;
  RecordPlanFiguresInput: RecordPlanFiguresInput;
  PlanFigureInput: PlanFigureInput;
  AuditTrailFilter: AuditTrailFilter;
  AuditKind: AuditKind;
  AuditOutcome: AuditOutcome;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<AuditTrailPageModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  ImprovementStage: ImprovementStage;
  LeaderDesignation: LeaderDesignation;
  SupportingLeader: ResolverTypeWrapper<SupportingLeader>;
  InterestKind: InterestKind;
  SupportInterest: ResolverTypeWrapper<SupportInterest>;
  SupportOffer: ResolverTypeWrapper<OfferModel>;
  SupportChange: ResolverTypeWrapper<ChangeModel>;
  SupportRequestState: SupportRequestState;
  SupportRequest: ResolverTypeWrapper<SupportRequestModel>;
  BrokeringTerms: ResolverTypeWrapper<TermsModel>;
  BrokeringWeights: ResolverTypeWrapper<BrokeringWeights>;
  BrokeringRoundState: BrokeringRoundState;
  BrokeringRound: ResolverTypeWrapper<RoundModel>;
  BrokeringVersion: ResolverTypeWrapper<RoundVersionModel>;
  BrokeringStanding: BrokeringStanding;
  BrokeringOutcome: ResolverTypeWrapper<BrokeredOutcomeModel>;
  BrokeringRefusalCount: ResolverTypeWrapper<BrokeringRefusalCount>;
  BrokeringPair: ResolverTypeWrapper<JudgedModel>;
  BrokeringRefusal: ResolverTypeWrapper<BrokeringRefusal>;
  BrokeringLine: ResolverTypeWrapper<BrokeringLine>;
  SupportOfferConnection: ResolverTypeWrapper<OfferPageModel>;
  SupportOfferEdge: ResolverTypeWrapper<Omit<SupportOfferEdge, 'node'> & { node: ResolversTypes['SupportOffer'] }>;
  SupportRequestConnection: ResolverTypeWrapper<RequestPageModel>;
  SupportRequestEdge: ResolverTypeWrapper<Omit<SupportRequestEdge, 'node'> & { node: ResolversTypes['SupportRequest'] }>;
  BrokeringRoundConnection: ResolverTypeWrapper<RoundPageModel>;
  BrokeringRoundEdge: ResolverTypeWrapper<Omit<BrokeringRoundEdge, 'node'> & { node: ResolversTypes['BrokeringRound'] }>;
  BrokeringOutcomeConnection: ResolverTypeWrapper<OutcomePageModel>;
  BrokeringOutcomeEdge: ResolverTypeWrapper<Omit<BrokeringOutcomeEdge, 'node'> & { node: ResolversTypes['BrokeringOutcome'] }>;
  SupportingLeaderInput: SupportingLeaderInput;
  SupportInterestInput: SupportInterestInput;
  OfferSupportInput: OfferSupportInput;
  RequestSupportInput: RequestSupportInput;
  BrokeringTermsInput: BrokeringTermsInput;
  BrokeringWeightsInput: BrokeringWeightsInput;
  OpenBrokeringRoundInput: OpenBrokeringRoundInput;
  BrokeringPairInput: BrokeringPairInput;
  ReasonedPairInput: ReasonedPairInput;
  DecideBrokeringInput: DecideBrokeringInput;
  CloseBrokeringRoundInput: CloseBrokeringRoundInput;
  EvaluateCapacityInput: EvaluateCapacityInput;
  CapacitySelfEvaluation: ResolverTypeWrapper<SelfEvaluationModel>;
  CapacityJudgementOutcome: CapacityJudgementOutcome;
  JudgeCapacityInput: JudgeCapacityInput;
  CapacityJudgement: ResolverTypeWrapper<CapacityJudgementModel>;
  CapacityGrade: CapacityGrade;
  CategorisationChangeFilter: CategorisationChangeFilter;
  CategorisationChanges: ResolverTypeWrapper<Omit<CategorisationChanges, 'changes'> & { changes: ReadonlyArray<ResolversTypes['CategorisationChange']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CategorisationFilter: CategorisationFilter;
  CategorisationConnection: ResolverTypeWrapper<CategorisationPageModel>;
  CategorisationEdge: ResolverTypeWrapper<Omit<CategorisationEdge, 'node'> & { node: ResolversTypes['Categorisation'] }>;
  CategorisationFacets: ResolverTypeWrapper<CategorisationFacets>;
  CategoryCount: ResolverTypeWrapper<CategoryCount>;
  CategorisationStateCount: ResolverTypeWrapper<CategorisationStateCount>;
  Categorisation: ResolverTypeWrapper<CategorisationViewModel>;
  CategorisationState: CategorisationState;
  CategorisationMove: CategorisationMove;
  CategorisationRenewal: CategorisationRenewal;
  CategoryProposal: ResolverTypeWrapper<ReckoningModel>;
  CategoryReproduction: ResolverTypeWrapper<CategoryReproduction>;
  CategorisationChallenge: ResolverTypeWrapper<CategorisationChallenge>;
  CategorisationStepConnection: ResolverTypeWrapper<StepPageModel>;
  CategorisationStepEdge: ResolverTypeWrapper<Omit<CategorisationStepEdge, 'node'> & { node: ResolversTypes['CategorisationStep'] }>;
  CategorisationStep: ResolverTypeWrapper<StepModel>;
  CategorisationStepKind: CategorisationStepKind;
  ChallengeAnswer: ChallengeAnswer;
  StatutoryReason: ResolverTypeWrapper<StatutoryReason>;
  CategorisationOutcome: ResolverTypeWrapper<MoveOutcomeModel>;
  CategorisationRead: CategorisationRead;
  ModerateCategorisationInput: ModerateCategorisationInput;
  ModerateCategorisationsInput: ModerateCategorisationsInput;
  ModerationInput: ModerationInput;
  AgreeCategorisationsInput: AgreeCategorisationsInput;
  ChallengeCategorisationInput: ChallengeCategorisationInput;
  AnswerChallengeInput: AnswerChallengeInput;
  OverruleCategorisationInput: OverruleCategorisationInput;
  RenewCategorisationsInput: RenewCategorisationsInput;
  WithdrawCategorisationInput: WithdrawCategorisationInput;
  CriterionExplanation: ResolverTypeWrapper<JudgedCriterionModel>;
  PeriodValue: ResolverTypeWrapper<PeriodValue>;
  Escalation: ResolverTypeWrapper<AppliedEscalationModel>;
  CategorySupport: ResolverTypeWrapper<SupportModel>;
  FrameworkVersion: ResolverTypeWrapper<FrameworkNameModel>;
  CategorisationChange: ResolverTypeWrapper<Omit<CategorisationChange, 'school' | 'localAuthority' | 'support'> & { school: ResolversTypes['School'], localAuthority: ResolversTypes['LocalAuthority'], support: ResolversTypes['CategorySupport'] }>;
  ChangeReason: ResolverTypeWrapper<ChangeReason>;
  Money: ResolverTypeWrapper<Money>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  AttainmentComparisonInput: AttainmentComparisonInput;
  ComparatorKind: ComparatorKind;
  AttainmentComparison: ResolverTypeWrapper<AttainmentComparisonModel>;
  AttainmentRow: ResolverTypeWrapper<AttainmentRowModel>;
  AttainmentSeries: ResolverTypeWrapper<AttainmentSeriesModel>;
  AttainmentFigure: ResolverTypeWrapper<Omit<AttainmentFigure, 'comparator'> & { comparator?: Maybe<ResolversTypes['Comparator']> }>;
  Comparator: ResolverTypeWrapper<ComparatorModel>;
  MeasureComparison: ResolverTypeWrapper<MeasureComparisonModel>;
  MeasureTrend: ResolverTypeWrapper<TrendModel>;
  TrendCourse: TrendCourse;
  TrendStep: ResolverTypeWrapper<TrendStep>;
  PooledFigure: ResolverTypeWrapper<PooledFigure>;
  SimilarSchools: ResolverTypeWrapper<KnownGroupModel>;
  IntakeFeature: ResolverTypeWrapper<FeatureModel>;
  SimilarSchool: ResolverTypeWrapper<LikeSchoolModel>;
  IntakeLikeness: ResolverTypeWrapper<LikenessModel>;
  Confidentiality: Confidentiality;
  Conversation: ResolverTypeWrapper<ConversationModel>;
  ConversationAddition: ResolverTypeWrapper<ConversationAddition>;
  ConversationConnection: ResolverTypeWrapper<ConversationPageModel>;
  ConversationEdge: ResolverTypeWrapper<Omit<ConversationEdge, 'node'> & { node: ResolversTypes['Conversation'] }>;
  RecordConversationInput: RecordConversationInput;
  AddToConversationInput: AddToConversationInput;
  DeploymentState: DeploymentState;
  DeploymentPriceKind: DeploymentPriceKind;
  DeploymentSide: DeploymentSide;
  DeploymentOffice: DeploymentOffice;
  DeploymentAnswer: DeploymentAnswer;
  DeploymentDirection: DeploymentDirection;
  DeploymentVerdict: DeploymentVerdict;
  Deployment: ResolverTypeWrapper<DeploymentModel>;
  DeploymentPrice: ResolverTypeWrapper<DeploymentPrice>;
  DeploymentMeasure: ResolverTypeWrapper<DeploymentMeasure>;
  DeploymentOverseer: ResolverTypeWrapper<Omit<DeploymentOverseer, 'school'> & { school: ResolversTypes['School'] }>;
  DeploymentConsent: ResolverTypeWrapper<ConsentModel>;
  DeploymentDays: ResolverTypeWrapper<DaysGivenModel>;
  DeploymentEvaluation: ResolverTypeWrapper<EvaluationModel>;
  DeploymentEffect: ResolverTypeWrapper<DeploymentEffect>;
  DeploymentConnection: ResolverTypeWrapper<DeploymentPageModel>;
  DeploymentEdge: ResolverTypeWrapper<Omit<DeploymentEdge, 'node'> & { node: ResolversTypes['Deployment'] }>;
  DraftDeploymentInput: DraftDeploymentInput;
  DeploymentPriceInput: DeploymentPriceInput;
  DeploymentMeasureInput: DeploymentMeasureInput;
  DeploymentOverseerInput: DeploymentOverseerInput;
  AnswerDeploymentInput: AnswerDeploymentInput;
  StartDeploymentInput: StartDeploymentInput;
  RecordDeploymentDaysInput: RecordDeploymentDaysInput;
  CompleteDeploymentInput: CompleteDeploymentInput;
  DeploymentFigureInput: DeploymentFigureInput;
  EarlierDeploymentOwner: ResolverTypeWrapper<EarlierDeploymentOwner>;
  LocalAuthority: ResolverTypeWrapper<Omit<LocalAuthority, 'framework' | 'middleTierQuality'> & { framework?: Maybe<ResolversTypes['Framework']>, middleTierQuality?: Maybe<ResolversTypes['MiddleTierQuality']> }>;
  Trust: ResolverTypeWrapper<Omit<Trust, 'framework'> & { framework?: Maybe<ResolversTypes['Framework']> }>;
  Partnership: ResolverTypeWrapper<Omit<Partnership, 'framework'> & { framework?: Maybe<ResolversTypes['Framework']> }>;
  Framework: ResolverTypeWrapper<AnyFrameworkModel>;
  FrameworkConnection: ResolverTypeWrapper<FrameworkPageModel>;
  FrameworkEdge: ResolverTypeWrapper<Omit<FrameworkEdge, 'node'> & { node: ResolversTypes['Framework'] }>;
  FrameworkDraft: ResolverTypeWrapper<FrameworkDraftModel>;
  FrameworkDefinition: ResolverTypeWrapper<FrameworkDefinitionModel>;
  CriterionBasis: CriterionBasis;
  FrameworkCriterion: ResolverTypeWrapper<CriterionModel>;
  FrameworkBand: ResolverTypeWrapper<FrameworkBand>;
  FrameworkGroup: ResolverTypeWrapper<FrameworkGroup>;
  FrameworkMatrixRow: ResolverTypeWrapper<FrameworkMatrixRow>;
  FrameworkCategory: ResolverTypeWrapper<CategoryModel>;
  FrameworkEscalation: ResolverTypeWrapper<EscalationModel>;
  FrameworkFiguresCondition: ResolverTypeWrapper<FrameworkFiguresCondition>;
  FrameworkLimit: ResolverTypeWrapper<FrameworkLimit>;
  DraftFrameworkInput: DraftFrameworkInput;
  DiscardFrameworkDraftInput: DiscardFrameworkDraftInput;
  AdoptFrameworkInput: AdoptFrameworkInput;
  EndFrameworkInput: EndFrameworkInput;
  FrameworkDefinitionInput: FrameworkDefinitionInput;
  FrameworkCriterionInput: FrameworkCriterionInput;
  FrameworkBandInput: FrameworkBandInput;
  FrameworkGroupInput: FrameworkGroupInput;
  FrameworkMatrixRowInput: FrameworkMatrixRowInput;
  FrameworkCategoryInput: FrameworkCategoryInput;
  FrameworkEscalationInput: FrameworkEscalationInput;
  FrameworkFiguresConditionInput: FrameworkFiguresConditionInput;
  FrameworkLimitInput: FrameworkLimitInput;
  LatestJudgement: ResolverTypeWrapper<Omit<LatestJudgement, 'reportCard' | 'graded'> & { reportCard?: Maybe<ResolversTypes['Inspection']>, graded?: Maybe<ResolversTypes['Inspection']> }>;
  InspectionScale: InspectionScale;
  Inspection: ResolverTypeWrapper<KeptInspectionModel>;
  InspectionGrade: ResolverTypeWrapper<InspectionGrade>;
  InspectionConnection: ResolverTypeWrapper<InspectionPageModel>;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  Intervention: ResolverTypeWrapper<Intervention>;
  InterventionKeyStage: InterventionKeyStage;
  InterventionBarrier: InterventionBarrier;
  InterventionsTakenUp: ResolverTypeWrapper<TakenUpModel>;
  InterventionUptake: ResolverTypeWrapper<UptakeModel>;
  InterventionUnder: ResolverTypeWrapper<InterventionUnder>;
  InterventionPerson: ResolverTypeWrapper<AttachedModel>;
  InterventionUptakeConnection: ResolverTypeWrapper<UptakePageModel>;
  InterventionUptakeEdge: ResolverTypeWrapper<Omit<InterventionUptakeEdge, 'node'> & { node: ResolversTypes['InterventionUptake'] }>;
  AddInterventionInput: AddInterventionInput;
  TakeUpInterventionInput: TakeUpInterventionInput;
  InterventionUnderInput: InterventionUnderInput;
  InterventionPersonInput: InterventionPersonInput;
  EndInterventionUptakeInput: EndInterventionUptakeInput;
  MiddleTierQuality: ResolverTypeWrapper<AuthorityOnDayModel>;
  QualityShare: ResolverTypeWrapper<ShareModel>;
  MiddleTierMove: ResolverTypeWrapper<MiddleTierMove>;
  MiddleTierCost: ResolverTypeWrapper<MiddleTierCost>;
  RecordObservationsInput: RecordObservationsInput;
  ObservationInput: ObservationInput;
  RecordedObservations: ResolverTypeWrapper<Omit<RecordedObservations, 'schools'> & { schools: ReadonlyArray<ResolversTypes['School']> }>;
  PastObservationConnection: ResolverTypeWrapper<ObservationPageModel>;
  PastObservationEdge: ResolverTypeWrapper<Omit<PastObservationEdge, 'node'> & { node: ResolversTypes['PastObservation'] }>;
  PastObservation: ResolverTypeWrapper<KeptObservationModel>;
  SupersededObservation: ResolverTypeWrapper<SupersededVersionModel>;
  ObservationSource: ResolverTypeWrapper<ObservationSource>;
  MeasureFilter: MeasureFilter;
  Measure: ResolverTypeWrapper<MeasureModel>;
  MeasureGrade: ResolverTypeWrapper<MeasureGrade>;
  MeasureUnit: MeasureUnit;
  MeasureDirection: MeasureDirection;
  MeasureSource: MeasureSource;
  ObservationState: ObservationState;
  Observation: ResolverTypeWrapper<ObservationModel>;
  ObservedPeriod: ResolverTypeWrapper<ObservedPeriod>;
  Person: ResolverTypeWrapper<Person>;
  PersonInput: PersonInput;
  SupportPlan: ResolverTypeWrapper<PlanModel>;
  PlanEnd: ResolverTypeWrapper<PlanEnd>;
  SupportPlanKind: SupportPlanKind;
  SupportPlanState: SupportPlanState;
  PlanObjective: ResolverTypeWrapper<ObjectiveInPlanModel>;
  ObjectiveRating: ObjectiveRating;
  ObjectiveProgress: ResolverTypeWrapper<ObjectiveProgress>;
  PlanReview: ResolverTypeWrapper<PlanReviewModel>;
  RatedObjective: ResolverTypeWrapper<RatedObjective>;
  PlanAgreement: ResolverTypeWrapper<PlanAgreement>;
  PlanConclusion: ResolverTypeWrapper<PlanConclusion>;
  PlanOutcome: PlanOutcome;
  SupportPlanConnection: ResolverTypeWrapper<PlanPageModel>;
  SupportPlanEdge: ResolverTypeWrapper<Omit<SupportPlanEdge, 'node'> & { node: ResolversTypes['SupportPlan'] }>;
  DraftPlanInput: DraftPlanInput;
  PlanObjectiveInput: PlanObjectiveInput;
  ChangePlanObjectivesInput: ChangePlanObjectivesInput;
  AgreePlanInput: AgreePlanInput;
  RecordProgressInput: RecordProgressInput;
  ReviewPlanInput: ReviewPlanInput;
  RatedObjectiveInput: RatedObjectiveInput;
  ConcludePlanInput: ConcludePlanInput;
  Programme: ResolverTypeWrapper<ProgrammeModel>;
  ProgrammeChange: ResolverTypeWrapper<ProgrammeChange>;
  ProgrammeEntryRule: ResolverTypeWrapper<ProgrammeEntryRule>;
  ProgrammeMatch: ProgrammeMatch;
  ProgrammeCondition: ResolverTypeWrapper<ProgrammeCondition>;
  PartnerRule: ResolverTypeWrapper<PartnerRule>;
  ProgrammeOwed: ResolverTypeWrapper<ProgrammeOwed>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammePageModel>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeCohort: ResolverTypeWrapper<CohortModel>;
  ProgrammeCohortConnection: ResolverTypeWrapper<CohortPageModel>;
  ProgrammeCohortEdge: ResolverTypeWrapper<Omit<ProgrammeCohortEdge, 'node'> & { node: ResolversTypes['ProgrammeCohort'] }>;
  ProgrammeDue: ResolverTypeWrapper<ProgrammeDue>;
  ProgrammePublication: ResolverTypeWrapper<PublicationModel>;
  ProgrammeSession: ResolverTypeWrapper<SessionModel>;
  ProgrammeStatistics: ResolverTypeWrapper<CohortStatisticsModel>;
  ProgrammeOutcomeStatistics: ResolverTypeWrapper<OutcomeStatisticsModel>;
  ProgrammeOutcomeCount: ResolverTypeWrapper<ProgrammeOutcomeCount>;
  ProgrammeParticipant: ResolverTypeWrapper<ParticipantModel>;
  ProgrammeParticipantState: ProgrammeParticipantState;
  ProgrammeFinding: ResolverTypeWrapper<ProgrammeFinding>;
  ProgrammeStep: ResolverTypeWrapper<ProgrammeStep>;
  ProgrammePairing: ResolverTypeWrapper<PairingModel>;
  ProgrammeWork: ResolverTypeWrapper<OwedWorkModel>;
  ProgrammeWorkState: ProgrammeWorkState;
  ProgrammeVisit: ResolverTypeWrapper<VisitModel>;
  ProgrammeSessionAttendance: ResolverTypeWrapper<Omit<ProgrammeSessionAttendance, 'session'> & { session: ResolversTypes['ProgrammeSession'] }>;
  ProgrammeOutcome: ResolverTypeWrapper<OutcomeModel>;
  ProgrammeParticipantConnection: ResolverTypeWrapper<ParticipantPageModel>;
  ProgrammeParticipantEdge: ResolverTypeWrapper<Omit<ProgrammeParticipantEdge, 'node'> & { node: ResolversTypes['ProgrammeParticipant'] }>;
  ProgrammeConditionInput: ProgrammeConditionInput;
  ProgrammeEntryRuleInput: ProgrammeEntryRuleInput;
  PartnerRuleInput: PartnerRuleInput;
  ProgrammeOwedInput: ProgrammeOwedInput;
  OpenProgrammeInput: OpenProgrammeInput;
  ChangeProgrammeInput: ChangeProgrammeInput;
  OpenProgrammeCohortInput: OpenProgrammeCohortInput;
  ProgrammeDueInput: ProgrammeDueInput;
  ApplyToProgrammeInput: ApplyToProgrammeInput;
  AdmitToProgrammeInput: AdmitToProgrammeInput;
  WithdrawFromProgrammeInput: WithdrawFromProgrammeInput;
  PlanProgrammeSessionInput: PlanProgrammeSessionInput;
  RecordProgrammeAttendanceInput: RecordProgrammeAttendanceInput;
  PairWithHeadInput: PairWithHeadInput;
  EndProgrammePairingInput: EndProgrammePairingInput;
  RecordProgrammeVisitInput: RecordProgrammeVisitInput;
  DeliverProgrammeWorkInput: DeliverProgrammeWorkInput;
  RecordProgrammeOutcomeInput: RecordProgrammeOutcomeInput;
  RehearsalInput: RehearsalInput;
  RehearsalChangesInput: RehearsalChangesInput;
  CriterionChangeInput: CriterionChangeInput;
  Rehearsal: ResolverTypeWrapper<ShownRehearsalModel>;
  RehearsalLink: ResolverTypeWrapper<RehearsalLink>;
  RehearsalCause: ResolverTypeWrapper<RehearsalCause>;
  RehearsalMoveConnection: ResolverTypeWrapper<Omit<RehearsalMoveConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RehearsalMoveEdge']> }>;
  RehearsalMoveEdge: ResolverTypeWrapper<Omit<RehearsalMoveEdge, 'node'> & { node: ResolversTypes['RehearsalMove'] }>;
  RehearsalMove: ResolverTypeWrapper<ShownMoveModel>;
  SchoolReview: ResolverTypeWrapper<SchoolReviewModel>;
  SchoolReviewKind: SchoolReviewKind;
  Reviewer: ResolverTypeWrapper<Reviewer>;
  ReviewerSide: ReviewerSide;
  SchoolReviewConnection: ResolverTypeWrapper<ReviewPageModel>;
  SchoolReviewEdge: ResolverTypeWrapper<Omit<SchoolReviewEdge, 'node'> & { node: ResolversTypes['SchoolReview'] }>;
  RecordSchoolReviewInput: RecordSchoolReviewInput;
  ReviewerInput: ReviewerInput;
  RiskEntry: ResolverTypeWrapper<RiskEntryModel>;
  RiskLevel: RiskLevel;
  RiskDuty: RiskDuty;
  RiskStep: ResolverTypeWrapper<RiskStepModel>;
  RiskStepKind: RiskStepKind;
  RiskEntryConnection: ResolverTypeWrapper<RiskPageModel>;
  RiskEntryEdge: ResolverTypeWrapper<Omit<RiskEntryEdge, 'node'> & { node: ResolversTypes['RiskEntry'] }>;
  RiskFilter: RiskFilter;
  EnterOnRiskRegisterInput: EnterOnRiskRegisterInput;
  ReviewRiskEntryInput: ReviewRiskEntryInput;
  CloseRiskEntryInput: CloseRiskEntryInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Signal: ResolverTypeWrapper<KeptSignalModel>;
  SignalCleared: ResolverTypeWrapper<SignalCleared>;
  SignalEnd: SignalEnd;
  SignalSeverity: SignalSeverity;
  SignalSource: SignalSource;
  SignalConnection: ResolverTypeWrapper<SignalPageModel>;
  SignalEdge: ResolverTypeWrapper<Omit<SignalEdge, 'node'> & { node: ResolversTypes['Signal'] }>;
  SignalCount: ResolverTypeWrapper<SignalCountModel>;
  SignalFilter: SignalFilter;
  SignalRule: ResolverTypeWrapper<SignalRule>;
  SignalFigure: SignalFigure;
  SignalKind: ResolverTypeWrapper<SignalKind>;
  RecordSignalInput: RecordSignalInput;
  ClearSignalInput: ClearSignalInput;
  ClearLapsedSignalsInput: ClearLapsedSignalsInput;
  StatutoryStepKind: ResolverTypeWrapper<StepKindModel>;
  StatutoryPower: StatutoryPower;
  EligibilityGround: EligibilityGround;
  StatutoryStep: ResolverTypeWrapper<StatutoryStepModel>;
  StatutoryPrecondition: ResolverTypeWrapper<StatutoryPrecondition>;
  StatutoryOutcome: ResolverTypeWrapper<StatutoryOutcome>;
  StatutoryOutcomeKind: StatutoryOutcomeKind;
  StatutoryStepConnection: ResolverTypeWrapper<StatutoryStepPageModel>;
  StatutoryStepEdge: ResolverTypeWrapper<Omit<StatutoryStepEdge, 'node'> & { node: ResolversTypes['StatutoryStep'] }>;
  TakeStatutoryStepInput: TakeStatutoryStepInput;
  StatutoryPreconditionInput: StatutoryPreconditionInput;
  EndStatutoryStepInput: EndStatutoryStepInput;
  Visit: ResolverTypeWrapper<MonitoringVisitModel>;
  VisitState: VisitState;
  VisitReport: ResolverTypeWrapper<ReportModel>;
  VisitCheck: ResolverTypeWrapper<VisitCheck>;
  VisitCorrection: ResolverTypeWrapper<CorrectionModel>;
  CorrectionAnswer: ResolverTypeWrapper<CorrectionAnswer>;
  CorrectionOutcome: CorrectionOutcome;
  VisitFinal: ResolverTypeWrapper<VisitFinal>;
  VisitCancelled: ResolverTypeWrapper<VisitCancelled>;
  VisitConnection: ResolverTypeWrapper<VisitPageModel>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitOverdue: ResolverTypeWrapper<OverdueSchoolModel>;
  VisitOverdueConnection: ResolverTypeWrapper<OverduePageModel>;
  VisitOverdueEdge: ResolverTypeWrapper<Omit<VisitOverdueEdge, 'node'> & { node: ResolversTypes['VisitOverdue'] }>;
  PlanVisitInput: PlanVisitInput;
  WriteVisitReportInput: WriteVisitReportInput;
  SendVisitReportInput: SendVisitReportInput;
  ReturnFactualCheckInput: ReturnFactualCheckInput;
  CorrectionInput: CorrectionInput;
  AnswerCorrectionInput: AnswerCorrectionInput;
  FinaliseVisitReportInput: FinaliseVisitReportInput;
  CancelVisitInput: CancelVisitInput;
  WatchedSchool: ResolverTypeWrapper<WatchModel>;
  WatchNews: ResolverTypeWrapper<WatchNews>;
  WatchNewsKind: WatchNewsKind;
  WatchedSchoolConnection: ResolverTypeWrapper<WatchPageModel>;
  WatchedSchoolEdge: ResolverTypeWrapper<Omit<WatchedSchoolEdge, 'node'> & { node: ResolversTypes['WatchedSchool'] }>;
  WatchSchoolInput: WatchSchoolInput;
  UnwatchSchoolInput: UnwatchSchoolInput;
  MarkWatchlistSeenInput: MarkWatchlistSeenInput;
  RegisterWebhookInput: RegisterWebhookInput;
  WebhookFilterInput: WebhookFilterInput;
  ChangeWebhookInput: ChangeWebhookInput;
  WebhookInput: WebhookInput;
  DisableWebhookInput: DisableWebhookInput;
  ReplayWebhookInput: ReplayWebhookInput;
  TestWebhookInput: TestWebhookInput;
  RemoveWebhookInput: RemoveWebhookInput;
  WebhookWithSecret: ResolverTypeWrapper<Omit<WebhookWithSecret, 'webhook'> & { webhook: ResolversTypes['Webhook'] }>;
  Webhook: ResolverTypeWrapper<WebhookModel>;
  WebhookFilter: ResolverTypeWrapper<WebhookFilter>;
  WebhookState: WebhookState;
  WebhookReplay: ResolverTypeWrapper<ReplayModel>;
  WebhookConnection: ResolverTypeWrapper<WebhookPageModel>;
  WebhookEdge: ResolverTypeWrapper<Omit<WebhookEdge, 'node'> & { node: ResolversTypes['Webhook'] }>;
  WebhookDeliveryConnection: ResolverTypeWrapper<DeliveryPageModel>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDelivery: ResolverTypeWrapper<DeliveryModel>;
  WebhookDeliveryState: WebhookDeliveryState;
  WebhookAttempt: ResolverTypeWrapper<AttemptModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  School: Omit<School, 'adviserAllocations' | 'areaPlans' | 'capacityJudgement' | 'capacitySelfEvaluation' | 'categorisation' | 'categorisations' | 'comparisons' | 'similarSchools' | 'conversations' | 'support' | 'supports' | 'inspections' | 'latestJudgement' | 'interventionUptakes' | 'observations' | 'observationHistory' | 'supportPlans' | 'programmeParticipations' | 'reviews' | 'riskEntry' | 'signals' | 'signalHistory' | 'statutorySteps' | 'visits'> & { adviserAllocations?: Maybe<ResolversParentTypes['AdviserAllocationConnection']>, areaPlans?: Maybe<ResolversParentTypes['AreaPlanConnection']>, capacityJudgement?: Maybe<ResolversParentTypes['CapacityJudgement']>, capacitySelfEvaluation?: Maybe<ResolversParentTypes['CapacitySelfEvaluation']>, categorisation?: Maybe<ResolversParentTypes['Categorisation']>, categorisations?: Maybe<ResolversParentTypes['CategorisationConnection']>, comparisons?: Maybe<ReadonlyArray<ResolversParentTypes['MeasureComparison']>>, similarSchools?: Maybe<ResolversParentTypes['SimilarSchools']>, conversations?: Maybe<ResolversParentTypes['ConversationConnection']>, support?: Maybe<ResolversParentTypes['DeploymentConnection']>, supports?: Maybe<ResolversParentTypes['DeploymentConnection']>, inspections?: Maybe<ResolversParentTypes['InspectionConnection']>, latestJudgement?: Maybe<ResolversParentTypes['LatestJudgement']>, interventionUptakes?: Maybe<ResolversParentTypes['InterventionUptakeConnection']>, observations?: Maybe<ReadonlyArray<ResolversParentTypes['Observation']>>, observationHistory?: Maybe<ResolversParentTypes['PastObservationConnection']>, supportPlans?: Maybe<ResolversParentTypes['SupportPlanConnection']>, programmeParticipations?: Maybe<ResolversParentTypes['ProgrammeParticipantConnection']>, reviews?: Maybe<ResolversParentTypes['SchoolReviewConnection']>, riskEntry?: Maybe<ResolversParentTypes['RiskEntry']>, signals?: Maybe<ReadonlyArray<ResolversParentTypes['Signal']>>, signalHistory?: Maybe<ResolversParentTypes['SignalConnection']>, statutorySteps?: Maybe<ResolversParentTypes['StatutoryStepConnection']>, visits?: Maybe<ResolversParentTypes['VisitConnection']> } | FederationReferenceTypes['School'];
  Mutation: Record<PropertyKey, never>;
  Adviser: AdviserModel;
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  AdviserInterest: Omit<AdviserInterest, 'school'> & { school: ResolversParentTypes['School'] };
  AdviserConflict: AdviserConflict;
  AdviserAllocation: AllocationModel;
  SchoolShortOfSessions: ShortSchoolModel;
  SchoolShortOfSessionsConnection: ShortPageModel;
  SchoolShortOfSessionsEdge: Omit<SchoolShortOfSessionsEdge, 'node'> & { node: ResolversParentTypes['SchoolShortOfSessions'] };
  AdviserSession: AdviserSession;
  AdviserConnection: AdviserPageModel;
  AdviserEdge: Omit<AdviserEdge, 'node'> & { node: ResolversParentTypes['Adviser'] };
  AdviserAllocationConnection: AllocationPageModel;
  AdviserAllocationEdge: Omit<AdviserAllocationEdge, 'node'> & { node: ResolversParentTypes['AdviserAllocation'] };
  KeepAdviserInput: KeepAdviserInput;
  AdviserInterestInput: AdviserInterestInput;
  AllocateAdviserInput: AllocateAdviserInput;
  ShapeSessionInput: ShapeSessionInput;
  HoldSessionInput: HoldSessionInput;
  EndAllocationInput: EndAllocationInput;
  AreaPlan: PlanAsOfModel;
  AreaPlanChange: AreaPlanChange;
  AreaPlanPriority: PriorityInPlanModel;
  AreaPlanMeasure: MeasureInPlanModel;
  AreaPlanYearValue: AreaPlanYearValue;
  AreaPlanBenchmark: AreaPlanBenchmark;
  AreaPlanProgress: ProgressInPlanModel;
  AreaPlanYear: AreaPlanYear;
  AreaPlanStep: AreaPlanStep;
  SchoolPlanProgress: SchoolWayModel;
  SchoolPlanFigure: SchoolPlanFigure;
  AreaPlanConnection: AreaPlanPageModel;
  AreaPlanEdge: Omit<AreaPlanEdge, 'node'> & { node: ResolversParentTypes['AreaPlan'] };
  AreaPlanAreaInput: AreaPlanAreaInput;
  AreaPlanYearValueInput: AreaPlanYearValueInput;
  AreaPlanBenchmarkInput: AreaPlanBenchmarkInput;
  AreaPlanMeasureInput: AreaPlanMeasureInput;
  AreaPlanPriorityInput: AreaPlanPriorityInput;
  AdoptAreaPlanInput: AdoptAreaPlanInput;
  ChangeAreaPlanInput: ChangeAreaPlanInput;
  RecordPlanFiguresInput: RecordPlanFiguresInput;
  PlanFigureInput: PlanFigureInput;
  AuditTrailFilter: AuditTrailFilter;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: AuditTrailPageModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  SupportingLeader: SupportingLeader;
  SupportInterest: SupportInterest;
  SupportOffer: OfferModel;
  SupportChange: ChangeModel;
  SupportRequest: SupportRequestModel;
  BrokeringTerms: TermsModel;
  BrokeringWeights: BrokeringWeights;
  BrokeringRound: RoundModel;
  BrokeringVersion: RoundVersionModel;
  BrokeringOutcome: BrokeredOutcomeModel;
  BrokeringRefusalCount: BrokeringRefusalCount;
  BrokeringPair: JudgedModel;
  BrokeringRefusal: BrokeringRefusal;
  BrokeringLine: BrokeringLine;
  SupportOfferConnection: OfferPageModel;
  SupportOfferEdge: Omit<SupportOfferEdge, 'node'> & { node: ResolversParentTypes['SupportOffer'] };
  SupportRequestConnection: RequestPageModel;
  SupportRequestEdge: Omit<SupportRequestEdge, 'node'> & { node: ResolversParentTypes['SupportRequest'] };
  BrokeringRoundConnection: RoundPageModel;
  BrokeringRoundEdge: Omit<BrokeringRoundEdge, 'node'> & { node: ResolversParentTypes['BrokeringRound'] };
  BrokeringOutcomeConnection: OutcomePageModel;
  BrokeringOutcomeEdge: Omit<BrokeringOutcomeEdge, 'node'> & { node: ResolversParentTypes['BrokeringOutcome'] };
  SupportingLeaderInput: SupportingLeaderInput;
  SupportInterestInput: SupportInterestInput;
  OfferSupportInput: OfferSupportInput;
  RequestSupportInput: RequestSupportInput;
  BrokeringTermsInput: BrokeringTermsInput;
  BrokeringWeightsInput: BrokeringWeightsInput;
  OpenBrokeringRoundInput: OpenBrokeringRoundInput;
  BrokeringPairInput: BrokeringPairInput;
  ReasonedPairInput: ReasonedPairInput;
  DecideBrokeringInput: DecideBrokeringInput;
  CloseBrokeringRoundInput: CloseBrokeringRoundInput;
  EvaluateCapacityInput: EvaluateCapacityInput;
  CapacitySelfEvaluation: SelfEvaluationModel;
  JudgeCapacityInput: JudgeCapacityInput;
  CapacityJudgement: CapacityJudgementModel;
  CategorisationChangeFilter: CategorisationChangeFilter;
  CategorisationChanges: Omit<CategorisationChanges, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['CategorisationChange']> };
  Subscription: Record<PropertyKey, never>;
  CategorisationFilter: CategorisationFilter;
  CategorisationConnection: CategorisationPageModel;
  CategorisationEdge: Omit<CategorisationEdge, 'node'> & { node: ResolversParentTypes['Categorisation'] };
  CategorisationFacets: CategorisationFacets;
  CategoryCount: CategoryCount;
  CategorisationStateCount: CategorisationStateCount;
  Categorisation: CategorisationViewModel;
  CategoryProposal: ReckoningModel;
  CategoryReproduction: CategoryReproduction;
  CategorisationChallenge: CategorisationChallenge;
  CategorisationStepConnection: StepPageModel;
  CategorisationStepEdge: Omit<CategorisationStepEdge, 'node'> & { node: ResolversParentTypes['CategorisationStep'] };
  CategorisationStep: StepModel;
  StatutoryReason: StatutoryReason;
  CategorisationOutcome: MoveOutcomeModel;
  CategorisationRead: CategorisationRead;
  ModerateCategorisationInput: ModerateCategorisationInput;
  ModerateCategorisationsInput: ModerateCategorisationsInput;
  ModerationInput: ModerationInput;
  AgreeCategorisationsInput: AgreeCategorisationsInput;
  ChallengeCategorisationInput: ChallengeCategorisationInput;
  AnswerChallengeInput: AnswerChallengeInput;
  OverruleCategorisationInput: OverruleCategorisationInput;
  RenewCategorisationsInput: RenewCategorisationsInput;
  WithdrawCategorisationInput: WithdrawCategorisationInput;
  CriterionExplanation: JudgedCriterionModel;
  PeriodValue: PeriodValue;
  Escalation: AppliedEscalationModel;
  CategorySupport: SupportModel;
  FrameworkVersion: FrameworkNameModel;
  CategorisationChange: Omit<CategorisationChange, 'school' | 'localAuthority' | 'support'> & { school: ResolversParentTypes['School'], localAuthority: ResolversParentTypes['LocalAuthority'], support: ResolversParentTypes['CategorySupport'] };
  ChangeReason: ChangeReason;
  Money: Money;
  Pence: Scalars['Pence']['output'];
  AttainmentComparisonInput: AttainmentComparisonInput;
  AttainmentComparison: AttainmentComparisonModel;
  AttainmentRow: AttainmentRowModel;
  AttainmentSeries: AttainmentSeriesModel;
  AttainmentFigure: Omit<AttainmentFigure, 'comparator'> & { comparator?: Maybe<ResolversParentTypes['Comparator']> };
  Comparator: ComparatorModel;
  MeasureComparison: MeasureComparisonModel;
  MeasureTrend: TrendModel;
  TrendStep: TrendStep;
  PooledFigure: PooledFigure;
  SimilarSchools: KnownGroupModel;
  IntakeFeature: FeatureModel;
  SimilarSchool: LikeSchoolModel;
  IntakeLikeness: LikenessModel;
  Conversation: ConversationModel;
  ConversationAddition: ConversationAddition;
  ConversationConnection: ConversationPageModel;
  ConversationEdge: Omit<ConversationEdge, 'node'> & { node: ResolversParentTypes['Conversation'] };
  RecordConversationInput: RecordConversationInput;
  AddToConversationInput: AddToConversationInput;
  Deployment: DeploymentModel;
  DeploymentPrice: DeploymentPrice;
  DeploymentMeasure: DeploymentMeasure;
  DeploymentOverseer: Omit<DeploymentOverseer, 'school'> & { school: ResolversParentTypes['School'] };
  DeploymentConsent: ConsentModel;
  DeploymentDays: DaysGivenModel;
  DeploymentEvaluation: EvaluationModel;
  DeploymentEffect: DeploymentEffect;
  DeploymentConnection: DeploymentPageModel;
  DeploymentEdge: Omit<DeploymentEdge, 'node'> & { node: ResolversParentTypes['Deployment'] };
  DraftDeploymentInput: DraftDeploymentInput;
  DeploymentPriceInput: DeploymentPriceInput;
  DeploymentMeasureInput: DeploymentMeasureInput;
  DeploymentOverseerInput: DeploymentOverseerInput;
  AnswerDeploymentInput: AnswerDeploymentInput;
  StartDeploymentInput: StartDeploymentInput;
  RecordDeploymentDaysInput: RecordDeploymentDaysInput;
  CompleteDeploymentInput: CompleteDeploymentInput;
  DeploymentFigureInput: DeploymentFigureInput;
  EarlierDeploymentOwner: EarlierDeploymentOwner;
  LocalAuthority: Omit<LocalAuthority, 'framework' | 'middleTierQuality'> & { framework?: Maybe<ResolversParentTypes['Framework']>, middleTierQuality?: Maybe<ResolversParentTypes['MiddleTierQuality']> } | FederationReferenceTypes['LocalAuthority'];
  Trust: Omit<Trust, 'framework'> & { framework?: Maybe<ResolversParentTypes['Framework']> } | FederationReferenceTypes['Trust'];
  Partnership: Omit<Partnership, 'framework'> & { framework?: Maybe<ResolversParentTypes['Framework']> } | FederationReferenceTypes['Partnership'];
  Framework: AnyFrameworkModel;
  FrameworkConnection: FrameworkPageModel;
  FrameworkEdge: Omit<FrameworkEdge, 'node'> & { node: ResolversParentTypes['Framework'] };
  FrameworkDraft: FrameworkDraftModel;
  FrameworkDefinition: FrameworkDefinitionModel;
  FrameworkCriterion: CriterionModel;
  FrameworkBand: FrameworkBand;
  FrameworkGroup: FrameworkGroup;
  FrameworkMatrixRow: FrameworkMatrixRow;
  FrameworkCategory: CategoryModel;
  FrameworkEscalation: EscalationModel;
  FrameworkFiguresCondition: FrameworkFiguresCondition;
  FrameworkLimit: FrameworkLimit;
  DraftFrameworkInput: DraftFrameworkInput;
  DiscardFrameworkDraftInput: DiscardFrameworkDraftInput;
  AdoptFrameworkInput: AdoptFrameworkInput;
  EndFrameworkInput: EndFrameworkInput;
  FrameworkDefinitionInput: FrameworkDefinitionInput;
  FrameworkCriterionInput: FrameworkCriterionInput;
  FrameworkBandInput: FrameworkBandInput;
  FrameworkGroupInput: FrameworkGroupInput;
  FrameworkMatrixRowInput: FrameworkMatrixRowInput;
  FrameworkCategoryInput: FrameworkCategoryInput;
  FrameworkEscalationInput: FrameworkEscalationInput;
  FrameworkFiguresConditionInput: FrameworkFiguresConditionInput;
  FrameworkLimitInput: FrameworkLimitInput;
  LatestJudgement: Omit<LatestJudgement, 'reportCard' | 'graded'> & { reportCard?: Maybe<ResolversParentTypes['Inspection']>, graded?: Maybe<ResolversParentTypes['Inspection']> };
  Inspection: KeptInspectionModel;
  InspectionGrade: InspectionGrade;
  InspectionConnection: InspectionPageModel;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  Intervention: Intervention;
  InterventionsTakenUp: TakenUpModel;
  InterventionUptake: UptakeModel;
  InterventionUnder: InterventionUnder;
  InterventionPerson: AttachedModel;
  InterventionUptakeConnection: UptakePageModel;
  InterventionUptakeEdge: Omit<InterventionUptakeEdge, 'node'> & { node: ResolversParentTypes['InterventionUptake'] };
  AddInterventionInput: AddInterventionInput;
  TakeUpInterventionInput: TakeUpInterventionInput;
  InterventionUnderInput: InterventionUnderInput;
  InterventionPersonInput: InterventionPersonInput;
  EndInterventionUptakeInput: EndInterventionUptakeInput;
  MiddleTierQuality: AuthorityOnDayModel;
  QualityShare: ShareModel;
  MiddleTierMove: MiddleTierMove;
  MiddleTierCost: MiddleTierCost;
  RecordObservationsInput: RecordObservationsInput;
  ObservationInput: ObservationInput;
  RecordedObservations: Omit<RecordedObservations, 'schools'> & { schools: ReadonlyArray<ResolversParentTypes['School']> };
  PastObservationConnection: ObservationPageModel;
  PastObservationEdge: Omit<PastObservationEdge, 'node'> & { node: ResolversParentTypes['PastObservation'] };
  PastObservation: KeptObservationModel;
  SupersededObservation: SupersededVersionModel;
  ObservationSource: ObservationSource;
  MeasureFilter: MeasureFilter;
  Measure: MeasureModel;
  MeasureGrade: MeasureGrade;
  Observation: ObservationModel;
  ObservedPeriod: ObservedPeriod;
  Person: Person;
  PersonInput: PersonInput;
  SupportPlan: PlanModel;
  PlanEnd: PlanEnd;
  PlanObjective: ObjectiveInPlanModel;
  ObjectiveProgress: ObjectiveProgress;
  PlanReview: PlanReviewModel;
  RatedObjective: RatedObjective;
  PlanAgreement: PlanAgreement;
  PlanConclusion: PlanConclusion;
  SupportPlanConnection: PlanPageModel;
  SupportPlanEdge: Omit<SupportPlanEdge, 'node'> & { node: ResolversParentTypes['SupportPlan'] };
  DraftPlanInput: DraftPlanInput;
  PlanObjectiveInput: PlanObjectiveInput;
  ChangePlanObjectivesInput: ChangePlanObjectivesInput;
  AgreePlanInput: AgreePlanInput;
  RecordProgressInput: RecordProgressInput;
  ReviewPlanInput: ReviewPlanInput;
  RatedObjectiveInput: RatedObjectiveInput;
  ConcludePlanInput: ConcludePlanInput;
  Programme: ProgrammeModel;
  ProgrammeChange: ProgrammeChange;
  ProgrammeEntryRule: ProgrammeEntryRule;
  ProgrammeCondition: ProgrammeCondition;
  PartnerRule: PartnerRule;
  ProgrammeOwed: ProgrammeOwed;
  ProgrammeConnection: ProgrammePageModel;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeCohort: CohortModel;
  ProgrammeCohortConnection: CohortPageModel;
  ProgrammeCohortEdge: Omit<ProgrammeCohortEdge, 'node'> & { node: ResolversParentTypes['ProgrammeCohort'] };
  ProgrammeDue: ProgrammeDue;
  ProgrammePublication: PublicationModel;
  ProgrammeSession: SessionModel;
  ProgrammeStatistics: CohortStatisticsModel;
  ProgrammeOutcomeStatistics: OutcomeStatisticsModel;
  ProgrammeOutcomeCount: ProgrammeOutcomeCount;
  ProgrammeParticipant: ParticipantModel;
  ProgrammeFinding: ProgrammeFinding;
  ProgrammeStep: ProgrammeStep;
  ProgrammePairing: PairingModel;
  ProgrammeWork: OwedWorkModel;
  ProgrammeVisit: VisitModel;
  ProgrammeSessionAttendance: Omit<ProgrammeSessionAttendance, 'session'> & { session: ResolversParentTypes['ProgrammeSession'] };
  ProgrammeOutcome: OutcomeModel;
  ProgrammeParticipantConnection: ParticipantPageModel;
  ProgrammeParticipantEdge: Omit<ProgrammeParticipantEdge, 'node'> & { node: ResolversParentTypes['ProgrammeParticipant'] };
  ProgrammeConditionInput: ProgrammeConditionInput;
  ProgrammeEntryRuleInput: ProgrammeEntryRuleInput;
  PartnerRuleInput: PartnerRuleInput;
  ProgrammeOwedInput: ProgrammeOwedInput;
  OpenProgrammeInput: OpenProgrammeInput;
  ChangeProgrammeInput: ChangeProgrammeInput;
  OpenProgrammeCohortInput: OpenProgrammeCohortInput;
  ProgrammeDueInput: ProgrammeDueInput;
  ApplyToProgrammeInput: ApplyToProgrammeInput;
  AdmitToProgrammeInput: AdmitToProgrammeInput;
  WithdrawFromProgrammeInput: WithdrawFromProgrammeInput;
  PlanProgrammeSessionInput: PlanProgrammeSessionInput;
  RecordProgrammeAttendanceInput: RecordProgrammeAttendanceInput;
  PairWithHeadInput: PairWithHeadInput;
  EndProgrammePairingInput: EndProgrammePairingInput;
  RecordProgrammeVisitInput: RecordProgrammeVisitInput;
  DeliverProgrammeWorkInput: DeliverProgrammeWorkInput;
  RecordProgrammeOutcomeInput: RecordProgrammeOutcomeInput;
  RehearsalInput: RehearsalInput;
  RehearsalChangesInput: RehearsalChangesInput;
  CriterionChangeInput: CriterionChangeInput;
  Rehearsal: ShownRehearsalModel;
  RehearsalLink: RehearsalLink;
  RehearsalCause: RehearsalCause;
  RehearsalMoveConnection: Omit<RehearsalMoveConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RehearsalMoveEdge']> };
  RehearsalMoveEdge: Omit<RehearsalMoveEdge, 'node'> & { node: ResolversParentTypes['RehearsalMove'] };
  RehearsalMove: ShownMoveModel;
  SchoolReview: SchoolReviewModel;
  Reviewer: Reviewer;
  SchoolReviewConnection: ReviewPageModel;
  SchoolReviewEdge: Omit<SchoolReviewEdge, 'node'> & { node: ResolversParentTypes['SchoolReview'] };
  RecordSchoolReviewInput: RecordSchoolReviewInput;
  ReviewerInput: ReviewerInput;
  RiskEntry: RiskEntryModel;
  RiskStep: RiskStepModel;
  RiskEntryConnection: RiskPageModel;
  RiskEntryEdge: Omit<RiskEntryEdge, 'node'> & { node: ResolversParentTypes['RiskEntry'] };
  RiskFilter: RiskFilter;
  EnterOnRiskRegisterInput: EnterOnRiskRegisterInput;
  ReviewRiskEntryInput: ReviewRiskEntryInput;
  CloseRiskEntryInput: CloseRiskEntryInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Signal: KeptSignalModel;
  SignalCleared: SignalCleared;
  SignalConnection: SignalPageModel;
  SignalEdge: Omit<SignalEdge, 'node'> & { node: ResolversParentTypes['Signal'] };
  SignalCount: SignalCountModel;
  SignalFilter: SignalFilter;
  SignalRule: SignalRule;
  SignalKind: SignalKind;
  RecordSignalInput: RecordSignalInput;
  ClearSignalInput: ClearSignalInput;
  ClearLapsedSignalsInput: ClearLapsedSignalsInput;
  StatutoryStepKind: StepKindModel;
  StatutoryStep: StatutoryStepModel;
  StatutoryPrecondition: StatutoryPrecondition;
  StatutoryOutcome: StatutoryOutcome;
  StatutoryStepConnection: StatutoryStepPageModel;
  StatutoryStepEdge: Omit<StatutoryStepEdge, 'node'> & { node: ResolversParentTypes['StatutoryStep'] };
  TakeStatutoryStepInput: TakeStatutoryStepInput;
  StatutoryPreconditionInput: StatutoryPreconditionInput;
  EndStatutoryStepInput: EndStatutoryStepInput;
  Visit: MonitoringVisitModel;
  VisitReport: ReportModel;
  VisitCheck: VisitCheck;
  VisitCorrection: CorrectionModel;
  CorrectionAnswer: CorrectionAnswer;
  VisitFinal: VisitFinal;
  VisitCancelled: VisitCancelled;
  VisitConnection: VisitPageModel;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  VisitOverdue: OverdueSchoolModel;
  VisitOverdueConnection: OverduePageModel;
  VisitOverdueEdge: Omit<VisitOverdueEdge, 'node'> & { node: ResolversParentTypes['VisitOverdue'] };
  PlanVisitInput: PlanVisitInput;
  WriteVisitReportInput: WriteVisitReportInput;
  SendVisitReportInput: SendVisitReportInput;
  ReturnFactualCheckInput: ReturnFactualCheckInput;
  CorrectionInput: CorrectionInput;
  AnswerCorrectionInput: AnswerCorrectionInput;
  FinaliseVisitReportInput: FinaliseVisitReportInput;
  CancelVisitInput: CancelVisitInput;
  WatchedSchool: WatchModel;
  WatchNews: WatchNews;
  WatchedSchoolConnection: WatchPageModel;
  WatchedSchoolEdge: Omit<WatchedSchoolEdge, 'node'> & { node: ResolversParentTypes['WatchedSchool'] };
  WatchSchoolInput: WatchSchoolInput;
  UnwatchSchoolInput: UnwatchSchoolInput;
  MarkWatchlistSeenInput: MarkWatchlistSeenInput;
  RegisterWebhookInput: RegisterWebhookInput;
  WebhookFilterInput: WebhookFilterInput;
  ChangeWebhookInput: ChangeWebhookInput;
  WebhookInput: WebhookInput;
  DisableWebhookInput: DisableWebhookInput;
  ReplayWebhookInput: ReplayWebhookInput;
  TestWebhookInput: TestWebhookInput;
  RemoveWebhookInput: RemoveWebhookInput;
  WebhookWithSecret: Omit<WebhookWithSecret, 'webhook'> & { webhook: ResolversParentTypes['Webhook'] };
  Webhook: WebhookModel;
  WebhookFilter: WebhookFilter;
  WebhookReplay: ReplayModel;
  WebhookConnection: WebhookPageModel;
  WebhookEdge: Omit<WebhookEdge, 'node'> & { node: ResolversParentTypes['Webhook'] };
  WebhookDeliveryConnection: DeliveryPageModel;
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookDelivery: DeliveryModel;
  WebhookAttempt: AttemptModel;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  advisers?: Resolver<ResolversTypes['AdviserConnection'], ParentType, ContextType, RequireFields<QueryAdvisersArgs, 'localAuthority' | 'first'>>;
  schoolsShortOfSessions?: Resolver<ResolversTypes['SchoolShortOfSessionsConnection'], ParentType, ContextType, RequireFields<QuerySchoolsShortOfSessionsArgs, 'localAuthority' | 'year' | 'first'>>;
  areaPlan?: Resolver<Maybe<ResolversTypes['AreaPlan']>, ParentType, ContextType, RequireFields<QueryAreaPlanArgs, 'id'>>;
  areaPlans?: Resolver<ResolversTypes['AreaPlanConnection'], ParentType, ContextType, RequireFields<QueryAreaPlansArgs, 'first'>>;
  improvementAuditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryImprovementAuditTrailArgs, 'first'>>;
  shippedBrokeringTerms?: Resolver<ResolversTypes['BrokeringTerms'], ParentType, ContextType>;
  supportOffer?: Resolver<Maybe<ResolversTypes['SupportOffer']>, ParentType, ContextType, RequireFields<QuerySupportOfferArgs, 'id'>>;
  supportOffers?: Resolver<Maybe<ResolversTypes['SupportOfferConnection']>, ParentType, ContextType, RequireFields<QuerySupportOffersArgs, 'owner' | 'first'>>;
  supportRequest?: Resolver<Maybe<ResolversTypes['SupportRequest']>, ParentType, ContextType, RequireFields<QuerySupportRequestArgs, 'id'>>;
  supportRequests?: Resolver<Maybe<ResolversTypes['SupportRequestConnection']>, ParentType, ContextType, RequireFields<QuerySupportRequestsArgs, 'owner' | 'first'>>;
  brokeringRound?: Resolver<Maybe<ResolversTypes['BrokeringRound']>, ParentType, ContextType, RequireFields<QueryBrokeringRoundArgs, 'id'>>;
  brokeringRounds?: Resolver<Maybe<ResolversTypes['BrokeringRoundConnection']>, ParentType, ContextType, RequireFields<QueryBrokeringRoundsArgs, 'owner' | 'first'>>;
  categorisationChanges?: Resolver<Maybe<ResolversTypes['CategorisationChanges']>, ParentType, ContextType, RequireFields<QueryCategorisationChangesArgs, 'first'>>;
  categorisation?: Resolver<Maybe<ResolversTypes['Categorisation']>, ParentType, ContextType, RequireFields<QueryCategorisationArgs, 'id'>>;
  categorisations?: Resolver<ResolversTypes['CategorisationConnection'], ParentType, ContextType, RequireFields<QueryCategorisationsArgs, 'first'>>;
  statutoryReasons?: Resolver<ReadonlyArray<ResolversTypes['StatutoryReason']>, ParentType, ContextType>;
  attainmentComparison?: Resolver<Maybe<ResolversTypes['AttainmentComparison']>, ParentType, ContextType, RequireFields<QueryAttainmentComparisonArgs, 'input'>>;
  deployment?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType, RequireFields<QueryDeploymentArgs, 'id'>>;
  deployments?: Resolver<Maybe<ResolversTypes['DeploymentConnection']>, ParentType, ContextType, RequireFields<QueryDeploymentsArgs, 'owner' | 'first'>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  shippedFrameworks?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  frameworks?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, RequireFields<QueryFrameworksArgs, 'owner' | 'first'>>;
  frameworkDrafts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FrameworkDraft']>>, ParentType, ContextType, RequireFields<QueryFrameworkDraftsArgs, 'owner'>>;
  frameworkFaults?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryFrameworkFaultsArgs, 'definition'>>;
  interventions?: Resolver<ReadonlyArray<ResolversTypes['Intervention']>, ParentType, ContextType, Partial<QueryInterventionsArgs>>;
  interventionUptake?: Resolver<Maybe<ResolversTypes['InterventionUptake']>, ParentType, ContextType, RequireFields<QueryInterventionUptakeArgs, 'id'>>;
  middleTierCosts?: Resolver<ReadonlyArray<ResolversTypes['MiddleTierCost']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  publishedFigures?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryPublishedFiguresArgs, 'area'>>;
  supportPlan?: Resolver<Maybe<ResolversTypes['SupportPlan']>, ParentType, ContextType, RequireFields<QuerySupportPlanArgs, 'id'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  programmeCohort?: Resolver<Maybe<ResolversTypes['ProgrammeCohort']>, ParentType, ContextType, RequireFields<QueryProgrammeCohortArgs, 'id'>>;
  programmeParticipant?: Resolver<Maybe<ResolversTypes['ProgrammeParticipant']>, ParentType, ContextType, RequireFields<QueryProgrammeParticipantArgs, 'cohort' | 'urn'>>;
  rehearsal?: Resolver<Maybe<ResolversTypes['Rehearsal']>, ParentType, ContextType, RequireFields<QueryRehearsalArgs, 'input' | 'first'>>;
  riskRegister?: Resolver<ResolversTypes['RiskEntryConnection'], ParentType, ContextType, RequireFields<QueryRiskRegisterArgs, 'localAuthority' | 'first'>>;
  signalRules?: Resolver<ReadonlyArray<ResolversTypes['SignalRule']>, ParentType, ContextType>;
  signalKinds?: Resolver<ReadonlyArray<ResolversTypes['SignalKind']>, ParentType, ContextType>;
  signals?: Resolver<ResolversTypes['SignalConnection'], ParentType, ContextType, RequireFields<QuerySignalsArgs, 'localAuthority' | 'first'>>;
  statutoryStepKinds?: Resolver<ReadonlyArray<ResolversTypes['StatutoryStepKind']>, ParentType, ContextType, Partial<QueryStatutoryStepKindsArgs>>;
  visit?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType, RequireFields<QueryVisitArgs, 'id'>>;
  schoolsOverdueForVisit?: Resolver<ResolversTypes['VisitOverdueConnection'], ParentType, ContextType, RequireFields<QuerySchoolsOverdueForVisitArgs, 'localAuthority' | 'first'>>;
  watchlist?: Resolver<ResolversTypes['WatchedSchoolConnection'], ParentType, ContextType, RequireFields<QueryWatchlistArgs, 'first'>>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<QueryWebhookArgs, 'id'>>;
  webhooks?: Resolver<Maybe<ResolversTypes['WebhookConnection']>, ParentType, ContextType, RequireFields<QueryWebhooksArgs, 'owner' | 'first'>>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adviserAllocations?: Resolver<Maybe<ResolversTypes['AdviserAllocationConnection']>, ParentType, ContextType, RequireFields<SchoolAdviserAllocationsArgs, 'first'>>;
  areaPlans?: Resolver<Maybe<ResolversTypes['AreaPlanConnection']>, ParentType, ContextType, RequireFields<SchoolAreaPlansArgs, 'first'>>;
  capacityJudgement?: Resolver<Maybe<ResolversTypes['CapacityJudgement']>, ParentType, ContextType>;
  capacitySelfEvaluation?: Resolver<Maybe<ResolversTypes['CapacitySelfEvaluation']>, ParentType, ContextType>;
  categorisation?: Resolver<Maybe<ResolversTypes['Categorisation']>, ParentType, ContextType, Partial<SchoolCategorisationArgs>>;
  uncategorisedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  categorisations?: Resolver<Maybe<ResolversTypes['CategorisationConnection']>, ParentType, ContextType, RequireFields<SchoolCategorisationsArgs, 'first'>>;
  comparisons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MeasureComparison']>>, ParentType, ContextType, RequireFields<SchoolComparisonsArgs, 'leastCohort'>>;
  similarSchools?: Resolver<Maybe<ResolversTypes['SimilarSchools']>, ParentType, ContextType>;
  conversations?: Resolver<Maybe<ResolversTypes['ConversationConnection']>, ParentType, ContextType, RequireFields<SchoolConversationsArgs, 'first'>>;
  support?: Resolver<Maybe<ResolversTypes['DeploymentConnection']>, ParentType, ContextType, RequireFields<SchoolSupportArgs, 'first'>>;
  supports?: Resolver<Maybe<ResolversTypes['DeploymentConnection']>, ParentType, ContextType, RequireFields<SchoolSupportsArgs, 'first'>>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, RequireFields<SchoolInspectionsArgs, 'first'>>;
  latestJudgement?: Resolver<Maybe<ResolversTypes['LatestJudgement']>, ParentType, ContextType>;
  interventionUptakes?: Resolver<Maybe<ResolversTypes['InterventionUptakeConnection']>, ParentType, ContextType, RequireFields<SchoolInterventionUptakesArgs, 'first'>>;
  observations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Observation']>>, ParentType, ContextType, Partial<SchoolObservationsArgs>>;
  observationHistory?: Resolver<Maybe<ResolversTypes['PastObservationConnection']>, ParentType, ContextType, RequireFields<SchoolObservationHistoryArgs, 'first'>>;
  supportPlans?: Resolver<Maybe<ResolversTypes['SupportPlanConnection']>, ParentType, ContextType, RequireFields<SchoolSupportPlansArgs, 'first'>>;
  programmeParticipations?: Resolver<Maybe<ResolversTypes['ProgrammeParticipantConnection']>, ParentType, ContextType, RequireFields<SchoolProgrammeParticipationsArgs, 'first'>>;
  reviews?: Resolver<Maybe<ResolversTypes['SchoolReviewConnection']>, ParentType, ContextType, RequireFields<SchoolReviewsArgs, 'first'>>;
  riskEntry?: Resolver<Maybe<ResolversTypes['RiskEntry']>, ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signal']>>, ParentType, ContextType>;
  signalHistory?: Resolver<Maybe<ResolversTypes['SignalConnection']>, ParentType, ContextType, RequireFields<SchoolSignalHistoryArgs, 'first'>>;
  statutorySteps?: Resolver<Maybe<ResolversTypes['StatutoryStepConnection']>, ParentType, ContextType, RequireFields<SchoolStatutoryStepsArgs, 'first'>>;
  visits?: Resolver<Maybe<ResolversTypes['VisitConnection']>, ParentType, ContextType, RequireFields<SchoolVisitsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  keepAdviser?: Resolver<ResolversTypes['Adviser'], ParentType, ContextType, RequireFields<MutationKeepAdviserArgs, 'input'>>;
  allocateAdviser?: Resolver<ResolversTypes['AdviserAllocation'], ParentType, ContextType, RequireFields<MutationAllocateAdviserArgs, 'input'>>;
  shapeSession?: Resolver<ResolversTypes['AdviserAllocation'], ParentType, ContextType, RequireFields<MutationShapeSessionArgs, 'input'>>;
  holdSession?: Resolver<ResolversTypes['AdviserAllocation'], ParentType, ContextType, RequireFields<MutationHoldSessionArgs, 'input'>>;
  endAllocation?: Resolver<ResolversTypes['AdviserAllocation'], ParentType, ContextType, RequireFields<MutationEndAllocationArgs, 'input'>>;
  adoptAreaPlan?: Resolver<ResolversTypes['AreaPlan'], ParentType, ContextType, RequireFields<MutationAdoptAreaPlanArgs, 'input'>>;
  changeAreaPlan?: Resolver<ResolversTypes['AreaPlan'], ParentType, ContextType, RequireFields<MutationChangeAreaPlanArgs, 'input'>>;
  recordPlanFigures?: Resolver<ResolversTypes['AreaPlan'], ParentType, ContextType, RequireFields<MutationRecordPlanFiguresArgs, 'input'>>;
  offerSupport?: Resolver<ResolversTypes['SupportOffer'], ParentType, ContextType, RequireFields<MutationOfferSupportArgs, 'input'>>;
  requestSupport?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType, RequireFields<MutationRequestSupportArgs, 'input'>>;
  openBrokeringRound?: Resolver<ResolversTypes['BrokeringRound'], ParentType, ContextType, RequireFields<MutationOpenBrokeringRoundArgs, 'input'>>;
  decideBrokering?: Resolver<ResolversTypes['BrokeringRound'], ParentType, ContextType, RequireFields<MutationDecideBrokeringArgs, 'input'>>;
  closeBrokeringRound?: Resolver<ResolversTypes['BrokeringRound'], ParentType, ContextType, RequireFields<MutationCloseBrokeringRoundArgs, 'input'>>;
  evaluateCapacity?: Resolver<ResolversTypes['CapacitySelfEvaluation'], ParentType, ContextType, RequireFields<MutationEvaluateCapacityArgs, 'input'>>;
  judgeCapacity?: Resolver<ResolversTypes['CapacityJudgement'], ParentType, ContextType, RequireFields<MutationJudgeCapacityArgs, 'input'>>;
  moderateCategorisation?: Resolver<ResolversTypes['Categorisation'], ParentType, ContextType, RequireFields<MutationModerateCategorisationArgs, 'input'>>;
  moderateCategorisations?: Resolver<ReadonlyArray<ResolversTypes['CategorisationOutcome']>, ParentType, ContextType, RequireFields<MutationModerateCategorisationsArgs, 'input'>>;
  agreeCategorisations?: Resolver<ReadonlyArray<ResolversTypes['CategorisationOutcome']>, ParentType, ContextType, RequireFields<MutationAgreeCategorisationsArgs, 'input'>>;
  challengeCategorisation?: Resolver<ResolversTypes['Categorisation'], ParentType, ContextType, RequireFields<MutationChallengeCategorisationArgs, 'input'>>;
  answerChallenge?: Resolver<ResolversTypes['Categorisation'], ParentType, ContextType, RequireFields<MutationAnswerChallengeArgs, 'input'>>;
  overruleCategorisation?: Resolver<ResolversTypes['Categorisation'], ParentType, ContextType, RequireFields<MutationOverruleCategorisationArgs, 'input'>>;
  renewCategorisations?: Resolver<ReadonlyArray<ResolversTypes['Categorisation']>, ParentType, ContextType, RequireFields<MutationRenewCategorisationsArgs, 'input'>>;
  withdrawCategorisation?: Resolver<ResolversTypes['Categorisation'], ParentType, ContextType, RequireFields<MutationWithdrawCategorisationArgs, 'input'>>;
  recordConversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType, RequireFields<MutationRecordConversationArgs, 'input'>>;
  addToConversation?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType, RequireFields<MutationAddToConversationArgs, 'input'>>;
  draftDeployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType, RequireFields<MutationDraftDeploymentArgs, 'input'>>;
  answerDeployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType, RequireFields<MutationAnswerDeploymentArgs, 'input'>>;
  startDeployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType, RequireFields<MutationStartDeploymentArgs, 'input'>>;
  recordDeploymentDays?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType, RequireFields<MutationRecordDeploymentDaysArgs, 'input'>>;
  completeDeployment?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType, RequireFields<MutationCompleteDeploymentArgs, 'input'>>;
  draftFramework?: Resolver<ResolversTypes['FrameworkDraft'], ParentType, ContextType, RequireFields<MutationDraftFrameworkArgs, 'input'>>;
  discardFrameworkDraft?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDiscardFrameworkDraftArgs, 'input'>>;
  adoptFramework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType, RequireFields<MutationAdoptFrameworkArgs, 'input'>>;
  endFramework?: Resolver<ResolversTypes['Framework'], ParentType, ContextType, RequireFields<MutationEndFrameworkArgs, 'input'>>;
  addIntervention?: Resolver<ResolversTypes['Intervention'], ParentType, ContextType, RequireFields<MutationAddInterventionArgs, 'input'>>;
  takeUpIntervention?: Resolver<ResolversTypes['InterventionUptake'], ParentType, ContextType, RequireFields<MutationTakeUpInterventionArgs, 'input'>>;
  endInterventionUptake?: Resolver<ResolversTypes['InterventionUptake'], ParentType, ContextType, RequireFields<MutationEndInterventionUptakeArgs, 'input'>>;
  recordObservations?: Resolver<ResolversTypes['RecordedObservations'], ParentType, ContextType, RequireFields<MutationRecordObservationsArgs, 'input'>>;
  draftPlan?: Resolver<ResolversTypes['SupportPlan'], ParentType, ContextType, RequireFields<MutationDraftPlanArgs, 'input'>>;
  changePlanObjectives?: Resolver<ResolversTypes['SupportPlan'], ParentType, ContextType, RequireFields<MutationChangePlanObjectivesArgs, 'input'>>;
  agreePlan?: Resolver<ResolversTypes['SupportPlan'], ParentType, ContextType, RequireFields<MutationAgreePlanArgs, 'input'>>;
  recordProgress?: Resolver<ResolversTypes['SupportPlan'], ParentType, ContextType, RequireFields<MutationRecordProgressArgs, 'input'>>;
  reviewPlan?: Resolver<ResolversTypes['SupportPlan'], ParentType, ContextType, RequireFields<MutationReviewPlanArgs, 'input'>>;
  concludePlan?: Resolver<ResolversTypes['SupportPlan'], ParentType, ContextType, RequireFields<MutationConcludePlanArgs, 'input'>>;
  openProgramme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType, RequireFields<MutationOpenProgrammeArgs, 'input'>>;
  changeProgramme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType, RequireFields<MutationChangeProgrammeArgs, 'input'>>;
  openProgrammeCohort?: Resolver<ResolversTypes['ProgrammeCohort'], ParentType, ContextType, RequireFields<MutationOpenProgrammeCohortArgs, 'input'>>;
  applyToProgramme?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeParticipant']>, ParentType, ContextType, RequireFields<MutationApplyToProgrammeArgs, 'input'>>;
  admitToProgramme?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeParticipant']>, ParentType, ContextType, RequireFields<MutationAdmitToProgrammeArgs, 'input'>>;
  withdrawFromProgramme?: Resolver<ResolversTypes['ProgrammeParticipant'], ParentType, ContextType, RequireFields<MutationWithdrawFromProgrammeArgs, 'input'>>;
  planProgrammeSession?: Resolver<ResolversTypes['ProgrammeSession'], ParentType, ContextType, RequireFields<MutationPlanProgrammeSessionArgs, 'input'>>;
  recordProgrammeAttendance?: Resolver<ResolversTypes['ProgrammeSession'], ParentType, ContextType, RequireFields<MutationRecordProgrammeAttendanceArgs, 'input'>>;
  pairWithHead?: Resolver<ResolversTypes['ProgrammeParticipant'], ParentType, ContextType, RequireFields<MutationPairWithHeadArgs, 'input'>>;
  endProgrammePairing?: Resolver<ResolversTypes['ProgrammeParticipant'], ParentType, ContextType, RequireFields<MutationEndProgrammePairingArgs, 'input'>>;
  recordProgrammeVisit?: Resolver<ResolversTypes['ProgrammeVisit'], ParentType, ContextType, RequireFields<MutationRecordProgrammeVisitArgs, 'input'>>;
  deliverProgrammeWork?: Resolver<ResolversTypes['ProgrammeParticipant'], ParentType, ContextType, RequireFields<MutationDeliverProgrammeWorkArgs, 'input'>>;
  recordProgrammeOutcome?: Resolver<ResolversTypes['ProgrammeParticipant'], ParentType, ContextType, RequireFields<MutationRecordProgrammeOutcomeArgs, 'input'>>;
  recordSchoolReview?: Resolver<ResolversTypes['SchoolReview'], ParentType, ContextType, RequireFields<MutationRecordSchoolReviewArgs, 'input'>>;
  enterOnRiskRegister?: Resolver<ResolversTypes['RiskEntry'], ParentType, ContextType, RequireFields<MutationEnterOnRiskRegisterArgs, 'input'>>;
  reviewRiskEntry?: Resolver<ResolversTypes['RiskEntry'], ParentType, ContextType, RequireFields<MutationReviewRiskEntryArgs, 'input'>>;
  closeRiskEntry?: Resolver<ResolversTypes['RiskEntry'], ParentType, ContextType, RequireFields<MutationCloseRiskEntryArgs, 'input'>>;
  recordSignal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType, RequireFields<MutationRecordSignalArgs, 'input'>>;
  clearSignal?: Resolver<ResolversTypes['Signal'], ParentType, ContextType, RequireFields<MutationClearSignalArgs, 'input'>>;
  clearLapsedSignals?: Resolver<ReadonlyArray<ResolversTypes['Signal']>, ParentType, ContextType, RequireFields<MutationClearLapsedSignalsArgs, 'input'>>;
  takeStatutoryStep?: Resolver<ResolversTypes['StatutoryStep'], ParentType, ContextType, RequireFields<MutationTakeStatutoryStepArgs, 'input'>>;
  endStatutoryStep?: Resolver<ResolversTypes['StatutoryStep'], ParentType, ContextType, RequireFields<MutationEndStatutoryStepArgs, 'input'>>;
  planVisit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationPlanVisitArgs, 'input'>>;
  writeVisitReport?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationWriteVisitReportArgs, 'input'>>;
  sendVisitReport?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationSendVisitReportArgs, 'input'>>;
  returnFactualCheck?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationReturnFactualCheckArgs, 'input'>>;
  answerCorrection?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationAnswerCorrectionArgs, 'input'>>;
  finaliseVisitReport?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationFinaliseVisitReportArgs, 'input'>>;
  cancelVisit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType, RequireFields<MutationCancelVisitArgs, 'input'>>;
  watchSchool?: Resolver<ResolversTypes['WatchedSchool'], ParentType, ContextType, RequireFields<MutationWatchSchoolArgs, 'input'>>;
  unwatchSchool?: Resolver<ResolversTypes['School'], ParentType, ContextType, RequireFields<MutationUnwatchSchoolArgs, 'input'>>;
  markWatchlistSeen?: Resolver<ReadonlyArray<ResolversTypes['WatchedSchool']>, ParentType, ContextType, RequireFields<MutationMarkWatchlistSeenArgs, 'input'>>;
  registerWebhook?: Resolver<Maybe<ResolversTypes['WebhookWithSecret']>, ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  changeWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationChangeWebhookArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<Maybe<ResolversTypes['WebhookWithSecret']>, ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  disableWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationDisableWebhookArgs, 'input'>>;
  enableWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationEnableWebhookArgs, 'input'>>;
  replayWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationReplayWebhookArgs, 'input'>>;
  testWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationTestWebhookArgs, 'input'>>;
  removeWebhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'input'>>;
};

export type AdviserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adviser'] = ResolversParentTypes['Adviser']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  external?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  load?: Resolver<ResolversTypes['Float'], ParentType, ContextType, RequireFields<AdviserLoadArgs, 'year'>>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['AdviserInterest']>, ParentType, ContextType>;
  conflictsWith?: Resolver<ReadonlyArray<ResolversTypes['AdviserConflict']>, ParentType, ContextType, RequireFields<AdviserConflictsWithArgs, 'urn'>>;
};

export type AdviserInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserInterest'] = ResolversParentTypes['AdviserInterest']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdviserInterestKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdviserConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserConflict'] = ResolversParentTypes['AdviserConflict']> = {
  kind?: Resolver<ResolversTypes['AdviserConflictKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdviserAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserAllocation'] = ResolversParentTypes['AdviserAllocation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  adviser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['AdviserSession']>, ParentType, ContextType>;
  leastSessions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allocatedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  allocatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type SchoolShortOfSessionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolShortOfSessions'] = ResolversParentTypes['SchoolShortOfSessions']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  arranged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolShortOfSessionsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolShortOfSessionsConnection'] = ResolversParentTypes['SchoolShortOfSessionsConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolShortOfSessionsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolShortOfSessionsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolShortOfSessionsEdge'] = ResolversParentTypes['SchoolShortOfSessionsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolShortOfSessions'], ParentType, ContextType>;
};

export type AdviserSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserSession'] = ResolversParentTypes['AdviserSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wantedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shapedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AdviserConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserConnection'] = ResolversParentTypes['AdviserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdviserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdviserEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserEdge'] = ResolversParentTypes['AdviserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Adviser'], ParentType, ContextType>;
};

export type AdviserAllocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserAllocationConnection'] = ResolversParentTypes['AdviserAllocationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdviserAllocationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdviserAllocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdviserAllocationEdge'] = ResolversParentTypes['AdviserAllocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdviserAllocation'], ParentType, ContextType>;
};

export type AreaPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlan'] = ResolversParentTypes['AreaPlan'], FederationReferenceType extends FederationReferenceTypes['AreaPlan'] = FederationReferenceTypes['AreaPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AreaPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authorities?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  priorities?: Resolver<ReadonlyArray<ResolversTypes['AreaPlanPriority']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['AreaPlanChange']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latestVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaPlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanChange'] = ResolversParentTypes['AreaPlanChange']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AreaPlanPriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanPriority'] = ResolversParentTypes['AreaPlanPriority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['AreaPlanMeasure']>, ParentType, ContextType>;
  interventions?: Resolver<ReadonlyArray<ResolversTypes['InterventionsTakenUp']>, ParentType, ContextType>;
};

export type AreaPlanMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanMeasure'] = ResolversParentTypes['AreaPlanMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['AreaPlanDirection'], ParentType, ContextType>;
  leastCohort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['AreaPlanYearValue'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['AreaPlanYearValue']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['AreaPlanYearValue'], ParentType, ContextType>;
  benchmarks?: Resolver<ReadonlyArray<ResolversTypes['AreaPlanBenchmark']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['AreaPlanProgress'], ParentType, ContextType>;
};

export type AreaPlanYearValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanYearValue'] = ResolversParentTypes['AreaPlanYearValue']> = {
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AreaPlanBenchmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanBenchmark'] = ResolversParentTypes['AreaPlanBenchmark']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AreaPlanProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanProgress'] = ResolversParentTypes['AreaPlanProgress']> = {
  years?: Resolver<ReadonlyArray<ResolversTypes['AreaPlanYear']>, ParentType, ContextType>;
  wayGone?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  under?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['SchoolPlanProgress']>, ParentType, ContextType, Partial<AreaPlanProgressSchoolsArgs>>;
  ofSchool?: Resolver<Maybe<ResolversTypes['SchoolPlanProgress']>, ParentType, ContextType, RequireFields<AreaPlanProgressOfSchoolArgs, 'urn'>>;
};

export type AreaPlanYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanYear'] = ResolversParentTypes['AreaPlanYear']> = {
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['AreaPlanStep']>, ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  under?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaPlanStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanStep'] = ResolversParentTypes['AreaPlanStep']> = {
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolPlanProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolPlanProgress'] = ResolversParentTypes['SchoolPlanProgress']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['SchoolPlanFigure']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['SchoolPlanFigure']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leftIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fellIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchoolPlanFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolPlanFigure'] = ResolversParentTypes['SchoolPlanFigure']> = {
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  benchmark?: Resolver<Maybe<ResolversTypes['AreaPlanBenchmark']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BenchmarkStanding'], ParentType, ContextType>;
};

export type AreaPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanConnection'] = ResolversParentTypes['AreaPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AreaPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AreaPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaPlanEdge'] = ResolversParentTypes['AreaPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AreaPlan'], ParentType, ContextType>;
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

export type SupportingLeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportingLeader'] = ResolversParentTypes['SupportingLeader']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  designation?: Resolver<ResolversTypes['LeaderDesignation'], ParentType, ContextType>;
};

export type SupportInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportInterest'] = ResolversParentTypes['SupportInterest']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InterestKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportOffer'] = ResolversParentTypes['SupportOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['SupportingLeader']>, ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ImprovementStage']>, ParentType, ContextType>;
  coachTrained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atOnce?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['SupportInterest']>, ParentType, ContextType>;
  available?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['SupportChange']>, ParentType, ContextType>;
};

export type SupportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportChange'] = ResolversParentTypes['SupportChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequest'] = ResolversParentTypes['SupportRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ImprovementStage'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedOffers?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  ownTrustAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportRequestState'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['SupportOffer']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['SupportChange']>, ParentType, ContextType>;
};

export type BrokeringTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringTerms'] = ResolversParentTypes['BrokeringTerms']> = {
  weights?: Resolver<ResolversTypes['BrokeringWeights'], ParentType, ContextType>;
  furtherPlace?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  competitionMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farMetres?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coachTrained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unfitCategories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BrokeringWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringWeights'] = ResolversParentTypes['BrokeringWeights']> = {
  phase?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anotherArea?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freedom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokeringRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringRound'] = ResolversParentTypes['BrokeringRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BrokeringRoundState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['BrokeringTerms'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['BrokeringVersion']>, ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['BrokeringOutcomeConnection'], ParentType, ContextType, RequireFields<BrokeringRoundOutcomesArgs, 'first'>>;
  pair?: Resolver<Maybe<ResolversTypes['BrokeringPair']>, ParentType, ContextType, RequireFields<BrokeringRoundPairArgs, 'request' | 'offer'>>;
};

export type BrokeringVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringVersion'] = ResolversParentTypes['BrokeringVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BrokeringOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringOutcome'] = ResolversParentTypes['BrokeringOutcome']> = {
  request?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['SupportOffer']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BrokeringStanding'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reckoning?: Resolver<Maybe<ResolversTypes['BrokeringPair']>, ParentType, ContextType>;
  refused?: Resolver<ReadonlyArray<ResolversTypes['BrokeringRefusalCount']>, ParentType, ContextType>;
  taken?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BrokeringRefusalCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringRefusalCount'] = ResolversParentTypes['BrokeringRefusalCount']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokeringPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringPair'] = ResolversParentTypes['BrokeringPair']> = {
  refusals?: Resolver<ReadonlyArray<ResolversTypes['BrokeringRefusal']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['BrokeringLine']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokeringRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringRefusal'] = ResolversParentTypes['BrokeringRefusal']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrokeringLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringLine'] = ResolversParentTypes['BrokeringLine']> = {
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportOfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportOfferConnection'] = ResolversParentTypes['SupportOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportOfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportOfferEdge'] = ResolversParentTypes['SupportOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportOffer'], ParentType, ContextType>;
};

export type SupportRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestConnection'] = ResolversParentTypes['SupportRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportRequestEdge'] = ResolversParentTypes['SupportRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportRequest'], ParentType, ContextType>;
};

export type BrokeringRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringRoundConnection'] = ResolversParentTypes['BrokeringRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrokeringRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokeringRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringRoundEdge'] = ResolversParentTypes['BrokeringRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BrokeringRound'], ParentType, ContextType>;
};

export type BrokeringOutcomeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringOutcomeConnection'] = ResolversParentTypes['BrokeringOutcomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrokeringOutcomeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokeringOutcomeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokeringOutcomeEdge'] = ResolversParentTypes['BrokeringOutcomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BrokeringOutcome'], ParentType, ContextType>;
};

export type CapacitySelfEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacitySelfEvaluation'] = ResolversParentTypes['CapacitySelfEvaluation']> = {
  grade?: Resolver<ResolversTypes['CapacityGrade'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evaluatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CapacityJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityJudgement'] = ResolversParentTypes['CapacityJudgement']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['CapacityGrade'], ParentType, ContextType>;
  selfEvaluated?: Resolver<Maybe<ResolversTypes['CapacityGrade']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CapacityJudgementOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CategorisationChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationChanges'] = ResolversParentTypes['CategorisationChanges']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['CategorisationChange']>, ParentType, ContextType>;
  cursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  categorisationChanged?: Resolver<ResolversTypes['CategorisationChange'], ParentType, ContextType, Partial<SubscriptionCategorisationChangedArgs>>;
};

export type CategorisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationConnection'] = ResolversParentTypes['CategorisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategorisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Maybe<ResolversTypes['CategorisationFacets']>, ParentType, ContextType>;
};

export type CategorisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationEdge'] = ResolversParentTypes['CategorisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Categorisation'], ParentType, ContextType>;
};

export type CategorisationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationFacets'] = ResolversParentTypes['CategorisationFacets']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['CategoryCount']>, ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['CategorisationStateCount']>, ParentType, ContextType>;
};

export type CategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryCount'] = ResolversParentTypes['CategoryCount']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategorisationStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationStateCount'] = ResolversParentTypes['CategorisationStateCount']> = {
  state?: Resolver<ResolversTypes['CategorisationState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategorisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Categorisation'] = ResolversParentTypes['Categorisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CategorisationState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleMoves?: Resolver<ReadonlyArray<ResolversTypes['CategorisationMove']>, ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['CategoryProposal'], ParentType, ContextType>;
  agreedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewal?: Resolver<ResolversTypes['CategorisationRenewal'], ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['CategorisationChallenge']>, ParentType, ContextType>;
  lapsedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['CategorisationStepConnection'], ParentType, ContextType, RequireFields<CategorisationStepsArgs, 'first'>>;
  reproduction?: Resolver<Maybe<ResolversTypes['CategoryReproduction']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['CriterionExplanation']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pointsAvailable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standardsGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['CapacityGrade'], ParentType, ContextType>;
  capacityJudged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['Escalation']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['CategorySupport'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['FrameworkVersion'], ParentType, ContextType>;
};

export type CategoryProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryProposal'] = ResolversParentTypes['CategoryProposal']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['CriterionExplanation']>, ParentType, ContextType>;
  support?: Resolver<ResolversTypes['CategorySupport'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['FrameworkVersion'], ParentType, ContextType>;
  reproduction?: Resolver<Maybe<ResolversTypes['CategoryReproduction']>, ParentType, ContextType>;
};

export type CategoryReproductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryReproduction'] = ResolversParentTypes['CategoryReproduction']> = {
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  equal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CategorisationChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationChallenge'] = ResolversParentTypes['CategorisationChallenge']> = {
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sought?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CategorisationState'], ParentType, ContextType>;
};

export type CategorisationStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationStepConnection'] = ResolversParentTypes['CategorisationStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CategorisationStepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CategorisationStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationStepEdge'] = ResolversParentTypes['CategorisationStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CategorisationStep'], ParentType, ContextType>;
};

export type CategorisationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationStep'] = ResolversParentTypes['CategorisationStep']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CategorisationStepKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['CategorisationState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CategorisationState'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['CategoryProposal'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statutoryReason?: Resolver<Maybe<ResolversTypes['StatutoryReason']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ChallengeAnswer']>, ParentType, ContextType>;
  sought?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carriedFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type StatutoryReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryReason'] = ResolversParentTypes['StatutoryReason']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategorisationOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationOutcome'] = ResolversParentTypes['CategorisationOutcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  categorisation?: Resolver<Maybe<ResolversTypes['Categorisation']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CriterionExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionExplanation'] = ResolversParentTypes['CriterionExplanation']> = {
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  series?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PeriodValue']>>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  figureUnit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightedPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leftOutBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodValue'] = ResolversParentTypes['PeriodValue']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CategorySupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorySupport'] = ResolversParentTypes['CategorySupport']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FrameworkVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkVersion'] = ResolversParentTypes['FrameworkVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['FrameworkDefinition']>, ParentType, ContextType>;
};

export type CategorisationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategorisationChange'] = ResolversParentTypes['CategorisationChange']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  localAuthority?: Resolver<ResolversTypes['LocalAuthority'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ChangeReason']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['CategorySupport'], ParentType, ContextType>;
};

export type ChangeReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeReason'] = ResolversParentTypes['ChangeReason']> = {
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueBefore?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueAfter?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pointsBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pointsAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pence'], any> {
  name: 'Pence';
}

export type AttainmentComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttainmentComparison'] = ResolversParentTypes['AttainmentComparison']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AttainmentRow']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttainmentRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttainmentRow'] = ResolversParentTypes['AttainmentRow']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['AttainmentSeries']>, ParentType, ContextType>;
};

export type AttainmentSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttainmentSeries'] = ResolversParentTypes['AttainmentSeries']> = {
  figures?: Resolver<ReadonlyArray<ResolversTypes['AttainmentFigure']>, ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['MeasureTrend'], ParentType, ContextType>;
  pooled?: Resolver<Maybe<ResolversTypes['PooledFigure']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttainmentFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttainmentFigure'] = ResolversParentTypes['AttainmentFigure']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ComparatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparator'] = ResolversParentTypes['Comparator']> = {
  kind?: Resolver<ResolversTypes['ComparatorKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MeasureComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureComparison'] = ResolversParentTypes['MeasureComparison']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  comparators?: Resolver<ReadonlyArray<ResolversTypes['Comparator']>, ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['MeasureTrend'], ParentType, ContextType>;
  pooled?: Resolver<Maybe<ResolversTypes['PooledFigure']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeasureTrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureTrend'] = ResolversParentTypes['MeasureTrend']> = {
  course?: Resolver<ResolversTypes['TrendCourse'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  slope?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TrendStep']>, ParentType, ContextType>;
  fluctuation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrendStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrendStep'] = ResolversParentTypes['TrendStep']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chanceUpTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withinChance?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PooledFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PooledFigure'] = ResolversParentTypes['PooledFigure']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SimilarSchoolsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarSchools'] = ResolversParentTypes['SimilarSchools']> = {
  schools?: Resolver<ReadonlyArray<ResolversTypes['SimilarSchool']>, ParentType, ContextType>;
  features?: Resolver<ReadonlyArray<ResolversTypes['IntakeFeature']>, ParentType, ContextType>;
  notKnown?: Resolver<ReadonlyArray<ResolversTypes['IntakeFeature']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chosenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IntakeFeatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeFeature'] = ResolversParentTypes['IntakeFeature']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarSchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarSchool'] = ResolversParentTypes['SimilarSchool']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  likeness?: Resolver<ReadonlyArray<ResolversTypes['IntakeLikeness']>, ParentType, ContextType>;
};

export type IntakeLikenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntakeLikeness'] = ResolversParentTypes['IntakeLikeness']> = {
  feature?: Resolver<ResolversTypes['IntakeFeature'], ParentType, ContextType>;
  own?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  theirs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConversationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conversation'] = ResolversParentTypes['Conversation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confidentiality?: Resolver<ResolversTypes['Confidentiality'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  additions?: Resolver<ReadonlyArray<ResolversTypes['ConversationAddition']>, ParentType, ContextType>;
};

export type ConversationAdditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationAddition'] = ResolversParentTypes['ConversationAddition']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConversationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationConnection'] = ResolversParentTypes['ConversationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConversationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConversationEdge'] = ResolversParentTypes['ConversationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conversation'], ParentType, ContextType>;
};

export type DeploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deployment'] = ResolversParentTypes['Deployment'], FederationReferenceType extends FederationReferenceTypes['Deployment'] = FederationReferenceTypes['Deployment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Deployment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  supporter?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['SupportingLeader']>, ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeploymentState'], ParentType, ContextType>;
  aims?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  daysAgreed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['DeploymentPrice'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  release?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewDates?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['DeploymentMeasure']>, ParentType, ContextType>;
  overseer?: Resolver<ResolversTypes['DeploymentOverseer'], ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['DeploymentConsent']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['DeploymentDays']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['DeploymentEvaluation']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['Deployment']>, ParentType, ContextType>;
  earlierOwners?: Resolver<ReadonlyArray<ResolversTypes['EarlierDeploymentOwner']>, ParentType, ContextType>;
};

export type DeploymentPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentPrice'] = ResolversParentTypes['DeploymentPrice']> = {
  kind?: Resolver<ResolversTypes['DeploymentPriceKind'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DeploymentMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentMeasure'] = ResolversParentTypes['DeploymentMeasure']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['DeploymentSide'], ParentType, ContextType>;
  better?: Resolver<ResolversTypes['DeploymentDirection'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DeploymentOverseerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentOverseer'] = ResolversParentTypes['DeploymentOverseer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type DeploymentConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentConsent'] = ResolversParentTypes['DeploymentConsent']> = {
  side?: Resolver<ResolversTypes['DeploymentSide'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['DeploymentOffice'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['DeploymentAnswer'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeploymentDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentDays'] = ResolversParentTypes['DeploymentDays']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeploymentEvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentEvaluation'] = ResolversParentTypes['DeploymentEvaluation']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onSchool?: Resolver<ReadonlyArray<ResolversTypes['DeploymentEffect']>, ParentType, ContextType>;
  onSupporter?: Resolver<ReadonlyArray<ResolversTypes['DeploymentEffect']>, ParentType, ContextType>;
  daysGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeploymentEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentEffect'] = ResolversParentTypes['DeploymentEffect']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['DeploymentVerdict'], ParentType, ContextType>;
  targetMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DeploymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentConnection'] = ResolversParentTypes['DeploymentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeploymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeploymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeploymentEdge'] = ResolversParentTypes['DeploymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deployment'], ParentType, ContextType>;
};

export type EarlierDeploymentOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierDeploymentOwner'] = ResolversParentTypes['EarlierDeploymentOwner']> = {
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LocalAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthority'] = ResolversParentTypes['LocalAuthority'], FederationReferenceType extends FederationReferenceTypes['LocalAuthority'] = FederationReferenceTypes['LocalAuthority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalAuthority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, Partial<LocalAuthorityFrameworkArgs>>;
  middleTierQuality?: Resolver<Maybe<ResolversTypes['MiddleTierQuality']>, ParentType, ContextType, Partial<LocalAuthorityMiddleTierQualityArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trust'] = ResolversParentTypes['Trust'], FederationReferenceType extends FederationReferenceTypes['Trust'] = FederationReferenceTypes['Trust']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trust']> | FederationReferenceType, FederationReferenceType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, Partial<TrustFrameworkArgs>>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership'], FederationReferenceType extends FederationReferenceTypes['Partnership'] = FederationReferenceTypes['Partnership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partnership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, Partial<PartnershipFrameworkArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['FrameworkDefinition'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['FrameworkVersion']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  adoptedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type FrameworkDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkDraft'] = ResolversParentTypes['FrameworkDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['FrameworkDefinition'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['FrameworkVersion']>, ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FrameworkDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkDefinition'] = ResolversParentTypes['FrameworkDefinition']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['FrameworkCriterion']>, ParentType, ContextType>;
  standardsGroups?: Resolver<ReadonlyArray<ResolversTypes['FrameworkGroup']>, ParentType, ContextType>;
  capacityUntilJudged?: Resolver<ResolversTypes['CapacityGrade'], ParentType, ContextType>;
  matrix?: Resolver<ReadonlyArray<ResolversTypes['FrameworkMatrixRow']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['FrameworkCategory']>, ParentType, ContextType>;
  escalations?: Resolver<ReadonlyArray<ResolversTypes['FrameworkEscalation']>, ParentType, ContextType>;
};

export type FrameworkCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkCriterion'] = ResolversParentTypes['FrameworkCriterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CriterionBasis'], ParentType, ContextType>;
  phases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['FrameworkBand']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastCohort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withFewerPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FrameworkBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkBand'] = ResolversParentTypes['FrameworkBand']> = {
  from?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkGroup'] = ResolversParentTypes['FrameworkGroup']> = {
  group?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FrameworkMatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkMatrixRow'] = ResolversParentTypes['FrameworkMatrixRow']> = {
  group?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  a?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  c?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  d?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrameworkCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkCategory'] = ResolversParentTypes['FrameworkCategory']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dayRate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type FrameworkEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkEscalation'] = ResolversParentTypes['FrameworkEscalation']> = {
  floor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redSignals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signal?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['FrameworkFiguresCondition']>, ParentType, ContextType>;
};

export type FrameworkFiguresConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkFiguresCondition'] = ResolversParentTypes['FrameworkFiguresCondition']> = {
  lastPeriods?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withinYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leastPeriods?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['FrameworkLimit']>>, ParentType, ContextType>;
};

export type FrameworkLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkLimit'] = ResolversParentTypes['FrameworkLimit']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LatestJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LatestJudgement'] = ResolversParentTypes['LatestJudgement']> = {
  inForce?: Resolver<Maybe<ResolversTypes['InspectionScale']>, ParentType, ContextType>;
  reportCard?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  graded?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  safeguardingMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['InspectionScale'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grades?: Resolver<ReadonlyArray<ResolversTypes['InspectionGrade']>, ParentType, ContextType>;
  safeguardingMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  categoryOfConcern?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InspectionGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionGrade'] = ResolversParentTypes['InspectionGrade']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InterventionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intervention'] = ResolversParentTypes['Intervention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyStages?: Resolver<ReadonlyArray<ResolversTypes['InterventionKeyStage']>, ParentType, ContextType>;
  barriers?: Resolver<ReadonlyArray<ResolversTypes['InterventionBarrier']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InterventionsTakenUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterventionsTakenUp'] = ResolversParentTypes['InterventionsTakenUp']> = {
  intervention?: Resolver<ResolversTypes['Intervention'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterventionUptakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterventionUptake'] = ResolversParentTypes['InterventionUptake']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intervention?: Resolver<ResolversTypes['Intervention'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  under?: Resolver<Maybe<ResolversTypes['InterventionUnder']>, ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  agreedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['InterventionPerson']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenUpAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenUpBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterventionUnderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterventionUnder'] = ResolversParentTypes['InterventionUnder']> = {
  plan?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type InterventionPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterventionPerson'] = ResolversParentTypes['InterventionPerson']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
};

export type InterventionUptakeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterventionUptakeConnection'] = ResolversParentTypes['InterventionUptakeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InterventionUptakeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InterventionUptakeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InterventionUptakeEdge'] = ResolversParentTypes['InterventionUptakeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InterventionUptake'], ParentType, ContextType>;
};

export type MiddleTierQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MiddleTierQuality'] = ResolversParentTypes['MiddleTierQuality']> = {
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  goodOrBetter?: Resolver<ResolversTypes['QualityShare'], ParentType, ContextType>;
  inadequate?: Resolver<ResolversTypes['QualityShare'], ParentType, ContextType>;
  reportCards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  everyAreaExpected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anyAreaUrgent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gradeMoves?: Resolver<ReadonlyArray<ResolversTypes['MiddleTierMove']>, ParentType, ContextType, RequireFields<MiddleTierQualityGradeMovesArgs, 'since'>>;
  categoryMoves?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MiddleTierMove']>>, ParentType, ContextType, RequireFields<MiddleTierQualityCategoryMovesArgs, 'since'>>;
  costPerSchool?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type QualityShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityShare'] = ResolversParentTypes['QualityShare']> = {
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lineSource?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onRightSide?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  oneSchoolIs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MiddleTierMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MiddleTierMove'] = ResolversParentTypes['MiddleTierMove']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MiddleTierCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MiddleTierCost'] = ResolversParentTypes['MiddleTierCost']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  intervention?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  perSchool?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RecordedObservationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedObservations'] = ResolversParentTypes['RecordedObservations']> = {
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
};

export type PastObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastObservationConnection'] = ResolversParentTypes['PastObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PastObservationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PastObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastObservationEdge'] = ResolversParentTypes['PastObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PastObservation'], ParentType, ContextType>;
};

export type PastObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PastObservation'] = ResolversParentTypes['PastObservation']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObservationState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ObservationSource'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  superseded?: Resolver<ReadonlyArray<ResolversTypes['SupersededObservation']>, ParentType, ContextType>;
};

export type SupersededObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupersededObservation'] = ResolversParentTypes['SupersededObservation']> = {
  state?: Resolver<ResolversTypes['ObservationState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ObservationSource'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ObservationSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationSource'] = ResolversParentTypes['ObservationSource']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MeasureDirection'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MeasureSource'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leastCohort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grades?: Resolver<ReadonlyArray<ResolversTypes['MeasureGrade']>, ParentType, ContextType>;
};

export type MeasureGradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureGrade'] = ResolversParentTypes['MeasureGrade']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['Measure']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObservationState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  series?: Resolver<ReadonlyArray<ResolversTypes['ObservedPeriod']>, ParentType, ContextType>;
};

export type ObservedPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservedPeriod'] = ResolversParentTypes['ObservedPeriod']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPlan'] = ResolversParentTypes['SupportPlan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportPlanKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  follows?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportPlanState'], ParentType, ContextType>;
  objectives?: Resolver<ReadonlyArray<ResolversTypes['PlanObjective']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['PlanReview']>, ParentType, ContextType>;
  agreed?: Resolver<Maybe<ResolversTypes['PlanAgreement']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['PlanConclusion']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['PlanEnd']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PlanEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEnd'] = ResolversParentTypes['PlanEnd']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanObjective'] = ResolversParentTypes['PlanObjective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  success?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ObjectiveRating']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['ObjectiveProgress']>, ParentType, ContextType>;
};

export type ObjectiveProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveProgress'] = ResolversParentTypes['ObjectiveProgress']> = {
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlanReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanReview'] = ResolversParentTypes['PlanReview']> = {
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['RatedObjective']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RatedObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatedObjective'] = ResolversParentTypes['RatedObjective']> = {
  objective?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['ObjectiveRating'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAgreement'] = ResolversParentTypes['PlanAgreement']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlanConclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConclusion'] = ResolversParentTypes['PlanConclusion']> = {
  outcome?: Resolver<ResolversTypes['PlanOutcome'], ParentType, ContextType>;
  benchmark?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SupportPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPlanConnection'] = ResolversParentTypes['SupportPlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPlanEdge'] = ResolversParentTypes['SupportPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportPlan'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ProgrammeEntryRule'], ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['PartnerRule'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  owes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeOwed']>, ParentType, ContextType>;
  aim?: Resolver<ResolversTypes['ProgrammeCondition'], ParentType, ContextType>;
  subsidy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeChange']>, ParentType, ContextType>;
  cohorts?: Resolver<ResolversTypes['ProgrammeCohortConnection'], ParentType, ContextType, RequireFields<ProgrammeCohortsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeChange'] = ResolversParentTypes['ProgrammeChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeEntryRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEntryRule'] = ResolversParentTypes['ProgrammeEntryRule']> = {
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['ProgrammeMatch'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCondition']>, ParentType, ContextType>;
};

export type ProgrammeConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCondition'] = ResolversParentTypes['ProgrammeCondition']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PartnerRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerRule'] = ResolversParentTypes['PartnerRule']> = {
  designations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  coachTrained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overseen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outsideChain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mostSchools?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCondition']>, ParentType, ContextType>;
};

export type ProgrammeOwedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeOwed'] = ResolversParentTypes['ProgrammeOwed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeCohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCohort'] = ResolversParentTypes['ProgrammeCohort'], FederationReferenceType extends FederationReferenceTypes['ProgrammeCohort'] = FederationReferenceTypes['ProgrammeCohort']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProgrammeCohort']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['ProgrammeEntryRule'], ParentType, ContextType>;
  owes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeDue']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeSession']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['ProgrammeStatistics'], ParentType, ContextType, Partial<ProgrammeCohortStatisticsArgs>>;
  publications?: Resolver<ReadonlyArray<ResolversTypes['ProgrammePublication']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['ProgrammeParticipantConnection']>, ParentType, ContextType, RequireFields<ProgrammeCohortParticipantsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeCohortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCohortConnection'] = ResolversParentTypes['ProgrammeCohortConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeCohortEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeCohortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeCohortEdge'] = ResolversParentTypes['ProgrammeCohortEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammeCohort'], ParentType, ContextType>;
};

export type ProgrammeDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeDue'] = ResolversParentTypes['ProgrammeDue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProgrammePublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePublication'] = ResolversParentTypes['ProgrammePublication']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProgrammeSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeSession'] = ResolversParentTypes['ProgrammeSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contributors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeStatistics'] = ResolversParentTypes['ProgrammeStatistics']> = {
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  applied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exceptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mutualVisits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeOutcomeStatistics']>, ParentType, ContextType>;
};

export type ProgrammeOutcomeStatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeOutcomeStatistics'] = ResolversParentTypes['ProgrammeOutcomeStatistics']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachedAim?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shareReachedAim?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeOutcomeCount']>, ParentType, ContextType>;
};

export type ProgrammeOutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeOutcomeCount'] = ResolversParentTypes['ProgrammeOutcomeCount']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProgrammeParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeParticipant'] = ResolversParentTypes['ProgrammeParticipant']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['ProgrammeCohort'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgrammeParticipantState'], ParentType, ContextType>;
  entryMet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entryFindings?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeFinding']>, ParentType, ContextType>;
  agreedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeStep']>, ParentType, ContextType>;
  pairing?: Resolver<Maybe<ResolversTypes['ProgrammePairing']>, ParentType, ContextType, Partial<ProgrammeParticipantPairingArgs>>;
  pairings?: Resolver<ReadonlyArray<ResolversTypes['ProgrammePairing']>, ParentType, ContextType>;
  work?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeWork']>, ParentType, ContextType, Partial<ProgrammeParticipantWorkArgs>>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeVisit']>, ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeSessionAttendance']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeOutcome']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeFinding'] = ResolversParentTypes['ProgrammeFinding']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProgrammeStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeStep'] = ResolversParentTypes['ProgrammeStep']> = {
  state?: Resolver<ResolversTypes['ProgrammeParticipantState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammePairingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePairing'] = ResolversParentTypes['ProgrammePairing']> = {
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  headSchool?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  designation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coachTrained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overseer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeWork'] = ResolversParentTypes['ProgrammeWork']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgrammeWorkState'], ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliveredTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgrammeVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeVisit'] = ResolversParentTypes['ProgrammeVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitor?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  learnt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeSessionAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeSessionAttendance'] = ResolversParentTypes['ProgrammeSessionAttendance']> = {
  session?: Resolver<ResolversTypes['ProgrammeSession'], ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeOutcome'] = ResolversParentTypes['ProgrammeOutcome']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgrammeParticipantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeParticipantConnection'] = ResolversParentTypes['ProgrammeParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeParticipantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeParticipantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeParticipantEdge'] = ResolversParentTypes['ProgrammeParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammeParticipant'], ParentType, ContextType>;
};

export type RehearsalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rehearsal'] = ResolversParentTypes['Rehearsal']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  better?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  worse?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notCategorised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['RehearsalLink']>, ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['RehearsalCause']>, ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['RehearsalMoveConnection'], ParentType, ContextType>;
};

export type RehearsalLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RehearsalLink'] = ResolversParentTypes['RehearsalLink']> = {
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehearsalCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RehearsalCause'] = ResolversParentTypes['RehearsalCause']> = {
  cause?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RehearsalMoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RehearsalMoveConnection'] = ResolversParentTypes['RehearsalMoveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RehearsalMoveEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RehearsalMoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RehearsalMoveEdge'] = ResolversParentTypes['RehearsalMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RehearsalMove'], ParentType, ContextType>;
};

export type RehearsalMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RehearsalMove'] = ResolversParentTypes['RehearsalMove']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ChangeReason']>, ParentType, ContextType>;
};

export type SchoolReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolReview'] = ResolversParentTypes['SchoolReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SchoolReviewKind'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReviewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reviewer'] = ResolversParentTypes['Reviewer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReviewerSide'], ParentType, ContextType>;
};

export type SchoolReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolReviewConnection'] = ResolversParentTypes['SchoolReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolReviewEdge'] = ResolversParentTypes['SchoolReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolReview'], ParentType, ContextType>;
};

export type RiskEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskEntry'] = ResolversParentTypes['RiskEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  nextVisitDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ReadonlyArray<ResolversTypes['RiskDuty']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['RiskStep']>, ParentType, ContextType>;
};

export type RiskStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskStep'] = ResolversParentTypes['RiskStep']> = {
  kind?: Resolver<ResolversTypes['RiskStepKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  nextVisitDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RiskEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskEntryConnection'] = ResolversParentTypes['RiskEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RiskEntryEdge'] = ResolversParentTypes['RiskEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskEntry'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SignalSeverity'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SignalSource'], ParentType, ContextType>;
  confidentiality?: Resolver<ResolversTypes['Confidentiality'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  halfLifeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lapsesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cleared?: Resolver<Maybe<ResolversTypes['SignalCleared']>, ParentType, ContextType>;
};

export type SignalClearedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalCleared'] = ResolversParentTypes['SignalCleared']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['SignalEnd'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalConnection'] = ResolversParentTypes['SignalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SignalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['SignalCount']>, ParentType, ContextType>;
};

export type SignalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalEdge'] = ResolversParentTypes['SignalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Signal'], ParentType, ContextType>;
};

export type SignalCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalCount'] = ResolversParentTypes['SignalCount']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SignalSeverity'], ParentType, ContextType>;
  signals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignalRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalRule'] = ResolversParentTypes['SignalRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['SignalFigure'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  below?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SignalSeverity'], ParentType, ContextType>;
  leastCohort?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignalKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignalKind'] = ResolversParentTypes['SignalKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  halfLifeDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidentiality?: Resolver<ResolversTypes['Confidentiality'], ParentType, ContextType>;
};

export type StatutoryStepKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryStepKind'] = ResolversParentTypes['StatutoryStepKind']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['StatutoryPower'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<ReadonlyArray<ResolversTypes['EligibilityGround']>, ParentType, ContextType>;
  before?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  respondWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  representations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  complyBy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatutoryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryStep'] = ResolversParentTypes['StatutoryStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['StatutoryStepKind'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  causes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['EligibilityGround']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  preconditions?: Resolver<ReadonlyArray<ResolversTypes['StatutoryPrecondition']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  respondBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  complyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['StatutoryOutcome']>, ParentType, ContextType>;
};

export type StatutoryPreconditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryPrecondition'] = ResolversParentTypes['StatutoryPrecondition']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  metOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatutoryOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryOutcome'] = ResolversParentTypes['StatutoryOutcome']> = {
  kind?: Resolver<ResolversTypes['StatutoryOutcomeKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type StatutoryStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryStepConnection'] = ResolversParentTypes['StatutoryStepConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatutoryStepEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatutoryStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatutoryStepEdge'] = ResolversParentTypes['StatutoryStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatutoryStep'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  plannedFor?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  visitor?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['VisitReport']>, ParentType, ContextType>;
  checkBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['VisitCheck']>, ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['VisitCorrection']>, ParentType, ContextType>;
  final?: Resolver<Maybe<ResolversTypes['VisitFinal']>, ParentType, ContextType>;
  cancelled?: Resolver<Maybe<ResolversTypes['VisitCancelled']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport']> = {
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type VisitCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitCheck'] = ResolversParentTypes['VisitCheck']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VisitCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitCorrection'] = ResolversParentTypes['VisitCorrection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CorrectionAnswer']>, ParentType, ContextType>;
};

export type CorrectionAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionAnswer'] = ResolversParentTypes['CorrectionAnswer']> = {
  outcome?: Resolver<ResolversTypes['CorrectionOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VisitFinalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitFinal'] = ResolversParentTypes['VisitFinal']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unchecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VisitCancelledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitCancelled'] = ResolversParentTypes['VisitCancelled']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitOverdueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitOverdue'] = ResolversParentTypes['VisitOverdue']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  lastVisit?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VisitOverdueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitOverdueConnection'] = ResolversParentTypes['VisitOverdueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitOverdueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitOverdueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitOverdueEdge'] = ResolversParentTypes['VisitOverdueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitOverdue'], ParentType, ContextType>;
};

export type WatchedSchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedSchool'] = ResolversParentTypes['WatchedSchool']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seenUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  news?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WatchNews']>>, ParentType, ContextType>;
};

export type WatchNewsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchNews'] = ResolversParentTypes['WatchNews']> = {
  kind?: Resolver<ResolversTypes['WatchNewsKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WatchedSchoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedSchoolConnection'] = ResolversParentTypes['WatchedSchoolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WatchedSchoolEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WatchedSchoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchedSchoolEdge'] = ResolversParentTypes['WatchedSchoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WatchedSchool'], ParentType, ContextType>;
};

export type WebhookWithSecretResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookWithSecret'] = ResolversParentTypes['WebhookWithSecret']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  filters?: Resolver<ReadonlyArray<ResolversTypes['WebhookFilter']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastSuccessAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  previousSecretUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  replay?: Resolver<Maybe<ResolversTypes['WebhookReplay']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookFilter'] = ResolversParentTypes['WebhookFilter']> = {
  argument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WebhookReplayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookReplay'] = ResolversParentTypes['WebhookReplay']> = {
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WebhookConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookConnection'] = ResolversParentTypes['WebhookConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEdge'] = ResolversParentTypes['WebhookEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookDeliveryState'], ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Adviser?: AdviserResolvers<ContextType>;
  AdviserInterest?: AdviserInterestResolvers<ContextType>;
  AdviserConflict?: AdviserConflictResolvers<ContextType>;
  AdviserAllocation?: AdviserAllocationResolvers<ContextType>;
  SchoolShortOfSessions?: SchoolShortOfSessionsResolvers<ContextType>;
  SchoolShortOfSessionsConnection?: SchoolShortOfSessionsConnectionResolvers<ContextType>;
  SchoolShortOfSessionsEdge?: SchoolShortOfSessionsEdgeResolvers<ContextType>;
  AdviserSession?: AdviserSessionResolvers<ContextType>;
  AdviserConnection?: AdviserConnectionResolvers<ContextType>;
  AdviserEdge?: AdviserEdgeResolvers<ContextType>;
  AdviserAllocationConnection?: AdviserAllocationConnectionResolvers<ContextType>;
  AdviserAllocationEdge?: AdviserAllocationEdgeResolvers<ContextType>;
  AreaPlan?: AreaPlanResolvers<ContextType>;
  AreaPlanChange?: AreaPlanChangeResolvers<ContextType>;
  AreaPlanPriority?: AreaPlanPriorityResolvers<ContextType>;
  AreaPlanMeasure?: AreaPlanMeasureResolvers<ContextType>;
  AreaPlanYearValue?: AreaPlanYearValueResolvers<ContextType>;
  AreaPlanBenchmark?: AreaPlanBenchmarkResolvers<ContextType>;
  AreaPlanProgress?: AreaPlanProgressResolvers<ContextType>;
  AreaPlanYear?: AreaPlanYearResolvers<ContextType>;
  AreaPlanStep?: AreaPlanStepResolvers<ContextType>;
  SchoolPlanProgress?: SchoolPlanProgressResolvers<ContextType>;
  SchoolPlanFigure?: SchoolPlanFigureResolvers<ContextType>;
  AreaPlanConnection?: AreaPlanConnectionResolvers<ContextType>;
  AreaPlanEdge?: AreaPlanEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  SupportingLeader?: SupportingLeaderResolvers<ContextType>;
  SupportInterest?: SupportInterestResolvers<ContextType>;
  SupportOffer?: SupportOfferResolvers<ContextType>;
  SupportChange?: SupportChangeResolvers<ContextType>;
  SupportRequest?: SupportRequestResolvers<ContextType>;
  BrokeringTerms?: BrokeringTermsResolvers<ContextType>;
  BrokeringWeights?: BrokeringWeightsResolvers<ContextType>;
  BrokeringRound?: BrokeringRoundResolvers<ContextType>;
  BrokeringVersion?: BrokeringVersionResolvers<ContextType>;
  BrokeringOutcome?: BrokeringOutcomeResolvers<ContextType>;
  BrokeringRefusalCount?: BrokeringRefusalCountResolvers<ContextType>;
  BrokeringPair?: BrokeringPairResolvers<ContextType>;
  BrokeringRefusal?: BrokeringRefusalResolvers<ContextType>;
  BrokeringLine?: BrokeringLineResolvers<ContextType>;
  SupportOfferConnection?: SupportOfferConnectionResolvers<ContextType>;
  SupportOfferEdge?: SupportOfferEdgeResolvers<ContextType>;
  SupportRequestConnection?: SupportRequestConnectionResolvers<ContextType>;
  SupportRequestEdge?: SupportRequestEdgeResolvers<ContextType>;
  BrokeringRoundConnection?: BrokeringRoundConnectionResolvers<ContextType>;
  BrokeringRoundEdge?: BrokeringRoundEdgeResolvers<ContextType>;
  BrokeringOutcomeConnection?: BrokeringOutcomeConnectionResolvers<ContextType>;
  BrokeringOutcomeEdge?: BrokeringOutcomeEdgeResolvers<ContextType>;
  CapacitySelfEvaluation?: CapacitySelfEvaluationResolvers<ContextType>;
  CapacityJudgement?: CapacityJudgementResolvers<ContextType>;
  CategorisationChanges?: CategorisationChangesResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  CategorisationConnection?: CategorisationConnectionResolvers<ContextType>;
  CategorisationEdge?: CategorisationEdgeResolvers<ContextType>;
  CategorisationFacets?: CategorisationFacetsResolvers<ContextType>;
  CategoryCount?: CategoryCountResolvers<ContextType>;
  CategorisationStateCount?: CategorisationStateCountResolvers<ContextType>;
  Categorisation?: CategorisationResolvers<ContextType>;
  CategoryProposal?: CategoryProposalResolvers<ContextType>;
  CategoryReproduction?: CategoryReproductionResolvers<ContextType>;
  CategorisationChallenge?: CategorisationChallengeResolvers<ContextType>;
  CategorisationStepConnection?: CategorisationStepConnectionResolvers<ContextType>;
  CategorisationStepEdge?: CategorisationStepEdgeResolvers<ContextType>;
  CategorisationStep?: CategorisationStepResolvers<ContextType>;
  StatutoryReason?: StatutoryReasonResolvers<ContextType>;
  CategorisationOutcome?: CategorisationOutcomeResolvers<ContextType>;
  CriterionExplanation?: CriterionExplanationResolvers<ContextType>;
  PeriodValue?: PeriodValueResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  CategorySupport?: CategorySupportResolvers<ContextType>;
  FrameworkVersion?: FrameworkVersionResolvers<ContextType>;
  CategorisationChange?: CategorisationChangeResolvers<ContextType>;
  ChangeReason?: ChangeReasonResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  AttainmentComparison?: AttainmentComparisonResolvers<ContextType>;
  AttainmentRow?: AttainmentRowResolvers<ContextType>;
  AttainmentSeries?: AttainmentSeriesResolvers<ContextType>;
  AttainmentFigure?: AttainmentFigureResolvers<ContextType>;
  Comparator?: ComparatorResolvers<ContextType>;
  MeasureComparison?: MeasureComparisonResolvers<ContextType>;
  MeasureTrend?: MeasureTrendResolvers<ContextType>;
  TrendStep?: TrendStepResolvers<ContextType>;
  PooledFigure?: PooledFigureResolvers<ContextType>;
  SimilarSchools?: SimilarSchoolsResolvers<ContextType>;
  IntakeFeature?: IntakeFeatureResolvers<ContextType>;
  SimilarSchool?: SimilarSchoolResolvers<ContextType>;
  IntakeLikeness?: IntakeLikenessResolvers<ContextType>;
  Conversation?: ConversationResolvers<ContextType>;
  ConversationAddition?: ConversationAdditionResolvers<ContextType>;
  ConversationConnection?: ConversationConnectionResolvers<ContextType>;
  ConversationEdge?: ConversationEdgeResolvers<ContextType>;
  Deployment?: DeploymentResolvers<ContextType>;
  DeploymentPrice?: DeploymentPriceResolvers<ContextType>;
  DeploymentMeasure?: DeploymentMeasureResolvers<ContextType>;
  DeploymentOverseer?: DeploymentOverseerResolvers<ContextType>;
  DeploymentConsent?: DeploymentConsentResolvers<ContextType>;
  DeploymentDays?: DeploymentDaysResolvers<ContextType>;
  DeploymentEvaluation?: DeploymentEvaluationResolvers<ContextType>;
  DeploymentEffect?: DeploymentEffectResolvers<ContextType>;
  DeploymentConnection?: DeploymentConnectionResolvers<ContextType>;
  DeploymentEdge?: DeploymentEdgeResolvers<ContextType>;
  EarlierDeploymentOwner?: EarlierDeploymentOwnerResolvers<ContextType>;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  Trust?: TrustResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  FrameworkDraft?: FrameworkDraftResolvers<ContextType>;
  FrameworkDefinition?: FrameworkDefinitionResolvers<ContextType>;
  FrameworkCriterion?: FrameworkCriterionResolvers<ContextType>;
  FrameworkBand?: FrameworkBandResolvers<ContextType>;
  FrameworkGroup?: FrameworkGroupResolvers<ContextType>;
  FrameworkMatrixRow?: FrameworkMatrixRowResolvers<ContextType>;
  FrameworkCategory?: FrameworkCategoryResolvers<ContextType>;
  FrameworkEscalation?: FrameworkEscalationResolvers<ContextType>;
  FrameworkFiguresCondition?: FrameworkFiguresConditionResolvers<ContextType>;
  FrameworkLimit?: FrameworkLimitResolvers<ContextType>;
  LatestJudgement?: LatestJudgementResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionGrade?: InspectionGradeResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  Intervention?: InterventionResolvers<ContextType>;
  InterventionsTakenUp?: InterventionsTakenUpResolvers<ContextType>;
  InterventionUptake?: InterventionUptakeResolvers<ContextType>;
  InterventionUnder?: InterventionUnderResolvers<ContextType>;
  InterventionPerson?: InterventionPersonResolvers<ContextType>;
  InterventionUptakeConnection?: InterventionUptakeConnectionResolvers<ContextType>;
  InterventionUptakeEdge?: InterventionUptakeEdgeResolvers<ContextType>;
  MiddleTierQuality?: MiddleTierQualityResolvers<ContextType>;
  QualityShare?: QualityShareResolvers<ContextType>;
  MiddleTierMove?: MiddleTierMoveResolvers<ContextType>;
  MiddleTierCost?: MiddleTierCostResolvers<ContextType>;
  RecordedObservations?: RecordedObservationsResolvers<ContextType>;
  PastObservationConnection?: PastObservationConnectionResolvers<ContextType>;
  PastObservationEdge?: PastObservationEdgeResolvers<ContextType>;
  PastObservation?: PastObservationResolvers<ContextType>;
  SupersededObservation?: SupersededObservationResolvers<ContextType>;
  ObservationSource?: ObservationSourceResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureGrade?: MeasureGradeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservedPeriod?: ObservedPeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  SupportPlan?: SupportPlanResolvers<ContextType>;
  PlanEnd?: PlanEndResolvers<ContextType>;
  PlanObjective?: PlanObjectiveResolvers<ContextType>;
  ObjectiveProgress?: ObjectiveProgressResolvers<ContextType>;
  PlanReview?: PlanReviewResolvers<ContextType>;
  RatedObjective?: RatedObjectiveResolvers<ContextType>;
  PlanAgreement?: PlanAgreementResolvers<ContextType>;
  PlanConclusion?: PlanConclusionResolvers<ContextType>;
  SupportPlanConnection?: SupportPlanConnectionResolvers<ContextType>;
  SupportPlanEdge?: SupportPlanEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeChange?: ProgrammeChangeResolvers<ContextType>;
  ProgrammeEntryRule?: ProgrammeEntryRuleResolvers<ContextType>;
  ProgrammeCondition?: ProgrammeConditionResolvers<ContextType>;
  PartnerRule?: PartnerRuleResolvers<ContextType>;
  ProgrammeOwed?: ProgrammeOwedResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeCohort?: ProgrammeCohortResolvers<ContextType>;
  ProgrammeCohortConnection?: ProgrammeCohortConnectionResolvers<ContextType>;
  ProgrammeCohortEdge?: ProgrammeCohortEdgeResolvers<ContextType>;
  ProgrammeDue?: ProgrammeDueResolvers<ContextType>;
  ProgrammePublication?: ProgrammePublicationResolvers<ContextType>;
  ProgrammeSession?: ProgrammeSessionResolvers<ContextType>;
  ProgrammeStatistics?: ProgrammeStatisticsResolvers<ContextType>;
  ProgrammeOutcomeStatistics?: ProgrammeOutcomeStatisticsResolvers<ContextType>;
  ProgrammeOutcomeCount?: ProgrammeOutcomeCountResolvers<ContextType>;
  ProgrammeParticipant?: ProgrammeParticipantResolvers<ContextType>;
  ProgrammeFinding?: ProgrammeFindingResolvers<ContextType>;
  ProgrammeStep?: ProgrammeStepResolvers<ContextType>;
  ProgrammePairing?: ProgrammePairingResolvers<ContextType>;
  ProgrammeWork?: ProgrammeWorkResolvers<ContextType>;
  ProgrammeVisit?: ProgrammeVisitResolvers<ContextType>;
  ProgrammeSessionAttendance?: ProgrammeSessionAttendanceResolvers<ContextType>;
  ProgrammeOutcome?: ProgrammeOutcomeResolvers<ContextType>;
  ProgrammeParticipantConnection?: ProgrammeParticipantConnectionResolvers<ContextType>;
  ProgrammeParticipantEdge?: ProgrammeParticipantEdgeResolvers<ContextType>;
  Rehearsal?: RehearsalResolvers<ContextType>;
  RehearsalLink?: RehearsalLinkResolvers<ContextType>;
  RehearsalCause?: RehearsalCauseResolvers<ContextType>;
  RehearsalMoveConnection?: RehearsalMoveConnectionResolvers<ContextType>;
  RehearsalMoveEdge?: RehearsalMoveEdgeResolvers<ContextType>;
  RehearsalMove?: RehearsalMoveResolvers<ContextType>;
  SchoolReview?: SchoolReviewResolvers<ContextType>;
  Reviewer?: ReviewerResolvers<ContextType>;
  SchoolReviewConnection?: SchoolReviewConnectionResolvers<ContextType>;
  SchoolReviewEdge?: SchoolReviewEdgeResolvers<ContextType>;
  RiskEntry?: RiskEntryResolvers<ContextType>;
  RiskStep?: RiskStepResolvers<ContextType>;
  RiskEntryConnection?: RiskEntryConnectionResolvers<ContextType>;
  RiskEntryEdge?: RiskEntryEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  SignalCleared?: SignalClearedResolvers<ContextType>;
  SignalConnection?: SignalConnectionResolvers<ContextType>;
  SignalEdge?: SignalEdgeResolvers<ContextType>;
  SignalCount?: SignalCountResolvers<ContextType>;
  SignalRule?: SignalRuleResolvers<ContextType>;
  SignalKind?: SignalKindResolvers<ContextType>;
  StatutoryStepKind?: StatutoryStepKindResolvers<ContextType>;
  StatutoryStep?: StatutoryStepResolvers<ContextType>;
  StatutoryPrecondition?: StatutoryPreconditionResolvers<ContextType>;
  StatutoryOutcome?: StatutoryOutcomeResolvers<ContextType>;
  StatutoryStepConnection?: StatutoryStepConnectionResolvers<ContextType>;
  StatutoryStepEdge?: StatutoryStepEdgeResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  VisitCheck?: VisitCheckResolvers<ContextType>;
  VisitCorrection?: VisitCorrectionResolvers<ContextType>;
  CorrectionAnswer?: CorrectionAnswerResolvers<ContextType>;
  VisitFinal?: VisitFinalResolvers<ContextType>;
  VisitCancelled?: VisitCancelledResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitOverdue?: VisitOverdueResolvers<ContextType>;
  VisitOverdueConnection?: VisitOverdueConnectionResolvers<ContextType>;
  VisitOverdueEdge?: VisitOverdueEdgeResolvers<ContextType>;
  WatchedSchool?: WatchedSchoolResolvers<ContextType>;
  WatchNews?: WatchNewsResolvers<ContextType>;
  WatchedSchoolConnection?: WatchedSchoolConnectionResolvers<ContextType>;
  WatchedSchoolEdge?: WatchedSchoolEdgeResolvers<ContextType>;
  WebhookWithSecret?: WebhookWithSecretResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookFilter?: WebhookFilterResolvers<ContextType>;
  WebhookReplay?: WebhookReplayResolvers<ContextType>;
  WebhookConnection?: WebhookConnectionResolvers<ContextType>;
  WebhookEdge?: WebhookEdgeResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
};
