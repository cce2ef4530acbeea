// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { LocalAuthority as LocalAuthorityModel, School as SchoolModel, Trust as TrustModel } from '../register/school';
import type { LocalAuthorityPage as LocalAuthorityPageModel, SchoolPage as SchoolPageModel, TrustPage as TrustPageModel } from '../register/repository';
import type { ApiKey as ApiKeyModel } from '../api-keys/api-key';
import type { ApiKeyPage as ApiKeyPageModel } from '../api-keys/repository';
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
};

export type Query = {
  readonly __typename?: 'Query';
  /** The API keys in use and those revoked, newest last. For administrators. */
  readonly apiKeys: ApiKeyConnection;
  /** The school with this unique reference number, open or closed; null where the register has none. */
  readonly school?: Maybe<School>;
  /** Schools in the order of their names. */
  readonly schools: SchoolConnection;
  /** The local authority with this three-digit code; null where the register has none. */
  readonly localAuthority?: Maybe<LocalAuthority>;
  /** Local authorities in the order of their names. */
  readonly localAuthorities: LocalAuthorityConnection;
  /** The trust with this group identifier; null where the register has none. */
  readonly trust?: Maybe<Trust>;
  /** Trusts in the order of their names. */
  readonly trusts: TrustConnection;
};


export type QueryApiKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySchoolArgs = {
  urn: Scalars['ID']['input'];
};


export type QuerySchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLocalAuthorityArgs = {
  code: Scalars['ID']['input'];
};


export type QueryLocalAuthoritiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTrustArgs = {
  uid: Scalars['ID']['input'];
};


export type QueryTrustsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Makes an API key for a machine, for example a trust's management information system. The key itself is shown in this
   * answer and never again. For administrators.
   */
  readonly createApiKey: CreatedApiKey;
  /** Ends an API key; it is refused within half a minute. For administrators. */
  readonly revokeApiKey: ApiKey;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};

/** An API key to be made. */
export type CreateApiKeyInput = {
  /** Chosen by you, one for each command: sent again, nothing is done twice, and the key is not shown again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is for, so that you know it again in the list. */
  readonly name: Scalars['String']['input'];
  /** Roles it carries, for example DATA_OFFICER. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** Bodies it acts for, for example trust:99001 or local-authority:990. */
  readonly organisations: ReadonlyArray<Scalars['String']['input']>;
};

/** An API key to be ended. */
export type RevokeApiKeyInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the key, from the list. */
  readonly id: Scalars['ID']['input'];
};

/** A key that has just been made. */
export type CreatedApiKey = {
  readonly __typename?: 'CreatedApiKey';
  /** The key as it will be listed. */
  readonly apiKey: ApiKey;
  /** What the machine sends as its bearer token; null where the command was repeated: make a new key then. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** An API key, without its secret: that is kept as a digest only. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  /** Id of the key. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly name: Scalars['String']['output'];
  /** Roles it carries. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Bodies it acts for. */
  readonly organisations: ReadonlyArray<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Name of who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** When it was ended; null while it is in use. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of API keys. */
export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  /** The keys of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Keys in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An API key and its place in the list. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  /** Give it as `after` to go on behind this key. */
  readonly cursor: Scalars['String']['output'];
  /** The key. */
  readonly node: ApiKey;
};

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /** Name as registered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The ages it teaches. */
  readonly phase?: Maybe<Phase>;
  /** Kind of establishment, for example Community school or Academy converter. */
  readonly type?: Maybe<EstablishmentType>;
  /** Whether it is open. */
  readonly status?: Maybe<SchoolStatus>;
  /** The authority in whose area it lies. */
  readonly localAuthority?: Maybe<LocalAuthority>;
  /** The academy trust that runs it; null for a school without one. */
  readonly trust?: Maybe<Trust>;
  /** Where it is. */
  readonly address?: Maybe<Address>;
  /** Its own web page, as registered. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** The day it opened, where the register knows it. */
  readonly openDate?: Maybe<Scalars['Date']['output']>;
  /** The day it closed; null for an open school. */
  readonly closeDate?: Maybe<Scalars['Date']['output']>;
  /** Pupils on roll at the last census the register knows. */
  readonly pupils?: Maybe<Scalars['Int']['output']>;
  /** Pupils it can take. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** Share of pupils eligible for free school meals, in percent. */
  readonly percentageFsm?: Maybe<Scalars['Float']['output']>;
  /** When the register's entry last changed here. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Kind of establishment in the register's own coding. */
export type EstablishmentType = {
  readonly __typename?: 'EstablishmentType';
  /** Code, without leading zeros. */
  readonly code: Scalars['String']['output'];
  /** Name, for example Voluntary aided school. */
  readonly name: Scalars['String']['output'];
};

/** A postal address; each part as registered. */
export type Address = {
  readonly __typename?: 'Address';
  /** House and street. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Part of the town. */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** Town or city. */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** County. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** Postcode. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
};

/** A local authority with its schools. */
export type LocalAuthority = {
  readonly __typename?: 'LocalAuthority';
  /** Three-digit code of the Department for Education. */
  readonly code: Scalars['ID']['output'];
  /** Name of the authority. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The schools in its area, in the order of their names. */
  readonly schools?: Maybe<SchoolConnection>;
};


/** A local authority with its schools. */
export type LocalAuthoritySchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An academy trust with its schools. */
export type Trust = {
  readonly __typename?: 'Trust';
  /** Group UID of Get Information about Schools. */
  readonly uid: Scalars['ID']['output'];
  /** Name of the trust. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The schools it runs, in the order of their names. */
  readonly schools?: Maybe<SchoolConnection>;
};


/** An academy trust with its schools. */
export type TrustSchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What narrows a list of schools; everything given must hold. */
export type SchoolFilter = {
  /** Words of the name, in any order; the beginning of a word is enough, and case and accents do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** One of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** One of these states; open ones where nothing is said. */
  readonly statuses?: InputMaybe<ReadonlyArray<SchoolStatus>>;
  /** In one of these authorities' areas. */
  readonly localAuthorities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Run by one of these trusts. */
  readonly trusts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These schools only. */
  readonly urns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The ages a school teaches, as the register codes them. */
export type Phase =
  /** Under five. */
  | 'NURSERY'
  /** Key stages 1 and 2, often with early years. */
  | 'PRIMARY'
  /** A middle school that counts as primary. */
  | 'MIDDLE_DEEMED_PRIMARY'
  /** Key stages 3 and 4, with or without a sixth form. */
  | 'SECONDARY'
  /** A middle school that counts as secondary. */
  | 'MIDDLE_DEEMED_SECONDARY'
  /** Post-16 only. */
  | 'SIXTEEN_PLUS'
  /** Primary and secondary under one roof. */
  | 'ALL_THROUGH'
  /** Special schools, children's centres and others that have no phase. */
  | 'NOT_APPLICABLE';

/** State of a school in the register. */
export type SchoolStatus =
  /** Open. */
  | 'OPEN'
  /** Open, with a proposal to close it. */
  | 'OPEN_PROPOSED_TO_CLOSE'
  /** Not open yet. */
  | 'PROPOSED_TO_OPEN'
  /** Closed. */
  | 'CLOSED';

/** A page of schools. */
export type SchoolConnection = {
  readonly __typename?: 'SchoolConnection';
  /** The schools of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SchoolEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Schools in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A school and its place in the list. */
export type SchoolEdge = {
  readonly __typename?: 'SchoolEdge';
  /** Give it as `after` to go on behind this school. */
  readonly cursor: Scalars['String']['output'];
  /** The school. */
  readonly node: School;
};

/** A page of local authorities. */
export type LocalAuthorityConnection = {
  readonly __typename?: 'LocalAuthorityConnection';
  /** The authorities of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LocalAuthorityEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Authorities in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A local authority and its place in the list. */
export type LocalAuthorityEdge = {
  readonly __typename?: 'LocalAuthorityEdge';
  /** Give it as `after` to go on behind this authority. */
  readonly cursor: Scalars['String']['output'];
  /** The authority. */
  readonly node: LocalAuthority;
};

/** A page of trusts. */
export type TrustConnection = {
  readonly __typename?: 'TrustConnection';
  /** The trusts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TrustEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Trusts in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A trust and its place in the list. */
export type TrustEdge = {
  readonly __typename?: 'TrustEdge';
  /** Give it as `after` to go on behind this trust. */
  readonly cursor: Scalars['String']['output'];
  /** The trust. */
  readonly node: Trust;
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
  School: School;
  LocalAuthority: LocalAuthority;
  Trust: Trust;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
  LocalAuthority:
    ( { __typename: 'LocalAuthority' }
    & GraphQLRecursivePick<FederationTypes['LocalAuthority'], {"code":true}> );
  Trust:
    ( { __typename: 'Trust' }
    & GraphQLRecursivePick<FederationTypes['Trust'], {"uid":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CreateApiKeyInput: CreateApiKeyInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  CreatedApiKey: ResolverTypeWrapper<Omit<CreatedApiKey, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyPageModel>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  School: ResolverTypeWrapper<SchoolModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  EstablishmentType: ResolverTypeWrapper<EstablishmentType>;
  Address: ResolverTypeWrapper<Address>;
  LocalAuthority: ResolverTypeWrapper<LocalAuthorityModel>;
  Trust: ResolverTypeWrapper<TrustModel>;
  SchoolFilter: SchoolFilter;
  Phase: Phase;
  SchoolStatus: SchoolStatus;
  SchoolConnection: ResolverTypeWrapper<SchoolPageModel>;
  SchoolEdge: ResolverTypeWrapper<Omit<SchoolEdge, 'node'> & { node: ResolversTypes['School'] }>;
  LocalAuthorityConnection: ResolverTypeWrapper<LocalAuthorityPageModel>;
  LocalAuthorityEdge: ResolverTypeWrapper<Omit<LocalAuthorityEdge, 'node'> & { node: ResolversTypes['LocalAuthority'] }>;
  TrustConnection: ResolverTypeWrapper<TrustPageModel>;
  TrustEdge: ResolverTypeWrapper<Omit<TrustEdge, 'node'> & { node: ResolversTypes['Trust'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
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
  CreateApiKeyInput: CreateApiKeyInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  CreatedApiKey: Omit<CreatedApiKey, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKey: ApiKeyModel;
  ApiKeyConnection: ApiKeyPageModel;
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  School: SchoolModel;
  Float: Scalars['Float']['output'];
  EstablishmentType: EstablishmentType;
  Address: Address;
  LocalAuthority: LocalAuthorityModel;
  Trust: TrustModel;
  SchoolFilter: SchoolFilter;
  SchoolConnection: SchoolPageModel;
  SchoolEdge: Omit<SchoolEdge, 'node'> & { node: ResolversParentTypes['School'] };
  LocalAuthorityConnection: LocalAuthorityPageModel;
  LocalAuthorityEdge: Omit<LocalAuthorityEdge, 'node'> & { node: ResolversParentTypes['LocalAuthority'] };
  TrustConnection: TrustPageModel;
  TrustEdge: Omit<TrustEdge, 'node'> & { node: ResolversParentTypes['Trust'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<QueryApiKeysArgs, 'first'>>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'urn'>>;
  schools?: Resolver<ResolversTypes['SchoolConnection'], ParentType, ContextType, RequireFields<QuerySchoolsArgs, 'first'>>;
  localAuthority?: Resolver<Maybe<ResolversTypes['LocalAuthority']>, ParentType, ContextType, RequireFields<QueryLocalAuthorityArgs, 'code'>>;
  localAuthorities?: Resolver<ResolversTypes['LocalAuthorityConnection'], ParentType, ContextType, RequireFields<QueryLocalAuthoritiesArgs, 'first'>>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType, RequireFields<QueryTrustArgs, 'uid'>>;
  trusts?: Resolver<ResolversTypes['TrustConnection'], ParentType, ContextType, RequireFields<QueryTrustsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createApiKey?: Resolver<ResolversTypes['CreatedApiKey'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
};

export type CreatedApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatedApiKey'] = ResolversParentTypes['CreatedApiKey']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EstablishmentType']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SchoolStatus']>, ParentType, ContextType>;
  localAuthority?: Resolver<Maybe<ResolversTypes['LocalAuthority']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageFsm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type EstablishmentTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishmentType'] = ResolversParentTypes['EstablishmentType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthority'] = ResolversParentTypes['LocalAuthority'], FederationReferenceType extends FederationReferenceTypes['LocalAuthority'] = FederationReferenceTypes['LocalAuthority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalAuthority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<Maybe<ResolversTypes['SchoolConnection']>, ParentType, ContextType, RequireFields<LocalAuthoritySchoolsArgs, 'first'>>;
};

export type TrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trust'] = ResolversParentTypes['Trust'], FederationReferenceType extends FederationReferenceTypes['Trust'] = FederationReferenceTypes['Trust']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trust']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<Maybe<ResolversTypes['SchoolConnection']>, ParentType, ContextType, RequireFields<TrustSchoolsArgs, 'first'>>;
};

export type SchoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolConnection'] = ResolversParentTypes['SchoolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolEdge'] = ResolversParentTypes['SchoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type LocalAuthorityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthorityConnection'] = ResolversParentTypes['LocalAuthorityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocalAuthorityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalAuthorityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthorityEdge'] = ResolversParentTypes['LocalAuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LocalAuthority'], ParentType, ContextType>;
};

export type TrustConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustConnection'] = ResolversParentTypes['TrustConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrustEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustEdge'] = ResolversParentTypes['TrustEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CreatedApiKey?: CreatedApiKeyResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  EstablishmentType?: EstablishmentTypeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  Trust?: TrustResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  LocalAuthorityConnection?: LocalAuthorityConnectionResolvers<ContextType>;
  LocalAuthorityEdge?: LocalAuthorityEdgeResolvers<ContextType>;
  TrustConnection?: TrustConnectionResolvers<ContextType>;
  TrustEdge?: TrustEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};
