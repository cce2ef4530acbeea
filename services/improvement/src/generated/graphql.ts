// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CapacityJudgement as CapacityJudgementModel } from '../capacity/judgement';
import type { Categorisation as CategorisationModel, Support as SupportModel } from '../categorisation/categorisation';
import type { JudgedCriterion as JudgedCriterionModel, AppliedEscalation as AppliedEscalationModel } from '../categorisation/explanation';
import type { Measure as MeasureModel } from '../observations/measure';
import type { Observation as ObservationModel } from '../observations/observation';
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
};


export type MutationJudgeCapacityArgs = {
  input: JudgeCapacityInput;
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
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly observations?: Maybe<ReadonlyArray<Observation>>;
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
};


export type QueryMeasuresArgs = {
  filter?: InputMaybe<MeasureFilter>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  School: ResolverTypeWrapper<Omit<School, 'capacityJudgement' | 'categorisation' | 'observations' | 'signals'> & { capacityJudgement?: Maybe<ResolversTypes['CapacityJudgement']>, categorisation?: Maybe<ResolversTypes['Categorisation']>, observations?: Maybe<ReadonlyArray<ResolversTypes['Observation']>>, signals?: Maybe<ReadonlyArray<ResolversTypes['Signal']>> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  JudgeCapacityInput: JudgeCapacityInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CapacityJudgement: ResolverTypeWrapper<CapacityJudgementModel>;
  CapacityGrade: CapacityGrade;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Categorisation: ResolverTypeWrapper<CategorisationModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  MeasureFilter: MeasureFilter;
  Measure: ResolverTypeWrapper<MeasureModel>;
  MeasureGrade: ResolverTypeWrapper<MeasureGrade>;
  MeasureUnit: MeasureUnit;
  MeasureDirection: MeasureDirection;
  MeasureSource: MeasureSource;
  ObservationState: ObservationState;
  Observation: ResolverTypeWrapper<ObservationModel>;
  ObservedPeriod: ResolverTypeWrapper<ObservedPeriod>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  LocalAuthority: ResolverTypeWrapper<LocalAuthority>;
  Signal: ResolverTypeWrapper<SignalInForceModel>;
  SignalSeverity: SignalSeverity;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Mutation: Record<PropertyKey, never>;
  School: Omit<School, 'capacityJudgement' | 'categorisation' | 'observations' | 'signals'> & { capacityJudgement?: Maybe<ResolversParentTypes['CapacityJudgement']>, categorisation?: Maybe<ResolversParentTypes['Categorisation']>, observations?: Maybe<ReadonlyArray<ResolversParentTypes['Observation']>>, signals?: Maybe<ReadonlyArray<ResolversParentTypes['Signal']>> } | FederationReferenceTypes['School'];
  ID: Scalars['ID']['output'];
  JudgeCapacityInput: JudgeCapacityInput;
  String: Scalars['String']['output'];
  CapacityJudgement: CapacityJudgementModel;
  Subscription: Record<PropertyKey, never>;
  Categorisation: CategorisationModel;
  Int: Scalars['Int']['output'];
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
  MeasureFilter: MeasureFilter;
  Measure: MeasureModel;
  MeasureGrade: MeasureGrade;
  Observation: ObservationModel;
  ObservedPeriod: ObservedPeriod;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  LocalAuthority: LocalAuthority;
  Signal: SignalInForceModel;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  judgeCapacity?: Resolver<ResolversTypes['CapacityJudgement'], ParentType, ContextType, RequireFields<MutationJudgeCapacityArgs, 'input'>>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  capacityJudgement?: Resolver<Maybe<ResolversTypes['CapacityJudgement']>, ParentType, ContextType>;
  categorisation?: Resolver<Maybe<ResolversTypes['Categorisation']>, ParentType, ContextType, Partial<SchoolCategorisationArgs>>;
  observations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Observation']>>, ParentType, ContextType, Partial<SchoolObservationsArgs>>;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  Measure?: MeasureResolvers<ContextType>;
  MeasureGrade?: MeasureGradeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservedPeriod?: ObservedPeriodResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
};
