// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entitlement as EntitlementModel } from '../entitlements/entitlement';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /**
   * Support the school is entitled to by its category; null where it has none.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly supportEntitlement?: Maybe<SupportEntitlement>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSupportEntitlementArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** Days of support a school may draw on while its category holds, and their price. */
export type SupportEntitlement = {
  readonly __typename?: 'SupportEntitlement';
  /** The category that carries it. */
  readonly category: Scalars['String']['output'];
  /** Days of an adviser or a supporting school. */
  readonly days: Scalars['Int']['output'];
  /** Their price. */
  readonly amount: Money;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When a change of category closed it; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole pence. */
  readonly pence: Scalars['Pence']['output'];
  /** Always GBP. */
  readonly currency: Scalars['String']['output'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  School: ResolverTypeWrapper<Omit<School, 'supportEntitlement'> & { supportEntitlement?: Maybe<ResolversTypes['SupportEntitlement']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SupportEntitlement: ResolverTypeWrapper<EntitlementModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  School: Omit<School, 'supportEntitlement'> & { supportEntitlement?: Maybe<ResolversParentTypes['SupportEntitlement']> } | FederationReferenceTypes['School'];
  ID: Scalars['ID']['output'];
  SupportEntitlement: EntitlementModel;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Money: Money;
  Pence: Scalars['Pence']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportEntitlement?: Resolver<Maybe<ResolversTypes['SupportEntitlement']>, ParentType, ContextType, Partial<SchoolSupportEntitlementArgs>>;
};

export type SupportEntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportEntitlement'] = ResolversParentTypes['SupportEntitlement']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pence'], any> {
  name: 'Pence';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type Resolvers<ContextType = Context> = {
  School?: SchoolResolvers<ContextType>;
  SupportEntitlement?: SupportEntitlementResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
};
