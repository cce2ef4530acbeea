// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CapacityJudgement as CapacityJudgementModel } from '../capacity/judgement';
import type { Categorisation as CategorisationModel, Support as SupportModel } from '../categorisation/categorisation';
import type { JudgedCriterion as JudgedCriterionModel, AppliedEscalation as AppliedEscalationModel } from '../categorisation/explanation';
import type { Measure as MeasureModel } from '../observations/measure';
import type { Observation as ObservationModel } from '../observations/observation';
import type { KeptObservation as KeptObservationModel, SupersededVersion as SupersededVersionModel } from '../observations/kept-observation';
import type { ObservationPage as ObservationPageModel } from '../observations/history-repository';
import type { Programme as ProgrammeModel } from '../programmes/programme';
import type { Cohort as CohortModel } from '../programmes/cohort';
import type { CohortPage as CohortPageModel, ProgrammePage as ProgrammePageModel, ParticipantPage as ParticipantPageModel } from '../programmes/loaders';
import type { Outcome as OutcomeModel, Pairing as PairingModel, Participant as ParticipantModel } from '../programmes/participant';
import type { OutcomeStatistics as OutcomeStatisticsModel, CohortStatistics as CohortStatisticsModel } from '../programmes/statistics';
import type { Publication as PublicationModel } from '../programmes/publications';
import type { Session as SessionModel } from '../programmes/session';
import type { Visit as VisitModel } from '../programmes/visit';
import type { OwedWork as OwedWorkModel } from '../programmes/owed-work';
import type { SignalInForce as SignalInForceModel } from '../signals/repository';
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records an adviser's judgement of a school's capacity to improve, with the reason; the category is proposed anew.
   * For officers of the school's authority.
   */
  readonly judgeCapacity: CapacityJudgement;
  /**
   * Records figures of schools from a document, for example of years before there were files. What takes the place of an earlier
   * figure supersedes it and never overwrites it; what says nothing new changes nothing. For officers of the schools' authority.
   * Refused: SCHOOL_UNKNOWN, FORBIDDEN, MEASURE_UNKNOWN, BAD_PERIOD, BAD_FIGURE, TOO_MANY, BAD_TEXT.
   */
  readonly recordObservations: RecordedObservations;
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
};


export type MutationJudgeCapacityArgs = {
  input: JudgeCapacityInput;
};


export type MutationRecordObservationsArgs = {
  input: RecordObservationsInput;
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

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /**
   * The last judgement of the school's capacity to improve; null where nobody has judged it.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly capacityJudgement?: Maybe<CapacityJudgement>;
  /**
   * The category proposed for the school by the framework in force, with everything it rests on; null where there are no
   * figures to categorise by. Shown to those who act for the school, its trust or its authority.
   */
  readonly categorisation?: Maybe<Categorisation>;
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
  /**
   * Cohorts of programmes that the school has applied to or is in. Shown to those who act for the school, its trust or its
   * authority.
   */
  readonly programmeParticipations?: Maybe<ProgrammeParticipantConnection>;
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /**
   * Warnings in force at the school, the most severe first.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly signals?: Maybe<ReadonlyArray<Signal>>;
};


/** A school, college or other establishment in the national register. */
export type SchoolCategorisationArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
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
export type SchoolProgrammeParticipationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

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

export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * Each change of a school's category, as it is committed, in order. Without a filter: every school of the bodies you act
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

/** A category with the reckoning behind it, complete enough to be redone with a pencil. */
export type Categorisation = {
  readonly __typename?: 'Categorisation';
  /** Name of the category in its framework; of the shipped one GREEN, YELLOW, AMBER or RED. */
  readonly category: Scalars['String']['output'];
  /** When the school came into this category. */
  readonly since: Scalars['DateTime']['output'];
  /** When it left the category; null while it holds. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has been agreed. */
  readonly state: CategorisationState;
  /** The reckoning in a paragraph. */
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

/** How far a categorisation has been agreed. */
export type CategorisationState =
  /** Proposed by the rules of the framework, not yet moderated. */
  | 'PROPOSED';

/** One criterion of a framework, as it was applied to a school. */
export type CriterionExplanation = {
  readonly __typename?: 'CriterionExplanation';
  /** The criterion, for example attendance. */
  readonly criterion: Scalars['ID']['output'];
  /** The criterion in words. */
  readonly title: Scalars['String']['output'];
  /** How the figure is judged: by its own VALUE or by its GAP_TO_AREA. */
  readonly basis: Scalars['String']['output'];
  /** The school's figure; null where there is none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** What it is compared with; null where it is judged by its value alone. */
  readonly comparator?: Maybe<Scalars['Float']['output']>;
  /** Value less comparator, which the band is read from; null where there is no comparator. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
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
  /** The criterion, or `capacity`, or `escalation`. */
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

export type Query = {
  readonly __typename?: 'Query';
  /** What can be observed at schools: the catalogue of measures, by name of their source. Public. */
  readonly measures: ReadonlyArray<Measure>;
  /** The latest figures published of an area, as its table has them, one entry a measure. Public. */
  readonly publishedFigures: ReadonlyArray<Observation>;
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
};


export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
};


export type QueryPublishedFiguresArgs = {
  area: Scalars['ID']['input'];
  measures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  /** For example KS2, SCHOOL_CENSUS or ATTENDANCE_RETURN; RECORDED where an officer entered it. */
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

/** Where a page of a list ends, and whether more follows it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True where at least one more entry follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to read the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A local authority with its schools. */
export type LocalAuthority = {
  readonly __typename?: 'LocalAuthority';
  /** Three-digit code of the Department for Education. */
  readonly code: Scalars['ID']['output'];
};

/** A warning that a rule raised from the school's figures; it clears by itself when they recover. */
export type Signal = {
  readonly __typename?: 'Signal';
  /** The rule that raised it. */
  readonly rule: Scalars['ID']['output'];
  /** How severe it is. */
  readonly severity: SignalSeverity;
  /** What is wrong, in a sentence with its figures. */
  readonly sentence: Scalars['String']['output'];
  /** The figure that raised it. */
  readonly value: Scalars['Float']['output'];
  /** The line it crossed. */
  readonly threshold: Scalars['Float']['output'];
  /** When it was raised. */
  readonly since: Scalars['DateTime']['output'];
};

/** How severe a warning is. */
export type SignalSeverity =
  /** To be watched. */
  | 'AMBER'
  /** To be acted on; red signals can set a floor under the category. */
  | 'RED';



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
  Programme: Programme;
  ProgrammeCohort: ProgrammeCohort;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  ProgrammeCohort:
    ( { __typename: 'ProgrammeCohort' }
    & GraphQLRecursivePick<FederationTypes['ProgrammeCohort'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  School: ResolverTypeWrapper<Omit<School, 'capacityJudgement' | 'categorisation' | 'observations' | 'observationHistory' | 'programmeParticipations' | 'signals'> & { capacityJudgement?: Maybe<ResolversTypes['CapacityJudgement']>, categorisation?: Maybe<ResolversTypes['Categorisation']>, observations?: Maybe<ReadonlyArray<ResolversTypes['Observation']>>, observationHistory?: Maybe<ResolversTypes['PastObservationConnection']>, programmeParticipations?: Maybe<ResolversTypes['ProgrammeParticipantConnection']>, signals?: Maybe<ReadonlyArray<ResolversTypes['Signal']>> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  JudgeCapacityInput: JudgeCapacityInput;
  CapacityJudgement: ResolverTypeWrapper<CapacityJudgementModel>;
  CapacityGrade: CapacityGrade;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Categorisation: ResolverTypeWrapper<CategorisationModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CategorisationState: CategorisationState;
  CriterionExplanation: ResolverTypeWrapper<JudgedCriterionModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Escalation: ResolverTypeWrapper<AppliedEscalationModel>;
  CategorySupport: ResolverTypeWrapper<SupportModel>;
  FrameworkVersion: ResolverTypeWrapper<FrameworkVersion>;
  CategorisationChange: ResolverTypeWrapper<Omit<CategorisationChange, 'school' | 'support'> & { school: ResolversTypes['School'], support: ResolversTypes['CategorySupport'] }>;
  ChangeReason: ResolverTypeWrapper<ChangeReason>;
  Money: ResolverTypeWrapper<Money>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  LocalAuthority: ResolverTypeWrapper<LocalAuthority>;
  Signal: ResolverTypeWrapper<SignalInForceModel>;
  SignalSeverity: SignalSeverity;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Mutation: Record<PropertyKey, never>;
  School: Omit<School, 'capacityJudgement' | 'categorisation' | 'observations' | 'observationHistory' | 'programmeParticipations' | 'signals'> & { capacityJudgement?: Maybe<ResolversParentTypes['CapacityJudgement']>, categorisation?: Maybe<ResolversParentTypes['Categorisation']>, observations?: Maybe<ReadonlyArray<ResolversParentTypes['Observation']>>, observationHistory?: Maybe<ResolversParentTypes['PastObservationConnection']>, programmeParticipations?: Maybe<ResolversParentTypes['ProgrammeParticipantConnection']>, signals?: Maybe<ReadonlyArray<ResolversParentTypes['Signal']>> } | FederationReferenceTypes['School'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  JudgeCapacityInput: JudgeCapacityInput;
  CapacityJudgement: CapacityJudgementModel;
  Subscription: Record<PropertyKey, never>;
  Categorisation: CategorisationModel;
  Boolean: Scalars['Boolean']['output'];
  CriterionExplanation: JudgedCriterionModel;
  Float: Scalars['Float']['output'];
  Escalation: AppliedEscalationModel;
  CategorySupport: SupportModel;
  FrameworkVersion: FrameworkVersion;
  CategorisationChange: Omit<CategorisationChange, 'school' | 'support'> & { school: ResolversParentTypes['School'], support: ResolversParentTypes['CategorySupport'] };
  ChangeReason: ChangeReason;
  Money: Money;
  Pence: Scalars['Pence']['output'];
  Query: Record<PropertyKey, never>;
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
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  LocalAuthority: LocalAuthority;
  Signal: SignalInForceModel;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judgeCapacity?: Resolver<ResolversTypes['CapacityJudgement'], ParentType, ContextType, RequireFields<MutationJudgeCapacityArgs, 'input'>>;
  recordObservations?: Resolver<ResolversTypes['RecordedObservations'], ParentType, ContextType, RequireFields<MutationRecordObservationsArgs, 'input'>>;
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
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacityJudgement?: Resolver<Maybe<ResolversTypes['CapacityJudgement']>, ParentType, ContextType>;
  categorisation?: Resolver<Maybe<ResolversTypes['Categorisation']>, ParentType, ContextType, Partial<SchoolCategorisationArgs>>;
  observations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Observation']>>, ParentType, ContextType, Partial<SchoolObservationsArgs>>;
  observationHistory?: Resolver<Maybe<ResolversTypes['PastObservationConnection']>, ParentType, ContextType, RequireFields<SchoolObservationHistoryArgs, 'first'>>;
  programmeParticipations?: Resolver<Maybe<ResolversTypes['ProgrammeParticipantConnection']>, ParentType, ContextType, RequireFields<SchoolProgrammeParticipationsArgs, 'first'>>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  signals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Signal']>>, ParentType, ContextType>;
};

export type CapacityJudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityJudgement'] = ResolversParentTypes['CapacityJudgement']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['CapacityGrade'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  categorisationChanged?: Resolver<ResolversTypes['CategorisationChange'], ParentType, ContextType, Partial<SubscriptionCategorisationChangedArgs>>;
};

export type CategorisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Categorisation'] = ResolversParentTypes['Categorisation']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CategorisationState'], ParentType, ContextType>;
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

export type CriterionExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CriterionExplanation'] = ResolversParentTypes['CriterionExplanation']> = {
  criterion?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weightedPoints?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leftOutBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<QueryMeasuresArgs>>;
  publishedFigures?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType, RequireFields<QueryPublishedFiguresArgs, 'area'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  programmeCohort?: Resolver<Maybe<ResolversTypes['ProgrammeCohort']>, ParentType, ContextType, RequireFields<QueryProgrammeCohortArgs, 'id'>>;
  programmeParticipant?: Resolver<Maybe<ResolversTypes['ProgrammeParticipant']>, ParentType, ContextType, RequireFields<QueryProgrammeParticipantArgs, 'cohort' | 'urn'>>;
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

export type LocalAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthority'] = ResolversParentTypes['LocalAuthority']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SignalSeverity'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Mutation?: MutationResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  CapacityJudgement?: CapacityJudgementResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Categorisation?: CategorisationResolvers<ContextType>;
  CriterionExplanation?: CriterionExplanationResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  CategorySupport?: CategorySupportResolvers<ContextType>;
  FrameworkVersion?: FrameworkVersionResolvers<ContextType>;
  CategorisationChange?: CategorisationChangeResolvers<ContextType>;
  ChangeReason?: ChangeReasonResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
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
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
};
