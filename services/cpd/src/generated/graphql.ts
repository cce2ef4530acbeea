// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Offer as OfferModel } from '../catalogue/offer';
import type { OfferPage as OfferPageModel } from '../catalogue/repository';
import type { Provider as ProviderModel } from '../catalogue/provider';
import type { Recommendation as RecommendationModel } from '../recommendations/recommend';
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
  /** Training on offer, in the order of its titles. */
  readonly offers: OfferConnection;
  /** The offer with this id; null where there is none. */
  readonly offer?: Maybe<Offer>;
  /** The provider with this id; null where there is none. */
  readonly provider?: Maybe<Provider>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
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
};


export type MutationRegisterProviderArgs = {
  input: RegisterProviderInput;
};


export type MutationPublishOfferArgs = {
  input: PublishOfferInput;
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
  /** Length in half-days. */
  readonly halfDays: Scalars['Int']['output'];
  /** What one place costs. */
  readonly price: Money;
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

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /**
   * Training that meets what the school's category rests on, the closest fit first; empty where the category asks for none.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly recommendedOffers?: Maybe<ReadonlyArray<RecommendedOffer>>;
};


/** A school, college or other establishment in the national register. */
export type SchoolRecommendedOffersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
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
  Provider: Provider;
  Offer: Offer;
  School: School;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Provider:
    ( { __typename: 'Provider' }
    & GraphQLRecursivePick<FederationTypes['Provider'], {"id":true}> );
  Offer:
    ( { __typename: 'Offer' }
    & GraphQLRecursivePick<FederationTypes['Offer'], {"id":true}> );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OfferFilter: OfferFilter;
  RegisterProviderInput: RegisterProviderInput;
  PublishOfferInput: PublishOfferInput;
  TrainingAudience: TrainingAudience;
  Provider: ResolverTypeWrapper<ProviderModel>;
  ProviderKind: ProviderKind;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferConnection: ResolverTypeWrapper<OfferPageModel>;
  OfferEdge: ResolverTypeWrapper<Omit<OfferEdge, 'node'> & { node: ResolversTypes['Offer'] }>;
  School: ResolverTypeWrapper<Omit<School, 'recommendedOffers'> & { recommendedOffers?: Maybe<ReadonlyArray<ResolversTypes['RecommendedOffer']>> }>;
  RecommendedOffer: ResolverTypeWrapper<RecommendationModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  OfferFilter: OfferFilter;
  RegisterProviderInput: RegisterProviderInput;
  PublishOfferInput: PublishOfferInput;
  Provider: ProviderModel;
  Offer: OfferModel;
  OfferConnection: OfferPageModel;
  OfferEdge: Omit<OfferEdge, 'node'> & { node: ResolversParentTypes['Offer'] };
  School: Omit<School, 'recommendedOffers'> & { recommendedOffers?: Maybe<ReadonlyArray<ResolversParentTypes['RecommendedOffer']>> } | FederationReferenceTypes['School'];
  RecommendedOffer: RecommendationModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Money: Money;
  Pence: Scalars['Pence']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  offers?: Resolver<ResolversTypes['OfferConnection'], ParentType, ContextType, RequireFields<QueryOffersArgs, 'first'>>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType, RequireFields<QueryOfferArgs, 'id'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerProvider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType, RequireFields<MutationRegisterProviderArgs, 'input'>>;
  publishOffer?: Resolver<ResolversTypes['Offer'], ParentType, ContextType, RequireFields<MutationPublishOfferArgs, 'input'>>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider'], FederationReferenceType extends FederationReferenceTypes['Provider'] = FederationReferenceTypes['Provider']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Provider']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProviderKind'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  halfDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
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

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendedOffers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecommendedOffer']>>, ParentType, ContextType, RequireFields<SchoolRecommendedOffersArgs, 'first'>>;
};

export type RecommendedOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendedOffer'] = ResolversParentTypes['RecommendedOffer']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferConnection?: OfferConnectionResolvers<ContextType>;
  OfferEdge?: OfferEdgeResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  RecommendedOffer?: RecommendedOfferResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};
