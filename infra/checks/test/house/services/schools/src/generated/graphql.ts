// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { School as SchoolModel, Trust as TrustModel } from '../register/school';
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
  /** A calendar day, such as 2024-09-01. */
  Date: { input: string; output: string; }
};

/** What closes a school. */
export type CloseSchoolInput = {
  /** The unique reference number. */
  readonly urn: Scalars['ID']['input'];
  /** The last day. */
  readonly on: Scalars['Date']['input'];
  /** Makes a repeat harmless. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Close a school. */
  readonly closeSchool: School;
};


export type MutationCloseSchoolArgs = {
  input: CloseSchoolInput;
};

export type Query = {
  readonly __typename?: 'Query';
  /** How many schools there are. */
  readonly schoolCount: Scalars['Int']['output'];
  /** One school by its reference number; null when there is none. */
  readonly school?: Maybe<School>;
  /** Schools in order of name. */
  readonly schools: SchoolConnection;
};


export type QuerySchoolArgs = {
  urn: Scalars['ID']['input'];
};


export type QuerySchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A school, each time it changed. */
  readonly schoolChanged?: Maybe<School>;
};


export type SubscriptionSchoolChangedArgs = {
  urn?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether pupils may attend the school. */
export type SchoolStatus =
  /** Pupils attend. */
  | 'OPEN'
  /** No pupil attends any more. */
  | 'CLOSED';

/** What groups schools and can be looked up by one code. */
export type Group = {
  /** The name people use. */
  readonly name: Scalars['String']['output'];
};

/** A trust: one charitable company that runs several schools. */
export type Trust = Group & {
  readonly __typename?: 'Trust';
  /** The unique identifier in the national register of groups. */
  readonly uid: Scalars['ID']['output'];
  /** The name people use. */
  readonly name: Scalars['String']['output'];
  /** Its schools, in order of name. */
  readonly schools: ReadonlyArray<School>;
};

/** A local authority. */
export type LocalAuthority = Group & {
  readonly __typename?: 'LocalAuthority';
  /** The three-digit code. */
  readonly code: Scalars['ID']['output'];
  /** The name people use. */
  readonly name: Scalars['String']['output'];
};

/** Whoever answers for a school. */
export type ResponsibleBody = Trust | LocalAuthority;

/** One school. */
export type School = {
  readonly __typename?: 'School';
  /** The unique reference number. */
  readonly urn: Scalars['ID']['output'];
  /** The name people use. */
  readonly name: Scalars['String']['output'];
  /** Whether it is open. */
  readonly status: SchoolStatus;
  /** The day it closed; null while it is open. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** The trust that runs it; null for a maintained school. */
  readonly trust?: Maybe<Trust>;
  /** Whoever answers for it. */
  readonly responsible: ResponsibleBody;
  /** Kept for the matching of records. */
  readonly rowNumber?: Maybe<Scalars['Int']['output']>;
};

/** One page of schools. */
export type SchoolConnection = {
  readonly __typename?: 'SchoolConnection';
  /** The schools with their cursors. */
  readonly edges: ReadonlyArray<SchoolEdge>;
};

/** One school in a page. */
export type SchoolEdge = {
  readonly __typename?: 'SchoolEdge';
  /** Where this school stands in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The school. */
  readonly node: School;
};

/** What schools to list. */
export type SchoolFilter = {
  /** Only schools of this status. */
  readonly status?: InputMaybe<SchoolStatus>;
  /** Only schools with one of these reference numbers. */
  readonly urns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  Trust: Trust;
  LocalAuthority: LocalAuthority;
  School: School;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Trust:
    ( { __typename: 'Trust' }
    & GraphQLRecursivePick<FederationTypes['Trust'], {"uid":true}> );
  LocalAuthority:
    ( { __typename: 'LocalAuthority' }
    & GraphQLRecursivePick<FederationTypes['LocalAuthority'], {"code":true}> );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ResponsibleBody:
    | ( TrustModel )
    | ( LocalAuthority )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Group:
    | ( TrustModel )
    | ( LocalAuthority )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CloseSchoolInput: CloseSchoolInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SchoolStatus: SchoolStatus;
  Group: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Group']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Trust: ResolverTypeWrapper<TrustModel>;
  LocalAuthority: ResolverTypeWrapper<LocalAuthority>;
  ResponsibleBody: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResponsibleBody']>;
  School: ResolverTypeWrapper<SchoolModel>;
  SchoolConnection: ResolverTypeWrapper<Omit<SchoolConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SchoolEdge']> }>;
  SchoolEdge: ResolverTypeWrapper<Omit<SchoolEdge, 'node'> & { node: ResolversTypes['School'] }>;
  SchoolFilter: SchoolFilter;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CloseSchoolInput: CloseSchoolInput;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Subscription: Record<PropertyKey, never>;
  Group: ResolversInterfaceTypes<ResolversParentTypes>['Group'];
  String: Scalars['String']['output'];
  Trust: TrustModel;
  LocalAuthority: LocalAuthority | FederationReferenceTypes['LocalAuthority'];
  ResponsibleBody: ResolversUnionTypes<ResolversParentTypes>['ResponsibleBody'];
  School: SchoolModel;
  SchoolConnection: Omit<SchoolConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SchoolEdge']> };
  SchoolEdge: Omit<SchoolEdge, 'node'> & { node: ResolversParentTypes['School'] };
  SchoolFilter: SchoolFilter;
  Date: Scalars['Date']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeSchool?: Resolver<ResolversTypes['School'], ParentType, ContextType, RequireFields<MutationCloseSchoolArgs, 'input'>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  schoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'urn'>>;
  schools?: Resolver<ResolversTypes['SchoolConnection'], ParentType, ContextType, RequireFields<QuerySchoolsArgs, 'first'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  schoolChanged?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, Partial<SubscriptionSchoolChangedArgs>>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  __resolveType: TypeResolveFn<'Trust' | 'LocalAuthority', ParentType, ContextType>;
};

export type TrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trust'] = ResolversParentTypes['Trust'], FederationReferenceType extends FederationReferenceTypes['Trust'] = FederationReferenceTypes['Trust']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trust']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthority'] = ResolversParentTypes['LocalAuthority'], FederationReferenceType extends FederationReferenceTypes['LocalAuthority'] = FederationReferenceTypes['LocalAuthority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalAuthority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibleBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibleBody'] = ResolversParentTypes['ResponsibleBody']> = {
  __resolveType: TypeResolveFn<'Trust' | 'LocalAuthority', ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SchoolStatus'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['ResponsibleBody'], ParentType, ContextType>;
  rowNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SchoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolConnection'] = ResolversParentTypes['SchoolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolEdge']>, ParentType, ContextType>;
};

export type SchoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolEdge'] = ResolversParentTypes['SchoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type Resolvers<ContextType = Context> = {
  Mutation?: MutationResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Trust?: TrustResolvers<ContextType>;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  ResponsibleBody?: ResponsibleBodyResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
};
